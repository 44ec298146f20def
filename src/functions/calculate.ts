import type { Language } from "../text/language";
import { isError } from "./cell";
import { evaluateFormula } from "./formula";
import * as functions from "./functions";
import { inLanguage } from "./language";

/** What a cell shows: a value, or an error with what Excel says about it. */
export type Shown = string | number | boolean | ShownError;

export interface ShownError {
  readonly error: string;
  readonly message: string;
}

/** A result as rows of cells; a single value is one row of one cell. */
export type ShownRows = readonly (readonly Shown[])[];

type Call = (...args: readonly unknown[]) => unknown;

const CALLS: ReadonlyMap<string, Call> = new Map(
  Object.entries(functions).map(([name, call]) => [name.toUpperCase(), call as Call]),
);

/**
 * Calls a worksheet function where no cell does: for the help pages and the pane.
 *
 * @param id as in `KPI.TIER`, without the namespace
 * @param args in order, as Excel hands them over; null for one that is left out
 * @param language that of error messages
 * @example callFunction("PERCENT", [250, 305], "en") // [[81.96]]
 */
export function callFunction(id: string, args: readonly unknown[], language: Language): ShownRows {
  return inLanguage(language, () => toShown(callWithErrors(id, args)));
}

/**
 * What a formula of constants gives.
 *
 * @throws FormulaError for any other formula
 * @example calculate('=KPI.STEPS("1-3","1-5")', "en") // [[0.6]]
 */
export function calculate(formula: string, language: Language): ShownRows {
  return inLanguage(language, () => toShown(evaluateFormula(formula, callWithErrors)));
}

/** An error of one cell is thrown; as Excel does, it is handed on as a value. */
function callWithErrors(id: string, args: readonly unknown[]): unknown {
  const call = CALLS.get(id);
  if (!call) throw new Error(`There is no function KPI.${id}.`);
  try {
    return call(...args);
  } catch (thrown) {
    if (isError(thrown) && String(thrown.code).startsWith("#")) return thrown;
    throw thrown;
  }
}

function toShown(result: unknown): ShownRows {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) => row.map(cellShown));
}

function cellShown(cell: unknown): Shown {
  if (isError(cell)) return { error: String(cell.code), message: cell.message ?? "" };
  return cell as Exclude<Shown, ShownError>;
}
