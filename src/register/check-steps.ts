import { dateIn, fiscalYearEnd } from "../kpi/find-dates";
import { isProblem } from "../kpi/problem";
import { formatSteps, type StepSet } from "../kpi/steps";
import { isUnderWay, stepsUnderWay } from "../kpi/steps-under-way";
import { makeTargets } from "../kpi/targets";
import type { Indicator } from "./report";
import { finding, type FieldFinding } from "./finding";
import { judgedCells, scaleOf } from "./judged-cells";
import type { PlacedStep } from "./read-steps";

/** Where an indicator tells how far its work has come. */
const TEXTS = ["narrative", "statement", "obstacles", "footnote"] as const;
const TICKED_STEP = /^\d+$/;

/** The steps that an indicator claims as done; null where it is not measured in steps or has no result. */
function claimedSteps(indicator: Indicator): StepSet | null {
  const scale = scaleOf(indicator);
  if (scale !== null) return null;
  const targets = makeTargets(judgedCells(indicator), null);
  return isProblem(targets) || targets.kind !== "steps" ? null : targets.actual;
}

/**
 * Where the steps that an indicator claims as done are told otherwise: by its own texts, by the rows of its steps,
 * or by their ticks; and steps that were done only after the fiscal year.
 *
 * @param steps the rows of the steps table that belong to the indicator
 */
export function checkSteps(
  indicator: Indicator,
  steps: readonly PlacedStep[],
  fiscalYear: number,
): FieldFinding[] {
  const claimed = claimedSteps(indicator);
  if (claimed === null) return [];
  return [
    ...findInTexts(indicator, claimed),
    ...findInStepTexts(indicator, steps, claimed),
    ...findTicks(indicator, steps, claimed),
    ...findLateSteps(indicator, steps, claimed, fiscalYear),
  ];
}

/** A step is said once, where it is told first. */
function findInTexts(indicator: Indicator, claimed: StepSet): FieldFinding[] {
  const told = new Set<number>();
  return TEXTS.flatMap((field) => {
    const here = stepsUnderWay(indicator[field]).filter(
      ({ step }) => claimed.includes(step) && !told.has(step),
    );
    const [first] = here;
    if (!first) return [];
    for (const { step } of here) told.add(step);
    const facts = {
      claimed: formatSteps(claimed),
      steps: formatList(here.map(({ step }) => step)),
      text: { kind: "column", field } as const,
    };
    return [finding("stepUnderWay", { row: indicator.row, field }, { found: first.quote, facts })];
  });
}

function findInStepTexts({ row }: Indicator, steps: readonly PlacedStep[], claimed: StepSet): FieldFinding[] {
  return steps.flatMap((step) => {
    const whole = Number(step.number.split(".")[0]);
    if (!claimed.includes(whole)) return [];
    const field = (["output", "name"] as const).find((one) => isUnderWay(step[one]));
    if (!field) return [];
    const facts = {
      claimed: formatSteps(claimed),
      steps: step.number,
      text: { kind: "column", field: "narrative" } as const,
    };
    const place = { table: "steps", row: step.row, field, entryRow: row } as const;
    return [finding("stepUnderWay", place, { found: step[field], facts })];
  });
}

function findTicks({ row }: Indicator, steps: readonly PlacedStep[], claimed: StepSet): FieldFinding[] {
  const whole = steps.filter(({ number }) => TICKED_STEP.test(number));
  const unticked = whole.filter(({ number, done }) => claimed.includes(Number(number)) && done === false);
  const unclaimed = whole.filter(({ number, done }) => !claimed.includes(Number(number)) && done === true);
  return [
    ...ticksFinding("stepNotTicked", row, unticked, claimed),
    ...ticksFinding("stepNotClaimed", row, unclaimed, claimed),
  ];
}

function ticksFinding(
  code: "stepNotTicked" | "stepNotClaimed",
  entryRow: number,
  steps: readonly PlacedStep[],
  claimed: StepSet,
): FieldFinding[] {
  const [first] = steps;
  if (!first) return [];
  const facts = {
    claimed: formatSteps(claimed),
    steps: formatList(steps.map(({ number }) => Number(number))),
  };
  return [finding(code, { table: "steps", row: first.row, field: "done", entryRow }, { facts })];
}

function findLateSteps(
  { row }: Indicator,
  steps: readonly PlacedStep[],
  claimed: StepSet,
  fiscalYear: number,
): FieldFinding[] {
  const end = fiscalYearEnd(fiscalYear);
  return steps.flatMap((step) => {
    const date = dateIn(step.date);
    const isClaimed = step.done === true && claimed.includes(Number(step.number));
    if (!isClaimed || date === null || date <= end) return [];
    const facts = {
      steps: step.number,
      date: { kind: "date", serial: date },
      end: { kind: "date", serial: end },
      year: String(fiscalYear),
    } as const;
    return [
      finding("stepAfterYear", { table: "steps", row: step.row, field: "date", entryRow: row }, { facts }),
    ];
  });
}

/** Steps for reading: a single one as itself. */
function formatList(steps: readonly number[]): string {
  const sorted = [...steps].sort((a, b) => a - b);
  return sorted.length === 1 ? String(sorted[0]) : formatSteps(sorted);
}
