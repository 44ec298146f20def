import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactElement } from "react";
import type { Standing } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { NARROW } from "../shell/narrow";
import { useWords } from "../shell/pane-context";
import { useHomeStyles } from "./home-styles";

const STEPS = ["below", "low", "standard", "high"] as const;
/** The height of each step, floor line included, in pixels. */
const HEIGHTS = { below: 3, low: 15, standard: 31, high: 47 } as const;
const BODIES = {
  below: "transparent",
  low: "var(--kpiStep1)",
  standard: "var(--kpiStep2)",
  high: "var(--kpiStep3)",
} as const;

const useStyles = makeStyles({
  // Two rows that all steps share: what stands on the floor, and the words under it. Where there is no room: a list.
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gridTemplateRows: "auto auto",
    columnGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [NARROW]: { display: "flex", flexDirection: "column" },
  },
  step: {
    display: "grid",
    gridRow: "span 2",
    gridTemplateRows: "subgrid",
    [NARROW]: { display: "flex", alignItems: "baseline", gap: "8px" },
  },
  tread: { alignSelf: "end", minWidth: 0 },
  count: {
    display: "block",
    padding: "0 2px",
    fontSize: "24px",
    lineHeight: "30px",
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { fontSize: tokens.fontSizeBase400, minWidth: "24px" },
  },
  body: {
    boxSizing: "border-box",
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", borderTopWidth: "3px" },
    [NARROW]: { display: "none" },
  },
  floor: { borderTopColor: tokens.colorNeutralStrokeAccessible },
  label: {
    padding: "4px 2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** How many indicators stand on each step; the treads are the targets. */
export function Staircase({ standing }: { readonly standing: Standing }): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  return (
    <div>
      <ul className={styles.steps} aria-label={say("standing")}>
        {STEPS.map((step) => (
          <li key={step} className={styles.step}>
            <div className={styles.tread}>
              <span className={styles.count}>{standing[step]}</span>
              <div
                className={step === "below" ? `${styles.body} ${styles.floor}` : styles.body}
                style={{ height: HEIGHTS[step], background: BODIES[step] } satisfies CSSProperties}
                aria-hidden
              />
            </div>
            <span className={styles.label}>{say(step)}</span>
          </li>
        ))}
      </ul>
      {standing.notReported > 0 && (
        <p className={home.quiet} style={{ paddingTop: 4 }}>
          {fill(say("notReported"), { count: String(standing.notReported) })}
        </p>
      )}
    </div>
  );
}
