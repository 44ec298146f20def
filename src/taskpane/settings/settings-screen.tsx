import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import type { ReportSettings } from "../../register/report";
import { fill } from "../../kpi/fill";
import { SETTINGS_WORDS } from "../../text/settings";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";
import { ScreenLoading } from "../shell/screen-loading";
import { shownTime } from "../shell/shown-date";
import { useAsked } from "../shell/use-asked";
import { Trouble } from "../trouble/trouble";
import { TryAgain } from "../trouble/try-again";
import { HeadingPreview } from "./heading-preview";
import { SettingsFields } from "./settings-fields";
import { useKept } from "./use-kept";

const useStyles = makeStyles({
  kept: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  saved: { display: "flex", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorStatusSuccessForeground3 },
});

/** What is written over every report, and how; each field is kept when it is left. */
export default function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const { verbs } = usePane();
  const say = useWords(SETTINGS_WORDS);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [asked, again] = useAsked(useCallback(async () => (await verbs.look()).settings, [verbs]));
  useEffect(() => verbs.watch(again), [verbs, again]);
  return (
    <Screen title={say("title")} footer={savedAt ? <Saved at={savedAt} /> : undefined}>
      <p className={styles.kept}>
        <Prose>{say(verbs.place === "workbook" ? "kept" : "keptInFile")}</Prose>
      </p>
      {asked.state === "waiting" && <ScreenLoading />}
      {asked.state === "failed" && (
        <>
          <Trouble error={asked.error} />
          <TryAgain onTry={again} />
        </>
      )}
      {asked.state === "there" && <Settings stored={asked.value} onSaved={setSavedAt} />}
    </Screen>
  );
}

interface SettingsProps {
  readonly stored: ReportSettings;
  readonly onSaved: (at: Date | null) => void;
}

function Settings({ stored, onSaved }: SettingsProps): ReactElement {
  const { settings, change, error, saveAgain } = useKept(stored, onSaved);
  return (
    <>
      <SettingsFields settings={settings} onChange={change} />
      <HeadingPreview settings={settings} />
      {error !== null && (
        <>
          <Trouble error={error} />
          <TryAgain onTry={saveAgain} />
        </>
      )}
    </>
  );
}

function Saved({ at }: { readonly at: Date }): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  return (
    <div className={styles.saved}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <span>{fill(say("saved"), { time: shownTime(at) })}</span>
    </div>
  );
}
