import { cellName } from "./area";
import type { Area } from "./plan";

/** An area as Excel writes it: `A1:C4`, or `A1` for one cell. */
export function areaReference(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
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
