import type { RegisterField } from "../../register/columns";
import type { Indicator, ReportSettings } from "../../register/report";
import { NOT_ASSESSED_WORDS, SUMMARY_WORDS } from "../../text/summary";
import { cellName, columnName, formulaText } from "../area";
import { matchFormula } from "../standard/input-cells";
import { registerColumn } from "../register-column";
import { isShare } from "../shown";
import type { SummaryColumns } from "./summary-columns";
import { stepWordIn, type SummaryFilling } from "./summary-figures";

/** The formulas of an indicator's row; what is left out is typed. */
export interface RowFormulas {
  readonly match?: string;
  readonly rawActual?: string;
  readonly number?: string;
  readonly name?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly tier?: string;
  readonly score?: string;
  readonly notAssessed: string;
  readonly weighted?: string;
}

/**
 * The formulas of the row of an indicator.
 *
 * @param row the row on the sheet, from 0
 * @param totalRow the row of the total weight
 */
export function rowFormulas(
  indicator: Indicator,
  filling: SummaryFilling,
  { row, totalRow, columns }: { row: number; totalRow: number; columns: SummaryColumns },
  settings: ReportSettings,
): RowFormulas {
  const own: RowFormulas =
    filling === "lookups"
      ? lookups(indicator, row, columns, settings)
      : { notAssessed: notAssessed(cellName(row, columns.actual.first)) };
  if (!columns.weights) return own;
  const weight = cellName(row, columns.weights.weight.first);
  const score = cellName(row, columns.score.first);
  const total = `${columnName(columns.weights.weight.first)}$${totalRow + 1}`;
  const weighted = `=IF(AND(ISNUMBER(${weight}),ISNUMBER(${score})),${score}*${weight}/${total},"")`;
  return { ...own, weighted };
}

function notAssessed(cell: string): string {
  const says = NOT_ASSESSED_WORDS.map((word) => `TRIM(${cell})=${formulaText(word)}`);
  return `=IFERROR(OR(${says.join(",")}),FALSE)`;
}

function lookups(
  indicator: Indicator,
  row: number,
  { helpers }: SummaryColumns,
  settings: ReportSettings,
): RowFormulas {
  const { language, digits } = settings;
  const helper = (name: keyof typeof helpers) => `$${cellName(row, helpers[name])}`;
  const found = (field: RegisterField) => `INDEX(${registerColumn(field, language)},${helper("match")})`;
  const blankOr = (field: RegisterField, shown = found(field)) => `IF(${found(field)}="","",${shown})`;
  const text = (field: RegisterField) =>
    `=${blankOr(field, digits === "thai" ? `KPI.THAI(${found(field)})` : undefined)}`;
  // What cannot be judged says so in the tier's cell; without a score, the sums below stay right.
  const judged = (field: RegisterField, otherwise: string) =>
    `=IF(${helper("notAssessed")},"",IFERROR(${blankOr(field)},${formulaText(otherwise)}))`;
  return {
    match: matchFormula(indicator.key, language),
    rawActual: `=${blankOr("actual", fromStepWord(found("actual"), stepWordIn(indicator.actual)))}`,
    notAssessed: notAssessed(helper("actual")),
    number: text("number"),
    name: text("name"),
    actual: actualFormula(helper("actual"), indicator, settings),
    weight: `=IFERROR(IF(${helper("notAssessed")},"-",${blankOr("weight")}),"")`,
    tier: judged("tier", SUMMARY_WORDS[language].unclear),
    score: judged("score", ""),
  };
}

function fromStepWord(found: string, word: string | null): string {
  return word === null
    ? found
    : `IFERROR(MID(${found},SEARCH(${formulaText(word)},${found}),LEN(${found})),${found})`;
}

/** A number stays one, for its format to show; KPI.THAI shows nothing for a dash, and the dash is to be seen. */
function actualFormula(raw: string, indicator: Indicator, { digits }: ReportSettings): string {
  const text = digits === "thai" ? `IF(KPI.THAI(${raw})="",${raw},KPI.THAI(${raw}))` : raw;
  const number = isShare(indicator) ? `${raw}*100` : raw;
  return text === number ? `=${raw}` : `=IF(ISNUMBER(${raw}),${number},${text})`;
}
