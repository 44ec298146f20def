import Big from "big.js";

/** Excel keeps 15 significant digits; what binary arithmetic adds behind them is not the person's figure. */
const SIGNIFICANT = 15;
/** Decimals kept while dividing, so that cutting the result never sees a rounded one. */
const DIVISION_DECIMALS = 60;

/** `down` cuts toward zero, `nearest` rounds half away from zero. */
export type Rounding = "down" | "nearest";

/**
 * The number as people would write it, with a fixed count of decimals, rounded half away from zero.
 *
 * @example fixedText(325, 2) // "325.00"
 */
export function fixedText(value: number, decimals: number): string {
  const rounded = exact(value).round(decimals, Big.roundHalfUp);
  return rounded.toFixed(decimals);
}

/**
 * The number with at most `decimals` decimals, rounded half away from zero, no zeros at the end. Without
 * `decimals`, all of its 15 significant digits.
 *
 * @example shortText(95.73811301966641, 4) // "95.7381"
 */
export function shortText(value: number, decimals?: number): string {
  const figure = exact(value);
  const rounded = decimals === undefined ? figure : figure.round(decimals, Big.roundHalfUp);
  return rounded.toFixed();
}

/** How many decimals a number needs to be written, at most `most`. @example decimalsOf(371.94, 4) // 2 */
export function decimalsOf(value: number, most: number): number {
  return shortText(value, most).split(".")[1]?.length ?? 0;
}

/**
 * part ÷ whole × 100, cut or rounded to decimals as if done on paper: 29 of 100 is 29, never 28.99.
 *
 * @param whole not 0
 * @example percentOf(250, 305, 2, "down") // 81.96
 */
export function percentOf(part: number, whole: number, decimals: number, rounding: Rounding): number {
  const precise = Big();
  precise.DP = DIVISION_DECIMALS;
  precise.RM = Big.roundDown;
  const percent = new precise(exact(part)).times(100).div(new precise(exact(whole)));
  return percent.round(decimals, rounding === "down" ? Big.roundDown : Big.roundHalfUp).toNumber();
}

function exact(value: number): Big {
  return new Big(value.toPrecision(SIGNIFICANT));
}
