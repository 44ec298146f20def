import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to screen readers what has just happened. */
export function Announcer({ message }: { readonly message: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {message}
    </div>
  );
}
