/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet of Excel's holds. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const LETTERS = /^[A-Z]{1,3}$/i;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The letters of a column. @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The column of letters, from 0. @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The area that an address without a sheet names; null where it names none, or lies outside a sheet.
 *
 * @example readArea("B2:A1") // { row: 0, column: 0, rows: 2, columns: 2 }
 */
export function readArea(address: string): Area | null {
  const [first = "", second = first, ...others] = address.split(":");
  if (others.length > 0) return null;
  const columns = COLUMNS.exec(address);
  if (columns) return span(0, columnIndex(columns[1] ?? ""), MOST_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MOST_COLUMNS - 1);
  const from = readCell(first);
  const to = readCell(second);
  return from && to ? span(from.row, from.column, to.row, to.column) : null;
}

function readCell(text: string): { row: number; column: number } | null {
  const found = CELL.exec(text);
  return found ? { row: Number(found[2]) - 1, column: columnIndex(found[1] ?? "") } : null;
}

function span(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isInside(area) ? area : null;
}

/** Whether an area lies on a sheet. */
export function isInside({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MOST_ROWS &&
    column + columns <= MOST_COLUMNS
  );
}

/** The address of an area, without its sheet. @example addressOf({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2" */
export function addressOf({ row, column, rows, columns }: Area, isAbsolute = false): string {
  const sign = isAbsolute ? "$" : "";
  const cell = (r: number, c: number) => `${sign}${columnName(c)}${sign}${String(r + 1)}`;
  if (rows === MOST_ROWS) return `${sign}${columnName(column)}:${sign}${columnName(column + columns - 1)}`;
  if (columns === MOST_COLUMNS) return `${sign}${String(row + 1)}:${sign}${String(row + rows)}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as it stands before `!`. @example quoteSheet("Bob's") // "'Bob''s'" */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !LETTERS.test(name) && !CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and address; the sheet is null where none is named. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly address: string } {
  const at = reference.lastIndexOf("!");
  if (at < 0) return { sheet: null, address: reference };
  const name = reference.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(at + 1) };
}

/** What two areas share; null for nothing. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest area that holds both; `b` alone where there is no other. */
export function smallestAround(a: Area | null, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
