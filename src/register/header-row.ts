import { isMadeOfHeaderWords, readHeader, type HeaderField } from "./headers";
import type { CellValue } from "./report";
import { isBlank, textOf } from "./table";

type Row = readonly CellValue[];

/** The header of a table: how many rows it takes with all above it, and one text for every column. */
export interface FoundHeader {
  readonly headerRows: number;
  readonly headers: readonly string[];
}

/** A title, the office's name, a blank row: no one puts more than this above a header. */
const ROWS_TO_SEARCH = 10;
/** เป้าหมาย, below it the tiers, below them their points. */
const MOST_HEADER_ROWS = 3;
/** Excel's own names for columns without one, in a table. */
const NAMED_BY_EXCEL = /^(?:คอลัมน์|column) ?\d+$/i;

const WORTH = { sure: 3, likely: 2, doubtful: 1 } as const;
const TARGET_WORTH = 1;

/**
 * Finds the header among the first rows: the row, with up to two rows below it that go on with it, by which the
 * most columns are recognised. Where nothing is recognised it is the first row, as in every Excel table.
 */
export function findHeader(rows: readonly Row[]): FoundHeader {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let best = headerFrom(rows, 0, width);
  for (let first = 1; first < Math.min(ROWS_TO_SEARCH, rows.length); first += 1) {
    if (rows[first]?.every(isBlank)) continue;
    const header = headerFrom(rows, first, width);
    if (header.worth > best.worth) best = header;
  }
  return { headerRows: best.headerRows, headers: best.headers };
}

/** The header that begins in a row, with the rows under it that belong to it. */
function headerFrom(rows: readonly Row[], first: number, width: number): FoundHeader & { worth: number } {
  let headers = headersOf(rows.slice(first, first + 1), width);
  let worth = worthOf(headers);
  let end = Math.min(first + 1, rows.length);
  while (end < rows.length && end - first < MOST_HEADER_ROWS) {
    const deeper = headersOf(rows.slice(first, end + 1), width);
    if (!goesOn(rows[end] ?? [], worthOf(deeper) - worth)) break;
    headers = deeper;
    worth = worthOf(deeper);
    end += 1;
  }
  return { headerRows: end, headers, worth };
}

/**
 * Whether a row under a header belongs to it: several cells, all of words that headers are made of, by which no
 * column is lost. Bare figures, such as 50, 75, 100 under เป้าหมาย, must make columns known.
 */
function goesOn(row: Row, gain: number): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).map(textOf);
  if (filled.length < 2 || !filled.every(isMadeOfHeaderWords)) return false;
  return gain > 0 || (gain === 0 && filled.every((text) => /\p{L}/u.test(text)));
}

/**
 * One text for every column from the rows of a header. A merged cell gives its value in its first cell only: what
 * stands above a cell without a header of its own is the one to the left, if that one goes on below too.
 */
function headersOf(rows: readonly Row[], width: number): string[] {
  const [top = [], ...below] = rows;
  const headers: string[] = [];
  let merged = "";
  for (let column = 0; column < width; column += 1) {
    const above = headerText(top[column]);
    const under = below.map((row) => headerText(row[column])).filter((text) => text !== "");
    if (above !== "") merged = under.length > 0 || below.length === 0 ? above : "";
    headers.push([above || (under.length > 0 ? merged : ""), ...under].join(" ").trim());
  }
  return below.length === 0 ? withMergedTargets(headers) : headers;
}

/** A merged เป้าหมาย without a row below it: the two blanks to its right are targets too. */
function withMergedTargets(headers: readonly string[]): string[] {
  return headers.map((header, column) => {
    if (header !== "") return header;
    const left = headers[column - 1] || headers[column - 2] || "";
    return readHeader(left)?.field === "target" ? left : "";
  });
}

function headerText(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return NAMED_BY_EXCEL.test(text) ? "" : text;
}

/** How much of the register is recognised by these headers. */
function worthOf(headers: readonly string[]): number {
  const worth = new Map<HeaderField | `target ${number}`, number>();
  for (const [column, header] of headers.entries()) {
    const reading = header === "" ? null : readHeader(header);
    if (!reading) continue;
    if (reading.field === "target") worth.set(`target ${column}`, TARGET_WORTH);
    else worth.set(reading.field, Math.max(worth.get(reading.field) ?? 0, WORTH[reading.certainty]));
  }
  return [...worth.values()].reduce((sum, one) => sum + one, 0);
}
