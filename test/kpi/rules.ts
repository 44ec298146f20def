import { stepsDone } from "../../src/kpi/checklist";
import { isAtLeast, isSame } from "../../src/kpi/compare";
import { decimalsOf, fixedText, percentOf, shortText } from "../../src/kpi/decimals";
import { toArabicDigits, toThaiDigits } from "../../src/kpi/digits";
import { explain } from "../../src/kpi/explain";
import { fill } from "../../src/kpi/fill";
import { fiscalYearOf } from "../../src/kpi/fiscal-year";
import { gapOf } from "../../src/kpi/gap";
import { percentage } from "../../src/kpi/percent";
import { isProblem, type Problem } from "../../src/kpi/problem";
import { ratingOf, readBands } from "../../src/kpi/rating";
import { isOneRowsScale, placeOn, readScale, scaleFromList, type Scale } from "../../src/kpi/scale";
import { scoreOf, type Method } from "../../src/kpi/score";
import { stepShare } from "../../src/kpi/step-share";
import { formatSteps } from "../../src/kpi/steps";
import { makeTargets, type FourCells, type Targets } from "../../src/kpi/targets";
import { lowestDefined, tierOf } from "../../src/kpi/tier";
import { verdictOf } from "../../src/kpi/verdict";
import { weightedScore } from "../../src/kpi/weighted";
import { EXPLAIN_WORDS } from "../../src/text/explain";
import { VERDICT_WORDS } from "../../src/text/verdict";

type Rows = readonly (readonly unknown[])[];

/** The rules by name, each with arguments that a table can hold: cells for targets, rows for bands, a scale as typed. */
const RULES = {
  isSame,
  isAtLeast,
  fixedText,
  shortText,
  decimalsOf,
  percentOf,
  fill,
  formatSteps,
  toThaiDigits,
  toArabicDigits,
  percentage,
  stepShare,
  stepsDone,
  weightedScore,
  readBands,
  ratingOf: (score: unknown, rows: Rows) => ratingOf(score, withoutProblem(readBands(rows))),
  fiscalYearOf,
  readScale,
  scaleFromList,
  labelsOf: (scale: unknown) => readScaleOf(scale)?.labels ?? null,
  isOneRowsScale,
  isOnScale: (scale: string, cell: unknown) => placeOn(readScaleOf(scale) as Scale, cell) !== undefined,
  makeTargets: (cells: FourCells, scale?: unknown) => makeTargets(cells, readScaleOf(scale)),
  scoreOf: (cells: FourCells, method: Method) => scoreOf(targetsOf(cells), method),
  tierOf: (cells: FourCells, scale?: unknown) => tierOf(targetsOf(cells, scale)),
  lowestDefined: (cells: FourCells, scale?: unknown) => lowestDefined(targetsOf(cells, scale)),
  gapOf: (cells: FourCells, scale?: unknown) => gapOf(targetsOf(cells, scale)),
  verdictOf: (cells: FourCells, method: Method) => verdictOf(targetsOf(cells), method, VERDICT_WORDS.en),
  explain: (cells: FourCells, method: Method) => explain(targetsOf(cells), method, EXPLAIN_WORDS.en),
} as const satisfies Record<string, (...args: never[]) => unknown>;

/** What a rule gives for arguments from a table. */
export function applyRule(rule: string, args: readonly unknown[]): unknown {
  const run = (RULES as Record<string, unknown>)[rule];
  if (typeof run !== "function") throw new Error(`There is no rule ${rule}`);
  return (run as (...all: readonly unknown[]) => unknown)(...args);
}

/** A scale as a table has it: a text, a list of labels, or none. */
export function readScaleOf(scale: unknown): Scale | null {
  return withoutProblem(Array.isArray(scale) ? scaleFromList(scale) : readScale(scale));
}

function targetsOf(cells: FourCells, scale?: unknown): Targets {
  return withoutProblem(makeTargets(cells, readScaleOf(scale)));
}

function withoutProblem<Result>(result: Result | Problem): Result {
  if (isProblem(result)) throw new Error(`${result.code} in ${result.field}: ${result.found}`);
  return result;
}
