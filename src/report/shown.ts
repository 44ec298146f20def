import { decimalsOf } from "../kpi/decimals";
import { toArabicDigits, toThaiDigits } from "../kpi/digits";
import { normalise } from "../kpi/normalise";
import { readCell } from "../kpi/read-cell";
import type { CellValue, Indicator, ReportSettings } from "../register/report";
import { REPORT_WORDS } from "../text/report";
import { onceFor } from "./once-for";
import type { PlanValue } from "./plan";

/** How a value of an indicator is put into a cell: as a number with a format, or as text. */
export interface ShownValue {
  readonly value: PlanValue | null;
  readonly numberFormat: string;
}

type Digits = ReportSettings["digits"];

const MOST_DECIMALS = 10;
const TEXT_FORMAT = "@";

/** Writes a text in the digits of the report. */
export function inDigits(text: string, digits: Digits): string {
  return digits === "thai" ? toThaiDigits(text) : toArabicDigits(text);
}

/** What puts the figures of a number format into Thai digits. */
export function digitPrefix(digits: Digits): string {
  return digits === "thai" ? "[$-D00041E]" : "";
}

/** The format of a plain number with fixed decimals, in the digits of the report. @example numberFormat(2, "thai") */
export function numberFormat(decimals: number, digits: Digits): string {
  return digitPrefix(digits) + plainFormat(decimals);
}

function plainFormat(decimals: number, hasThousands = false): string {
  const whole = hasThousands ? "#,##0" : "0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** The format of an indicator's figures: with the most decimals that any has, with commas where one has them. */
function figuresFormat(indicator: Indicator): string {
  return plainFormat(decimalsIn(indicator), hasThousands(indicator));
}

/** The actual with its unit: 384.58 shows as ๓๘๔.๕๘ คะแนน and stays a number. */
export function shownActual(indicator: Indicator, settings: ReportSettings): ShownValue {
  return shown(indicator.actual, indicator, settings, unitFormat(indicator, settings));
}

/** The low, standard and high target, numbers with the same decimals as the actual. */
export function shownTargets(indicator: Indicator, settings: ReportSettings): readonly ShownValue[] {
  const format = digitPrefix(settings.digits) + figuresFormat(indicator);
  return [indicator.low, indicator.standard, indicator.high].map((target) =>
    shown(target, indicator, settings, format),
  );
}

/** A cell that holds a share formatted as a percentage is shown as the report writes it: 0.82 as 82. */
export function isShare({ formats, actual, low, standard, high }: Indicator): boolean {
  return [actual, low, standard, high].some(
    (value, index) => typeof value === "number" && (formats[index] ?? "").includes("%"),
  );
}

function shown(cell: CellValue, indicator: Indicator, settings: ReportSettings, format: string): ShownValue {
  const number = plainNumber(cell);
  if (number !== null) {
    // Multiplying by 100 in binary would show 56.999999999999993 for 0.57.
    const value = isShare(indicator) ? Number((number * 100).toPrecision(15)) : number;
    return { value, numberFormat: format };
  }
  if (cell === null || cell === "") return { value: null, numberFormat: format };
  return { value: inDigits(String(cell).trim(), settings.digits), numberFormat: TEXT_FORMAT };
}

/** The number of a cell that holds a number and nothing else, typed in whatever digits; null otherwise. */
function plainNumber(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const reading = readCell(cell);
  const isPlain = reading.kind === "number" && /^[-+]?[\d,.]+$/.test(normalise(cell));
  return isPlain ? reading.value : null;
}

function unitFormat(indicator: Indicator, settings: ReportSettings): string {
  const unit = indicator.unit.trim();
  const figures = figuresFormat(indicator);
  const prefix = digitPrefix(settings.digits);
  if (unit === "" || unit === "-") return prefix + figures;
  if (isPercent(unit)) return prefix + percentFormat(figures, settings);
  // A quote inside a quoted part of a format has no escape.
  return `${prefix}${figures}" ${inDigits(unit, settings.digits).replaceAll('"', "”")}"`;
}

function percentFormat(figures: string, { language }: ReportSettings): string {
  const before = REPORT_WORDS[language].percentBefore;
  return before === "" ? `${figures}"%"` : `"${before}"${figures}`;
}

function isPercent(unit: string): boolean {
  return ["ร้อยละ", "%", "percent", "per cent", "เปอร์เซ็นต์"].includes(unit.toLowerCase());
}

/** The most decimals that the register shows for the actual or its targets, so a count has none. */
const decimalsIn = onceFor(({ actual, low, standard, high, formats }: Indicator): number => {
  const decimals = [actual, low, standard, high].map((cell, index) =>
    decimalsShown(cell, formats[index] ?? ""),
  );
  return Math.max(0, ...decimals);
});

/** Whether the register shows a figure with a comma after its thousands. */
const hasThousands = onceFor(({ actual, low, standard, high, formats }: Indicator): boolean =>
  [actual, low, standard, high].some((cell, index) =>
    typeof cell === "string"
      ? plainNumber(cell) !== null && cell.includes(",")
      : typeof cell === "number" && (formats[index] ?? "").includes("#,##0"),
  ),
);

function decimalsShown(cell: CellValue, format: string): number {
  const number = plainNumber(cell);
  if (number === null) return 0;
  if (typeof cell === "string") return toArabicDigits(cell).split(".")[1]?.trim().length ?? 0;
  const inFormat = /\.(0+)/.exec(format)?.[1]?.length;
  if (inFormat !== undefined) return inFormat;
  return format === "" || format === "General" || format === TEXT_FORMAT || format.includes("#")
    ? decimalsOf(format.includes("%") ? number * 100 : number, MOST_DECIMALS)
    : 0;
}
