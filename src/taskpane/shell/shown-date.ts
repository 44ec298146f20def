import type { Language } from "../../text/language";

const CALENDARS: Readonly<Record<Language, string>> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" };

/** A day as the pane writes it: Buddhist years in Thai, the common era in English. @example shownDate(day, "th") // "5 ก.ค. 2564" */
export function shownDate(date: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat(CALENDARS[language], {
    day: "numeric",
    month: "short",
    year: "numeric",
  }).formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("day")} ${part("month")} ${part("year")}`;
}

/** A time of day on the 24-hour clock. @example shownTime(now) // "14:20" */
export function shownTime(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(date);
}
