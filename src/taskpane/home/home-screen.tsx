import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, type ReactElement } from "react";
import type { WorkbookView } from "../../actions/verbs";
import { PANE_WORDS } from "../../text/pane";
import { usePane, useWords } from "../shell/pane-context";
import { Screen } from "../shell/screen";
import { ScreenLoading } from "../shell/screen-loading";
import { useAsked } from "../shell/use-asked";
import { Trouble } from "../trouble/trouble";
import { TryAgain } from "../trouble/try-again";
import { FirstRun } from "./first-run";
import { Found } from "./found";
import { HelpLink } from "./help-link";
import { LanguageSwitch } from "./language-switch";
import { MadeSheets } from "./made-sheets";
import { MoreTasks } from "./more-tasks";
import { useFindings } from "./use-findings";

const FileWay = lazy(() => import("./file-way"));

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 16px",
  },
  sections: { display: "flex", flexDirection: "column", gap: "16px" },
});

interface HomeScreenProps {
  /** Called once there is something to see. */
  readonly onShown: (() => void) | undefined;
}

/** The first screen: what was found in the workbook, and the next sensible step. */
export function HomeScreen({ onShown }: HomeScreenProps): ReactElement {
  const styles = useStyles();
  const { verbs } = usePane();
  const say = useWords(PANE_WORDS);
  const [asked, again] = useAsked(useCallback(() => verbs.look(), [verbs]));
  useEffect(() => verbs.watch(again), [verbs, again]);
  const isShown = asked.state !== "waiting";
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown, onShown]);
  return (
    <Screen title={say("product")} isFirst>
      {asked.state === "waiting" && <ScreenLoading />}
      {asked.state === "failed" && (
        <>
          <Trouble error={asked.error} />
          <TryAgain onTry={again} />
        </>
      )}
      {asked.state === "there" && <Sections view={asked.value} again={again} />}
      <div className={styles.foot}>
        <LanguageSwitch />
        <HelpLink />
      </div>
    </Screen>
  );
}

interface SectionsProps {
  readonly view: WorkbookView;
  /** Looks into the workbook again. */
  readonly again: () => void;
}

function Sections({ view, again }: SectionsProps): ReactElement {
  const styles = useStyles();
  const { verbs } = usePane();
  const source = view.register ?? view.tables[0];
  const findings = useFindings(view);
  return (
    <div className={styles.sections}>
      {source && <Found source={source} view={view} findings={findings} />}
      {!source && verbs.place === "workbook" && <FirstRun view={view} />}
      {verbs.place === "file" && (
        <Suspense fallback={null}>
          <FileWay isAnother={source !== undefined} onOpened={again} />
        </Suspense>
      )}
      {view.made.length > 0 && <MadeSheets sheets={view.made} onChanged={again} />}
      <MoreTasks view={view} findings={findings} />
    </div>
  );
}
