import { ExcelError } from "../excel/excel-error";
import { ActionError } from "./verbs";

/**
 * Does the work of a verb, so that nothing but an `ActionError` leaves it.
 *
 * @param facts what a message about it may quote
 */
export async function asAction<T>(
  work: () => Promise<T>,
  facts: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toActionError(error, facts);
  }
}

function toActionError(error: unknown, facts: Readonly<Record<string, string>>): ActionError {
  if (error instanceof ActionError) return error;
  if (error instanceof ExcelError)
    return new ActionError(error.code, error.details, { ...facts, ...error.facts });
  if (error instanceof DOMException && error.name === "AbortError") return new ActionError("cancelled");
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ActionError("unexpected", details, facts);
}

/** @throws ActionError `cancelled` once the person has cancelled */
export function stopIfCancelled({ signal }: { readonly signal: AbortSignal }): void {
  if (signal.aborted) throw new ActionError("cancelled");
}
