import { callFunction, type ShownRows } from "../../functions/calculate";
import { evaluateFormula } from "../../functions/formula";
import type { FunctionHelp, ParameterHelp } from "../../functions/help/types";
import type { Language } from "../../text/language";
import { typedArgument } from "./typed-argument";
import { dateText } from "./typed-date";

/** What stands in the fields of a function that is tried out, by the names of its parameters. */
export type Trial = Readonly<Record<string, string>>;

/** Excel takes no longer text and no longer formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;
/** English readers want English results; these parameters ask for them. */
const ASK_FOR_LANGUAGE = ["language", "labels"];

/** The live example to begin with: the first worked example of the help, in the reader's language. */
export function firstTrial(help: FunctionHelp, language: Language): Trial {
  const [example] = help.examples;
  const args = example ? (evaluateFormula(example.formula, (_id, given) => given) as unknown[]) : [];
  return Object.fromEntries(
    help.parameters.map((parameter, index) => [
      parameter.name,
      fieldText(parameter, args[index] ?? byLanguage(parameter, language), language),
    ]),
  );
}

function byLanguage({ name }: ParameterHelp, language: Language): unknown {
  return language === "en" && ASK_FOR_LANGUAGE.includes(name) ? "en" : null;
}

/** A value as a person would type it into the field. */
function fieldText({ takes }: ParameterHelp, value: unknown, language: Language): string {
  if (Array.isArray(value)) return (value as unknown[][]).map((row) => row.map(String).join(" ")).join("\n");
  if (takes === "date" && typeof value === "number") return dateText(value, language);
  return value === null || value === undefined ? "" : String(value);
}

/** The fields that are shown at once: what must be given, and what the example gives besides. */
export function mainParameters(help: FunctionHelp, language: Language): readonly ParameterHelp[] {
  const example = firstTrial(help, language);
  return help.parameters.filter(
    ({ name, optional }) => !optional || (example[name] !== "" && !ASK_FOR_LANGUAGE.includes(name)),
  );
}

/** What the function gives for the fields. Messages of errors are in the language. */
export function tryOut(help: FunctionHelp, trial: Trial, language: Language): ShownRows {
  return callFunction(help.id, argumentsOf(help, trial), language);
}

/** The arguments in their order, as Excel hands them over. */
export function argumentsOf({ parameters }: FunctionHelp, trial: Trial): unknown[] {
  return parameters.map((parameter) => typedArgument(parameter, trial[parameter.name] ?? "").value);
}

/**
 * The same as a formula. What is typed stands in it as a constant, never as a formula of its own.
 *
 * @example formulaOf(PERCENT_HELP, { part: "250", whole: "305" }) // "=KPI.PERCENT(250,305)"
 */
export function formulaOf({ id, parameters }: FunctionHelp, trial: Trial): string {
  const constants = parameters.map(
    (parameter) => typedArgument(parameter, trial[parameter.name] ?? "").constant,
  );
  while (constants.at(-1) === "") constants.pop();
  return `=KPI.${id}(${constants.join(",")})`;
}

/** Whether Excel takes the formula into a cell: long texts have to stand in cells of their own. */
export function fitsIntoCell(formula: string): boolean {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const isTooLong = (text: string) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT;
  return formula.length <= LONGEST_FORMULA && !texts.some(isTooLong);
}
