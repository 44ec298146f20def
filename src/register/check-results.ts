import { shortText } from "../kpi/decimals";
import { normalise, wordKey } from "../kpi/normalise";
import { isProblem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import { scoreOf, STANDARD_POINTS } from "../kpi/score";
import { makeTargets } from "../kpi/targets";
import { tierOf, TIERS, type Tier } from "../kpi/tier";
import { isPercent } from "./check-texts";
import { finding, type FieldFinding } from "./finding";
import { judgedCells, scaleOf } from "./judged-cells";
import type { Indicator } from "./report";

/** How a result stands; null where there is none, or none that can be judged. */
export interface Result {
  readonly tier: Tier;
  readonly score: number;
}

const FULL_PERCENT = 100;
/** Growth may be more than all there was. */
const GROWS = /เพิ่มขึ้น|เติบโต|ขยายตัว|การเปลี่ยนแปลง|growth|increase|change/i;
const SAYS_PERCENT = /ร้อยละ|\bpercent|\bper cent/i;
/** The normal names of what is measured in steps. */
const NORMAL_FOR_STEPS = /(?:ร้อยละ|ระดับ)(?:ของ)?ความสำเร็จ|progress|success|completion/i;

/** Judges an indicator as the register's own formulas do. */
export function resultOf(indicator: Indicator): Result | null {
  const scale = scaleOf(indicator);
  if (isProblem(scale)) return null;
  const targets = makeTargets(judgedCells(indicator), scale);
  if (isProblem(targets)) return null;
  const tier = tierOf(targets);
  const score = scoreOf(targets, indicator.method);
  return tier === null || isProblem(tier) || score === null || isProblem(score) ? null : { tier, score };
}

/**
 * What is worth a look in how an indicator stands: a percentage over 100, a name that says percent where the targets
 * are steps, a score above its tier's points, and a missed target without a word on why.
 *
 * @param hasObstacles whether the table has a column for obstacles at all
 */
export function checkResult(indicator: Indicator, hasObstacles: boolean): FieldFinding[] {
  const result = resultOf(indicator);
  return [
    ...findOver100(indicator),
    ...findPercentName(indicator),
    ...(result ? findAboveTier(indicator, result) : []),
    ...(result && hasObstacles ? findMissingObstacles(indicator, result) : []),
  ];
}

function findOver100(indicator: Indicator): FieldFinding[] {
  const { row, name, low, standard, high, actual, formats } = indicator;
  if (!isPercent(indicator) && !/^ร้อยละ(?!(?:ของ)?ความสำเร็จ)/.test(wordKey(name))) return [];
  if (GROWS.test(normalise(name))) return [];
  const cells = { actual, low, standard, high };
  const fields = ["actual", "low", "standard", "high"] as const;
  const over = fields.find((field, index) => {
    const reading = readCell(cells[field]);
    if (reading.kind !== "number") return false;
    const isShare = reading.percent === "sign" || (formats[index] ?? "").includes("%");
    return reading.value * (isShare ? FULL_PERCENT : 1) > FULL_PERCENT + 1e-9;
  });
  if (!over) return [];
  const reading = readCell(cells[over]);
  const isShare = reading.kind === "number" && reading.percent === "sign";
  const isShown = (formats[fields.indexOf(over)] ?? "").includes("%");
  const value = reading.kind === "number" ? reading.value * (isShare || isShown ? FULL_PERCENT : 1) : 0;
  return [finding("percentOver100", { row, field: over }, { found: shortText(value, 10) })];
}

function findPercentName(indicator: Indicator): FieldFinding[] {
  const name = normalise(indicator.name);
  if (!SAYS_PERCENT.test(name) || NORMAL_FOR_STEPS.test(name)) return [];
  const targets = makeTargets(judgedCells({ ...indicator, actual: null }), null);
  if (isProblem(targets) || targets.kind !== "steps") return [];
  return [finding("percentNameWithSteps", { row: indicator.row, field: "name" })];
}

function findAboveTier({ row, method }: Indicator, { tier, score }: Result): FieldFinding[] {
  if (method !== "ratio") return [];
  const points = tier === "below" ? 0 : STANDARD_POINTS[TIERS.indexOf(tier) as 0 | 1 | 2];
  if (score <= points + 1e-9) return [];
  const facts = {
    score: shortText(score, 4),
    points: String(points),
    tier: { kind: "tier", tier },
  } as const;
  return [finding("ratioAboveTier", { row, field: "method" }, { facts })];
}

/** The tiers above are missed where they have a target; whoever reads the report asks why. */
function findMissingObstacles(indicator: Indicator, { tier }: Result): FieldFinding[] {
  const { row, low, standard, high, obstacles } = indicator;
  if (obstacles !== "" && readCell(obstacles).kind !== "none") return [];
  const reached = tier === "below" ? -1 : TIERS.indexOf(tier);
  const missed = [low, standard, high].findIndex(
    (target, index) => index > reached && readCell(target).kind !== "none",
  );
  const next = TIERS[missed];
  if (!next) return [];
  return [
    finding(
      "obstaclesMissing",
      { row, field: "obstacles" },
      { facts: { tier: { kind: "tier", tier: next } } },
    ),
  ];
}
