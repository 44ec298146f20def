import { errorOfTest } from "./custom-functions";
import * as functions from "../../src/functions/functions";

type Call = (...args: unknown[]) => unknown;

const BY_ID: Readonly<Record<string, Call>> = Object.fromEntries(
  Object.entries(functions).map(([name, call]) => [name.toUpperCase(), call as Call]),
);

/** The ids of all worksheet functions. */
export const FUNCTION_IDS = Object.keys(BY_ID);

/**
 * Calls a worksheet function with arguments as the case files write them and gives the result in the same form:
 * errors are `{ error: "#N/A" }`, a result of one cell stands alone, a spilled one is a list of rows.
 */
export function call(fn: string, args: readonly unknown[]): unknown {
  const run = BY_ID[fn];
  if (!run) throw new Error(`There is no function ${fn}.`);
  try {
    return plain(run(...args.map(asExcelHandsItOver)));
  } catch (thrown) {
    return plain(thrown);
  }
}

/** The message of the error that a call gives, "" for none. */
export function messageOf(fn: string, args: readonly unknown[]): string {
  try {
    BY_ID[fn]?.(...args.map(asExcelHandsItOver));
    return "";
  } catch (thrown) {
    return thrown instanceof CustomFunctions.Error
      ? (thrown.message ?? "")
      : `not an error of ours: ${String(thrown)}`;
  }
}

function asExcelHandsItOver(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(asExcelHandsItOver);
  const error = errorNameIn(argument);
  return error === undefined ? argument : errorOfTest(error);
}

function errorNameIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("error" in value)) return undefined;
  return String(value.error);
}

function plain(result: unknown): unknown {
  if (result instanceof CustomFunctions.Error) return { error: String(result.code) };
  if (result instanceof Error) throw result;
  if (!Array.isArray(result)) return result;
  const rows = result.map((row) => (Array.isArray(row) ? row.map(plain) : plain(row)));
  const [first] = rows;
  return rows.length === 1 && Array.isArray(first) && first.length === 1 ? first[0] : rows;
}
