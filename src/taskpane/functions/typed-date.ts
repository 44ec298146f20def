import { BUDDHIST_OFFSET, commonYear, dayOf, serialOf, type Day } from "../../kpi/calendar";
import type { Language } from "../../text/language";

/** A day as it was typed, in the common era, with the number by which Excel keeps it. */
export interface TypedDate extends Day {
  readonly serial: number;
}

const DAY_MONTH_YEAR = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** 1 March 1900: before, Excel counts a day that never was. */
const FIRST_SERIAL = 61;

/**
 * Reads day/month/year, the year Buddhist or common, as people type it into a cell.
 *
 * @returns null for any other text and for days that there are not
 * @example typedDate("1/10/2563") // { serial: 44105, year: 2020, month: 10, day: 1 }
 */
export function typedDate(typed: string): TypedDate | null {
  const found = DAY_MONTH_YEAR.exec(typed.trim());
  if (!found) return null;
  const [day = 0, month = 0, year = 0] = found.slice(1).map(Number);
  const date = { year: commonYear(year), month, day };
  const serial = serialOf(date);
  return serial === null || serial < FIRST_SERIAL ? null : { serial, ...date };
}

/** A day that Excel keeps by its number, as people of the language type it. @example dateText(44105, "th") // "1/10/2563" */
export function dateText(serial: number, language: Language): string {
  const { year, month, day } = dayOf(serial);
  return [day, month, language === "th" ? year + BUDDHIST_OFFSET : year].join("/");
}
