import { fill } from "../kpi/fill";
import { quote, quotesOf } from "../kpi/sentence";
import type { Language } from "../text/language";
import { BLANK, MESSAGES } from "../text/problems";
import { REGISTER_HEADERS, STEP_HEADERS } from "../text/register";
import { GUESS_REASONS, REGISTER_FINDINGS, REGISTER_PROBLEMS } from "../text/register-problems";
import type { RegisterField, StepField } from "./columns";
import type { GuessReason } from "./headers";
import type { RegisterProblem } from "./problems";

/** A problem to be described: where it is in the table does not matter. */
type Described = Pick<RegisterProblem, "code" | "field" | "found" | "table">;

/**
 * Says what is wrong in a table and what to do.
 *
 * @example describeProblem({ table: "register", code: "duplicateNumber", field: "number", found: "4.1" }, "en")
 * // "The number 4.1 stands above already. Correct it."
 */
export function describeProblem(problem: Described, language: Language): string {
  return fill(sentenceFor(problem.code)[language], {
    field: problem.field === null ? "" : headerOf(problem, language),
    ...quotesOf(problem.found, BLANK[language]),
    choices: "",
  });
}

/** Says why a column was taken for a field. @param header the column's own header, "" for none */
export function describeReason(reason: GuessReason, header: string, language: Language): string {
  return fill(GUESS_REASONS[reason][language], { header: quote(header) });
}

function sentenceFor(code: Described["code"]): Readonly<Record<Language, string>> {
  if (code in REGISTER_PROBLEMS) return REGISTER_PROBLEMS[code as keyof typeof REGISTER_PROBLEMS];
  if (code in REGISTER_FINDINGS) return REGISTER_FINDINGS[code as keyof typeof REGISTER_FINDINGS];
  return MESSAGES[code as keyof typeof MESSAGES];
}

/** The header of the column that a problem names, in a language. */
export function headerOf({ table, field }: Pick<Described, "table" | "field">, language: Language): string {
  const header =
    table === "steps" ? STEP_HEADERS[field as StepField] : REGISTER_HEADERS[field as RegisterField];
  return header[language];
}
