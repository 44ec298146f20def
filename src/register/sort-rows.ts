import { normalise, wordKey } from "../kpi/normalise";
import { readCell } from "../kpi/read-cell";
import { SOURCE_FIELDS, type SourceField } from "./columns";
import { readEntryNumber, splitName } from "./entry-number";
import type { ColumnMapping, MappedRow } from "./mapping";
import { registerProblem, type FieldProblem, type RegisterCode } from "./problems";
import { isErrorName, textOf } from "./table";

/** A row that becomes an entry of the report. */
export interface EntryRow {
  readonly kind: "group" | "indicator";
  readonly row: MappedRow;
  readonly number: string;
  readonly name: string;
  /** Rows below it that only go on with its texts. */
  readonly goesOn: MappedRow[];
}

export interface SortedRows {
  readonly entries: readonly EntryRow[];
  /** Every row that holds something and became no entry, and every entry that is not plainly one. */
  readonly problems: readonly FieldProblem[];
}

export const TEXT_FIELDS = [
  "statement",
  "formula",
  "narrative",
  "obstacles",
  "suggestions",
  "footnote",
] as const satisfies readonly SourceField[];
const TARGET_FIELDS = ["low", "standard", "high"] as const satisfies readonly SourceField[];
const FIGURE_FIELDS = ["actual", ...TARGET_FIELDS] as const satisfies readonly SourceField[];
/** What an indicator has and a heading has not. */
export const BESIDE_THE_NAME = [
  "unit",
  "weight",
  "scale",
  ...TEXT_FIELDS,
] as const satisfies readonly SourceField[];

const TOTAL = new Set(
  [
    ...["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมทุกตัวชี้วัด", "ผลรวม", "คะแนนรวม", "รวมคะแนน", "น้ำหนักรวม"],
    ...["รวมน้ำหนัก", "เฉลี่ย", "ค่าเฉลี่ย", "คะแนนเฉลี่ย", "total", "grand total", "subtotal", "sum", "average"],
  ].map(wordKey),
);
/** Parts of a number with points, such as 4.1.2. */
const PARTED = /^\d{1,4}(?:\.\d{1,4}){0,8}$/;
/** A word, so that it is no number of any kind: KPI-01 is one, มิติที่ 1 is not. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/u;

/** A row with its number and name read. */
type NamedRow = Omit<EntryRow, "kind" | "goesOn">;

/** A row with the reason why it can be no entry; null where it can. */
interface FilledRow extends NamedRow {
  readonly reason: RegisterCode | null;
}

/** The header of every field that has a column. */
type Headers = readonly (readonly [SourceField, string])[];

/**
 * Tells indicators from group headings, and finds the rows that are neither. Every row that holds something becomes
 * an entry, goes on with the one above, or is named in a problem.
 *
 * - A hidden row is left out, since people report what they see (a filter shows one office's indicators); it is
 *   listed, since hiding may have been forgotten.
 * - A heading has no result and no targets, and either its number has parts below it (`4` above `4.1`), or it has
 *   no number and nothing but a name.
 * - A row without number, name and figures goes on with the texts of the row above, as where a name is merged over
 *   several rows.
 * - A heading without a number below the last indicator is a note, and listed.
 */
export function sortRows(rows: readonly MappedRow[], mapping: ColumnMapping): SortedRows {
  const headers = headersOf(mapping);
  const filled = rows
    .filter((row) => !row.isBlank)
    .map((row) => nameRow(row, mapping))
    .map((named) => ({ ...named, reason: reasonToSetAside(named, headers) }));
  const hasNumbers = filled.some(({ number, reason }) => reason === null && number !== "");
  const headings = headingsIn(filled, hasNumbers);

  const entries: EntryRow[] = [];
  const problems: FieldProblem[] = [];
  /** The indicator that the row above belongs to. */
  let above: EntryRow | null = null;
  for (const named of filled) {
    const { row, number, name, reason } = named;
    if (reason !== null) {
      problems.push(registerProblem(reason, row.row, null, `${number} ${name}`.trim()));
      above = null;
    } else if (isOnlyText(named)) {
      problems.push(registerProblem(above ? "joinedAbove" : "textWithoutIndicator", row.row));
      above?.goesOn.push(row);
    } else {
      const kind = headings.has(named) ? "group" : "indicator";
      const entry: EntryRow = { kind, row, number, name, goesOn: [] };
      entries.push(entry);
      above = kind === "indicator" ? entry : null;
      if (kind === "group" && !hasNumbers) problems.push(registerProblem("takenAsHeading", row.row, "name"));
    }
  }
  return { entries: withoutTextBelow(entries, problems), problems };
}

/** Notes below the table (`หมายเหตุ …`) look like headings, but nothing stands under them. */
function withoutTextBelow(entries: readonly EntryRow[], problems: FieldProblem[]): EntryRow[] {
  const last = entries.map(({ kind }) => kind).lastIndexOf("indicator");
  if (last < 0) return [...entries];
  const below = entries.slice(last + 1).filter(({ number }) => number === "");
  for (const { row, name } of below) problems.push(registerProblem("textBelow", row.row, null, name));
  return entries.filter((entry) => !below.includes(entry));
}

/**
 * Reads number and name. Where the table has no column for numbers, the name may begin with one; a heading that is
 * merged over the whole row stands in the column for numbers.
 */
function nameRow(row: MappedRow, { columns }: ColumnMapping): NamedRow {
  const name = isErrorName(row.cells.name) ? "" : textOf(row.cells.name);
  if (columns.number === null) return { row, ...splitName(name) };
  const number = readEntryNumber(row.cells.number, row.formats.number);
  const isMergedHeading = name === "" && WORD.test(number) && !hasFigures(row) && !hasTexts(row);
  // Left whole, `7. การพัฒนาองค์กร` prints as it stands.
  return isMergedHeading ? { row, number: "", name: textOf(row.cells.number) } : { row, number, name };
}

function headersOf({ columns, headers }: ColumnMapping): Headers {
  return SOURCE_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === null ? [] : [[field, normalise(headers[column] ?? "")] as const];
  });
}

function reasonToSetAside(named: NamedRow, headers: Headers): RegisterCode | null {
  const { row, number, name } = named;
  if (row.hidden) return "hiddenRow";
  if (isTotal(named)) return "totalRow";
  if (isHeaderAgain(row, headers)) return "repeatedHeader";
  if (name !== "" || hasFigures(row) || hasTexts(row)) return null;
  return number === "" ? "nothingToReport" : "onlyNumber";
}

function isTotal({ row, number, name }: NamedRow): boolean {
  if (!TARGET_FIELDS.every((field) => isNothing(row, field))) return false;
  const label = wordKey(name || number || textOf(row.cells.unit));
  return TOTAL.has(label.replace(/[^\p{L}\p{M}]+/gu, ""));
}

/** Whether a row repeats the header, as a table that was printed in pages does. */
function isHeaderAgain({ cells }: MappedRow, headers: Headers): boolean {
  let same = 0;
  for (const [field, header] of headers) {
    if (cells[field] === null) continue;
    const text = normalise(textOf(cells[field]).slice(0, header.length + 1));
    if (header !== text && !header.endsWith(` ${text}`) && !header.startsWith(`${text} `)) return false;
    same += 1;
  }
  return same >= 2;
}

function hasFigures(row: MappedRow): boolean {
  return FIGURE_FIELDS.some((field) => !isNothing(row, field));
}

function hasTexts(row: MappedRow): boolean {
  return TEXT_FIELDS.some((field) => !isNothing(row, field));
}

function isNothing(row: MappedRow, field: SourceField): boolean {
  return readCell(row.cells[field]).kind === "none";
}

function isOnlyText({ row, number, name }: NamedRow): boolean {
  return number === "" && name === "" && !hasFigures(row);
}

/**
 * The rows that are headings. Where no row has a number, a row with only a name may as well be an indicator that is
 * not filled in yet; it is a heading where the row below it has more than a name.
 */
function headingsIn(rows: readonly FilledRow[], hasNumbers: boolean): ReadonlySet<NamedRow> {
  const kept = rows.filter(({ reason }) => reason === null);
  const unnumbered = kept.filter(
    (row, index) => row.number === "" && isOnlyName(row) && (hasNumbers || !isOnlyName(kept[index + 1])),
  );
  // A filter may hide the indicators of a heading that it shows.
  const parents = parentsIn(rows.filter(({ reason }) => reason === null || reason === "hiddenRow"));
  return new Set([...unnumbered, ...parents]);
}

/** Whether a row has nothing but a name; no row at all has not even that. */
function isOnlyName(named: NamedRow | undefined): boolean {
  if (!named) return true;
  return (
    named.name !== "" &&
    !hasFigures(named.row) &&
    BESIDE_THE_NAME.every((field) => isNothing(named.row, field))
  );
}

/** The rows whose number has parts in a row below, and which have no figures of their own. */
function parentsIn(rows: readonly NamedRow[]): NamedRow[] {
  const parents: NamedRow[] = [];
  const below = new Set<string>();
  for (const named of [...rows].reverse()) {
    if (below.has(named.number) && !hasFigures(named.row)) parents.push(named);
    if (!PARTED.test(named.number)) continue;
    for (let end = named.number.lastIndexOf("."); end > 0; end = named.number.lastIndexOf(".", end - 1))
      below.add(named.number.slice(0, end));
  }
  return parents;
}
