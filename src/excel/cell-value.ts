import type { CellValue } from "../register/report";

/** A value as Excel gives it, as a cell's: a blank cell reads as an empty text. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
