import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { useNavigation } from "../shell/navigation";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import type { Asked } from "../shell/use-asked";

const useStyles = makeStyles({
  // One line in every state, so that nothing below it moves when the count is there.
  findings: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px", minHeight: "18px" },
  text: {
    flex: "1 1 0",
    minWidth: "96px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, width: "16px", height: "16px" },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground3 },
});

/** How much there is to look at before a sheet is made, and the way there; nothing where that cannot be said. */
export function Findings({ findings }: { readonly findings: Asked<number> }): ReactElement | null {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  if (findings.state === "failed") return null;
  if (findings.state === "waiting")
    return (
      <div className={styles.findings}>
        <span className={mergeClasses(styles.text, styles.quiet)}>{say("counting")}</span>
      </div>
    );
  if (findings.value > 0) return <Some count={findings.value} />;
  return (
    <div className={styles.findings}>
      <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.success)} aria-hidden />
      <span className={styles.text}>
        <Prose>{say("noFindings")}</Prose>
      </span>
    </div>
  );
}

function Some({ count }: { readonly count: number }): ReactElement {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  const { go } = useNavigation();
  return (
    <div className={styles.findings}>
      <WarningFilled className={mergeClasses(styles.icon, styles.warning)} aria-hidden />
      <span className={styles.text}>
        <Prose>{count === 1 ? say("findingsOne") : fill(say("findings"), { count: String(count) })}</Prose>
      </span>
      <Link as="button" className={styles.link} data-nav="review" onClick={() => go({ screen: "check" })}>
        {say("review")}
      </Link>
    </div>
  );
}
