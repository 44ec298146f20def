import type { Area } from "../report/plan";

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell as Excel writes it: row 0, column 0 → A1. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** An area as Excel writes it: `A1:C4`, or `A1` for one cell. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  const last = cellReference(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area on a sheet, absolute: `'สรุปผล 2564'!$A$1:$C$4`. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${areaReference(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Whole rows on a sheet, absolute: `'Summary'!$2:$3`. */
export function rowsReference(sheet: string, first: number, last: number): string {
  return `${quoted(sheet)}!$${String(first + 1)}:$${String(last + 1)}`;
}

/** Always in quotes: which names could go without depends on the language of the Excel that opens the file. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
