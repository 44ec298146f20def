import { isProblem, type Problem } from "../kpi/problem";
import type { Method } from "../kpi/score";
import { makeTargets, type FourCells, type Targets } from "../kpi/targets";
import type { Scale } from "../kpi/scale";
import type { Language } from "../text/language";
import type { Answer } from "./answer";
import { lift, toRange, type Range } from "./lift";
import { readScaleArgument } from "./options";
import { METHODS, readWord } from "./words";

/** The arguments that the functions about one indicator have in common, as Excel hands them over. */
export interface IndicatorArguments {
  readonly actual: unknown;
  readonly low: unknown;
  readonly std: unknown;
  readonly high: unknown;
  readonly scale: unknown;
  readonly method?: unknown;
}

/** Asks a question about every indicator of the ranges, once its targets are made. */
export function forEachIndicator(
  given: IndicatorArguments,
  language: Language,
  ask: (targets: Targets | Problem, method: Method) => Answer,
): Range {
  return forEachRow(given, language, (cells, scale, method) => {
    if (isProblem(method)) return ask(method, "step");
    return ask(isProblem(scale) ? scale : makeTargets(cells, scale), method);
  });
}

/** Asks a question about the four cells of every indicator, with its scale and method. */
export function forEachRow(
  given: IndicatorArguments,
  language: Language,
  ask: (cells: FourCells, scale: Scale | Problem | null, method: Method | Problem) => Answer,
): Range {
  const scale = readScaleArgument(given.scale, language);
  return lift(
    [
      ["actual", toRange(given.actual)],
      ["low", toRange(given.low)],
      ["std", toRange(given.std)],
      ["high", toRange(given.high)],
      ["scale", scale.range],
      ["method", toRange(given.method)],
    ],
    language,
    ([actual, low, std, high, scaleCell, methodCell]) => {
      const method = readWord<Method>(methodCell, METHODS, "step", "method");
      return ask([actual, low, std, high], scale.at(scaleCell), method);
    },
  );
}
