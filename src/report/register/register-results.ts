import { checkRow } from "../../kpi/check";
import { errorOf, isProblem, type Problem } from "../../kpi/problem";
import { sentenceFor } from "../../kpi/sentence";
import { lowestDefined } from "../../kpi/tier";
import type { ComputedField } from "../../register/columns";
import { judgedCells, scaleOf } from "../../register/judged-cells";
import type { Indicator, ReportSettings } from "../../register/report";
import { PROBLEM_WORDS } from "../../text/problems";
import { TIER_NAMES } from "../../text/tiers";
import { assess } from "../assess";
import type { PlanValue } from "../plan";
import { inDigits } from "../shown";

/** What the computed columns of the register show for an indicator: nothing yet is an empty text. */
export function registerResults(
  indicator: Indicator,
  settings: ReportSettings,
): Readonly<Record<ComputedField, PlanValue>> {
  return { ...tierAndScore(indicator, settings), check: checkText(indicator, settings) };
}

/** What the register's tier and score columns show for an indicator. */
export function tierAndScore(
  indicator: Indicator,
  settings: ReportSettings,
): Readonly<Record<"tier" | "score", PlanValue>> {
  const { targets, tier, score } = assess(indicator, settings);
  const lowest = isProblem(targets) ? null : lowestDefined(targets);
  const names = TIER_NAMES[settings.language];
  const nameOf = (reached: Exclude<typeof tier, Problem | null>) =>
    reached === "below" ? names.belowBefore + names[lowest ?? "low"] : names[reached];
  return {
    tier: tier === null ? "" : isProblem(tier) ? { error: errorOf(tier) } : nameOf(tier),
    score: score === null ? "" : isProblem(score) ? { error: errorOf(score) } : score,
  };
}

/** What KPI.CHECK says of an indicator. */
function checkText(indicator: Indicator, { language, digits }: ReportSettings): string {
  const scale = scaleOf(indicator);
  const findings = isProblem(scale) ? [scale] : checkRow(judgedCells(indicator), scale);
  return inDigits(
    findings.map((finding) => sentenceFor(finding, PROBLEM_WORDS[language])).join("; "),
    digits,
  );
}
