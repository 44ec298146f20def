import { fixedText } from "./decimals";
import { dayOf } from "./calendar";
import { normalise } from "./normalise";
import { readCell } from "./read-cell";
import { MOST_STEPS } from "./steps";

/** What a cell holds and by which number format it shows it. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly format: string;
}

export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";
/** From here up a number is a date of our time, and so many days on the last. */
const FIRST_DATE = 30_000;
const LAST_DATE = 80_000;

/**
 * A number that stands in a cell as text, made a number that looks the same.
 *
 * @returns null where the text is anything but a number: with a unit, a bound, a percent sign
 * @example numberFromText({ value: "1,234.50", format: "@" }) // 1234.5, shown by "#,##0.00"
 */
export function numberFromText({ value, format }: CellContent): CellContent | null {
  if (typeof value !== "string") return null;
  const reading = readCell(value);
  const isPlain =
    reading.kind === "number" &&
    reading.unit === "" &&
    reading.bound === null &&
    reading.percent === null &&
    Number.isFinite(reading.value);
  if (!isPlain) return null;
  const text = normalise(value);
  const decimals = text.split(".")[1]?.length ?? 0;
  // A number with more digits than Excel keeps would come out as another.
  if (fixedText(reading.value, decimals) !== text.replace(/^\+|,/g, "").replace(/^(-?)\./, "$10."))
    return null;
  const keepsFormat = format !== TEXT_FORMAT && format !== GENERAL_FORMAT;
  return { value: reading.value, format: keepsFormat ? format : formatFor(text.includes(","), decimals) };
}

function formatFor(hasCommas: boolean, decimals: number): string {
  if (!hasCommas && decimals === 0) return GENERAL_FORMAT;
  const whole = hasCommas ? "#,##0" : "0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/**
 * The steps that were typed where Excel made a date of them: `1-3` became 1 March, or 3 January. Steps ascend, so
 * that there is one reading.
 *
 * @returns null where it cannot have been steps
 * @example stepsFromDate(46082) // "1-3": 1 March 2026
 */
export function stepsFromDate(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_DATE || serial > LAST_DATE) return null;
  const { day, month } = dayOf(serial);
  const [first, last] = day < month ? [day, month] : [month, day];
  return last <= MOST_STEPS ? `${String(first)}-${String(last)}` : null;
}
