import { fill } from "./fill";
import { stepsFromDate } from "./repair";

/** The words of one language for what is wrong or doubtful: a sentence a code, a name a field. */
export interface SentenceWords {
  readonly sentences: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** What is said for a cell that holds nothing. */
  readonly blank: string;
}

/** A quoted cell is cut to this length, so that the sentence stays readable. */
const LONGEST_QUOTE = 40;

/**
 * Says what is wrong or doubtful and what to type instead. KPI.CHECK, the messages of errors and the register say
 * it from here, in the same words.
 *
 * @param choices what could have been typed, where there is only that
 * @example sentenceFor({ code: "notANumber", field: "part", found: "x" }, ENGLISH)
 * // "part: “x” is not a number. Type a number such as 81.96, or - for none."
 */
export function sentenceFor(
  { code, field, found }: { readonly code: string; readonly field: string; readonly found: string },
  { sentences, fields, blank }: SentenceWords,
  choices: readonly string[] = [],
): string {
  return fill(sentences[code] ?? "", {
    field: fields[field] ?? field,
    ...quotesOf(found, blank),
    choices: choices.join(", "),
  });
}

/**
 * What a sentence quotes of a cell: what stands in it, and the steps that Excel may have made a date of.
 *
 * @example quotesOf("46113", "blank") // { found: "46113", steps: "1-4" }
 */
export function quotesOf(found: string, blank: string): { readonly found: string; readonly steps: string } {
  return { found: quote(found) || blank, steps: stepsFromDate(Number(found)) ?? "1-3" };
}

/** A cell's text as a sentence quotes it: on one line, the beginning of a long one. */
export function quote(found: string): string {
  const characters = [
    ...found
      .slice(0, LONGEST_QUOTE * 2)
      .replace(/\s+/g, " ")
      .trim(),
  ];
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join("")}…`
    : characters.join("");
}
