import { problem, type Problem } from "./problem";
import { containsSteps } from "./steps";
import { meetsNumber, type Targets } from "./targets";

/** The tiers that a target can be set for, from the lowest. */
export const TIERS = ["low", "standard", "high"] as const;

export type TargetTier = (typeof TIERS)[number];

/** Where a result stands. */
export type Tier = "below" | TargetTier;

/** A result was given, but nothing to hold it against. */
export const NO_TARGET: Problem = problem("noTarget", "actual");

/**
 * The tier that the actual reaches: the highest defined target that it meets.
 *
 * @returns null where there is no actual (not reported yet is not zero), or the problem
 * @example tierOf(makeTargets([384.58, 325, 371.94, 401.7], null)) // "standard"
 */
export function tierOf(targets: Targets): Tier | Problem | null {
  if (targets.kind === "nothing") return null;
  if (!hasTarget(targets)) return NO_TARGET;
  if (targets.actual === null) return null;
  const reached = highestMet(targets);
  return reached < 0 ? "below" : (TIERS[reached] as TargetTier);
}

/** The lowest tier that has a target: what a result below all of them falls short of. */
export function lowestDefined(targets: Targets): TargetTier | null {
  if (targets.kind === "nothing") return null;
  return TIERS.find((_, index) => targets.targets[index] !== null) ?? null;
}

/** Whether at least one target is defined. */
export function hasTarget(targets: Targets): boolean {
  if (targets.kind === "nothing") return false;
  const [low, std, high] = targets.targets;
  return low !== null || std !== null || high !== null;
}

/** The index of the highest defined target that is met, -1 for none. */
export function highestMet(targets: Targets): number {
  for (let index = TIERS.length - 1; index >= 0; index -= 1) if (meets(targets, index)) return index;
  return -1;
}

/** Whether the target at `index` (0 low, 1 standard, 2 high) is defined and met. */
function meets(targets: Targets, index: number): boolean {
  if (targets.kind === "nothing" || targets.actual === null) return false;
  const target = targets.targets[index] ?? null;
  if (target === null) return false;
  switch (targets.kind) {
    case "numbers":
      return meetsNumber(targets, targets.actual, target as number);
    case "steps":
      return containsSteps(targets.actual, target as readonly number[]);
    case "labels":
      return targets.actual >= (target as number);
  }
}
