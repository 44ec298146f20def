import { readFigure } from "../kpi/figure";
import { isProblem, type Field, type Problem } from "../kpi/problem";
import { readBands, type Band } from "../kpi/rating";
import { isOneRowsScale, readScale, scaleFromList, type Scale } from "../kpi/scale";
import { STANDARD_POINTS, type Points } from "../kpi/score";
import type { Tier } from "../kpi/tier";
import type { Language } from "../text/language";
import { RATING_BANDS } from "../text/rating";
import { TIER_NAMES } from "../text/tiers";
import { refuse, toError } from "./answer";
import { isError, plainValue } from "./cell";
import { toRange, type Range } from "./lift";
import { isNotGiven, LANGUAGES, readWord, type Words } from "./words";

const MOST_DECIMALS = 15;

/** Hands on what was read, or ends the call with the problem. */
export function orThrow<T>(read: T | Problem, language: Language): T {
  if (isProblem(read)) throw toError(read, language);
  return read;
}

/** The one cell of an argument that takes no range. */
export function single(argument: unknown, field: Field, language: Language): unknown {
  const range = toRange(argument);
  if (range.length > 1 || (range[0]?.length ?? 0) > 1) refuse("shapesDiffer", field, language);
  const value = plainValue(range[0]?.[0]);
  if (isError(value)) throw value;
  return value;
}

/** A word that holds for the whole call. */
export function option<T>(
  argument: unknown,
  words: Words<T>,
  byDefault: T,
  field: Field,
  language: Language,
): T {
  return orThrow(readWord(single(argument, field, language), words, byDefault, field), language);
}

/** The cells of a list argument, row by row; an error among them is the result. */
export function listOf(argument: unknown): unknown[] {
  const cells = toRange(argument).flat().map(plainValue);
  const error = cells.find(isError);
  if (error) throw error;
  return cells;
}

/** Whether an optional list was left out. */
function isLeftOut(cells: readonly unknown[]): boolean {
  return cells.length === 1 && isNotGiven(cells[0]);
}

/** The points of the three tiers, 50, 75 and 100 unless three others are given. */
export function readPoints(argument: unknown, language: Language): Points {
  const cells = listOf(argument);
  if (isLeftOut(cells)) return STANDARD_POINTS;
  const [low, std, high, ...more] = cells.map((cell) => readFigure(cell, "points"));
  const isNumber = (value: unknown): value is number => typeof value === "number" && value >= 0;
  const given = isNumber(low) && isNumber(std) && isNumber(high) && more.length === 0;
  if (!given || low > std || std > high) refuse("badPoints", "points", language);
  return [low, std, high];
}

/** The names that TIER returns: in a language, or a list of below, low, standard and high. */
export function readTierNames(
  argument: unknown,
  language: Language,
): (tier: Tier, lowest: Tier | null) => string {
  const cells = listOf(argument);
  if (cells.length === 1) {
    const chosen = readWord(cells[0], LANGUAGES, "th", "labels");
    if (isProblem(chosen)) refuse("badLabels", "labels", language);
    const names = TIER_NAMES[chosen];
    return (tier, lowest) =>
      tier === "below" ? names.belowBefore + names[lowest as Exclude<Tier, "below">] : names[tier];
  }
  const [below, low, standard, high, ...more] = cells.map((cell) => String(cell ?? "").trim());
  if (!below || !low || !standard || !high || more.length > 0) refuse("badLabels", "labels", language);
  const names: Record<Tier, string> = { below, low, standard, high };
  return (tier) => names[tier];
}

/** A scale argument: the cells to repeat with the others, and how one of them is read. */
export interface ScaleArgument {
  readonly range: Range;
  readonly at: (cell: unknown) => Scale | Problem | null;
}

/** A range of texts with `<` or blanks is a scale for each row; any other range is one scale, worst first. */
export function readScaleArgument(argument: unknown, language: Language): ScaleArgument {
  const range = toRange(argument);
  const cells = range.flat().map(plainValue);
  if (!cells.every((cell) => isError(cell) || isOneRowsScale(cell))) {
    const scale = orThrow(scaleFromList(listOf(argument)), language);
    return { range: [[null]], at: () => scale };
  }
  const known = new Map<unknown, Scale | Problem | null>();
  return {
    range,
    at(cell) {
      let scale = known.get(cell);
      if (scale === undefined) known.set(cell, (scale = readScale(cell)));
      return scale;
    },
  };
}

/** The count of decimals of a result, null where none is given. */
export function readDecimals(argument: unknown, language: Language): number | null {
  const cell = single(argument, "decimals", language);
  const decimals = orThrow(readFigure(cell, "decimals"), language);
  if (decimals === null) return null;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    refuse("badDecimals", "decimals", language);
  return decimals;
}

/** The bands of an overall score: built in, or a two-column list. */
export function readBandsArgument(argument: unknown, chosen: Language, language: Language): readonly Band[] {
  if (isLeftOut(listOf(argument))) return RATING_BANDS[chosen];
  return orThrow(readBands(toRange(argument).map((row) => row.map(plainValue))), language);
}
