import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { forwardRef, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import type { ColumnSample } from "../../register/mapping";
import { columnName } from "../../report/area";
import { COLUMNS_WORDS } from "../../text/columns";
import { useWords } from "../shell/pane-context";
import type { ColumnChoice, FieldView } from "./columns-view";

const NONE = "none";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "min(45vh, 400px)" },
  option: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  samples: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface ColumnPickerProps {
  readonly view: FieldView;
  readonly choices: readonly ColumnChoice[];
  /** The elements that name the field, and say why it is asked for. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** Whether it must be answered, and was not. */
  readonly isMissing?: boolean;
  readonly onChoose: (column: number | null) => void;
}

/** The columns of the table to choose from for one field, each with three of its values. */
export const ColumnPicker = forwardRef<HTMLButtonElement, ColumnPickerProps>(function ColumnPicker(
  { view, choices, labelledBy, describedBy, isMissing = false, onChoose },
  ref,
): ReactElement {
  const styles = useStyles();
  const say = useWords(COLUMNS_WORDS);
  const nameOf = useColumnNames();
  const { column, field, isAnswered } = view;
  const none = say(field === "actual" ? "noneOnSheet" : "none");
  const shown = column ? nameOf(column) : isAnswered ? none : "";
  return (
    <Field
      hint={column ? fill(say("samples"), { samples: samplesOf(column) }) : undefined}
      validationMessage={isMissing ? say("mustChoose") : undefined}
    >
      <Dropdown
        inlinePopup
        positioning={{ autoSize: "height" }}
        ref={ref}
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        placeholder={say("choose")}
        value={shown}
        selectedOptions={column ? [String(column.column)] : isAnswered ? [NONE] : []}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue === NONE ? null : Number(optionValue));
        }}
      >
        {choices.map((choice) => (
          <Option key={choice.column} checkIcon={null} value={String(choice.column)} text={nameOf(choice)}>
            <span className={styles.option}>
              {nameOf(choice)} <span className={styles.quiet}>{certaintyWord(choice, say)}</span>
              <span className={`${styles.quiet} ${styles.samples}`}>{samplesOf(choice)}</span>
            </span>
          </Option>
        ))}
        {field !== "name" && (
          <Option key={NONE} checkIcon={null} value={NONE} text={none}>
            {none}
          </Option>
        )}
      </Dropdown>
    </Field>
  );
});

function certaintyWord(
  { certainty }: ColumnChoice,
  say: (key: "certaintyLikely" | "certaintyDoubtful") => string,
): string {
  if (certainty === "none") return "";
  return say(certainty === "doubtful" ? "certaintyDoubtful" : "certaintyLikely");
}

/** Up to three values of a column in one line. */
export function samplesOf({ samples }: ColumnSample): string {
  return samples.map((sample) => sample.replace(/\s+/g, " ").trim()).join(" · ");
}

/** Names columns by their headers; one without a header by its letter in the table. */
export function useColumnNames(): (column: ColumnSample) => string {
  const say = useWords(COLUMNS_WORDS);
  return ({ header, column }) =>
    header.replace(/\s+/g, " ").trim() || fill(say("unnamed"), { column: columnName(column) });
}
