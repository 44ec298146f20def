import { readFigure } from "./figure";
import { isProblem, problem, type Problem } from "./problem";

/**
 * The overall score: Σ score × weight ÷ Σ weight.
 *
 * @param missing what a score that is not there yet does: `skip` leaves it out with its weight, `zero` counts it
 *   as 0
 * @example weightedScore([50, 100], [30, 70], "skip") // 85
 */
export function weightedScore(
  scores: readonly unknown[],
  weights: readonly unknown[],
  missing: "skip" | "zero",
): number | Problem {
  let sum = 0;
  let total = 0;
  let negative: Problem | null = null;
  for (const [index, cell] of scores.entries()) {
    const score = readFigure(cell, "scores");
    if (isProblem(score)) return score;
    const weight = readFigure(weights[index], "weights") ?? 0;
    if (isProblem(weight)) return weight;
    if (weight < 0) negative ??= problem("negativeWeight", "weights", weight);
    if (score === null && missing === "skip") continue;
    sum += (score ?? 0) * weight;
    total += weight;
  }
  if (negative) return negative;
  if (!Number.isFinite(sum) || !Number.isFinite(total)) return problem("tooLarge", "scores");
  return total === 0 ? problem("nothingToWeigh", "scores") : sum / total;
}
