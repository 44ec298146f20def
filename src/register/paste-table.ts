import type { SourceTable } from "./table";

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Between the cells of a text that has no tabs. */
const OTHER_SEPARATORS = [",", ";"] as const;

/**
 * A table from text as a spreadsheet copies it: cells parted by tabs, rows by line breaks, and in quotes a cell that
 * itself holds either. Text without a tab is taken as comma or semicolon separated where every row then has as many
 * cells, as an exported file has them; else every line is a cell. Cells stay text, as they were shown.
 *
 * @example tableFromText("ตัวชี้วัด\tผลงาน\nก\t81.96").rows // [["ตัวชี้วัด", "ผลงาน"], ["ก", "81.96"]]
 */
export function tableFromText(text: string): SourceTable {
  const clean = text.replace(BYTE_ORDER_MARK, "");
  const rows = readRows(clean, separatorIn(clean));
  return { rows: rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell))) };
}

function separatorIn(text: string): string {
  if (text.includes("\t")) return "\t";
  const isEven = (separator: string) => {
    const widths = readRows(text, separator)
      .filter((cells) => cells.join("") !== "")
      .map((cells) => cells.length);
    return widths.length > 1 && widths.every((width) => width > 1 && width === widths[0]);
  };
  return OTHER_SEPARATORS.find(isEven) ?? "\t";
}

/** Rows of cells; a blank line at the end is no row. */
function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const { cell, end } = readCellAt(text, at, separator);
    cells.push(cell);
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end stands before one more blank cell.
      if (at === text.length) cells.push("");
      continue;
    }
    rows.push(cells);
    cells = [];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  if (cells.length > 0) rows.push(cells);
  return rows;
}

/** A cell in quotes ends at the quote before a separator or line break; one that has no such quote is plain text. */
function readCellAt(text: string, start: number, separator: string): { cell: string; end: number } {
  const quote = text[start] === '"' ? closingQuote(text, start + 1) : -1;
  if (quote >= 0 && isCellEnd(text, quote + 1, separator))
    return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  let end = start;
  while (!isCellEnd(text, end, separator)) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Where the first quote stands that is not written twice; -1 where none does. */
function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function isCellEnd(text: string, at: number, separator: string): boolean {
  const character = text[at];
  return character === undefined || character === separator || character === "\n" || character === "\r";
}
