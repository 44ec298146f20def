import { lostZero } from "./entry-number";
import { registerProblem, type FieldProblem } from "./problems";
import type { Entry } from "./report";
import { shortText } from "../kpi/decimals";

const FULL_WEIGHT = 100;
/** Seven indicators of 14.29 weigh 100.03: what rounding to two decimals makes of equal weights is no mistake. */
const WEIGHT_TOLERANCE = 0.05;

/**
 * What is wrong with the numbers of a report: missing ones and duplicates. Nothing is repaired: a number is what the
 * order or the agreement calls the indicator by, and an invented one would be taken for it. An indicator without a
 * number is printed without one; where none has any, that is said once.
 */
export function checkNumbers(entries: readonly Entry[]): FieldProblem[] {
  if (entries.length > 0 && entries.every(({ number }) => number === ""))
    return [registerProblem("noNumbers", null, "number")];
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  let before = "";
  for (const { kind, number, row } of entries) {
    const meant = lostZero(number, before);
    if (number === "" && kind === "indicator") problems.push(registerProblem("noNumber", row, "number"));
    else if (meant !== null) problems.push(registerProblem("lostZero", row, "number", meant));
    else if (number !== "" && seen.has(number))
      problems.push(registerProblem("duplicateNumber", row, "number", number));
    seen.add(number);
    before = number;
  }
  return problems;
}

/** Weights that do not add up to 100, where any is given. */
export function checkWeights(entries: readonly Entry[]): FieldProblem[] {
  const weights = entries.flatMap((entry) =>
    entry.kind === "indicator" && entry.weight !== null ? [entry.weight] : [],
  );
  if (weights.length === 0) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - FULL_WEIGHT) <= WEIGHT_TOLERANCE + 1e-9) return [];
  return [registerProblem("weightsSum", null, "weight", Number.isFinite(sum) ? shortText(sum) : String(sum))];
}

/** Indicators that have figures but no name. */
export function checkNames(entries: readonly Entry[]): FieldProblem[] {
  return entries.flatMap(({ kind, name, row, number }) =>
    kind === "indicator" && name === "" ? [registerProblem("noName", row, "name", number)] : [],
  );
}
