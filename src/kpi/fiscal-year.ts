import { problem, type Problem } from "./problem";
import { readCell } from "./read-cell";

/** `BE` is the Buddhist era, `CE` the common era. */
export type Era = "BE" | "CE";

const BUDDHIST_OFFSET = 543;
/** A year from here up was meant as Buddhist: people type 5/10/2564 and Excel takes it at its word. */
const FIRST_BUDDHIST_YEAR = 2400;
/** The fiscal year begins on 1 October. */
const FIRST_MONTH = 10;
const LAST_SERIAL = 2_958_465;
const MILLISECONDS_A_DAY = 86_400_000;
/**
 * Day 0 of Excel's calendar for dates from March 1900 on. Before, Excel counts a 29 February 1900 that never was; a day
 * more or less changes no fiscal year there.
 */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The Thai fiscal year (1 October to 30 September, named after the year in which it ends) of a date.
 *
 * @param cell a date as Excel keeps it: days since 1900
 * @returns null for nothing there, or the problem
 * @example fiscalYearOf(44105, "BE") // 2564: 1 October 2020
 */
export function fiscalYearOf(cell: unknown, era: Era): number | Problem | null {
  const reading = readCell(cell);
  if (reading.kind === "none") return null;
  if (typeof cell !== "number") return problem("notADate", "date", cell);
  if (!(cell >= 0 && cell < LAST_SERIAL + 1)) return problem("dateOutOfRange", "date", cell);
  const { year, month } = yearAndMonth(Math.floor(cell));
  const commonYear = year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
  const fiscal = month >= FIRST_MONTH ? commonYear + 1 : commonYear;
  return era === "BE" ? fiscal + BUDDHIST_OFFSET : fiscal;
}

function yearAndMonth(serial: number): { year: number; month: number } {
  const date = new Date(DAY_ZERO + serial * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
