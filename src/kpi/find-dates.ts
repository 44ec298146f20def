import { BUDDHIST_OFFSET, commonYear, dayOf, serialOf } from "./calendar";
import { toArabicDigits } from "./digits";

/** A date that a text names, as Excel keeps dates, and where it stands. */
export interface DateMention {
  readonly serial: number;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  ["มกราคม", "ม.ค.", "january", "jan"],
  ["กุมภาพันธ์", "ก.พ.", "february", "feb"],
  ["มีนาคม", "มี.ค.", "march", "mar"],
  ["เมษายน", "เม.ย.", "april", "apr"],
  ["พฤษภาคม", "พ.ค.", "may"],
  ["มิถุนายน", "มิ.ย.", "june", "jun"],
  ["กรกฎาคม", "ก.ค.", "july", "jul"],
  ["สิงหาคม", "ส.ค.", "august", "aug"],
  ["กันยายน", "ก.ย.", "september", "sept", "sep"],
  ["ตุลาคม", "ต.ค.", "october", "oct"],
  ["พฤศจิกายน", "พ.ย.", "november", "nov"],
  ["ธันวาคม", "ธ.ค.", "december", "dec"],
] as const;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", String.raw`\.`))
  .join("|");
const ERA = String.raw`(?:พ\.?ศ\.?|ค\.?ศ\.?|B\.?E\.?)?`;

/** Day, month and year, each in a group of that name. */
const FORMS = [
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?\s*(?<month>${MONTH})\.?,?\s*${ERA}\s*(?<year>\d{4}|\d{2})(?!\d)`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?<month>${MONTH})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`,
    "gi",
  ),
  /(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?![\d/.-])/g,
];

/** Days of 1982 and of 2699: smaller and larger numbers are hardly dates. */
const FIRST_DATE = 30_000;
const LAST_DATE = 292_000;
/** Thai years are cut to two digits: 64 is 2564. */
const CENTURY = 2500;

/**
 * The dates that a text names, in either era, in the order in which they stand. Days that there are not are left out.
 *
 * @example findDates("ณ วันที่ ๕ ตุลาคม ๒๕๖๔")[0]?.serial // 44474: 5 October 2021
 */
export function findDates(text: string): DateMention[] {
  const plain = toArabicDigits(text);
  return FORMS.flatMap((form) => [...plain.matchAll(form)].flatMap(readDate)).sort(
    (a, b) => a.start - b.start,
  );
}

function readDate(found: RegExpMatchArray): DateMention[] {
  const { day = "", month = "", year = "" } = found.groups ?? {};
  const start = found.index ?? 0;
  const serial = serialOf({
    year: commonYear(year.length === 2 ? CENTURY + Number(year) : Number(year)),
    month: MONTH_NUMBERS.get(month.toLowerCase()) ?? Number(month),
    day: Number(day),
  });
  return serial === null ? [] : [{ serial, start, end: start + found[0].length }];
}

/**
 * The date that a cell holds, as a number of Excel's or as text; a Buddhist year is taken as such.
 *
 * @returns null where it holds none
 * @example dateIn("5 ต.ค. 2564") // 44474
 */
export function dateIn(cell: unknown): number | null {
  if (typeof cell === "string") return findDates(cell)[0]?.serial ?? null;
  if (typeof cell !== "number" || !(cell >= FIRST_DATE && cell <= LAST_DATE)) return null;
  const day = dayOf(Math.floor(cell));
  return serialOf({ ...day, year: commonYear(day.year) });
}

/** The last day of a fiscal year of the Buddhist era, 30 September. @example fiscalYearEnd(2564) // 44469 */
export function fiscalYearEnd(fiscalYear: number): number {
  return serialOf({ year: fiscalYear - BUDDHIST_OFFSET, month: 9, day: 30 }) ?? NaN;
}

/** Where a status is dated: `ณ วันที่ …`, `as of …`. */
const STATUS =
  /(?:ณ\s*(?:วันที่|สิ้นวันที่)|(?:^|[^\u0E00-\u0E7F])ณ|(?:ข้อมูล|สถานะ|ความก้าวหน้า)\S{0,12}\s?(?:ถึง)?\s?วันที่|\bas (?:of|at)(?: the)?)\s*$/i;

/**
 * The dates at which a text says that something stood; dates of plans and orders are not among them.
 *
 * @example findStatusDates("สรุปผล ณ วันที่ 5 ตุลาคม 2564 ตามคำสั่งลงวันที่ 1 มีนาคม 2564").length // 1
 */
export function findStatusDates(text: string): DateMention[] {
  return findDates(text).filter(({ start }) => STATUS.test(text.slice(Math.max(0, start - 40), start)));
}
