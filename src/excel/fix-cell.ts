import { wordKey } from "../kpi/normalise";
import { TEXT_FORMAT, type CellContent } from "../kpi/repair";
import type { CellValue } from "../register/report";
import { cellValue } from "./cell-value";
import { isFormula } from "./formula-cells";
import { rangeOf, type CellsPlace } from "./place";
import { inExcel } from "./run";
import { writtenValue } from "./written-value";

/** One cell that is to be written, and cells beside it that tell whether it is still where it was. */
export interface CellToFix {
  readonly cell: CellsPlace;
  readonly beside: readonly { readonly cell: CellsPlace; readonly value: CellValue }[];
}

/** What happened to a cell: written, or left alone for a reason. `now` is what it holds. */
export type FixedCell =
  | { readonly kind: "written"; readonly now: CellContent }
  | { readonly kind: "refused"; readonly reason: "changed" | "moved" | "formula"; readonly now: CellContent };

/**
 * Writes a value and its number format into one cell, if it still holds just what is expected, in value, format and
 * place, and no formula. No other cell is written.
 *
 * @param find where the cell is now; null where there is no such cell any more
 * @param expected what the cell must hold
 * @param content what it is to hold
 */
export function fixCell(
  find: (context: Excel.RequestContext) => Promise<CellToFix | null>,
  expected: CellContent,
  content: CellContent,
): Promise<FixedCell> {
  return inExcel(async (context) => {
    const found = await find(context);
    if (!found) return { kind: "refused", reason: "moved", now: NOTHING };
    const range = rangeOf(context, found.cell).load("values,formulas,numberFormat");
    const beside = found.beside.map(({ cell }) => rangeOf(context, cell).load("values"));
    await context.sync();
    const now = contentOf(range);
    const hasMoved = beside.some((one, index) => !isAlike(valueOf(one), found.beside[index]?.value ?? null));
    if (hasMoved) return { kind: "refused", reason: "moved", now };
    if (isFormula(range)) return { kind: "refused", reason: "formula", now };
    if (!isSame(now, expected)) return { kind: "refused", reason: "changed", now };
    range.numberFormat = [[content.format]];
    range.values = [[writtenValue(content.value ?? "", content.format === TEXT_FORMAT)]];
    range.load("values,numberFormat");
    await context.sync();
    return { kind: "written", now: contentOf(range) };
  });
}

const NOTHING: CellContent = { value: null, format: "General" };

function contentOf(range: Excel.Range): CellContent {
  return { value: valueOf(range), format: String(range.numberFormat[0]?.[0]) };
}

function valueOf(range: Excel.Range): CellValue {
  return cellValue(range.values[0]?.[0]);
}

/** A name whose spaces or digits were repaired meanwhile is still the same. */
function isAlike(one: CellValue, other: CellValue): boolean {
  return wordKey(String(one ?? "")) === wordKey(String(other ?? ""));
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.format === other.format;
}
