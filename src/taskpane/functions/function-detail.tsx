import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FunctionHelp } from "../../functions/help/types";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import { AllArguments } from "./all-arguments";
import { FormulaBox } from "./formula-box";
import { InsertFooter } from "./insert-footer";
import { Prose } from "../shell/prose";
import { usePane } from "../shell/pane-context";
import { Screen } from "../shell/screen";
import { firstTrial, formulaOf, mainParameters } from "./trial";
import { TrialFields } from "./trial-fields";
import { TrialResult } from "./trial-result";

const useStyles = makeStyles({
  what: { ...typographyStyles.body1, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 8px" },
});

interface FunctionDetailProps {
  readonly help: FunctionHelp;
}

/** One function to try out: fields with a live example, what comes of it and why, and the formula for a cell. */
export function FunctionDetail({ help }: FunctionDetailProps): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const [trial, setTrial] = useState(() => firstTrial(help, language));
  const change = (name: string, typed: string) => {
    setTrial((before) => ({ ...before, [name]: typed }));
  };
  const formula = formulaOf(help, trial);
  const main = mainParameters(help, language);

  return (
    <Screen title={`KPI.${help.id}`} footer={<InsertFooter help={help} formula={formula} />}>
      <p className={styles.what}>
        <Prose>{help.what[language]}</Prose>
      </p>
      <section aria-labelledby="try-it">
        <h2 id="try-it" className={styles.heading}>
          {words.tryIt}
        </h2>
        <TrialFields parameters={main} trial={trial} language={language} onChange={change} />
        <TrialResult help={help} trial={trial} language={language} />
      </section>
      <FormulaBox formula={formula} language={language} />
      <AllArguments
        parameters={help.parameters}
        main={main}
        trial={trial}
        language={language}
        onChange={change}
      />
    </Screen>
  );
}
