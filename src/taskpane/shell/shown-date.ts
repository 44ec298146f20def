import type { Language } from "../../text/language";
import { shownDay } from "../../text/shown-day";

/** The day of a moment, where the person is. @example shownDate(made, "en") // "5 Sep 2021" */
export function shownDate(date: Date, language: Language): string {
  const day = { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  return shownDay(day, language);
}

/** A time of day on the 24-hour clock. @example shownTime(now) // "14:20" */
export function shownTime(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(date);
}
