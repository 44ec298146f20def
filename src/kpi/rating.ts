import { isAtLeast } from "./compare";
import { readFigure } from "./figure";
import { isProblem, problem, type Problem } from "./problem";

/** A band of overall scores: from `minimum` up it has this name. */
export interface Band {
  readonly minimum: number;
  readonly name: string;
}

/**
 * The band that an overall score falls into.
 *
 * @param bands in any order
 * @returns the band's name, null where there is no score yet, or the problem
 * @example ratingOf(69.15, [{ minimum: 60, name: "Basic standard" }, { minimum: 0, name: "Needs improvement" }])
 */
export function ratingOf(score: unknown, bands: readonly Band[]): string | Problem | null {
  const value = readFigure(score, "score");
  if (value === null || isProblem(value)) return value;
  let best: Band | null = null;
  for (const band of bands) {
    const isBetter = best === null || band.minimum > best.minimum;
    if (isBetter && isAtLeast(value, band.minimum)) best = band;
  }
  return best?.name ?? problem("belowBands", "score", value);
}

/**
 * Reads bands from rows of minimum and name; rows with neither are passed over.
 *
 * @example readBands([[90, "Quality"], [0, "Needs improvement"]])
 */
export function readBands(rows: readonly (readonly unknown[])[]): Band[] | Problem {
  const bands: Band[] = [];
  for (const row of rows) {
    if (row.length !== 2) return problem("badBands", "bands");
    const [first, second] = row;
    const minimum = readFigure(first, "bands");
    if (isProblem(minimum)) return problem("badBands", "bands", first);
    const name = String(second ?? "").trim();
    if (minimum === null && name === "") continue;
    if (minimum === null || name === "") return problem("badBands", "bands", name || minimum);
    bands.push({ minimum, name });
  }
  return bands.length > 0 ? bands : problem("badBands", "bands");
}
