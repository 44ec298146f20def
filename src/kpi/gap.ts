import type { Problem } from "./problem";
import { missingSteps } from "./steps";
import type { Targets } from "./targets";
import { hasTarget, highestMet, NO_TARGET } from "./tier";

/**
 * What is missing to the next higher defined target: a distance, a number of steps, or of places on the scale.
 *
 * @returns 0 at the top, null where there is no actual yet, or the problem
 * @example gapOf(makeTargets([384.58, 325, 371.94, 401.7], null)) // 17.12
 */
export function gapOf(targets: Targets): number | Problem | null {
  if (targets.kind === "nothing") return null;
  if (!hasTarget(targets)) return NO_TARGET;
  if (targets.actual === null) return null;
  const next = nextTarget(targets);
  if (next === null) return 0;
  if (targets.kind === "steps") return missingSteps(targets.actual, targets.targets[next] ?? []);
  return Math.abs((targets.targets[next] as number) - targets.actual);
}

/** The index of the next defined target above the tier that is reached; null at the top. */
export function nextTarget(targets: Exclude<Targets, { kind: "nothing" }>): number | null {
  for (let index = highestMet(targets) + 1; index < targets.targets.length; index += 1)
    if (targets.targets[index] !== null) return index;
  return null;
}
