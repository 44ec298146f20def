import type { ReadSource } from "../../actions/verbs";
import { REGISTER_COLUMNS, SOURCE_FIELDS, type SourceField } from "../../register/columns";
import type { ColumnMapping, ColumnSample, FieldGuess } from "../../register/mapping";
import { questionsOf } from "../../register/questions";

/** The columns that a person chose, by field; null where they said that there is none. */
export type Choices = Readonly<Partial<Record<SourceField, number | null>>>;

/** A field as Columns shows it. */
export interface FieldView {
  readonly field: SourceField;
  readonly guess: FieldGuess;
  /** The column that it is read from now. */
  readonly column: ColumnSample | null;
  readonly isOptional: boolean;
  /** Whether a person has chosen. */
  readonly isAnswered: boolean;
}

/** What Columns shows. A field keeps its place whatever is chosen for it, so that nothing jumps. */
export interface ColumnsView {
  /** What must or should be looked at, the open ones first. */
  readonly questions: readonly FieldView[];
  readonly recognised: readonly FieldView[];
  readonly absent: readonly FieldView[];
  /** The fields that must be answered before the preview. */
  readonly open: readonly SourceField[];
  /** How many questions nobody has answered yet. */
  readonly left: number;
}

const OPTIONAL: ReadonlySet<string> = new Set(
  REGISTER_COLUMNS.filter(({ optional }) => optional).map(({ field }) => field),
);

/** The mapping to read a source by, with what a person chose. */
export function mappingWith({ mapping }: ReadSource, choices: Choices): ColumnMapping {
  return { ...mapping, columns: { ...mapping.columns, ...choices } };
}

/** Sorts the fields of a source into those to look at, those that are recognised, and those that it does not have. */
export function columnsView(read: ReadSource, choices: Choices): ColumnsView {
  const { suggestion, isRemembered } = read;
  const asked = isRemembered ? [] : questionsOf(suggestion);
  const viewOf = (field: SourceField) => fieldView(field, read, choices);
  const isAsked = new Set(asked.map(({ field }) => field));
  const others = SOURCE_FIELDS.filter((field) => field !== "key" && !isAsked.has(field));
  const isFound = (field: SourceField) => read.mapping.columns[field] !== null;
  const questions = asked.map(({ field }) => viewOf(field));
  return {
    questions,
    recognised: others.filter(isFound).map(viewOf),
    absent: others.filter((field) => !isFound(field)).map(viewOf),
    open: questions.filter(({ column, isAnswered }) => !column && !isAnswered).map(({ field }) => field),
    left: questions.filter(({ isAnswered }) => !isAnswered).length,
  };
}

function fieldView(field: SourceField, { suggestion, mapping }: ReadSource, choices: Choices): FieldView {
  const chosen = choices[field];
  const column = chosen === undefined ? mapping.columns[field] : chosen;
  return {
    field,
    guess: suggestion.fields[field],
    column: column === null ? null : (suggestion.columns[column] ?? null),
    isOptional: OPTIONAL.has(field),
    isAnswered: chosen !== undefined,
  };
}

/** A column to choose for a field, and what is to be said beside it. */
export interface ColumnChoice extends ColumnSample {
  readonly certainty: FieldGuess["certainty"];
}

/** All columns of the source for the list of a field, the likely ones first, those that say nothing last. */
export function choicesFor(field: SourceField, { suggestion }: ReadSource): ColumnChoice[] {
  const { candidates } = suggestion.fields[field];
  const isCandidate = new Set(candidates.map(({ column }) => column));
  const others = suggestion.columns.filter(({ column }) => !isCandidate.has(column));
  const plain = (column: ColumnSample): ColumnChoice => ({ ...column, certainty: "none" });
  const isBlank = ({ header, samples }: ColumnSample) => header === "" && samples.length === 0;
  return [...candidates, ...others.filter((column) => !isBlank(column)).map(plain)];
}
