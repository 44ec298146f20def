import type { DoubtCode } from "../kpi/check";
import { fill } from "../kpi/fill";
import type { Field, ProblemCode } from "../kpi/problem";
import type { Language } from "../text/language";
import { BLANK, FIELD_NAMES, MESSAGES } from "../text/problems";
import { CHOICES } from "./words";

/** A quoted cell is cut to this length, so that the message stays readable. */
const LONGEST_QUOTE = 40;

/**
 * Says what is wrong and what to type instead.
 *
 * @example messageFor({ code: "notANumber", field: "part", found: "x" }, "en")
 * // "part: “x” is not a number. Type a number such as 81.96, or - for none."
 */
export function messageFor(
  { code, field, found }: { code: ProblemCode | DoubtCode; field: Field; found: string },
  language: Language,
): string {
  return fill(MESSAGES[code][language], {
    field: FIELD_NAMES[field]?.[language] ?? field,
    found: quote(found) || BLANK[language],
    choices: (CHOICES[field] ?? []).join(", "),
  });
}

function quote(found: string): string {
  const oneLine = found.replace(/\s+/g, " ").trim();
  const characters = [...oneLine.slice(0, LONGEST_QUOTE * 2)];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : oneLine;
}
