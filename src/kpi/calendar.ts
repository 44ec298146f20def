/** What the Buddhist era is ahead of the common one. */
export const BUDDHIST_OFFSET = 543;
/** A year from here up was meant as Buddhist: people type 5/10/2564 and Excel takes it at its word. */
const FIRST_BUDDHIST_YEAR = 2400;

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar for dates from March 1900 on. Before, Excel counts a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day by its figures. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year in the common era, whichever era it was typed in. @example commonYear(2564) // 2021 */
export function commonYear(year: number): number {
  return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
}

/** The day that Excel keeps as a number of days since 1900. @example dayOf(44105) // 1 October 2020 */
export function dayOf(serial: number): Day {
  const date = new Date(DAY_ZERO + serial * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The number by which Excel keeps a day.
 *
 * @returns null for a day that there is not
 * @example serialOf({ year: 2020, month: 10, day: 1 }) // 44105
 */
export function serialOf(asked: Day): number | null {
  const serial = (Date.UTC(asked.year, asked.month - 1, asked.day) - DAY_ZERO) / MILLISECONDS_A_DAY;
  const { year, month, day } = dayOf(serial);
  return year === asked.year && month === asked.month && day === asked.day ? serial : null;
}
