import { METHOD_WORDS } from "../text/methods";
import { DIRECTION_WORDS } from "../text/register";
import {
  REGISTER_COLUMNS,
  STEP_COLUMNS,
  type RegisterField,
  type StandardColumn,
  type StepField,
} from "./columns";
import type { CellValue, Entry, Indicator, Report, Step } from "./report";
import type { SourceTable } from "./table";

/** The two tables of a register, each with its header row. */
export interface RegisterRows {
  readonly register: SourceTable;
  readonly steps: SourceTable;
}

type Cells<Field extends string> = Readonly<Partial<Record<Field, CellValue>>>;

const WHOLE = /^\d+$/;
const TEXT = "@";

/**
 * Writes a report as the rows of the standard register and of its steps table: values only, with the standard headers
 * in the report's language. The columns that formulas fill are blank. Read again with `readReport`, the rows give
 * the same report, rows renumbered.
 *
 * A step's indicator is named by its key or, where it has none, by its number.
 */
export function writeRows({ entries, settings: { language } }: Report): RegisterRows {
  const steps = entries.flatMap((entry) =>
    entry.kind === "indicator" ? entry.steps.map((step) => stepCells(entry, step)) : [],
  );
  return {
    register: {
      rows: [
        REGISTER_COLUMNS.map(({ header }) => header[language]),
        ...entries.map((entry) => inOrder(REGISTER_COLUMNS, registerCells(entry, language))),
      ],
      formats: [REGISTER_COLUMNS.map(() => "General"), ...entries.map(formatsOf)],
    },
    steps: {
      rows: [
        STEP_COLUMNS.map(({ header }) => header[language]),
        ...steps.map((cells) => inOrder(STEP_COLUMNS, cells)),
      ],
    },
  };
}

function inOrder<Field extends string>(
  columns: readonly StandardColumn<Field>[],
  cells: Cells<Field>,
): CellValue[] {
  return columns.map(({ field }) => {
    const cell = cells[field] ?? null;
    return cell === "" ? null : cell;
  });
}

function registerCells(entry: Entry, language: "th" | "en"): Cells<RegisterField> {
  if (entry.kind === "group") return { number: entry.number, name: entry.name };
  return {
    number: entry.number,
    name: entry.name,
    unit: entry.unit,
    weight: entry.weight,
    low: entry.low,
    standard: entry.standard,
    high: entry.high,
    actual: entry.actual,
    direction: entry.direction && DIRECTION_WORDS[entry.direction][language],
    method: METHOD_WORDS[entry.method][language],
    scale: entry.scale,
    statement: entry.statement,
    formula: entry.formula,
    narrative: entry.narrative,
    obstacles: entry.obstacles,
    suggestions: entry.suggestions,
    footnote: entry.footnote,
    key: entry.key,
  };
}

/** The formats of the four cells as they were; those of the other columns as the register has them. */
function formatsOf(entry: Entry): string[] {
  const own = entry.kind === "indicator" ? figureFormats(entry) : {};
  return REGISTER_COLUMNS.map(({ field, format }) => own[field] ?? (format === "text" ? TEXT : "General"));
}

function figureFormats({
  formats: [actual, low, standard, high],
}: Indicator): Partial<Record<RegisterField, string>> {
  return { actual, low, standard, high };
}

function stepCells(indicator: Indicator, step: Step): Cells<StepField> {
  return {
    indicator: indicator.key || indicator.number,
    number: step.number,
    name: step.name,
    output: step.output,
    done: tickOf(step),
    date: step.date,
  };
}

/** A whole step that is not done is left blank to be ticked; for a part of a step a blank means that it has no tick. */
function tickOf({ done, number }: Step): CellValue {
  if (done === true) return "✓";
  return done === false && !WHOLE.test(number) ? false : null;
}
