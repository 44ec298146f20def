import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ParameterHelp } from "../../functions/help/types";
import type { Language } from "../../text/language";
import type { Trial } from "./trial";
import { TrialField } from "./trial-field";

/** The targets stand side by side, as in the report. */
const SIDE_BY_SIDE = ["low", "std", "high"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "8px",
    "@media (max-width: 279px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  whole: { gridColumn: "1 / -1" },
  third: {},
});

interface TrialFieldsProps {
  readonly parameters: readonly ParameterHelp[];
  readonly trial: Trial;
  readonly language: Language;
  readonly onChange: (name: string, typed: string) => void;
}

/** The fields to play with. */
export function TrialFields({ parameters, trial, language, onChange }: TrialFieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {parameters.map((parameter) => (
        <div
          key={parameter.name}
          className={SIDE_BY_SIDE.includes(parameter.name) ? styles.third : styles.whole}
        >
          <TrialField
            parameter={parameter}
            typed={trial[parameter.name] ?? ""}
            language={language}
            onChange={onChange}
          />
        </div>
      ))}
    </div>
  );
}
