/** What a cell holds: text, number, truth, an error by its name, or nothing. */
export type CellContent = string | number | boolean | { readonly error: string } | null;

/** What writing into a cell makes of it. `format` is set where Excel gives the cell one. */
export interface Typed {
  readonly content: CellContent;
  readonly formula?: string;
  readonly format?: string;
  /** Whether an apostrophe stood before it. */
  readonly quoted?: boolean;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
const PERCENT = /^([+-]?[\d,]*\.?\d+)%$/;
const DAY_MONTH = /^(\d{1,2})[-/](\d{1,2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;
const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Excel takes the 29 February 1900 for a day. */
const FIRST_TRUE_SERIAL = 61;

/**
 * What Excel keeps of a value that is written into a cell: a text that reads as a number, a date or a formula becomes
 * one, unless the cell is formatted Text or an apostrophe stands before it.
 *
 * @param format the cell's number format
 * @param year for dates written without one
 * @example typedValue("1-3", "General", 2026).format // "d-mmm": the first of March
 * @example typedValue("1-3", "@", 2026).content // "1-3"
 */
export function typedValue(written: unknown, format: string, year: number): Typed {
  if (written === null || written === undefined || written === "") return { content: null };
  if (typeof written === "number" || typeof written === "boolean") return { content: written };
  const text = String(written);
  if (format === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { content: null, formula: text };
  return typedText(text, year);
}

function typedText(text: string, year: number): Typed {
  const plain = text.trim();
  if (/^(?:TRUE|FALSE)$/i.test(plain)) return { content: plain.toUpperCase() === "TRUE" };
  if (ERROR.test(plain)) return { content: { error: plain.toUpperCase() } };
  if (/\d/.test(plain) && NUMBER.test(plain)) return typedNumber(plain);
  const percent = PERCENT.exec(plain);
  if (percent) return { content: Number((percent[1] ?? "").replaceAll(",", "")) / 100, format: "0.00%" };
  return typedDate(plain, year) ?? { content: text };
}

function typedNumber(text: string): Typed {
  const content = Number(text.replaceAll(",", ""));
  return text.includes(",") ? { content, format: "#,##0" } : { content };
}

/** Day first, as in Thailand; month first where the second figure cannot be a month. */
function typedDate(text: string, year: number): Typed | null {
  const short = DAY_MONTH.exec(text);
  const long = DAY_MONTH_YEAR.exec(text);
  if (!short && !long) return null;
  const [first, second] = (long ?? short ?? []).slice(1).map(Number) as [number, number];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  const serial = serialOf(long ? fullYear(Number(long[3])) : year, month, day);
  return serial === null ? null : { content: serial, format: long ? "d/m/yyyy" : "d-mmm" };
}

function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
