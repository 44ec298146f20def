import type { PlanColumn } from "../plan";

/** A column of the summary's table, which may stand on several columns of the sheet. Widths in points. */
export interface SummaryColumn {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Where everything stands, left to right, in columns of the sheet. */
export interface SummaryColumns {
  readonly number: SummaryColumn;
  /** Its first column is left free, since an indent would take twice as much. */
  readonly name: SummaryColumn;
  readonly actual: SummaryColumn;
  readonly tier: SummaryColumn;
  readonly score: SummaryColumn;
  /** Null where no indicator has a weight. */
  readonly weights: { readonly weight: SummaryColumn; readonly weighted: SummaryColumn } | null;
  readonly printed: number;
  /** Hidden columns for what the sheet's own formulas need. */
  readonly helpers: Readonly<Record<(typeof HELPERS)[number], number>>;
  readonly all: readonly PlanColumn[];
}

/**
 * `match` is the row in the register, `actual` the result as the register has it, `notAssessed` whether that says that
 * it is not assessed; `label` and `bar` are what the chart shows, without gaps for headings.
 */
const HELPERS = ["match", "actual", "notAssessed", "label", "bar"] as const;
const HELPER_WIDTH = 60;

/**
 * The column of names is divided: a margin, then what stands below the table: captions, bars, counts and a gap before
 * the chart. What remains of it is the chart's.
 */
const BELOW_THE_NAMES = [5, 79, 90, 36, 24] as const;
/** The margin of the names. */
export const NAME_MARGIN = BELOW_THE_NAMES[0];
/** The columns of the sheet below the table, counted from the left. */
export const BLOCK = {
  caption: { first: 0, count: 3 },
  bar: { first: 3, count: 1 },
  count: { first: 4, count: 1 },
  box: { first: 3, count: 2 },
  chart: 6,
} as const;

const WITH_WEIGHTS = { number: 44, name: 344, weight: 56, actual: 110, tier: 88, score: 60, weighted: 76 };
const WITHOUT_WEIGHTS = { number: 44, name: 416, actual: 148, tier: 98, score: 72 };

/** The columns of a summary with or without weights: 778 points on the page either way. */
export function summaryColumns(hasWeights: boolean): SummaryColumns {
  const widths: PlanColumn[] = [];
  const add = (...parts: number[]): SummaryColumn => {
    const first = widths.length;
    widths.push(...parts.map((width) => ({ width })));
    return { first, count: parts.length, width: parts.reduce((sum, width) => sum + width, 0) };
  };
  const own = hasWeights ? WITH_WEIGHTS : WITHOUT_WEIGHTS;
  const number = add(own.number);
  const rest = BELOW_THE_NAMES.reduce((left, width) => left - width, own.name);
  const name = add(...BELOW_THE_NAMES, rest);
  const weight = hasWeights ? add(WITH_WEIGHTS.weight) : null;
  const [actual, tier, score] = [add(own.actual), add(own.tier), add(own.score)];
  const weights = weight && { weight, weighted: add(WITH_WEIGHTS.weighted) };
  const printed = widths.length;
  const helpers = Object.fromEntries(HELPERS.map((helper, index) => [helper, printed + index]));
  return {
    ...{ number, name, actual, tier, score, weights, printed },
    helpers: helpers as SummaryColumns["helpers"],
    all: [...widths, ...HELPERS.map(() => ({ width: HELPER_WIDTH, hidden: true }))],
  };
}
