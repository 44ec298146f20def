import { invalidArgument } from "../workbook/host-error";
import { method, object, objectType, type HostObject } from "../protocol/member";
import type { Cells } from "./arguments";

export function rangeSort(cells: Cells): HostObject {
  return object(SORT, cells);
}

const SORT = objectType<Cells>("RangeSort", {
  Apply: method(2, ({ workbook, sheetId, area }, [fields, , hasHeaders]) => {
    const body = hasHeaders === true ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    workbook.sort(sheetId, body, sortKeys(fields));
  }),
});

/** The fields of a sort as the client writes them. */
export function sortKeys(fields: unknown): { readonly column: number; readonly ascending: boolean }[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("A sort needs a field.");
  return (fields as readonly Record<string, unknown>[]).map((field) => ({
    column: Number(field["key"] ?? field["Key"]),
    ascending: (field["ascending"] ?? field["Ascending"]) !== false,
  }));
}
