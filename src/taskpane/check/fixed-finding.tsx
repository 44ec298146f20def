import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Fix } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import type { Finding } from "../../register/finding";
import { CHECK_WORDS } from "../../text/check";
import { usePane, useWords } from "../shell/pane-context";
import { useFindingStyles } from "./finding-styles";
import { sayError, sayRefusal } from "./say-trouble";
import { SeverityIcon } from "./severity-icon";
import { shownChange } from "./shown-change";

const useStyles = makeStyles({
  text: { flex: "1 1 0", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  trouble: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

interface FixedFindingProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly onUndone: () => void;
}

/** A finding that was fixed here: one line, with the way back. */
export function FixedFinding({ finding, fix, onUndone }: FixedFindingProps): ReactElement {
  const styles = useStyles();
  const shared = useFindingStyles();
  const say = useWords(CHECK_WORDS);
  const { verbs, language, announce } = usePane();
  const [trouble, setTrouble] = useState<string | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the next thing a person may want is the way back.
  useEffect(() => undoButton.current?.focus(), []);
  const undo = async () => {
    const undone = await verbs.undo?.(fix);
    if (undone?.kind === "refused") {
      setTrouble(sayRefusal(undone, true, language));
      return;
    }
    announce(say("undone"));
    onUndone();
  };
  const text = fill(say("fixedTo"), { after: shownChange(finding, language).after });
  return (
    <>
      <span className={shared.icon}>
        <SeverityIcon of="done" />
      </span>
      <div>
        <div className={shared.line}>
          <span className={styles.text} title={text}>
            {text}
          </span>
          <Button
            ref={undoButton}
            className={mergeClasses(shared.action, shared.lastAction)}
            appearance="transparent"
            size="small"
            onClick={() => void undo().catch((error: unknown) => setTrouble(sayError(error, language)))}
          >
            {say("undo")}
          </Button>
        </div>
        {trouble !== null && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
      </div>
    </>
  );
}
