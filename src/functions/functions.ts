import { checkRow } from "../kpi/check";
import { formatSteps } from "../kpi/steps";
import { stepsDone } from "../kpi/checklist";
import { fixedText, shortText } from "../kpi/decimals";
import { toThaiDigits } from "../kpi/digits";
import { explain as explainTargets } from "../kpi/explain";
import { fiscalYearOf } from "../kpi/fiscal-year";
import { readFigure } from "../kpi/figure";
import { gapOf } from "../kpi/gap";
import { percentage } from "../kpi/percent";
import { isProblem } from "../kpi/problem";
import { ratingOf } from "../kpi/rating";
import { readCell } from "../kpi/read-cell";
import { scoreOf } from "../kpi/score";
import { stepShare } from "../kpi/step-share";
import { lowestDefined, tierOf } from "../kpi/tier";
import { verdictOf } from "../kpi/verdict";
import { weightedScore } from "../kpi/weighted";
import { EXPLAIN_WORDS } from "../text/explain";
import { VERDICT_WORDS } from "../text/verdict";
import { refuse, type Answer } from "./answer";
import { forEachIndicator, forEachRow } from "./indicator";
import { messageLanguage } from "./language";
import { lift, toRange } from "./lift";
import { messageFor } from "./message";
import {
  listOf,
  option,
  orThrow,
  readBandsArgument,
  readDecimals,
  readPoints,
  readTierNames,
} from "./options";
import { DIGITS, ERAS, isNotGiven, LANGUAGES, MISSING, ROUNDINGS } from "./words";

// What Excel is told about a function stands in the comment above it: the name and the kind of each argument. The
// words that people read about it, in both languages, come from `help/` when the add-in is built.

/**
 * How points are given.
 * @customenum
 */
enum Method {
  step = "step",
  linear = "linear",
  ratio = "ratio",
  stepThai = "ตามระดับ",
  linearThai = "เทียบบัญญัติไตรยางศ์",
  ratioThai = "เทียบเป้าหมายขั้นสูง",
}

/**
 * The language of the result.
 * @customenum
 */
enum Language {
  th = "th",
  en = "en",
}

/**
 * The digits of the result.
 * @customenum
 */
enum Digits {
  thai = "thai",
  arabic = "arabic",
}

/**
 * What is done with further decimals.
 * @customenum
 */
enum Rounding {
  down = "down",
  nearest = "nearest",
}

/**
 * What a score that is not there yet does.
 * @customenum
 */
enum Missing {
  skip = "skip",
  zero = "zero",
}

/**
 * The era of the year.
 * @customenum
 */
enum Era {
  BE = "BE",
  CE = "CE",
}

/**
 * @customfunction TIER
 * @helpurl help/tier.html
 */
export function tier(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
  labels?: unknown[][],
): unknown[][] {
  const language = messageLanguage();
  const nameOf = readTierNames(labels, language);
  return forEachIndicator({ actual, low, std, high, scale }, language, (targets) => {
    if (isProblem(targets)) return targets;
    const reached = tierOf(targets);
    return reached === null || isProblem(reached) ? reached : nameOf(reached, lowestDefined(targets));
  });
}

/**
 * @customfunction SCORE
 * @helpurl help/score.html
 */
export function score(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
  method?: Method[][],
  points?: unknown[][],
): unknown[][] {
  const language = messageLanguage();
  const given = readPoints(points, language);
  return forEachIndicator({ actual, low, std, high, scale, method }, language, (targets, chosen) =>
    isProblem(targets) ? targets : scoreOf(targets, chosen, given),
  );
}

/**
 * @customfunction VERDICT
 * @helpurl help/verdict.html
 */
export function verdict(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
  method?: Method[][],
  language?: Language,
  digits?: Digits,
): unknown[][] {
  const { chosen, inDigits } = readWording(language, digits);
  return forEachIndicator(
    { actual, low, std, high, scale, method },
    messageLanguage(language),
    (targets, by) => (isProblem(targets) ? targets : inDigits(verdictOf(targets, by, VERDICT_WORDS[chosen]))),
  );
}

/**
 * @customfunction EXPLAIN
 * @helpurl help/explain.html
 */
export function explain(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
  method?: Method[][],
  language?: Language,
  digits?: Digits,
): unknown[][] {
  const { chosen, inDigits } = readWording(language, digits);
  return forEachIndicator({ actual, low, std, high, scale, method }, chosen, (targets, by) => {
    const told = isProblem(targets) ? targets : explainTargets(targets, by, EXPLAIN_WORDS[chosen]);
    return inDigits(isProblem(told) ? messageFor(told, chosen) : told);
  });
}

/**
 * @customfunction GAP
 * @helpurl help/gap.html
 */
export function gap(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
): unknown[][] {
  return forEachIndicator({ actual, low, std, high, scale }, messageLanguage(), (targets) =>
    isProblem(targets) ? targets : gapOf(targets),
  );
}

/**
 * @customfunction CHECK
 * @helpurl help/check.html
 */
export function check(
  actual: unknown[][],
  low: unknown[][],
  std: unknown[][],
  high: unknown[][],
  scale?: unknown[][],
  language?: Language,
  digits?: Digits,
): unknown[][] {
  const { chosen, inDigits } = readWording(language, digits);
  return forEachRow({ actual, low, std, high, scale }, chosen, (cells, ownScale) => {
    const findings = isProblem(ownScale) ? [ownScale] : checkRow(cells, ownScale);
    return inDigits(findings.map((finding) => messageFor(finding, chosen)).join("; "));
  });
}

/**
 * @customfunction STEPS
 * @helpurl help/steps.html
 */
export function steps(done: unknown[][], required: unknown[][]): unknown[][] {
  return lift(
    [
      ["done", toRange(done)],
      ["required", toRange(required)],
    ],
    messageLanguage(),
    ([have, need]) => stepShare(have, need),
  );
}

/**
 * @customfunction DONE
 * @helpurl help/done.html
 */
export function done(checklist: unknown[][], numbers?: unknown[][]): string {
  const language = messageLanguage();
  const ticks = listOf(checklist);
  const stepNumbers = listOf(numbers);
  const areGiven = !(stepNumbers.length === 1 && isNotGiven(stepNumbers[0]));
  if (areGiven && !haveSameShape(checklist, numbers)) refuse("listShapesDiffer", "numbers", language);
  return formatSteps(orThrow(stepsDone(ticks, areGiven ? stepNumbers : null), language));
}

/**
 * @customfunction PERCENT
 * @helpurl help/percent.html
 */
export function percent(
  part: unknown[][],
  whole: unknown[][],
  decimals?: unknown,
  rounding?: Rounding,
): unknown[][] {
  const language = messageLanguage();
  const places = readDecimals(decimals, language) ?? 2;
  const how = option(rounding, ROUNDINGS, "down", "rounding", language);
  return lift(
    [
      ["part", toRange(part)],
      ["whole", toRange(whole)],
    ],
    language,
    ([of, by]) => percentage(of, by, places, how),
  );
}

/**
 * @customfunction WEIGHTED
 * @helpurl help/weighted.html
 */
export function weighted(scores: unknown[][], weights: unknown[][], missing?: Missing): number {
  const language = messageLanguage();
  const rule = option(missing, MISSING, "skip", "missing", language);
  const scoreList = listOf(scores);
  const weightList = listOf(weights);
  if (!haveSameShape(scores, weights)) refuse("listShapesDiffer", "weights", language);
  return orThrow(weightedScore(scoreList, weightList, rule), language);
}

/**
 * @customfunction RATING
 * @helpurl help/rating.html
 */
export function rating(score: unknown[][], bands?: unknown[][], language?: Language): unknown[][] {
  const messages = messageLanguage(language);
  const chosen = option(language, LANGUAGES, "th", "language", messages);
  const list = readBandsArgument(bands, chosen, messages);
  return lift([["score", toRange(score)]], messages, ([value]) => ratingOf(value, list));
}

/**
 * @customfunction THAI
 * @helpurl help/thai.html
 */
export function thai(value: unknown[][], decimals?: unknown): unknown[][] {
  const language = messageLanguage();
  const places = readDecimals(decimals, language);
  return lift([["value", toRange(value)]], language, ([cell]) => {
    if (typeof cell === "number" && Number.isFinite(cell))
      return toThaiDigits(places === null ? shortText(cell) : fixedText(cell, places));
    const reading = readCell(cell);
    if (reading.kind === "none") return null;
    return reading.kind === "label" && typeof cell === "boolean" ? reading.text : toThaiDigits(String(cell));
  });
}

/**
 * @customfunction NUMBER
 * @helpurl help/number.html
 */
export function number(text: unknown[][]): unknown[][] {
  return lift([["text", toRange(text)]], messageLanguage(), ([cell]) => readFigure(cell, "text"));
}

/**
 * @customfunction FISCALYEAR
 * @helpurl help/fiscalyear.html
 */
export function fiscalYear(date: unknown[][], era?: Era): unknown[][] {
  const language = messageLanguage();
  const chosen = option(era, ERAS, "BE", "era", language);
  return lift([["date", toRange(date)]], language, ([cell]) => fiscalYearOf(cell, chosen));
}

/** The language of a result, and how its digits are written: Thai with Thai unless asked otherwise. */
function readWording(language: unknown, digits: unknown) {
  const messages = messageLanguage(language);
  const chosen = option(language, LANGUAGES, "th", "language", messages);
  const byDefault = chosen === "th" ? "thai" : "arabic";
  const isThai = option(digits, DIGITS, byDefault, "digits", messages) === "thai";
  const inDigits = (told: Answer): Answer => (isThai && typeof told === "string" ? toThaiDigits(told) : told);
  return { chosen, inDigits };
}

function haveSameShape(one: unknown, other: unknown): boolean {
  const a = toRange(one);
  const b = toRange(other);
  return a.length === b.length && a[0]?.length === b[0]?.length;
}
