import { shortText } from "./decimals";
import { fill } from "./fill";
import { isProblem, type Problem } from "./problem";
import { scoreOf, STANDARD_POINTS, type Method } from "./score";
import type { Targets } from "./targets";
import { lowestDefined, tierOf, TIERS, type TargetTier, type Tier } from "./tier";

/** The words of the sentence under the target table; `{tier}` and `{points}` stand for what is filled in. */
export interface VerdictWords {
  readonly reached: string;
  readonly below: string;
  readonly tiers: Readonly<Record<TargetTier, string>>;
}

/** Points are written with at most this many decimals. */
const SCORE_DECIMALS = 4;

/**
 * The sentence under the target table: which target the result reaches, with its score, or which one it falls
 * short of, with the points of that target.
 *
 * @returns the sentence in Arabic digits, null where there is no actual yet, or the problem
 * @example verdictOf(targets, "step", ENGLISH) // "(Result meets the Standard target: 75 points)"
 */
export function verdictOf(targets: Targets, method: Method, words: VerdictWords): string | Problem | null {
  const score = scoreOf(targets, method);
  if (score === null || isProblem(score)) return score;
  // Where there is a score there is a tier.
  const tier = tierOf(targets) as Tier;
  if (tier !== "below") return fill(words.reached, { tier: words.tiers[tier], points: scoreText(score) });
  const lowest = lowestDefined(targets) as TargetTier;
  const points = STANDARD_POINTS[TIERS.indexOf(lowest)] as number;
  return fill(words.below, { tier: words.tiers[lowest], points: scoreText(points) });
}

/** A score as it is printed: at most 4 decimals. @example scoreText(95.73811301966641) // "95.7381" */
export function scoreText(score: number): string {
  return shortText(score, SCORE_DECIMALS);
}
