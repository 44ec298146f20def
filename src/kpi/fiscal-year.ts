import { BUDDHIST_OFFSET, commonYear, dayOf } from "./calendar";
import { problem, type Problem } from "./problem";
import { readCell } from "./read-cell";

/** `BE` is the Buddhist era, `CE` the common era. */
export type Era = "BE" | "CE";

/** The fiscal year begins on 1 October. */
const FIRST_MONTH = 10;
const LAST_SERIAL = 2_958_465;

/**
 * The Thai fiscal year (1 October to 30 September, named after the year in which it ends) of a date. Before March 1900
 * Excel's days are one off, which changes no fiscal year.
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
  const { year, month } = dayOf(Math.floor(cell));
  const fiscal = commonYear(year) + (month >= FIRST_MONTH ? 1 : 0);
  return era === "BE" ? fiscal + BUDDHIST_OFFSET : fiscal;
}
