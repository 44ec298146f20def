import type { DoubtCode } from "../kpi/check";
import type { Field, ProblemCode } from "../kpi/problem";
import { sentenceFor } from "../kpi/sentence";
import type { Language } from "../text/language";
import { PROBLEM_WORDS } from "../text/problems";
import { CHOICES } from "./words";

/** Says what is wrong with an argument and what to type instead. */
export function messageFor(
  finding: { code: ProblemCode | DoubtCode; field: Field; found: string },
  language: Language,
): string {
  return sentenceFor(finding, PROBLEM_WORDS[language], CHOICES[finding.field]);
}
