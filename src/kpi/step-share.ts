import { isProblem, problem, type Field, type Problem } from "./problem";
import { readCell } from "./read-cell";
import { shareOfSteps, stepRange, type StepSet } from "./steps";
import { isStepCount, notSteps } from "./targets";

/**
 * The share of the required steps that are done, 0 to 1. Extra steps do not count.
 *
 * @returns null where nothing is said of what is done, or the problem
 * @example stepShare("1-3", "1-5") // 0.6
 */
export function stepShare(done: unknown, required: unknown): number | Problem | null {
  const have = readStepSet(done, "done");
  if (isProblem(have)) return have;
  const need = readStepSet(required, "required");
  if (isProblem(need)) return need;
  if (need === null || need.length === 0) return problem("nothingRequired", "required");
  return have === null ? null : shareOfSteps(have, need);
}

function readStepSet(cell: unknown, field: Field): StepSet | Problem | null {
  const reading = readCell(cell);
  switch (reading.kind) {
    case "none":
      return null;
    case "steps":
      return reading.steps;
    case "number":
      return isStepCount(reading.value) ? stepRange(1, reading.value) : notSteps(field, reading.value);
    case "label":
      return problem("noSteps", field, reading.text);
    case "unreadable":
      return problem(reading.reason, field, reading.text);
  }
}
