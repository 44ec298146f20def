import type { FunctionHelp } from "../../functions/help/types";
import { METHODS, readWord } from "../../functions/words";
import { isProblem } from "../../kpi/problem";
import { readScale } from "../../kpi/scale";
import type { Method } from "../../kpi/score";
import { makeTargets, type Targets } from "../../kpi/targets";
import { argumentsOf, type Trial } from "./trial";

/**
 * The indicator that is tried out, for the ladder and its sentences.
 *
 * @returns null where the function is about no indicator, or where its cells are none: then the result says why
 */
export function indicatorOf(help: FunctionHelp, trial: Trial): Targets | null {
  if (help.parameters[0]?.name !== "actual") return null;
  const [actual, low, std, high, scaleCell] = argumentsOf(help, trial);
  const scale = readScale(scaleCell);
  if (isProblem(scale)) return null;
  const targets = makeTargets([actual, low, std, high], scale);
  return isProblem(targets) || targets.kind === "nothing" ? null : targets;
}

/** The method that is chosen; by tier where none is. */
export function methodOf(trial: Trial): Method {
  const method = readWord<Method>(trial["method"], METHODS, "step", "method");
  return isProblem(method) ? "step" : method;
}
