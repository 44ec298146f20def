import { rangeOf, type CellsPlace } from "./place";
import { inExcel } from "./run";

/** Which cells of some columns hold formulas, by row and column from the first cell of the place. */
export function formulaCells(place: CellsPlace, columns: readonly number[]): Promise<ReadonlySet<string>> {
  return inExcel(async (context) => {
    const ranges = columns.map((column) =>
      rangeOf(context, { ...place, column: place.column + column, columns: 1 }).load("values,formulas"),
    );
    await context.sync();
    const cells = columns.flatMap((column, index) =>
      (ranges[index]?.formulas ?? []).flatMap((_, row) =>
        ranges[index] && isFormula(ranges[index], row) ? [cellKey(row, column)] : [],
      ),
    );
    return new Set(cells);
  });
}

/** Names a cell of a table. */
export function cellKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

/**
 * Whether the first cell of a row of a range holds a formula, its values and formulas being loaded. A text that only
 * looks like a formula stands the same in both.
 */
export function isFormula(range: Excel.Range, row = 0): boolean {
  const formula: unknown = range.formulas[row]?.[0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== range.values[row]?.[0];
}
