import type { Area } from "./plan";

/** A rectangle of cells; rows and columns count from 0. @example area(4, 2, 1, 6) // C5:H5 */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** The name of a column as Excel writes it. @example columnName(2) // "C" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The name of a cell in a formula. @example cellName(4, 2) // "C5" */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A text as it stands in a formula. @example formulaText('a "b"') // '"a ""b"""' */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
