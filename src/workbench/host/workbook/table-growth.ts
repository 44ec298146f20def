import { contains, type Area } from "./address";
import { moveBy } from "./formula-text";

/**
 * How far a table reaches when cells directly below it or directly beside it are written; null where it stays as it is.
 *
 * @example grownArea(A1:C3, B4) // A1:C4
 */
export function grownArea(table: Area, written: Area): Area | null {
  const below = { ...table, row: table.row + table.rows, rows: written.rows };
  if (written.row === below.row && contains(below, written))
    return { ...table, rows: table.rows + written.rows };
  const beside = { ...table, column: table.column + table.columns, columns: written.columns };
  if (written.column === beside.column && contains(beside, written))
    return { ...table, columns: table.columns + written.columns };
  return null;
}

/**
 * The formula of a table's column in a row that is added; undefined where its rows do not all have the same.
 *
 * @param written what the rows hold, from the first
 * @param index of the added row, from 0
 * @example calculatedFormula(["=B2*2", "=B3*2"], 0) // "=B4*2"
 */
export function calculatedFormula(
  written: readonly (string | undefined)[],
  index: number,
): string | undefined {
  const [first] = written;
  if (first === undefined) return undefined;
  const isSame = written.every((formula, row) => formula === moveBy(first, row, 0));
  return isSame ? moveBy(first, written.length + index, 0) : undefined;
}

/** @example freeColumnName(["Item", "Column1"]) // "Column2" */
export function freeColumnName(columns: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Column${String(number)}`;
    if (!columns.some((column) => column.toLowerCase() === name.toLowerCase())) return name;
  }
}
