import { errorOf, isProblem, problem, type Field, type Problem, type ProblemCode } from "../kpi/problem";
import type { Language } from "../text/language";
import { errorNamed } from "./cell";
import { messageFor } from "./message";

/** What a rule answers for one cell: a figure, a text, nothing (null), or why there is none. */
export type Answer = number | string | null | Problem;

/** What the cell shows for an answer. Nothing is an empty text, since Excel shows a returned null as 0. */
export function toCell(answer: Answer, language: Language): unknown {
  if (answer === null) return "";
  if (typeof answer === "number") return Number.isFinite(answer) ? answer : errorNamed("#NUM!");
  return isProblem(answer) ? toError(answer, language) : answer;
}

/** Ends a whole call with an error and its message. */
export function refuse(code: ProblemCode, field: Field, language: Language, found: unknown = ""): never {
  throw toError(problem(code, field, found), language);
}

/** The error that a problem shows in the cell, with its message where Excel shows one. */
export function toError(cause: Problem, language: Language): CustomFunctions.Error {
  return errorNamed(errorOf(cause), messageFor(cause, language));
}
