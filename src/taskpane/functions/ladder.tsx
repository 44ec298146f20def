import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { isProblem } from "../../kpi/problem";
import type { Targets } from "../../kpi/targets";
import { tierOf, TIERS } from "../../kpi/tier";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { TIER_NAMES } from "../../text/tiers";
import { tierName } from "./tier-name";
import type { Trial } from "./trial";

const FIELDS = { low: "low", standard: "std", high: "high" } as const;

const useStyles = makeStyles({
  ladder: {
    display: "grid",
    gridTemplateColumns: "56fr repeat(3, 72fr)",
    columnGap: "2px",
    marginTop: "8px",
    fontVariantNumeric: "tabular-nums",
  },
  place: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-end",
    minWidth: 0,
    height: "88px",
  },
  step: { border: "1px solid transparent", borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  floor: { height: 0, border: "none", borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  low: { height: "16px", backgroundColor: "var(--kpiStep1)" },
  standard: { height: "32px", backgroundColor: "var(--kpiStep2)" },
  high: { height: "48px", backgroundColor: "var(--kpiStep3)" },
  untargeted: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
  },
  actual: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    ...typographyStyles.body1Strong,
  },
  actualText: {
    maxWidth: "120px",
    margin: "0 -24px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  dot: {
    width: "12px",
    height: "12px",
    borderRadius: "50%",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  label: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    // Large text leaves them no room; the fields and the sentence below name the tiers too.
    "@media (max-width: 279px)": { display: "none" },
  },
});

interface LadderProps {
  readonly targets: Targets;
  readonly trial: Trial;
  readonly language: Language;
}

/** The staircase of the targets with the actual on the step that it reaches. */
export function Ladder({ targets, trial, language }: LadderProps): ReactElement {
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const tier = tierOf(targets);
  const reached = isProblem(tier) ? null : tier;
  const actual = trial["actual"] ?? "";
  const label = reached
    ? fill(words.ladder, { actual, tier: tierName(reached, targets, language) })
    : words.ladderWithoutActual;
  const dot = (
    <div className={styles.actual}>
      <span className={styles.actualText}>{actual}</span>
      <span className={styles.dot} />
    </div>
  );
  const hasTarget = (index: number) => targets.kind !== "nothing" && targets.targets[index] !== null;
  return (
    <div role="img" aria-label={label} className={styles.ladder}>
      <div className={styles.place}>
        {reached === "below" && dot}
        <div className={styles.floor} />
      </div>
      {TIERS.map((step, index) => (
        <div key={step} className={styles.place}>
          {reached === step && dot}
          <div className={mergeClasses(styles.step, styles[step], !hasTarget(index) && styles.untargeted)} />
        </div>
      ))}
      <span />
      {TIERS.map((step) => (
        <span key={step} className={styles.label}>
          {TIER_NAMES[language][step]}
          <br />
          {trial[FIELDS[step]] || "-"}
        </span>
      ))}
    </div>
  );
}
