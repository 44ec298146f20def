import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, WrenchRegular } from "@fluentui/react-icons";
import { useId, useRef, useState, type ReactElement } from "react";
import type { Fix, SourceId } from "../../actions/verbs";
import { describeFinding } from "../../register/describe-finding";
import type { Finding } from "../../register/finding";
import { CHECK_WORDS } from "../../text/check";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { useFindingStyles } from "./finding-styles";
import { RepairPreview } from "./repair-preview";
import { sayError, sayRefusal } from "./say-trouble";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  severity: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  trouble: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

interface OpenFindingProps {
  readonly finding: Finding;
  readonly source: SourceId;
  readonly onFixed: (fix: Fix) => void;
  readonly onCheckAgain: () => void;
}

/** A finding with the ways to its cell and, where there is one, to its repair. */
export function OpenFinding({ finding, source, onFixed, onCheckAgain }: OpenFindingProps): ReactElement {
  const styles = useStyles();
  const shared = useFindingStyles();
  const say = useWords(CHECK_WORDS);
  const { verbs, language, announce } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  const fixButton = useRef<HTMLButtonElement>(null);
  const [textId, previewId] = [useId(), useId()];
  const { repair, table, row, column } = finding;
  const fail = (error: unknown) => setTrouble(sayError(error, language));

  const show = async (button: HTMLElement) => {
    setTrouble(null);
    await verbs.show({ source, table, row, column }).catch(fail);
    // Excel may take the focus to the cell: whoever goes through the list would lose their place.
    button.focus();
  };
  const leave = () => {
    setOpen(false);
    fixButton.current?.focus();
  };
  const fix = async () => {
    if (!repair || !verbs.fix) return;
    const fixed = await verbs.fix(source, repair);
    if (fixed.kind === "fixed") {
      announce(say("fixed"));
      onFixed(fixed.fix);
      return;
    }
    setOpen(false);
    setOutdated(true);
    setTrouble(sayRefusal(fixed, false, language));
  };

  return (
    <>
      <span className={shared.icon}>
        <SeverityIcon of={finding.severity} />
      </span>
      <div>
        <div className={shared.line}>
          <span className={styles.severity}>{say(finding.severity)}</span>
          {repair && verbs.fix && (
            <Button
              ref={fixButton}
              className={shared.action}
              appearance="transparent"
              size="small"
              icon={<WrenchRegular />}
              aria-expanded={isOpen}
              aria-controls={isOpen ? previewId : undefined}
              aria-describedby={textId}
              onClick={() => setOpen(!isOpen)}
            >
              {say("fix")}
            </Button>
          )}
          {verbs.place === "workbook" && (
            <Button
              className={mergeClasses(shared.action, shared.lastAction)}
              appearance="transparent"
              size="small"
              icon={<ArrowRightRegular />}
              iconPosition="after"
              aria-describedby={textId}
              onClick={({ currentTarget }) => void show(currentTarget)}
            >
              {say("showMe")}
            </Button>
          )}
        </div>
        <p className={shared.text} id={textId}>
          <Prose>{describeFinding(finding, language)}</Prose>
        </p>
        {isOpen && (
          <RepairPreview
            id={previewId}
            finding={finding}
            onFix={() => void fix().catch(fail)}
            onLeave={leave}
          />
        )}
        {trouble !== null && (
          <div role="alert">
            <p className={styles.trouble}>
              <Prose>{trouble}</Prose>
            </p>
            {isOutdated && (
              <Button size="small" onClick={onCheckAgain}>
                {say("checkAgain")}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
