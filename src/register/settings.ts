import { readCell } from "../kpi/read-cell";
import { DEFAULT_TITLE } from "../text/register";
import type { ReportSettings } from "./report";

export interface ReadSettings {
  readonly settings: ReportSettings;
  /** The settings that were stored but could not be read; each has its default. */
  readonly bad: readonly (keyof ReportSettings)[];
}

const BUDDHIST_OFFSET = 543;
const BEFORE_A_YEAR = /^(?:(?:ปีงบประมาณ|ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|fy|b\.?e\.?|fiscal year)\s*)+/i;
const ROUNDS: readonly ReportSettings["round"][] = [6, 9, 12];
const SMALLEST_FONT = 8;
const LARGEST_FONT = 36;
/** Excel takes no longer font name. */
const LONGEST_FONT_NAME = 31;

/**
 * The settings to begin with: those of the standard sheet, for the round that ended last. It is reported in the
 * months after: until March the whole fiscal year that ended in September, from April the first 6 months of
 * this one, from July its first 9.
 *
 * @example defaultSettings(new Date(2021, 9, 5)) // 5 October 2021: fiscal year 2564, 12 months
 */
export function defaultSettings(today: Date): ReportSettings {
  const month = today.getMonth() + 1;
  const buddhistYear = today.getFullYear() + BUDDHIST_OFFSET;
  return {
    title: DEFAULT_TITLE,
    organisation: "",
    // The fiscal year that has ended is named after the calendar year before, except in its last three months.
    fiscalYear: month <= 3 ? buddhistYear - 1 : buddhistYear,
    round: month <= 3 || month >= 10 ? 12 : month <= 6 ? 6 : 9,
    language: "th",
    digits: "thai",
    font: { name: "TH Sarabun New", size: 16 },
    paper: "A4",
  };
}

/**
 * Reads settings as they were stored, field by field: one that cannot be read takes its default and is listed; one
 * that was not stored takes its default.
 *
 * @param stored what was read from JSON
 * @param today for the defaults
 * @example readSettings({ fiscalYear: "๒๕๖๔", round: 7 }, today).bad // ["round"]
 */
export function readSettings(stored: unknown, today: Date): ReadSettings {
  const defaults = defaultSettings(today);
  const fields = fieldsOf(stored, defaults);
  const bad: (keyof ReportSettings)[] = [];
  const read = <Field extends keyof ReportSettings>(
    field: Field,
    reader: (value: unknown) => ReportSettings[Field] | null,
  ): ReportSettings[Field] => {
    const value = fields[field];
    if (value === undefined) return defaults[field];
    const setting = reader(value);
    if (setting === null) bad.push(field);
    return setting ?? defaults[field];
  };
  const settings: ReportSettings = {
    title: read("title", readTitle),
    organisation: read("organisation", (value) => (typeof value === "string" ? value.trim() : null)),
    fiscalYear: read("fiscalYear", readFiscalYear),
    round: read("round", (value) => ROUNDS.find((round) => round === readInteger(value)) ?? null),
    language: read("language", (value) => oneOf(["th", "en"], value)),
    digits: read("digits", (value) => oneOf(["thai", "arabic"], value)),
    font: read("font", readFont),
    paper: read("paper", (value) => oneOf(["A4"], value)),
  };
  return { settings, bad };
}

/**
 * Reads a fiscal year as people type it, in either era, also with two digits or with words for a year before it.
 *
 * @returns the year of the Buddhist era, null where it is no year
 * @example readFiscalYear("2021") // 2564
 * @example readFiscalYear("ปีงบประมาณ พ.ศ. ๖๔") // 2564
 */
export function readFiscalYear(value: unknown): number | null {
  const year = readInteger(typeof value === "string" ? value.trim().replace(BEFORE_A_YEAR, "") : value);
  if (year === null) return null;
  if (year >= 2400 && year <= 2700) return year;
  if (year >= 1900 && year <= 2200) return year + BUDDHIST_OFFSET;
  return year >= 40 && year <= 99 ? 2500 + year : null;
}

function fieldsOf(
  stored: unknown,
  defaults: ReportSettings,
): Readonly<Partial<Record<keyof ReportSettings, unknown>>> {
  if (stored === undefined || stored === null) return {};
  if (typeof stored === "object") return stored;
  // A text or a number in place of the settings: nothing of it can be read, and all of it is listed.
  return Object.fromEntries(Object.keys(defaults).map((field) => [field, null]));
}

function readTitle(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function readInteger(value: unknown): number | null {
  const reading = readCell(value);
  return reading.kind === "number" && Number.isInteger(reading.value) ? reading.value : null;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

function readFont(value: unknown): ReportSettings["font"] | null {
  if (typeof value !== "object" || value === null) return null;
  const { name, size } = value as Readonly<Record<string, unknown>>;
  const isName = typeof name === "string" && name.trim() !== "" && name.length <= LONGEST_FONT_NAME;
  const isSize = typeof size === "number" && size >= SMALLEST_FONT && size <= LARGEST_FONT;
  return isName && isSize ? { name: name.trim(), size } : null;
}
