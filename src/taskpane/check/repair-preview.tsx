import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../register/finding";
import { CHECK_WORDS } from "../../text/check";
import { usePane, useWords } from "../shell/pane-context";
import { shownChange } from "./shown-change";

const useStyles = makeStyles({
  change: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 24px",
    "@media (max-width: 279px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    margin: "4px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  button: { minHeight: "26px" },
});

interface RepairPreviewProps {
  readonly id: string;
  readonly finding: Finding;
  readonly onFix: () => void;
  readonly onLeave: () => void;
}

/** What a repair would change, and the choice. */
export function RepairPreview({ id, finding, onFix, onLeave }: RepairPreviewProps): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const { language } = usePane();
  const { now, after } = shownChange(finding, language);
  return (
    <div id={id}>
      <dl className={styles.change}>
        <dt className={styles.label}>{say("now")}</dt>
        <dd className={styles.value}>{now}</dd>
        <dt className={styles.label}>{say("after")}</dt>
        <dd className={`${styles.value} ${styles.after}`}>{after}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" className={styles.button} onClick={onFix}>
          {say("doFix")}
        </Button>
        <Button size="small" className={styles.button} onClick={onLeave}>
          {say("leave")}
        </Button>
      </div>
    </div>
  );
}
