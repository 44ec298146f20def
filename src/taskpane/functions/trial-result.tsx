import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Shown, ShownError } from "../../functions/calculate";
import type { FunctionHelp } from "../../functions/help/types";
import { shortText } from "../../kpi/decimals";
import { fill } from "../../kpi/fill";
import { isProblem } from "../../kpi/problem";
import { tierOf } from "../../kpi/tier";
import type { Targets } from "../../kpi/targets";
import { scoreText } from "../../kpi/verdict";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { explanationLines } from "./explanation";
import { indicatorOf } from "./indicator";
import { Ladder } from "./ladder";
import { Prose } from "../shell/prose";
import { TierGlyph } from "./tier-glyph";
import { tierName } from "./tier-name";
import { tryOut, type Trial } from "./trial";

/** These give points, which the report prints with at most four decimals. */
const GIVE_POINTS = ["SCORE", "WEIGHTED"];
/** A longer result is a sentence and is written like one. */
const LONGEST_FIGURE = 20;

const useStyles = makeStyles({
  panel: {
    marginTop: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    // A border that only contrast themes show.
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
  },
  result: { fontVariantNumeric: "tabular-nums" },
  figure: { ...typographyStyles.title2, "@media (max-width: 279px)": { ...typographyStyles.subtitle1 } },
  sentence: { ...typographyStyles.body1 },
  blank: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  tier: { display: "flex", alignItems: "center", gap: "4px", ...typographyStyles.caption1Strong },
  lines: { ...typographyStyles.caption1, margin: "8px 0 0" },
  error: { display: "flex", gap: "8px", ...typographyStyles.body1 },
  errorIcon: {
    flexShrink: 0,
    marginTop: "3px",
    fontSize: "16px",
    color: tokens.colorStatusDangerForeground1,
  },
  inCell: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface TrialResultProps {
  readonly help: FunctionHelp;
  readonly trial: Trial;
  readonly language: Language;
}

/** What comes of the fields, with the ladder and how it came about; where nothing can, what to type instead. */
export function TrialResult({ help, trial, language }: TrialResultProps): ReactElement {
  const styles = useStyles();
  const rows = tryOut(help, trial, language);
  const shown = rows[0]?.[0] ?? "";
  const targets = indicatorOf(help, trial);
  const isError = typeof shown === "object";
  return (
    <div className={styles.panel} role="group" aria-label={FUNCTIONS_SCREEN_WORDS[language].result}>
      <div className={styles.top}>
        <div className={styles.result} role="status">
          {isError ? (
            <ErrorShown error={shown} language={language} />
          ) : (
            <Value shown={shown} help={help} language={language} />
          )}
        </div>
        {targets && !isError && <TierShown targets={targets} language={language} />}
      </div>
      {!isError && (
        <>
          {targets && <Ladder targets={targets} trial={trial} language={language} />}
          {explanationLines(help, trial, targets, rows, language).map((line) => (
            <p key={line} className={styles.lines}>
              <Prose>{line}</Prose>
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function Value({
  shown,
  help,
  language,
}: {
  readonly shown: Exclude<Shown, ShownError>;
  readonly help: FunctionHelp;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  if (shown === "") return <span className={styles.blank}>{FUNCTIONS_SCREEN_WORDS[language].blank}</span>;
  const text = typeof shown === "number" ? figureText(shown, help) : String(shown);
  const isSentence = text.length > LONGEST_FIGURE;
  return (
    <span className={isSentence ? styles.sentence : styles.figure}>
      <Prose>{text}</Prose>
    </span>
  );
}

function figureText(value: number, { id }: FunctionHelp): string {
  return GIVE_POINTS.includes(id) ? scoreText(value) : shortText(value);
}

function ErrorShown({
  error,
  language,
}: {
  readonly error: ShownError;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.error}>
      <ErrorCircleFilled className={styles.errorIcon} aria-hidden />
      <div>
        <Prose>{error.message}</Prose>
        <span className={styles.inCell}>
          {fill(FUNCTIONS_SCREEN_WORDS[language].inCell, { error: error.error })}
        </span>
      </div>
    </div>
  );
}

function TierShown({
  targets,
  language,
}: {
  readonly targets: Targets;
  readonly language: Language;
}): ReactElement | null {
  const styles = useStyles();
  const tier = tierOf(targets);
  if (tier === null || isProblem(tier)) return null;
  return (
    <span className={styles.tier}>
      <TierGlyph tier={tier} />
      {tierName(tier, targets, language)}
    </span>
  );
}
