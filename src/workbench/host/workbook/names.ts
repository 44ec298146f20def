import { invalidArgument } from "./host-error";

const NOT_IN_SHEET_NAMES = /[:\\/?*[\]]/;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;
const LONGEST_SHEET_NAME = 31;

/** @throws HostError InvalidArgument for a name that no sheet may have */
export function checkSheetName(name: unknown): asserts name is string {
  const isGood =
    typeof name === "string" &&
    name.trim() !== "" &&
    name.length <= LONGEST_SHEET_NAME &&
    !NOT_IN_SHEET_NAMES.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isGood) throw invalidArgument(`A sheet cannot be named “${String(name)}”.`);
}

/** @throws HostError InvalidArgument for a name that neither a table nor a defined name may have */
export function checkName(name: unknown): asserts name is string {
  const isGood = typeof name === "string" && TABLE_NAME.test(name) && !LIKE_A_CELL.test(name);
  if (!isGood) throw invalidArgument(`A table or name cannot be called “${String(name)}”.`);
}

/** Whether two names are the same to Excel. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
