import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  CopyRegular,
  ErrorCircleFilled,
} from "@fluentui/react-icons";
import { useId, useMemo, useState, type ReactElement } from "react";
import { TROUBLE_WORDS } from "../../text/trouble";
import { Prose } from "../shell/prose";
import { usePane, useWords } from "../shell/pane-context";
import { describeError } from "./describe-error";

const useStyles = makeStyles({
  trouble: { display: "flex", flexDirection: "column", gap: "16px" },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  icon: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    marginTop: "3px",
    color: tokens.colorStatusDangerForeground1,
  },
  text: { margin: 0 },
  advice: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  adviceTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: "24px" },
  details: {
    margin: 0,
    padding: "12px",
    maxHeight: "160px",
    overflow: "auto",
    border: "1px solid transparent",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  disclosure: {
    justifyContent: "space-between",
    maxWidth: "none",
    width: "100%",
    padding: "0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface TroubleProps {
  readonly error: unknown;
  /** Offered where a file can be made instead. */
  readonly onSaveAsFile?: () => void;
}

/** What went wrong, in words, with what to do; the details are there for those who ask for them. */
export default function TroubleInWords({ error, onSaveAsFile }: TroubleProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const say = useWords(TROUBLE_WORDS);
  const described = useMemo(() => describeError(error, language, new Date()), [error, language]);
  return (
    <div className={styles.trouble} role="alert">
      <h2 className={styles.title}>
        <ErrorCircleFilled className={styles.icon} aria-hidden />
        <span className={styles.label}>
          <Prose>{described.title}</Prose>
        </span>
      </h2>
      <p className={styles.text}>
        <Prose>{described.what}</Prose>
      </p>
      <section className={styles.advice}>
        <h3 className={styles.adviceTitle}>{say("whatToDo")}</h3>
        <ol className={styles.steps}>
          {described.advice.map((step) => (
            <li key={step}>
              <Prose>{step}</Prose>
            </li>
          ))}
        </ol>
      </section>
      {onSaveAsFile && (
        <>
          <p className={styles.text}>
            <Prose>{say("noPassword")}</Prose>
          </p>
          <Button icon={<ArrowDownloadRegular />} onClick={onSaveAsFile}>
            {say("saveAsFile")}
          </Button>
        </>
      )}
      <Details text={described.details} />
    </div>
  );
}

function Details({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const say = useWords(TROUBLE_WORDS);
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  return (
    <section>
      <Button
        className={styles.disclosure}
        appearance="transparent"
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.label}>
          <Prose>{say("details")}</Prose>
        </span>
      </Button>
      <div id={id} hidden={!isOpen}>
        <pre className={styles.details} tabIndex={0}>
          {text}
        </pre>
        <Button
          appearance="subtle"
          size="small"
          icon={<CopyRegular />}
          onClick={() =>
            void navigator.clipboard?.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <span className={styles.label}>
            <Prose>{say(isCopied ? "copied" : "copyDetails")}</Prose>
          </span>
        </Button>
      </div>
    </section>
  );
}
