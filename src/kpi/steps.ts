/** The steps that are done or required: whole numbers from 1 to 50, ascending, none twice. */
export type StepSet = readonly number[];

export const MOST_STEPS = 50;

/** The steps from `first` to `last`, both included. @example stepRange(1, 3) // [1, 2, 3] */
export function stepRange(first: number, last: number): StepSet {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** How many of `required` are not in `done`. @example missingSteps([1, 2], [1, 2, 3]) // 1 */
export function missingSteps(done: StepSet, required: StepSet): number {
  return required.filter((step) => !done.includes(step)).length;
}

/** Whether every required step is done; extra steps do no harm. */
export function containsSteps(done: StepSet, required: StepSet): boolean {
  return missingSteps(done, required) === 0;
}

/** The share of the required steps that are done, 0 to 1; null where no step is required. */
export function shareOfSteps(done: StepSet, required: StepSet): number | null {
  if (required.length === 0) return null;
  return (required.length - missingSteps(done, required)) / required.length;
}

/**
 * Writes steps as people type them, so that reading the text gives the same steps back: `1-3`, `1-2,4`, and `0`
 * for none. A single step above 1 is written `3-3`, since a plain 3 reads as steps 1 to 3.
 *
 * @example formatSteps([1, 2, 4]) // "1-2,4"
 */
export function formatSteps(steps: StepSet): string {
  const [only] = steps;
  if (only === undefined) return "0";
  if (steps.length === 1) return only === 1 ? "1" : `${only}-${only}`;
  return runsOf(steps)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(",");
}

function runsOf(steps: StepSet): [number, number][] {
  const runs: [number, number][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && run[1] === step - 1) run[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}
