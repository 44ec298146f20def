import { isAtLeast, isSame } from "./compare";
import { problem, type Field, type Problem } from "./problem";
import { readCell } from "./read-cell";
import type { NumberReading, Reading } from "./reading";
import { BUILT_IN_SCALES, placeOn, type Scale } from "./scale";
import { containsSteps, MOST_STEPS, stepRange, type StepSet } from "./steps";

/**
 * An indicator's actual and its three targets made one kind, with direction and order checked. Made once for an
 * indicator; tier, score, verdict, gap and explanation are questions put to it. A null is a value that is missing.
 */
export type Targets = NumberTargets | StepTargets | LabelTargets | NoTargets;

/** The low, standard and high target. */
export type Three<T> = readonly [T, T, T];

export interface NumberTargets {
  readonly kind: "numbers";
  readonly actual: number | null;
  readonly targets: Three<number | null>;
  readonly better: "higher" | "lower";
  /** Where the direction comes from: a word such as ไม่เกิน, the order of the targets, or only the custom. */
  readonly directionFrom: "words" | "order" | "custom";
}

export interface StepTargets {
  readonly kind: "steps";
  readonly actual: StepSet | null;
  readonly targets: Three<StepSet | null>;
}

export interface LabelTargets {
  readonly kind: "labels";
  /** Places on the scale, from 0 for the worst. */
  readonly actual: number | null;
  readonly targets: Three<number | null>;
  readonly scale: Scale;
}

/** Neither a target nor an actual: a group heading, a blank form. */
export interface NoTargets {
  readonly kind: "nothing";
}

/** The four cells of an indicator, in the order in which every function takes them. */
export type FourCells = readonly [actual: unknown, low: unknown, std: unknown, high: unknown];

export const FOUR_FIELDS = ["actual", "low", "std", "high"] as const satisfies readonly Field[];

/** From here up a number among steps is most likely a date: typing `1-3` makes one. */
const FIRST_LIKELY_DATE = 30_000;
/** Above this a figure beside a text with % cannot be a share. */
const LARGEST_SHARE = 1.5;

/**
 * Reads the four cells of an indicator and makes them one kind.
 *
 * @param cells actual, low, standard and high target as the cells hold them
 * @param scale the order of the labels; null to find out from the cells
 * @returns the targets, or the first problem found
 * @example makeTargets([384.58, 325, 371.94, 401.7], null) // numbers, higher is better, from their order
 */
export function makeTargets(cells: FourCells, scale: Scale | null): Targets | Problem {
  if (scale) return makeLabels(cells, scale);
  const readings = [readCell(cells[0]), readCell(cells[1]), readCell(cells[2]), readCell(cells[3])] as const;
  let hasLabel = false;
  let hasSteps = false;
  let hasNumber = false;
  for (let i = 0; i < 4; i += 1) {
    const reading = readings[i] as Reading;
    if (reading.kind === "unreadable") return problem(reading.reason, fieldAt(i), reading.text);
    hasLabel ||= reading.kind === "label";
    hasSteps ||= reading.kind === "steps";
    hasNumber ||= reading.kind === "number";
  }
  if (hasLabel) return makeWithBuiltInScale(cells, readings);
  if (hasSteps) return makeSteps(readings);
  if (hasNumber) return makeNumbers(readings);
  return { kind: "nothing" };
}

type FourReadings = readonly [Reading, Reading, Reading, Reading];

function fieldAt(index: number): Field {
  return FOUR_FIELDS[index as 0 | 1 | 2 | 3];
}

// Labels

function makeWithBuiltInScale(cells: FourCells, readings: FourReadings): Targets | Problem {
  const labels = readings.filter((reading) => reading.kind === "label");
  const scale = BUILT_IN_SCALES.find((pair) => labels.every(({ text }) => placeOn(pair, text) !== undefined));
  if (scale) return makeLabels(cells, scale);
  const first = readings.findIndex((reading) => reading.kind === "label");
  return problem("wordWithoutScale", fieldAt(first), cells[first]);
}

function makeLabels(cells: FourCells, scale: Scale): Targets | Problem {
  const places: (number | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    const place = placeOn(scale, cell) ?? null;
    // A word on the scale is a label even where it would otherwise read as nothing there.
    if (place === null && readCell(cell).kind !== "none") return problem("notOnScale", fieldAt(index), cell);
    places.push(place);
  }
  if (places.every((place) => place === null)) return { kind: "nothing" };
  const [actual = null, low = null, std = null, high = null] = places;
  const targets: Three<number | null> = [low, std, high];
  const misplaced = firstOutOfOrder(targets, (lower, higher) => lower <= higher);
  if (misplaced !== null) return problem("outOfOrder", fieldAt(misplaced + 1), cells[misplaced + 1]);
  return { kind: "labels", actual, targets, scale };
}

// Steps

function makeSteps(readings: FourReadings): Targets | Problem {
  const sets: (StepSet | null)[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading.kind === "steps") sets.push(reading.steps);
    else if (reading.kind === "none") sets.push(null);
    else if (reading.kind === "number") {
      if (!isStepCount(reading.value)) return notSteps(fieldAt(index), reading.value);
      sets.push(stepRange(1, reading.value));
    }
  }
  const [actual = null, low = null, std = null, high = null] = sets;
  const targets: Three<StepSet | null> = [low, std, high];
  const misplaced = firstOutOfOrder(targets, (lower, higher) => containsSteps(higher, lower));
  if (misplaced !== null) return problem("outOfOrder", fieldAt(misplaced + 1));
  return { kind: "steps", actual, targets };
}

/** Whether a plain number can stand for steps 1 to n (0: none). */
export function isStepCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_STEPS;
}

/** Says why a number cannot be steps. */
export function notSteps(field: Field, value: number): Problem {
  return problem(value >= FIRST_LIKELY_DATE ? "dateForSteps" : "stepNumber", field, value);
}

/** The index of the first target that does not go on from the defined one before it. */
function firstOutOfOrder<T>(
  targets: Three<T | null>,
  goesOn: (lower: T, higher: T) => boolean,
): number | null {
  let before: T | null = null;
  for (const [index, target] of targets.entries()) {
    if (target === null) continue;
    if (before !== null && !goesOn(before, target)) return index;
    before = target;
  }
  return null;
}

// Numbers

function makeNumbers(readings: FourReadings): Targets | Problem {
  const mixed = findPercentMix(readings);
  if (mixed) return mixed;
  const targets: Three<number | null> = [valueOf(readings[1]), valueOf(readings[2]), valueOf(readings[3])];
  const order = orderOf(targets);
  const bound = boundOf(readings);
  if (bound === "both") return problem("boundsMixed", "high");
  if (order === "neither") return problem("outOfOrder", "std");
  if (bound !== null && order !== "equal" && order !== bound) return problem("againstBound", "high");
  return {
    kind: "numbers",
    actual: valueOf(readings[0]),
    targets,
    better: bound ?? (order === "lower" ? "lower" : "higher"),
    directionFrom: bound ? "words" : order === "equal" ? "custom" : "order",
  };
}

function valueOf(reading: Reading): number | null {
  return reading.kind === "number" ? reading.value : null;
}

/** Which way the defined targets go: from low to high they rise, fall, stay equal (or stand alone), or neither. */
function orderOf(targets: Three<number | null>): "higher" | "lower" | "equal" | "neither" {
  let rises = false;
  let falls = false;
  let before: number | null = null;
  for (const target of targets) {
    if (target === null) continue;
    if (before !== null && !isSame(before, target)) {
      rises ||= target > before;
      falls ||= target < before;
    }
    before = target;
  }
  if (rises && falls) return "neither";
  return rises ? "higher" : falls ? "lower" : "equal";
}

/** The direction that the targets' own words give: at least means that higher is better. */
function boundOf(readings: FourReadings): "higher" | "lower" | "both" | null {
  let higher = false;
  let lower = false;
  for (let i = 1; i < 4; i += 1) {
    const reading = readings[i] as Reading;
    if (reading.kind !== "number") continue;
    higher ||= reading.bound === "atLeast";
    lower ||= reading.bound === "atMost";
  }
  if (higher && lower) return "both";
  return higher ? "higher" : lower ? "lower" : null;
}

/** Finds a text such as `80%` (0.8) beside a figure such as 75 or ร้อยละ 75: compared, they would mislead. */
function findPercentMix(readings: FourReadings): Problem | null {
  const isShare = (reading: Reading) => reading.kind === "number" && reading.percent === "sign";
  if (!readings.some(isShare)) return null;
  const other = readings.findIndex((reading) => reading.kind === "number" && isWholePercent(reading));
  return other < 0 ? null : problem("percentMixed", fieldAt(other), valueOf(readings[other] as Reading));
}

function isWholePercent({ percent, value }: NumberReading): boolean {
  return percent === "word" || (percent === null && value > LARGEST_SHARE);
}

/** Whether the actual is as good as a target or better. */
export function meetsNumber(targets: NumberTargets, actual: number, target: number): boolean {
  return targets.better === "higher" ? isAtLeast(actual, target) : isAtLeast(target, actual);
}
