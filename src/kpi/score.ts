import { isSame } from "./compare";
import { problem, type Problem } from "./problem";
import { shareOfSteps } from "./steps";
import type { NumberTargets, StepTargets, Targets, Three } from "./targets";
import { hasTarget, highestMet, NO_TARGET } from "./tier";

/**
 * How points are given:
 * - `step`: the points of the tier reached, nothing in between;
 * - `linear`: between two targets, in proportion to the way from one to the other;
 * - `ratio`: the actual as a share of the high target.
 */
export type Method = "step" | "linear" | "ratio";

/** The points of the low, standard and high target. */
export type Points = Three<number>;

export const STANDARD_POINTS: Points = [50, 75, 100];

/**
 * The score of an indicator.
 *
 * @param points ascending; the last is what can be had at most
 * @returns the points, null where there is no actual yet, or the problem
 * @example scoreOf(makeTargets([384.58, 325, 371.94, 401.7], null), "ratio") // 95.738…
 */
export function scoreOf(
  targets: Targets,
  method: Method,
  points: Points = STANDARD_POINTS,
): number | Problem | null {
  if (targets.kind === "nothing") return null;
  if (!hasTarget(targets)) return NO_TARGET;
  switch (method) {
    case "step":
      return targets.actual === null ? null : pointsOfTier(highestMet(targets), points);
    case "linear":
      if (targets.kind !== "numbers") return problem("linearNeedsNumbers", "method");
      return linearScore(targets, points);
    case "ratio":
      if (targets.kind === "labels") return problem("ratioNeedsFigures", "method");
      return targets.kind === "steps" ? stepsRatio(targets, points[2]) : numbersRatio(targets, points[2]);
  }
}

function pointsOfTier(reached: number, points: Points): number {
  return reached < 0 ? 0 : (points[reached] as number);
}

/**
 * Straight lines from each defined target's points to the next one's. Below the lowest target there is nothing,
 * beyond the highest no more than its points.
 */
function linearScore(numbers: NumberTargets, points: Points): number | null {
  if (numbers.actual === null) return null;
  const way = linearWay(numbers, points);
  if (!way) return pointsOfTier(highestMet(numbers), points);
  return way.base + shareOfWay(numbers.actual, way.from, way.to) * (way.top - way.base);
}

/** The line that the actual stands on: from one target and its points to the next target and its points. */
export interface LinearWay {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly top: number;
}

/** Finds the line between two targets that the actual stands on; null below, beyond and at a target. */
export function linearWay(numbers: NumberTargets, points: Points): LinearWay | null {
  const { actual, targets } = numbers;
  const reached = highestMet(numbers);
  if (actual === null || reached < 0) return null;
  const from = targets[reached] as number;
  const next = nextHigher(targets, reached);
  if (next === null || isSame(actual, from)) return null;
  const to = targets[next] as number;
  return { from, to, base: pointsOfTier(reached, points), top: pointsOfTier(next, points) };
}

/** How far `value` has come from `from` to `to`, 0 to 1. Halved: the largest numbers lie further apart than any number is large. */
function shareOfWay(value: number, from: number, to: number): number {
  return (value / 2 - from / 2) / (to / 2 - from / 2);
}

/**
 * The target that the line from `reached` leads to: the next defined one or, of several equal ones, the highest,
 * since equal targets are worth the highest of their points.
 */
function nextHigher(targets: Three<number | null>, reached: number): number | null {
  let next: number | null = null;
  for (let index = reached + 1; index < targets.length; index += 1) {
    const target = targets[index] ?? null;
    if (target === null) continue;
    if (next === null || isSame(target, targets[next] as number)) next = index;
  }
  return next;
}

function stepsRatio({ actual, targets }: StepTargets, top: number): number | Problem | null {
  const high = targets[2];
  if (high === null) return problem("ratioNeedsHigh", "high");
  if (high.length === 0) return problem("zeroHigh", "high");
  if (actual === null) return null;
  return (shareOfSteps(actual, high) as number) * top;
}

function numbersRatio({ actual, targets, better }: NumberTargets, top: number): number | Problem | null {
  const high = targets[2];
  if (high === null) return problem("ratioNeedsHigh", "high");
  if (high < 0) return problem("negativeRatio", "high", high);
  if (actual !== null && actual < 0) return problem("negativeRatio", "actual", actual);
  if (high === 0 && better === "higher") return problem("zeroHigh", "high");
  if (actual === null) return null;
  if (better === "higher") return Math.min(actual / high, 1) * top;
  return actual === 0 ? top : Math.min(high / actual, 1) * top;
}
