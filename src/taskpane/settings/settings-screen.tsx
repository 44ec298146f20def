import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useCallback, useState, type ReactElement } from "react";
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
import { HeadingPreview } from "./heading-preview";
import { SettingsFields } from "./settings-fields";

const useStyles = makeStyles({
  kept: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  saved: { display: "flex", alignItems: "center", gap: "8px", margin: 0, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorStatusSuccessForeground3 },
});

/** What is written over every report; each field is kept when it is left. */
export default function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const { verbs } = usePane();
  const say = useWords(SETTINGS_WORDS);
  const [asked] = useAsked(useCallback(async () => (await verbs.look()).settings, [verbs]));
  return (
    <Screen title={say("title")}>
      <p className={styles.kept}>
        <Prose>{say(verbs.place === "workbook" ? "kept" : "keptInFile")}</Prose>
      </p>
      {asked.state === "waiting" && <ScreenLoading />}
      {asked.state === "failed" && <Trouble error={asked.error} />}
      {asked.state === "there" && <Settings stored={asked.value} />}
    </Screen>
  );
}

function Settings({ stored }: { readonly stored: ReportSettings }): ReactElement {
  const styles = useStyles();
  const { verbs, announce } = usePane();
  const say = useWords(SETTINGS_WORDS);
  const [settings, setSettings] = useState(stored);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);
  const change = (changed: Partial<ReportSettings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    verbs.saveSettings(next).then(
      () => {
        const now = new Date();
        setError(null);
        setSavedAt(now);
        announce(fill(say("saved"), { time: shownTime(now) }));
      },
      (failed: unknown) => {
        setSavedAt(null);
        setError(failed);
      },
    );
  };
  return (
    <>
      <SettingsFields settings={settings} onChange={change} />
      <HeadingPreview settings={settings} />
      {savedAt && (
        <p className={styles.saved}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {fill(say("saved"), { time: shownTime(savedAt) })}
        </p>
      )}
      {error !== null && <Trouble error={error} />}
    </>
  );
}
