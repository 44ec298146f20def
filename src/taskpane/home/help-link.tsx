import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { helpAddress } from "../../functions/help-pages/addresses";
import { PANE_WORDS } from "../../text/pane";
import { usePane, useWords } from "../shell/pane-context";

const useStyles = makeStyles({ help: { fontSize: tokens.fontSizeBase200 } });

/** Leads to the help page for those who are here for the first time. */
export function HelpLink(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const say = useWords(PANE_WORDS);
  return (
    <Link
      className={styles.help}
      href={helpAddress("first-steps", language)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={say("firstSteps")}
    >
      {say("help")}
    </Link>
  );
}
