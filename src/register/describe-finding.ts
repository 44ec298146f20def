import { dayOf } from "../kpi/calendar";
import { fill } from "../kpi/fill";
import { quote } from "../kpi/sentence";
import { CHECK_SENTENCES } from "../text/check";
import type { Language } from "../text/language";
import { shownDay } from "../text/shown-day";
import { REGISTER_HEADERS } from "../text/register";
import { TIER_NAMES } from "../text/tiers";
import { describeProblem, headerOf } from "./describe-problem";
import type { Fact, Finding } from "./finding";
import type { RegisterProblem } from "./problems";

/** What is needed of a finding to say it. */
type Described = Pick<Finding, "code" | "field" | "found" | "table" | "facts">;

/**
 * Says a finding of the check in words; what reading a table finds is said as everywhere else.
 *
 * @example describeFinding(found, "en") // "The status is dated 5 Oct 2021, after fiscal year 2564 ended (30 Sep 2021)."
 */
export function describeFinding(found: Described, language: Language): string {
  if (!(found.code in CHECK_SENTENCES))
    return describeProblem({ ...found, code: found.code as RegisterProblem["code"] }, language);
  const facts = Object.entries(found.facts).map(([name, fact]) => [name, sayFact(fact, language)] as const);
  return fill(CHECK_SENTENCES[found.code as keyof typeof CHECK_SENTENCES][language], {
    field: found.field === null ? "" : headerOf(found, language),
    found: quote(found.found),
    ...Object.fromEntries(facts),
  });
}

function sayFact(fact: Fact, language: Language): string {
  if (typeof fact === "string") return quote(fact);
  switch (fact.kind) {
    case "date":
      return shownDay(dayOf(fact.serial), language);
    case "column":
      return REGISTER_HEADERS[fact.field][language];
    case "tier": {
      const names = TIER_NAMES[language];
      return fact.tier === "below" ? `${names.belowBefore}${names.low}` : names[fact.tier];
    }
  }
}
