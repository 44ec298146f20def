import { percentOf, type Rounding } from "./decimals";
import { readFigure } from "./figure";
import { isProblem, problem, type Problem } from "./problem";

/**
 * part ÷ whole × 100, cut or rounded to `decimals`.
 *
 * @returns null where no part is given yet, whatever the whole, or the problem
 * @example percentage(250, 305, 2, "down") // 81.96
 */
export function percentage(
  part: unknown,
  whole: unknown,
  decimals: number,
  rounding: Rounding,
): number | Problem | null {
  const of = readFigure(part, "part");
  if (of === null || isProblem(of)) return of;
  const by = readFigure(whole, "whole");
  if (isProblem(by)) return by;
  return by === null || by === 0 ? problem("zeroWhole", "whole") : percentOf(of, by, decimals, rounding);
}
