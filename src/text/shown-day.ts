import type { Language } from "./language";

const CALENDARS: Readonly<Record<Language, string>> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-US" };

/**
 * A day as the pane writes it: Buddhist years in Thai, the common era in English.
 *
 * @example shownDay({ year: 2021, month: 10, day: 5 }, "th") // "5 ต.ค. 2564"
 */
export function shownDay(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  language: Language,
): string {
  const format = new Intl.DateTimeFormat(CALENDARS[language], {
    ...{ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  });
  const parts = format.formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("day")} ${part("month")} ${part("year")}`;
}
