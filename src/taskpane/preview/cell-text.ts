import { fixedText, shortText } from "../../kpi/decimals";
import { toThaiDigits } from "../../kpi/digits";
import type { PlanValue } from "../../report/plan";

const THAI_DIGITS = "[$-D00041E]";
/** A quoted text, a bracket, the figure, or any other character of a number format. */
const PARTS = /"([^"]*)"|\[[^\]]*\]|((?:#,##)?0+(?:\.(0+))?)|(.)/gu;
const SECTION_ENDS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/u;

/**
 * What a cell shows: its value in its number format, as Excel writes it. It knows the formats that the plans use:
 * General, text, and figures with decimals, commas, units in quotes and Thai digits.
 *
 * @example cellText(384.58, '[$-D00041E]0.00" คะแนน"') // "๓๘๔.๕๘ คะแนน"
 */
export function cellText(value: PlanValue, numberFormat = "General"): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (!Number.isFinite(value)) return "#NUM!";
  if (numberFormat === "General" || numberFormat === "@") return shortText(value);
  return figureText(value, numberFormat);
}

function figureText(value: number, numberFormat: string): string {
  const [positive = "", negative, zero] = numberFormat.split(SECTION_ENDS);
  if (value === 0) return inSection(0, zero ?? positive);
  if (value > 0) return inSection(value, positive);
  return negative === undefined ? `-${inSection(-value, positive)}` : inSection(-value, negative);
}

/** @example withCommas("1234567.89") // "1,234,567.89" */
function withCommas(text: string): string {
  const [whole = "", ...decimals] = text.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}

function inSection(value: number, section: string): string {
  const inDigits = section.includes(THAI_DIGITS) ? toThaiDigits : (text: string) => text;
  return section.replaceAll(
    PARTS,
    (
      _part,
      quoted: string | undefined,
      figure: string | undefined,
      decimals: string | undefined,
      other: string | undefined,
    ) => {
      if (figure !== undefined) {
        const text = fixedText(value, decimals?.length ?? 0);
        return inDigits(figure.startsWith("#") ? withCommas(text) : text);
      }
      return quoted ?? other ?? "";
    },
  );
}
