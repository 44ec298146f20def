import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PANE_WORDS } from "../../text/pane";
import { useWords } from "./pane-context";
import { Ring } from "./ring";
import { useDelayed } from "./use-delayed";

const useStyles = makeStyles({
  loading: {
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    gap: "8px",
    padding: "64px 16px",
  },
});

/** Where a screen is being loaded; shown only when that takes long enough to be noticed. */
export function ScreenLoading(): ReactElement | null {
  const styles = useStyles();
  const say = useWords(PANE_WORDS);
  if (!useDelayed()) return null;
  return (
    <div className={styles.loading} role="status">
      <Ring size={24} />
      {say("loading")}
    </div>
  );
}
