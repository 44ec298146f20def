import { CELL_TEXT_LIMIT, cleanText, mayTurn, shorten } from "../report/cell-text";
import type { PlanValue } from "../report/plan";

/**
 * A value as Excel must be given it, so that the cell then holds just that: text that Excel would take for a formula,
 * a number or a date gets an apostrophe before it, unless the cell is formatted Text.
 *
 * @example writtenValue("=1+1", false) // "'=1+1"
 */
export function writtenValue(value: PlanValue, isTextCell: boolean): string | number | boolean {
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "boolean") return value;
  const text = shorten(cleanText(value), CELL_TEXT_LIMIT);
  return !isTextCell && text !== "" && mayTurn(text) ? `'${text}` : text;
}
