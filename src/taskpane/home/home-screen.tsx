import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, type ReactElement } from "react";
import { PANE_WORDS } from "../../text/pane";
import { usePane, useWords } from "../shell/pane-context";
import { Screen } from "../shell/screen";
import { ScreenLoading } from "../shell/screen-loading";
import { useAsked } from "../shell/use-asked";
import { Trouble } from "../trouble/trouble";
import { FileWay } from "./file-way";
import { Found } from "./found";
import { FirstRun } from "./first-run";
import { LanguageSwitch } from "./language-switch";
import { MadeSheets } from "./made-sheets";
import { MoreTasks } from "./more-tasks";
import { TryAgain } from "./try-again";

const useStyles = makeStyles({
  rest: { display: "flex", flexDirection: "column", gap: "16px" },
});

/** The first screen: what was found in the workbook, and the next sensible step. */
export function HomeScreen(): ReactElement {
  const styles = useStyles();
  const { verbs } = usePane();
  const say = useWords(PANE_WORDS);
  const [asked, again] = useAsked(useCallback(() => verbs.look(), [verbs]));
  useEffect(() => verbs.watch(again), [verbs, again]);
  return (
    <Screen title={say("product")} isFirst>
      {asked.state === "waiting" && <ScreenLoading />}
      {asked.state === "failed" && (
        <>
          <Trouble error={asked.error} />
          <TryAgain onTry={again} />
        </>
      )}
      {asked.state === "there" && (
        <div className={styles.rest}>
          {verbs.place === "file" && <FileWay view={asked.value} onOpened={again} />}
          {asked.value.register || asked.value.tables[0] ? (
            <Found view={asked.value} />
          ) : (
            verbs.place === "workbook" && <FirstRun view={asked.value} />
          )}
          {asked.value.made.length > 0 && <MadeSheets sheets={asked.value.made} onChanged={again} />}
          <MoreTasks view={asked.value} />
        </div>
      )}
      <LanguageSwitch />
    </Screen>
  );
}
