import { toThaiDigits } from "../kpi/digits";
import { isProblem, type Problem } from "../kpi/problem";
import { scoreOf } from "../kpi/score";
import { makeTargets, type Targets } from "../kpi/targets";
import { tierOf, type Tier } from "../kpi/tier";
import { verdictOf } from "../kpi/verdict";
import { judgedCells, scaleOf } from "../register/judged-cells";
import type { CellValue, Indicator, ReportSettings } from "../register/report";
import { VERDICT_WORDS } from "../text/verdict";
import { onceFor } from "./once-for";

/** What an indicator comes to; a null is not reported yet, a problem has no result. */
export interface Assessment {
  readonly targets: Targets | Problem;
  readonly tier: Tier | Problem | null;
  readonly score: number | Problem | null;
  readonly verdict: string | Problem | null;
  /** The person says that it is not assessed this time: it counts neither as reported nor as missing. */
  readonly isNotAssessed: boolean;
}

/** What people type where an indicator is not assessed, in lower case. */
const NOT_ASSESSED = new Set(["ไม่ประเมิน", "n/a", "na"]);

type Wording = Pick<ReportSettings, "language" | "digits">;

/** The register, the standard sheet and the summary all ask about an indicator. */
const assessmentsOf = onceFor<Indicator, Map<string, Assessment>>(() => new Map());

/** Asks the rules about an indicator, in the words and digits of the report. */
export function assess(indicator: Indicator, wording: Wording): Assessment {
  const assessments = assessmentsOf(indicator);
  const key = `${wording.language} ${wording.digits}`;
  const assessment = assessments.get(key) ?? askRules(indicator, wording);
  assessments.set(key, assessment);
  return assessment;
}

function askRules(indicator: Indicator, settings: Wording): Assessment {
  const isNotAssessed = isSaidNotAssessed(indicator.actual);
  const scale = scaleOf(indicator);
  const targets = isProblem(scale) ? scale : makeTargets(judgedCells(indicator), scale);
  if (isProblem(targets)) return { targets, tier: targets, score: targets, verdict: targets, isNotAssessed };
  const verdict = verdictOf(targets, indicator.method, VERDICT_WORDS[settings.language]);
  return {
    targets,
    tier: tierOf(targets),
    score: scoreOf(targets, indicator.method),
    verdict: typeof verdict === "string" && settings.digits === "thai" ? toThaiDigits(verdict) : verdict,
    isNotAssessed,
  };
}

function isSaidNotAssessed(actual: CellValue): boolean {
  return typeof actual === "string" && NOT_ASSESSED.has(actual.trim().toLowerCase());
}
