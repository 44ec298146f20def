import { wordKey } from "./normalise";
import { isProblem, problem, type Problem } from "./problem";
import { readCell } from "./read-cell";
import { MOST_STEPS, type StepSet } from "./steps";
import { isStepCount } from "./targets";

/** What people put into a checklist for done, in comparing form. */
const DONE = new Set(["true", "x", "✓", "✔", "/", "done", "เสร็จ", "เสร็จแล้ว", "แล้วเสร็จ", "ครบถ้วน"]);

/**
 * The steps that are ticked in a checklist.
 *
 * @param ticks a cell a step: TRUE, a mark or word for done, or a number of at least 1, such as the date of
 *   completion; FALSE, 0 and nothing are not done
 * @param numbers the step number beside each tick, in any order; null: the n-th tick is step n
 * @example stepsDone([true, 44500, "/", null, "✓"], null) // [1, 2, 3, 5]
 */
export function stepsDone(ticks: readonly unknown[], numbers: readonly unknown[] | null): StepSet | Problem {
  const done = new Set<number>();
  for (const [index, tick] of ticks.entries()) {
    const isDone = readTick(tick);
    if (isProblem(isDone)) return isDone;
    if (!isDone) continue;
    const step = numbers ? readStepNumber(numbers[index]) : index + 1;
    if (isProblem(step)) return step;
    if (step > MOST_STEPS) return problem("badStepNumber", "checklist", step);
    done.add(step);
  }
  return [...done].sort((a, b) => a - b);
}

function readTick(cell: unknown): boolean | Problem {
  const word = typeof cell === "number" ? "" : wordKey(String(cell ?? ""));
  if (DONE.has(word)) return true;
  if (word === "false") return false;
  const reading = readCell(cell);
  if (reading.kind === "none") return false;
  if (reading.kind === "number" && (reading.value === 0 || reading.value >= 1)) return reading.value >= 1;
  return problem("badTick", "checklist", cell);
}

function readStepNumber(cell: unknown): number | Problem {
  const reading = readCell(cell);
  // Checklists name their rows ขั้นตอนที่ 1 as well as 1.
  const [number, ...more] =
    reading.kind === "steps" ? reading.steps : [reading.kind === "number" ? reading.value : 0];
  const isStep = number !== undefined && more.length === 0 && isStepCount(number) && number >= 1;
  return isStep ? number : problem("badStepNumber", "numbers", cell ?? "");
}
