import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { ABSENT_WORDS, COLUMNS_WORDS } from "../../text/columns";
import { REGISTER_HEADERS } from "../../text/register";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { ColumnPicker, samplesOf, useColumnNames } from "./column-picker";
import type { ColumnChoice, FieldView } from "./columns-view";
import { useMakeStyles } from "./make-styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 3fr) minmax(0, 5fr) 24px",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr) 24px" },
  },
  open: { padding: "8px 0 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  column: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  noColumn: { color: tokens.colorNeutralForeground3 },
  samples: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  texts: { minWidth: 0, "@media (max-width: 240px)": { gridColumn: "1 / -1", gridRow: 2 } },
});

interface FieldRowProps {
  readonly view: FieldView;
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (column: number | null) => void;
}

/** A field that is recognised, or that may be missing; the pencil turns it into the list of columns. */
export function FieldRow({ view, choices, onChoose }: FieldRowProps): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const { language } = usePane();
  const say = useWords(COLUMNS_WORDS);
  const nameOf = useColumnNames();
  const [isOpen, setOpen] = useState(false);
  const picker = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { field, column, isOptional, guess } = view;
  const name = REGISTER_HEADERS[field][language];
  useEffect(() => {
    if (isOpen) picker.current?.focus();
  }, [isOpen]);
  const title = (
    <h3 id={id} className={styles.name}>
      {name}
    </h3>
  );
  if (isOpen)
    return (
      <li className={styles.open}>
        {title}
        <ColumnPicker ref={picker} view={view} choices={choices} labelledBy={id} onChoose={onChoose} />
      </li>
    );
  const isLikely = column !== null && column.column === guess.column && guess.certainty === "likely";
  return (
    <li className={styles.row}>
      <div>
        {title}
        {column && isOptional && <p className={shared.quiet}>{say("optional")}</p>}
      </div>
      <div className={styles.texts}>
        <p className={column ? styles.column : styles.noColumn} style={{ margin: 0 }}>
          {column ? nameOf(column) : say("notThere")}
          {isLikely && <span className={shared.quiet}> {say("certaintyLikely")}</span>}
        </p>
        <p className={column ? `${shared.quiet} ${styles.samples}` : shared.quiet}>
          {column ? samplesOf(column) : <Prose>{ABSENT_WORDS[field][language]}</Prose>}
        </p>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={fill(say("edit"), { field: name })}
        onClick={() => setOpen(true)}
      />
    </li>
  );
}
