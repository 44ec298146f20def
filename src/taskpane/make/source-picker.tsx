import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Source, SourceId, WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { COLUMNS_WORDS } from "../../text/columns";
import { usePane, useWords } from "../shell/pane-context";

const useStyles = makeStyles({
  // From 400 px the label stands beside its field.
  field: {
    "@media (min-width: 400px)": {
      display: "grid",
      gridTemplateColumns: "128px minmax(0, 1fr)",
      alignItems: "center",
    },
  },
  dropdown: { minWidth: 0, width: "100%" },
});

interface SourcePickerProps {
  readonly view: WorkbookView;
  readonly current: Source;
  readonly onChoose: (source: SourceId) => void;
}

/** What the sheet is made of: the register, a table, or the selected cells. */
export function SourcePicker({ view, current, onChoose }: SourcePickerProps): ReactElement {
  const styles = useStyles();
  const say = useWords(COLUMNS_WORDS);
  const found = [view.register, ...view.tables, view.selection].filter((source) => source !== null);
  const isListed = found.some((source) => keyOf(source) === keyOf(current));
  const sources = isListed ? found : [current, ...found];
  const labelOf = useSourceNames();
  return (
    <Field className={styles.field} label={say("from")}>
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={labelOf(current)}
        selectedOptions={[keyOf(current)]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = sources.find((source) => keyOf(source) === optionValue);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {sources.map((source) => (
          <Option key={keyOf(source)} value={keyOf(source)} text={labelOf(source)}>
            {labelOf(source)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Names sources as people know them. */
export function useSourceNames(): (source: Source) => string {
  const say = useWords(COLUMNS_WORDS);
  const { verbs } = usePane();
  const wordOf = ({ id, sheet }: Source) => {
    // Without Excel nobody selects cells: a range is a whole sheet of the file, or what was pasted.
    if (verbs.place === "file" && id.kind === "range") return sheet === "" ? "sourcePasted" : "sourceSheet";
    return WORDS[id.kind];
  };
  return (source) => fill(say(wordOf(source)), { name: source.name, rows: String(source.rows) });
}

const WORDS = { register: "sourceRegister", table: "sourceTable", range: "sourceSelection" } as const;

function keyOf({ id }: Source): string {
  return JSON.stringify(id);
}
