import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fill } from "../../kpi/fill";
import type { ReportSettings } from "../../register/report";
import { defaultSettings } from "../../register/settings";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";

type Period = Pick<ReportSettings, "fiscalYear" | "round">;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // Under the choices, which then stand beside their label.
    "@media (min-width: 400px)": { paddingLeft: "128px" },
  },
  use: { fontSize: tokens.fontSizeBase200 },
});

interface LastRoundProps {
  readonly settings: Period;
  readonly onUse: (period: Period) => void;
}

/** Suggests the round that ended last, where another one is set: last year's workbook is often opened again. */
export function LastRound({ settings, onUse }: LastRoundProps): ReactElement | null {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { fiscalYear, round } = defaultSettings(new Date());
  if (settings.fiscalYear === fiscalYear && settings.round === round) return null;
  return (
    <p className={styles.line}>
      <span>
        <Prose>{fill(say("lastRound"), { year: String(fiscalYear), months: String(round) })}</Prose>
      </span>
      <Link as="button" className={styles.use} onClick={() => onUse({ fiscalYear, round })}>
        {say("useLastRound")}
      </Link>
    </p>
  );
}
