import { toThaiDigits } from "../../kpi/digits";
import { readCell } from "../../kpi/read-cell";
import type { CellValue, Indicator, ReportSettings } from "../../register/report";
import { SUMMARY_WORDS } from "../../text/summary";
import { assess } from "../assess";
import type { PlanValue } from "../plan";
import { tierAndScore } from "../register/register-results";
import { inDigits, isShare, shownActual } from "../shown";

/** Whether the summary looks up what stands in the register, or holds values of its own. */
export type SummaryFilling = "lookups" | "values";

/** What a row of the summary shows; an empty text where there is nothing. */
export interface RowFigures {
  readonly number: string;
  readonly name: string;
  readonly actual: PlanValue;
  /** As the register has it, steps shortened; before digits and percentages. */
  readonly rawActual: PlanValue;
  readonly actualFormat: string;
  readonly isNotAssessed: boolean;
  /** A dash where the indicator is not assessed: then it is out of the weight. */
  readonly weight: number | "-" | "";
  readonly tier: string;
  readonly score: number | "";
}

/** How a sentence about steps is shortened: to what it says from this word on. */
const STEP_WORDS = ["ขั้นตอนที่", "step"] as const;
const TEXT_FORMAT = "@";

/** The figures of an indicator. With lookups they are what the formulas give. */
export function rowFigures(
  indicator: Indicator,
  filling: SummaryFilling,
  settings: ReportSettings,
): RowFigures {
  const { digits, language } = settings;
  const { isNotAssessed } = assess(indicator, settings);
  const { tier, score } = tierAndScore(indicator, settings);
  const { numberFormat } = shownActual(indicator, settings);
  const rawActual = shortActual(indicator.actual);
  const textOf = (text: string) =>
    filling === "values" ? inDigits(text, digits) : lookedUpText(text, settings);
  return {
    number: textOf(indicator.number),
    name: textOf(indicator.name),
    rawActual,
    actual:
      filling === "values" ? ownActual(indicator, settings) : lookedUpActual(rawActual, indicator, settings),
    // A formula in a cell formatted as text would stay text.
    actualFormat: numberFormat === TEXT_FORMAT && filling === "lookups" ? "General" : numberFormat,
    isNotAssessed,
    weight: isNotAssessed ? "-" : (indicator.weight ?? ""),
    tier: isNotAssessed ? "" : typeof tier === "string" ? tier : SUMMARY_WORDS[language].unclear,
    score: !isNotAssessed && typeof score === "number" ? score : "",
  };
}

/** The word from which on a result in steps says all: `ครบถ้วนตามขั้นตอนที่ 1-3` says ขั้นตอนที่ 1-3. */
export function stepWordIn(actual: CellValue): string | null {
  if (typeof actual !== "string" || readCell(actual).kind !== "steps") return null;
  return STEP_WORDS.find((word) => actual.toLowerCase().includes(word)) ?? null;
}

function shortActual(actual: CellValue): PlanValue {
  const word = stepWordIn(actual);
  if (word === null) return actual ?? "";
  const text = String(actual);
  return text.slice(text.toLowerCase().indexOf(word));
}

function ownActual(indicator: Indicator, settings: ReportSettings): PlanValue {
  return (
    shownActual({ ...indicator, actual: shortActual(indicator.actual) as CellValue }, settings).value ?? ""
  );
}

/** What KPI.THAI makes of a text; it shows nothing for a word that says that there is nothing. */
function lookedUpText(text: string, { digits }: ReportSettings): string {
  if (digits !== "thai") return text;
  return readCell(text).kind === "none" ? "" : toThaiDigits(text);
}

function lookedUpActual(raw: PlanValue, indicator: Indicator, settings: ReportSettings): PlanValue {
  if (typeof raw === "number") {
    const shown = shownActual(indicator, settings).value;
    return isShare(indicator) && shown !== null ? shown : raw;
  }
  if (settings.digits !== "thai") return raw;
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return lookedUpText(String(raw), settings) || raw;
}
