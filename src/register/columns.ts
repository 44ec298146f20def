import type { Bilingual } from "../text/language";
import { REGISTER_HEADERS, STEP_HEADERS } from "../text/register";

/** A column of the register, by what it holds. */
export type RegisterField = keyof typeof REGISTER_HEADERS;

/** The columns that formulas of the add-in fill; they are written but never read. */
export type ComputedField = "tier" | "score" | "check";

/** The columns that a table of indicators is read from. */
export type SourceField = Exclude<RegisterField, ComputedField>;

/** A column of the steps table. */
export type StepField = keyof typeof STEP_HEADERS;

export interface StandardColumn<Field> {
  readonly field: Field;
  readonly header: Bilingual;
  /** In points. */
  readonly width: number;
  /**
   * `text`: every cell is formatted Text, so that 4.10 stays 4.10. `textUnlessNumber`: a cell is, unless it holds a
   * number: typing `1-3` into a General cell makes a date. `general`: none is, since a formula in a Text cell stays text.
   */
  readonly format: "text" | "textUnlessNumber" | "general";
  /** Whether a report can be made without it and nobody will miss it. */
  readonly optional: boolean;
  readonly hidden: boolean;
}

/** The names of the two tables, the same in every language, since formulas hold them. */
export const REGISTER_TABLE = "KPI_Indicators";
export const STEPS_TABLE = "KPI_Steps";

/** The columns of the register, in their order. */
export const REGISTER_COLUMNS: readonly StandardColumn<RegisterField>[] = [
  registerColumn("number", 42, "text"),
  registerColumn("name", 260),
  registerColumn("unit", 70),
  registerColumn("weight", 60, "general", "optional"),
  registerColumn("low", 90, "textUnlessNumber"),
  registerColumn("standard", 90, "textUnlessNumber"),
  registerColumn("high", 90, "textUnlessNumber"),
  registerColumn("actual", 110),
  registerColumn("direction", 70, "general", "optional"),
  registerColumn("method", 130, "general", "optional"),
  registerColumn("scale", 160, "general", "optional"),
  registerColumn("tier", 90, "general", "optional"),
  registerColumn("score", 64, "general", "optional"),
  registerColumn("check", 220, "general", "optional"),
  registerColumn("statement", 220, "general", "optional"),
  registerColumn("formula", 240, "general", "optional"),
  registerColumn("narrative", 300, "general", "optional"),
  registerColumn("obstacles", 300, "general", "optional"),
  registerColumn("suggestions", 260, "general", "optional"),
  registerColumn("footnote", 180, "general", "optional"),
  { ...registerColumn("key", 60, "text", "optional"), hidden: true },
];

/** The columns of the steps table, in their order. */
export const STEP_COLUMNS: readonly StandardColumn<StepField>[] = [
  stepColumn("indicator", 60, "text"),
  stepColumn("number", 60, "text"),
  stepColumn("name", 320, "general"),
  stepColumn("output", 240, "general"),
  stepColumn("done", 60, "general"),
  stepColumn("date", 90, "general"),
];

const COMPUTED: readonly RegisterField[] = ["tier", "score", "check"] satisfies ComputedField[];

/** The fields that are read from a table of indicators, in the order of the register's columns. */
export const SOURCE_FIELDS: readonly SourceField[] = REGISTER_COLUMNS.map(({ field }) => field).filter(
  (field): field is SourceField => !COMPUTED.includes(field),
);

function registerColumn(
  field: RegisterField,
  width: number,
  format: StandardColumn<RegisterField>["format"] = "general",
  need: "optional" | "needed" = "needed",
): StandardColumn<RegisterField> {
  return {
    field,
    header: REGISTER_HEADERS[field],
    width,
    format,
    optional: need === "optional",
    hidden: false,
  };
}

function stepColumn(
  field: StepField,
  width: number,
  format: StandardColumn<StepField>["format"],
): StandardColumn<StepField> {
  return { field, header: STEP_HEADERS[field], width, format, optional: false, hidden: false };
}
