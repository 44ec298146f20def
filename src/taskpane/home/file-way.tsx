import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import { FILE_WAY_WORDS } from "../../text/file-way";
import { focusHeading } from "../shell/arrival-focus";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Trouble } from "../trouble/trouble";
import { useHomeStyles } from "./home-styles";

const useStyles = makeStyles({
  way: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  input: { minWidth: 0, width: "100%" },
  note: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface FileWayProps {
  /** Whether something was opened already; then this is about another one. */
  readonly isAnother: boolean;
  readonly onOpened: () => void;
}

/** Without Excel: a file or a pasted table goes in, a file comes out. */
export default function FileWay({ isAnother, onOpened }: FileWayProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const { verbs } = usePane();
  const say = useWords(FILE_WAY_WORDS);
  const [pasted, setPasted] = useState("");
  const [error, setError] = useState<unknown>(null);
  const take = (taken: Promise<void> | undefined) => {
    setError(null);
    taken?.then(() => {
      setPasted("");
      onOpened();
      // What was pressed is gone, or about another table now.
      focusHeading();
    }, setError);
  };
  return (
    <section className={isAnother ? home.section : undefined}>
      <div className={styles.way}>
        {isAnother ? (
          <h2 className={home.sectionTitle}>{say("another")}</h2>
        ) : (
          <div className={styles.note}>
            <h2 className={home.sectionTitle}>{say("title")}</h2>
            <p className={styles.text}>
              <Prose>{say("hint")}</Prose>
            </p>
          </div>
        )}
        <OpenFile isPrimary={!isAnother} onPicked={(file) => take(verbs.openFile?.(file))} />
        <Field label={say("paste")} hint={say("pasteHint")}>
          <Textarea
            className={styles.input}
            value={pasted}
            rows={3}
            onChange={(_event, { value }) => setPasted(value)}
          />
        </Field>
        {pasted.trim() !== "" && (
          <Button onClick={() => take(verbs.paste?.(pasted))}>{say("usePasted")}</Button>
        )}
        {error !== null && <Trouble error={error} />}
      </div>
    </section>
  );
}

interface OpenFileProps {
  readonly isPrimary: boolean;
  readonly onPicked: (file: File) => void;
}

function OpenFile({ isPrimary, onPicked }: OpenFileProps): ReactElement {
  const home = useHomeStyles();
  const say = useWords(FILE_WAY_WORDS);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".xlsx"
        aria-label={say("open")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onPicked(file);
          // The same file may be picked again after it was corrected.
          target.value = "";
        }}
      />
      <Button
        className={home.wide}
        appearance={isPrimary ? "primary" : "secondary"}
        size="large"
        icon={<FolderOpenRegular />}
        onClick={() => picker.current?.click()}
      >
        {say("open")}
      </Button>
    </>
  );
}
