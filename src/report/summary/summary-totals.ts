import { isProblem } from "../../kpi/problem";
import { ratingOf } from "../../kpi/rating";
import { weightedScore } from "../../kpi/weighted";
import { RATING_BANDS } from "../../text/rating";
import { SUMMARY_WORDS } from "../../text/summary";
import { TIER_NAMES } from "../../text/tiers";
import type { Language } from "../../text/language";
import type { RowFigures } from "./summary-figures";

/** What all rows together come to. */
export interface SummaryTotals {
  /** The weight of all indicators that are assessed. */
  readonly weight: number;
  /** The part of it whose score is there. */
  readonly covered: number;
  /** Whether no score of any weight is missing. */
  readonly isComplete: boolean;
  /** The sum of the weighted scores that are there; an empty text for none. */
  readonly points: number | "";
  /** Null where there is no score with a weight yet. */
  readonly overall: number | null;
  /** The band of the overall score, null while a score is missing. */
  readonly band: string | null;
  readonly counts: Readonly<Record<CountName, number>>;
}

export type CountName = "high" | "standard" | "low" | "below" | "notReported" | "notAssessed" | "unclear";

/** Adds up the rows, as the formulas below the table do. */
export function summaryTotals(figures: readonly RowFigures[], language: Language): SummaryTotals {
  const weighted = figures.filter(({ weight }) => isWeight(weight));
  const scored = weighted.filter(({ score }) => score !== "");
  const weight = sum(weighted.map((row) => row.weight));
  const isComplete = weight > 0 && weighted.length === scored.length;
  const score = weightedScore(
    figures.map((row) => row.score),
    figures.map((row) => row.weight),
    "skip",
  );
  const overall = isProblem(score) ? null : score;
  const rating = isComplete ? ratingOf(overall, RATING_BANDS[language]) : null;
  return {
    weight,
    covered: sum(scored.map((row) => row.weight)),
    isComplete,
    points: figures.reduce<number | "">((points, row) => added(points, weightedPoints(row, weight)), ""),
    overall,
    band: isProblem(rating) ? null : rating,
    counts: countsOf(figures, language),
  };
}

/** The score of a row times its share of the weight; an empty text where either is not there. */
export function weightedPoints({ score, weight }: RowFigures, total: number): number | "" {
  return typeof weight === "number" && score !== "" ? (score * weight) / total : "";
}

function added(sum: number | "", points: number | ""): number | "" {
  return points === "" ? sum : (sum === "" ? 0 : sum) + points;
}

function isWeight(weight: RowFigures["weight"]): boolean {
  return typeof weight === "number" && weight > 0;
}

function sum(weights: readonly RowFigures["weight"][]): number {
  return weights.reduce((total: number, weight) => total + (typeof weight === "number" ? weight : 0), 0);
}

function countsOf(figures: readonly RowFigures[], language: Language): SummaryTotals["counts"] {
  const { high, standard, low, belowBefore } = TIER_NAMES[language];
  const { unclear } = SUMMARY_WORDS[language];
  const count = (holds: (row: RowFigures) => boolean) => figures.filter(holds).length;
  return {
    high: count(({ tier }) => tier === high),
    standard: count(({ tier }) => tier === standard),
    low: count(({ tier }) => tier === low),
    below: count(({ tier }) => tier.startsWith(belowBefore)),
    notReported: count(({ tier, isNotAssessed }) => tier === "" && !isNotAssessed),
    notAssessed: count(({ isNotAssessed }) => isNotAssessed),
    unclear: count(({ tier }) => tier === unclear),
  };
}
