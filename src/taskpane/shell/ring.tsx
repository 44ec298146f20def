import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  ring: {
    display: "inline-block",
    boxSizing: "border-box",
    flexShrink: 0,
    borderRadius: "50%",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

/** Something is being done: a ring that turns. Fluent's own would be a thirtieth of the first screen's script. */
export function Ring({ size }: { readonly size: number }): ReactElement {
  const styles = useStyles();
  return <span className={styles.ring} style={{ width: size, height: size }} aria-hidden />;
}
