import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tier } from "../../kpi/tier";

const OUTLINE = "M1.5 14.5V10.5H5.5V6.5H10.5V2.5H14.5V14.5Z";
/** How much of the outline is filled: the steps up to the tier. */
const FILLED: Readonly<Record<Tier, string>> = {
  below: "",
  low: "M1.5 14.5V10.5H5.5V14.5Z",
  standard: "M1.5 14.5V10.5H5.5V6.5H10.5V14.5Z",
  high: OUTLINE,
};

const useStyles = makeStyles({
  glyph: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  below: { color: tokens.colorStatusWarningForeground3 },
});

/** The staircase in small: solid steps are reached. A word always stands beside it. */
export function TierGlyph({ tier }: { readonly tier: Tier }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.glyph, tier === "below" && styles.below)}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden
      focusable={false}
    >
      <path d={FILLED[tier]} fill="currentColor" />
      <path d={OUTLINE} fill="none" stroke="currentColor" />
    </svg>
  );
}
