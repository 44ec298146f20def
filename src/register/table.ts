import { shortText } from "../kpi/decimals";
import type { CellValue } from "./report";

/** A table as it stands on a sheet, from its first title or header row to its last. Rows may differ in length. */
export interface SourceTable {
  readonly rows: readonly (readonly CellValue[])[];
  /** The number format of every cell, in the shape of `rows`; `General` where not known. */
  readonly formats?: readonly (readonly string[])[];
  /** Whether each row is hidden, by hand or by a filter. */
  readonly hiddenRows?: readonly boolean[];
}

/** Anything but spaces and characters that show nothing. */
const VISIBLE = /[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]/;
const ERROR_NAME =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** Whether a cell shows nothing. @example isBlank(" ") // true */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && !VISIBLE.test(cell));
}

/** Whether a cell holds an error of Excel's. @example isErrorName("#REF!") // true */
export function isErrorName(cell: CellValue): boolean {
  return typeof cell === "string" && ERROR_NAME.test(cell);
}

/** What a cell says as text, without spaces around it; every line break is a line feed. @example textOf(0.1 + 0.2) // "0.3" */
export function textOf(cell: CellValue | undefined): string {
  if (isBlank(cell)) return "";
  if (typeof cell === "number" && Number.isFinite(cell)) return shortText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell);
  return (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).trim();
}
