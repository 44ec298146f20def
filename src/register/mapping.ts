import { SOURCE_FIELDS, type SourceField } from "./columns";
import { areUnits, doubtFrom } from "./column-values";
import { findHeader } from "./header-row";
import { readHeader, type Certainty, type GuessReason, type HeaderReading } from "./headers";
import type { CellValue } from "./report";
import { isBlank, textOf, type SourceTable } from "./table";

/** Which column holds what. Plain data: a person corrects it, the workbook remembers it. */
export interface ColumnMapping {
  /** The rows at the top that hold no indicators: titles and headers. */
  readonly headerRows: number;
  /** The column of every field, from 0; null for none. */
  readonly columns: Readonly<Record<SourceField, number | null>>;
  /** The header of every column when the mapping was made, by which it is known whether it still fits. */
  readonly headers: readonly string[];
}

/** A column as a list to choose from shows it. */
export interface ColumnSample {
  readonly column: number;
  readonly header: string;
  /** Up to three different values, as text. */
  readonly samples: readonly string[];
}

/** A column that may be a field. */
export interface Candidate extends ColumnSample {
  readonly certainty: Certainty;
  readonly reason: GuessReason;
}

/** What is suggested for a field. */
export interface FieldGuess {
  /** Null where nothing was found, or where several could be it and a person must choose. */
  readonly column: number | null;
  readonly certainty: Certainty;
  readonly reason: GuessReason;
  /** Every column that could be it, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

export interface MappingSuggestion {
  /** What to go by until it is corrected. */
  readonly mapping: ColumnMapping;
  readonly fields: Readonly<Record<SourceField, FieldGuess>>;
  /** All columns, as they stand. */
  readonly columns: readonly ColumnSample[];
}

const TARGET_FIELDS = ["low", "standard", "high"] as const satisfies readonly SourceField[];
/** So many rows show what a column holds. */
const ROWS_TO_SAMPLE = 200;
const SAMPLES = 3;
const LONGEST_SAMPLE = 80;
/** So much of a text tells what kind of text it is. */
const LONGEST_VALUE = 500;
const RANK = { sure: 0, likely: 1, doubtful: 2, none: 3 } as const;
const NOT_FOUND = { column: null, certainty: "none", reason: "notFound", candidates: [] } as const;

interface Column extends ColumnSample {
  readonly reading: HeaderReading | null;
  readonly values: readonly CellValue[];
}

/** A candidate with what it takes to choose among several. */
interface Claim {
  readonly candidate: Candidate;
  readonly hasPeriod: boolean;
}

/**
 * Guesses which column holds what, from the headers and from the values below them. A field that two columns could
 * be is left open: whoever knows which year is meant must choose.
 *
 * @param rows the cells of the table with its titles and headers
 * @example suggestMapping([["ที่", "KPI", "ผล 64", "ผล 63"], …]).fields.actual // column null, "severalFit", two candidates
 */
export function suggestMapping(rows: readonly (readonly CellValue[])[]): MappingSuggestion {
  const { headerRows, headers } = findHeader(rows);
  const values = rows.slice(headerRows, headerRows + ROWS_TO_SAMPLE);
  const columns = headers.map((header, column) => columnOf(header, column, values));
  const guesses = SOURCE_FIELDS.map((field) => [field, guessField(field, columns)] as const);
  const fields = withLooseTargets(recordOf(guesses), columns);
  const chosen = SOURCE_FIELDS.map((field) => [field, fields[field].column] as const);
  return {
    mapping: { headerRows, columns: recordOf(chosen), headers },
    fields,
    columns: columns.map(sampleOf),
  };
}

function columnOf(header: string, column: number, rows: readonly (readonly CellValue[])[]): Column {
  const values = rows
    .map((row) => row[column] ?? null)
    .filter((cell) => !isBlank(cell))
    .map((cell) => (typeof cell === "string" ? cell.slice(0, LONGEST_VALUE) : cell));
  const samples = [...new Set(values.map((cell) => textOf(cell).slice(0, LONGEST_SAMPLE)))].slice(0, SAMPLES);
  return { column, header, samples, values, reading: header === "" ? null : readHeader(header) };
}

function sampleOf({ column, header, samples }: ColumnSample): ColumnSample {
  return { column, header, samples };
}

function guessField(field: SourceField, columns: readonly Column[]): FieldGuess {
  const claims = columns
    .flatMap((column) => claimOf(field, column) ?? [])
    .sort((a, b) => RANK[a.candidate.certainty] - RANK[b.candidate.certainty]);
  return choose(claims);
}

/** What a column has to say for being `field`: its header, unless its values say otherwise. */
function claimOf(field: SourceField, column: Column): Claim | null {
  const { reading, values } = column;
  if (reading?.field !== field) return null;
  const { hasPeriod } = reading;
  const sample = sampleOf(column);
  const doubt = doubtFrom(field, values);
  if (doubt) return { candidate: { ...sample, certainty: "doubtful", reason: doubt }, hasPeriod };
  // A column headed หน่วยงาน may hold units after all.
  if (reading.reason === "offices" && areUnits(values))
    return { candidate: { ...sample, certainty: "likely", reason: "partOfHeader" }, hasPeriod };
  return { candidate: { ...sample, certainty: reading.certainty, reason: reading.reason }, hasPeriod };
}

function choose(claims: readonly Claim[]): FieldGuess {
  const candidates = claims.map(({ candidate }) => candidate);
  const best = claims.filter(({ candidate }) => candidate.certainty === claims[0]?.candidate.certainty);
  const [first] = best;
  if (!first) return NOT_FOUND;
  if (best.length === 1) return { ...chosen(first.candidate), candidates };
  const [current, ...others] = best.filter(({ hasPeriod }) => !hasPeriod);
  // ผลการดำเนินงาน beside ผลการดำเนินงาน ปี 2563: the one without a year is this year's, most likely.
  if (current && others.length === 0)
    return { column: current.candidate.column, certainty: "likely", reason: "otherPeriod", candidates };
  // One of them is it at most, so none is sure.
  const open = candidates.map((one) =>
    one.certainty === "sure" ? ({ ...one, certainty: "likely" } as const) : one,
  );
  return { column: null, certainty: "none", reason: "severalFit", candidates: open };
}

function chosen({ column, certainty, reason }: Candidate): Omit<FieldGuess, "candidates"> {
  return { column, certainty, reason };
}

type Fields = Readonly<Record<SourceField, FieldGuess>>;

/**
 * Gives columns that say only เป้าหมาย to the targets that were not found: three of them in their order, one alone to
 * the high target, since it is worth the full score.
 */
function withLooseTargets(fields: Fields, columns: readonly Column[]): Fields {
  const loose = columns.filter(({ reading }) => reading?.field === "target");
  const missing = TARGET_FIELDS.filter((field) => fields[field].candidates.length === 0);
  if (loose.length === 0 || missing.length === 0) return fields;
  const inOrder = missing.length === 3 && loose.length === 3;
  const single = missing.includes("high") && loose.length === 1;
  const reason = inOrder ? "targetOrder" : single ? "singleTarget" : "severalFit";
  const candidates = loose.map((column) => ({ ...sampleOf(column), certainty: "doubtful", reason }) as const);
  const guesses = missing.map((field, index): [SourceField, FieldGuess] => {
    const column = inOrder ? loose[index] : single && field === "high" ? loose[0] : undefined;
    if (column) return [field, { column: column.column, certainty: "doubtful", reason, candidates }];
    return [
      field,
      { column: null, certainty: "none", reason: single ? "notFound" : "severalFit", candidates },
    ];
  });
  return { ...fields, ...Object.fromEntries(guesses) };
}

/** A row of a table by its fields. */
export interface MappedRow {
  /** 1 is the first row under the header. */
  readonly row: number;
  readonly hidden: boolean;
  /** Blank cells and fields without a column are null. */
  readonly cells: Readonly<Record<SourceField, CellValue>>;
  readonly formats: Readonly<Record<SourceField, string>>;
  /** Whether no cell of the row holds anything, in columns that are not read either. The key is not a person's. */
  readonly isBlank: boolean;
}

/**
 * The rows of a table under its header, by their fields. A column that the table does not have reads as blank.
 *
 * @example applyMapping({ rows: [["KPI", "ผล"], ["A", 5]] }, mapping)[0].cells.actual // 5
 */
export function applyMapping(table: SourceTable, mapping: ColumnMapping): MappedRow[] {
  return table.rows.slice(mapping.headerRows).map((row, index) => {
    const at = mapping.headerRows + index;
    const formats = table.formats?.[at];
    return {
      row: index + 1,
      hidden: table.hiddenRows?.[at] ?? false,
      cells: byField(mapping, BLANK, (column) => (isBlank(row[column]) ? null : (row[column] ?? null))),
      formats: formats ? byField(mapping, GENERAL, (column) => formats[column] ?? "General") : GENERAL,
      isBlank: row.every((cell, column) => column === mapping.columns.key || isBlank(cell)),
    };
  });
}

const BLANK = recordOf<CellValue>(SOURCE_FIELDS.map((field) => [field, null] as const));
const GENERAL = recordOf(SOURCE_FIELDS.map((field) => [field, "General"] as const));

/** What `read` gives for the column of every field. A plain loop: this runs for every row. */
function byField<T>(
  { columns }: ColumnMapping,
  none: Readonly<Record<SourceField, T>>,
  read: (column: number) => T,
): Record<SourceField, T> {
  const record = { ...none };
  for (const field of SOURCE_FIELDS) {
    const column = columns[field];
    if (column !== null) record[field] = read(column);
  }
  return record;
}

/** A record that has every source field. */
function recordOf<T>(entries: readonly (readonly [SourceField, T])[]): Record<SourceField, T> {
  return Object.fromEntries(entries) as Record<SourceField, T>;
}
