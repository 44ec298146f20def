import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import type { WorkbookView } from "../../actions/verbs";
import { HOME_WORDS } from "../../text/home";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Trouble } from "../trouble/trouble";
import { useHomeStyles } from "./home-styles";

const useStyles = makeStyles({
  way: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  hidden: { display: "none" },
  note: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface FileWayProps {
  readonly view: WorkbookView;
  readonly onOpened: () => void;
}

/** Without Excel: a file or a pasted table goes in, a file comes out. */
export function FileWay({ view, onOpened }: FileWayProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const { verbs } = usePane();
  const say = useWords(HOME_WORDS);
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [error, setError] = useState<unknown>(null);
  const hasSource = view.register !== null || view.tables.length > 0;
  const take = (taken: Promise<void> | undefined) => {
    setError(null);
    taken?.then(onOpened, setError);
  };
  return (
    <section className={styles.way}>
      <div className={styles.note}>
        <h2 className={home.sectionTitle}>{say("fileTitle")}</h2>
        <p className={styles.text}>
          <Prose>{say("fileHint")}</Prose>
        </p>
      </div>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx"
        aria-label={say("openFile")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(verbs.openFile?.(file));
          target.value = "";
        }}
      />
      <Button
        className={home.wide}
        appearance={hasSource ? "secondary" : "primary"}
        size="large"
        icon={<FolderOpenRegular />}
        onClick={() => picker.current?.click()}
      >
        {say("openFile")}
      </Button>
      <Field label={say("pasteTable")}>
        <Textarea
          value={pasted}
          rows={3}
          aria-label={say("pasteLabel")}
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      {pasted.trim() !== "" && (
        <Button onClick={() => take(verbs.paste?.(pasted))}>{say("usePasted")}</Button>
      )}
      {error !== null && <Trouble error={error} />}
    </section>
  );
}
