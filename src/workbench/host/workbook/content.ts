import { CellValueType } from "@univerjs/core";
import type { StoredCell } from "./grid";
import type { CellContent } from "./typed-value";

/** A stored cell, or none. */
type Stored = StoredCell | null | undefined;

const ERROR_NAMES = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** What a stored cell holds. An error that a formula gives is stored as its name. */
export function contentOf(cell: Stored): CellContent {
  const value = cell?.v;
  if (value === null || value === undefined) return isFormula(cell) ? "" : null;
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") return value === 1 || value === true;
  if (typeof value !== "string") return value;
  const isError =
    ERROR_NAMES.has(value) &&
    (cell?.custom?.error === true || cell?.t !== CellValueType.STRING || isFormula(cell));
  return isError ? { error: value } : value;
}

/** The formula of a cell as it was written; one that was typed into a grid is kept by Univer alone. */
export function writtenOf(cell: Stored): string | undefined {
  return cell?.custom?.written ?? cell?.f ?? undefined;
}

/** Whether a cell holds anything of its own. */
export function isWritten(cell: Stored): boolean {
  return (
    cell !== null && cell !== undefined && ((cell.v !== null && cell.v !== undefined) || isFormula(cell))
  );
}

function isFormula(cell: Stored): boolean {
  return writtenOf(cell) !== undefined;
}
