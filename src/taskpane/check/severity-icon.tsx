import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Finding } from "../../register/finding";

const ICONS = {
  wrong: ErrorCircleFilled,
  doubtful: WarningFilled,
  note: InfoRegular,
  done: CheckmarkCircleFilled,
} as const;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    // SVG keeps the colour of its parent under a contrast theme.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground3 },
});

/** How much a finding matters, by shape and colour; the word always stands beside it. */
export function SeverityIcon({ of }: { readonly of: Finding["severity"] | "done" }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[of];
  return <Icon className={mergeClasses(styles.icon, styles[of])} aria-hidden />;
}
