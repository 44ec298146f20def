import type { FunctionHelp } from "../../functions/help/types";
import { wordKey } from "../../kpi/normalise";

/**
 * The functions that a search is about: every word of it stands in a function's name, in what it is for, in either
 * language, or among its parameters.
 *
 * @example searchFunctions(FUNCTION_HELP, "เลขไทย") // THAI …
 */
export function searchFunctions(functions: readonly FunctionHelp[], search: string): readonly FunctionHelp[] {
  const words = search
    .split(/\s+/)
    .map(wordKey)
    .filter((word) => word !== "");
  return functions.filter((help) => {
    const text = textOf(help);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ id, brief, what, parameters }: FunctionHelp): string {
  const texts = [`KPI.${id}`, brief.th, brief.en, what.th, what.en, ...parameters.map(({ name }) => name)];
  return texts.map(wordKey).join("\n");
}
