import type { Targets } from "../../kpi/targets";
import { lowestDefined, type Tier } from "../../kpi/tier";
import type { Language } from "../../text/language";
import { TIER_NAMES } from "../../text/tiers";

/** The name of a tier; below all, with the lowest that has a target. */
export function tierName(tier: Tier, targets: Targets, language: Language): string {
  const names = TIER_NAMES[language];
  return tier === "below" ? names.belowBefore + names[lowestDefined(targets) ?? "low"] : names[tier];
}
