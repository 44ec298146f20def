import { decimalsOf, fixedText } from "./decimals";
import { fill } from "./fill";
import { gapOf, nextTarget } from "./gap";
import { isProblem, type Problem } from "./problem";
import { linearWay, scoreOf, STANDARD_POINTS, type Method } from "./score";
import { formatSteps, missingSteps, type StepSet } from "./steps";
import type { NumberTargets, StepTargets, Targets } from "./targets";
import { highestMet, TIERS, type TargetTier } from "./tier";
import { scoreText } from "./verdict";

/** Sentences with places to fill, so that this file decides what is said and `text/` how. */
export interface ExplainWords {
  readonly tiers: Readonly<Record<TargetTier, string>>;
  readonly higher: string;
  readonly lower: string;
  readonly directionFrom: Readonly<Record<NumberTargets["directionFrom"], string>>;
  readonly steps: string;
  readonly scale: string;
  readonly noActual: string;
  /** What holds for the target met and for the next one. */
  readonly reached: Readonly<Record<"numbersHigher" | "numbersLower" | "steps" | "labels", string>>;
  readonly short: Readonly<Record<"numbersHigher" | "numbersLower" | "steps" | "labels", string>>;
  readonly and: string;
  readonly untargeted: string;
  readonly byTier: string;
  readonly belowAll: string;
  readonly linear: string;
  readonly linearEnd: string;
  readonly ratioHigher: string;
  readonly ratioLower: string;
  readonly ratioSteps: string;
  readonly ratioZero: string;
  readonly atMost: string;
  /** What ends a sentence; Thai has nothing there. */
  readonly end: string;
}

type Defined = Exclude<Targets, { kind: "nothing" }>;

/** Figures of one row are written with the same decimals, as many as the finest needs, at most this many. */
const MOST_DECIMALS = 6;

/** The sentences of an explanation; "" where there is nothing to say. */
export interface Explanation {
  /** What is measured, and which way is better. */
  readonly kind: string;
  readonly untargeted: string;
  /** The target met and the next one, with what is missing. */
  readonly standing: string;
  readonly arithmetic: string;
}

const NOTHING_TO_EXPLAIN: Explanation = { kind: "", untargeted: "", standing: "", arithmetic: "" };

/**
 * How the tier and the score came about, for people who have to defend the figure: kind and direction, the target
 * met and the next one, the arithmetic, and what is missing.
 *
 * @returns the sentences in Arabic digits, "" for nothing there, or the problem for which there is no score
 * @example explain(targets, "ratio", ENGLISH)
 * // "Higher is better (by the order of the targets). 384.58 ≥ Standard 371.94 and < Advanced 401.70 …"
 */
export function explain(targets: Targets, method: Method, words: ExplainWords): string | Problem {
  const explanation = explanationOf(targets, method, words);
  if (isProblem(explanation)) return explanation;
  const { kind, untargeted, standing, arithmetic } = explanation;
  return [kind, untargeted, standing, arithmetic].filter((sentence) => sentence !== "").join(" ");
}

/** The same, sentence by sentence, for those who show them apart. */
export function explanationOf(targets: Targets, method: Method, words: ExplainWords): Explanation | Problem {
  const score = scoreOf(targets, method);
  if (isProblem(score)) return score;
  if (targets.kind === "nothing") return NOTHING_TO_EXPLAIN;
  const kind = kindSentence(targets, words);
  const untargeted = untargetedSentence(targets, words);
  if (score === null) return { kind, untargeted, standing: words.noActual, arithmetic: "" };
  return {
    ...{ kind, untargeted },
    standing: standingSentence(targets, words),
    arithmetic: arithmeticSentence(targets, method, score, words),
  };
}

function kindSentence(targets: Defined, words: ExplainWords): string {
  switch (targets.kind) {
    case "numbers":
      return fill(targets.better === "higher" ? words.higher : words.lower, {
        from: words.directionFrom[targets.directionFrom],
      });
    case "steps":
      return words.steps;
    case "labels":
      return fill(words.scale, { scale: targets.scale.labels.join(" < ") });
  }
}

function untargetedSentence(targets: Defined, words: ExplainWords): string {
  const without = TIERS.filter((_, index) => targets.targets[index] === null);
  return without.length === 0
    ? ""
    : fill(words.untargeted, { tiers: without.map((tier) => words.tiers[tier]).join(", ") });
}

/** The target that is met and the one that is not, with what is missing to it. */
function standingSentence(targets: Defined, words: ExplainWords): string {
  const reached = highestMet(targets);
  const next = nextTarget(targets);
  const form = targets.kind === "numbers" ? formOf(targets) : targets.kind;
  const figures = (index: number) => ({
    tier: words.tiers[TIERS[index] as TargetTier],
    target: showTarget(targets, index),
  });
  const parts: string[] = [];
  if (reached >= 0) parts.push(fill(words.reached[form], figures(reached)));
  if (next !== null) parts.push(fill(words.short[form], { ...figures(next), gap: showGap(targets) }));
  return `${showActual(targets)} ${parts.join(words.and)}${words.end}`;
}

function formOf(targets: NumberTargets): "numbersHigher" | "numbersLower" {
  return targets.better === "higher" ? "numbersHigher" : "numbersLower";
}

function arithmeticSentence(targets: Defined, method: Method, score: number, words: ExplainWords): string {
  const values = { score: scoreText(score) };
  if (method === "ratio" && targets.kind === "numbers") return numbersRatio(targets, words, values);
  if (method === "ratio" && targets.kind === "steps") return stepsRatio(targets, words, values);
  if (highestMet(targets) < 0) return fill(words.belowAll, values);
  if (method === "linear" && targets.kind === "numbers") return linear(targets, words, values);
  return fill(words.byTier, values);
}

function linear(targets: NumberTargets, words: ExplainWords, values: { score: string }): string {
  const way = linearWay(targets, STANDARD_POINTS);
  if (!way) return fill(words.linearEnd, values);
  const show = figureWriter(targets);
  return fill(words.linear, {
    ...values,
    actual: show(targets.actual as number),
    from: show(way.from),
    to: show(way.to),
    base: scoreText(way.base),
    top: scoreText(way.top),
  });
}

function numbersRatio(targets: NumberTargets, words: ExplainWords, values: { score: string }): string {
  const actual = targets.actual as number;
  const high = targets.targets[2] as number;
  const [over, under] = targets.better === "higher" ? [actual, high] : [high, actual];
  if (under === 0) return fill(words.ratioZero, values);
  const show = figureWriter(targets);
  const full = (over / under) * STANDARD_POINTS[2];
  const sentence = fill(targets.better === "higher" ? words.ratioHigher : words.ratioLower, {
    actual: show(actual),
    high: show(high),
    points: scoreText(STANDARD_POINTS[2]),
    result: scoreText(full),
  });
  return sentence + (full > STANDARD_POINTS[2] ? fill(words.atMost, values) : "") + words.end;
}

function stepsRatio(targets: StepTargets, words: ExplainWords, values: { score: string }): string {
  const high = targets.targets[2] as StepSet;
  const missing = missingSteps(targets.actual as StepSet, high);
  return fill(words.ratioSteps, {
    ...values,
    done: String(high.length - missing),
    required: String(high.length),
    points: scoreText(STANDARD_POINTS[2]),
  });
}

function showActual(targets: Defined): string {
  return targets.kind === "numbers"
    ? figureWriter(targets)(targets.actual as number)
    : showPlace(targets, targets.actual as StepSet | number);
}

function showTarget(targets: Defined, index: number): string {
  const target = targets.targets[index] as StepSet | number;
  return targets.kind === "numbers" ? figureWriter(targets)(target as number) : showPlace(targets, target);
}

function showPlace(targets: Exclude<Defined, NumberTargets>, value: StepSet | number): string {
  return targets.kind === "steps"
    ? formatSteps(value as StepSet)
    : (targets.scale.labels[value as number] ?? "");
}

function showGap(targets: Defined): string {
  const gap = gapOf(targets) as number;
  return targets.kind === "numbers" ? figureWriter(targets)(gap) : String(gap);
}

/** Writes the figures of one indicator with the same decimals. */
function figureWriter({ actual, targets }: NumberTargets): (value: number) => string {
  const figures = [actual, ...targets].filter((value) => value !== null);
  const decimals = Math.max(...figures.map((value) => decimalsOf(value, MOST_DECIMALS)));
  return (value) => (Number.isFinite(value) ? fixedText(value, decimals) : String(value));
}
