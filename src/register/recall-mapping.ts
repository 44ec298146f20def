import { wordKey } from "../kpi/normalise";
import { SOURCE_FIELDS, type SourceField } from "./columns";
import { suggestMapping, type ColumnMapping } from "./mapping";
import type { CellValue } from "./report";

/**
 * Takes up a mapping that the workbook remembers, if the table still has the same headers in the same places: after a
 * column was inserted, an old mapping would quietly read the wrong one.
 *
 * @param stored what was read from JSON
 * @param rows the table with its titles and headers
 * @returns null where it does not fit; then a new one is suggested
 */
export function recallMapping(
  stored: unknown,
  rows: readonly (readonly CellValue[])[],
): ColumnMapping | null {
  if (!isMapping(stored)) return null;
  const now = suggestMapping(rows).mapping;
  const isSame =
    now.headers.length === stored.headers.length &&
    now.headers.every((header, column) => wordKey(header) === wordKey(stored.headers[column] ?? ""));
  return isSame ? stored : null;
}

function isMapping(stored: unknown): stored is ColumnMapping {
  if (typeof stored !== "object" || stored === null) return false;
  const { headerRows, columns, headers } = stored as Partial<Record<keyof ColumnMapping, unknown>>;
  if (!isIndex(headerRows) || typeof columns !== "object" || columns === null) return false;
  const byField = columns as Partial<Record<SourceField, unknown>>;
  if (!SOURCE_FIELDS.every((field) => byField[field] === null || isIndex(byField[field]))) return false;
  return Array.isArray(headers) && headers.every((header) => typeof header === "string");
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
