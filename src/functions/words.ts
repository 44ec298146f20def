import type { Rounding } from "../kpi/decimals";
import type { Era } from "../kpi/fiscal-year";
import { problem, type Field, type Problem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import type { Method } from "../kpi/score";
import type { Language } from "../text/language";
import { METHOD_WORDS } from "../text/methods";

/** The words that an argument may be, in lower case, and what each stands for. */
export type Words<T> = ReadonlyMap<string, T>;

export const METHODS: Words<Method> = new Map(
  (["en", "th"] as const).flatMap((language) =>
    (["step", "linear", "ratio"] as const).map((method) => [METHOD_WORDS[method][language], method]),
  ),
);
export const LANGUAGES: Words<Language> = new Map([
  ["th", "th"],
  ["en", "en"],
]);
export const DIGITS: Words<"thai" | "arabic"> = new Map([
  ["thai", "thai"],
  ["arabic", "arabic"],
]);
export const ROUNDINGS: Words<Rounding> = new Map([
  ["down", "down"],
  ["nearest", "nearest"],
]);
export const ERAS: Words<Era> = new Map([
  ["be", "BE"],
  ["ce", "CE"],
]);
export const MISSING: Words<"skip" | "zero"> = new Map([
  ["skip", "skip"],
  ["zero", "zero"],
]);

/** What to choose from, for the message about an unknown word. */
export const CHOICES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  method: [...METHODS.keys()],
  language: [...LANGUAGES.keys()],
  digits: [...DIGITS.keys()],
  rounding: [...ROUNDINGS.keys()],
  era: ["BE", "CE"],
  missing: [...MISSING.keys()],
};

/**
 * Reads a word argument without regard to case and outer spaces. Nothing there takes the default; so does 0, which
 * older Excel hands over for a blank cell.
 *
 * @example readWord(" Ratio ", METHODS, "step", "method") // "ratio"
 */
export function readWord<T>(cell: unknown, words: Words<T>, byDefault: T, field: Field): T | Problem {
  if (isNotGiven(cell)) return byDefault;
  const word = words.get(String(cell).trim().toLowerCase());
  return word ?? problem("unknownWord", field, cell);
}

/** Whether an optional argument was left out: nothing there, or 0 where no number is expected. */
export function isNotGiven(cell: unknown): boolean {
  const reading = readCell(cell);
  return reading.kind === "none" || (reading.kind === "number" && reading.value === 0);
}
