import { ActionError, type ActionErrorCode } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { ERROR_WORDS, type ErrorWords } from "../../text/errors";
import type { Language } from "../../text/language";

/** An error as the pane shows it. */
export interface DescribedError extends ErrorWords {
  readonly code: ActionErrorCode;
  /** For an administrator. */
  readonly details: string;
}

/**
 * Says in words what went wrong and what to do. What no verb should have let through is unexpected; its own message
 * goes into the details only.
 *
 * @example describeError(new ActionError("busy"), "en", new Date()).title // "Excel is busy"
 */
export function describeError(error: unknown, language: Language, now: Date): DescribedError {
  const known = error instanceof ActionError ? error : new ActionError("unexpected", detailsOf(error));
  const { title, what, advice } = ERROR_WORDS[known.code][language];
  const say = (text: string) => fill(text, known.facts);
  const details = [known.code, known.details, now.toISOString()].filter((line) => line !== "").join("\n");
  return { code: known.code, title: say(title), what: say(what), advice: advice.map(say), details };
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
}
