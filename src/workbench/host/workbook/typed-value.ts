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
const MONTH_DAY = /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/;
const MONTH_DAY_YEAR = /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{2}|\d{4})$/;
const YEAR_MONTH_DAY = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const DAY_MONTH_NAME = /^(?<day>\d{1,2})[- ](?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;
const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Excel takes the 29 February 1900 for a day. */
const FIRST_TRUE_SERIAL = 61;

/**
 * What Excel keeps of a value that is written over its interface: a text that reads as a number, a date or a formula
 * becomes one, unless the cell is formatted Text or an apostrophe stands before it. Dates are read as in the United
 * States, whatever the country: the month comes first.
 *
 * @param format the cell's number format
 * @param year for dates written without one
 * @example typedValue("1-3", "General", 2026).format // "d-mmm": the third of January
 * @example typedValue("1-3", "@", 2026).content // "1-3"
 */
export function typedValue(written: unknown, format: string, year: number): Typed {
  if (written === null || written === undefined || written === "") return { content: null };
  if (typeof written === "number" || typeof written === "boolean") return { content: written };
  const text = String(written);
  if (format === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { content: null, formula: text };
  const typed = typedText(text, year);
  // A sign begins a formula, too, where it does not belong to a number.
  const isFormula = typed.content === text && /^[+-]./.test(text);
  return isFormula ? { content: null, formula: `=${text}` } : typed;
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

function typedDate(text: string, year: number): Typed | null {
  const short = (MONTH_DAY.exec(text) ?? DAY_MONTH_NAME.exec(text))?.groups;
  const long = (MONTH_DAY_YEAR.exec(text) ?? YEAR_MONTH_DAY.exec(text))?.groups;
  const { day, month, name, year: written } = long ?? short ?? {};
  if (day === undefined) return null;
  const monthNumber = name === undefined ? Number(month) : MONTH_NAMES.indexOf(name.toLowerCase()) + 1;
  const serial = serialOf(written === undefined ? year : fullYear(Number(written)), monthNumber, Number(day));
  return serial === null ? null : { content: serial, format: long ? "m/d/yyyy" : "d-mmm" };
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
