import { checkRow, type Finding } from "../kpi/check";
import { shortText } from "../kpi/decimals";
import { isProblem, problem, type Field, type Problem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import { readScale, type Scale } from "../kpi/scale";
import { scoreOf } from "../kpi/score";
import { makeTargets, type FourCells } from "../kpi/targets";
import type { RegisterField } from "./columns";
import { isDateFormat } from "./date-format";
import type { FieldProblem } from "./problems";
import type { CellValue, Indicator } from "./report";
import { textOf } from "./table";

/** From here up a number under a date's format is a date and no figure. */
const FIRST_LIKELY_DATE = 30_000;

const REGISTER_FIELDS: Readonly<Partial<Record<Field, RegisterField>>> = {
  std: "standard",
  weights: "weight",
};

/**
 * The four cells of an indicator as its tier and score are worked out from them: a target whose figure cannot say
 * the direction has it in front, `≥ 325` or `≤ 325`, where the person gave one.
 *
 * @example judgedCells({ direction: "lower", high: 5, … })[3] // "≤5"
 */
export function judgedCells({ actual, low, standard, high, direction }: Indicator): FourCells {
  if (direction === null) return [actual, low, standard, high];
  const sign = direction === "higher" ? "≥" : "≤";
  return [actual, withSign(low, sign), withSign(standard, sign), withSign(high, sign)];
}

function withSign(cell: CellValue, sign: string): CellValue {
  const reading = readCell(cell);
  if (reading.kind !== "number" || reading.bound !== null) return cell;
  return sign + (typeof cell === "number" ? shortText(cell) : textOf(cell));
}

/** The scale of an indicator's labels; null for none, or the problem with what is typed. */
export function scaleOf({ scale }: Indicator): Scale | Problem | null {
  return readScale(scale);
}

/**
 * What is wrong or doubtful in the figures of an indicator: what KPI.CHECK finds, dates where steps were typed, and
 * a method that does not fit.
 */
export function checkIndicator(indicator: Indicator): FieldProblem[] {
  const dates = findDates(indicator);
  if (dates.length > 0) return dates;
  const scale = scaleOf(indicator);
  if (isProblem(scale)) return [toProblem(indicator, { ...scale, severity: "wrong" })];
  const cells = judgedCells(indicator);
  const findings = checkRow(cells, scale);
  if (!findings.some(({ severity }) => severity === "wrong")) {
    const targets = makeTargets(cells, scale);
    const score = isProblem(targets) ? targets : scoreOf(targets, indicator.method);
    if (isProblem(score)) findings.unshift({ ...score, severity: "wrong" });
  }
  return findings.map((finding) => toProblem(indicator, finding));
}

/** Cells that Excel made a date of. Where all four are dates the figures alone would not tell. */
function findDates(indicator: Indicator): FieldProblem[] {
  const cells = [indicator.actual, indicator.low, indicator.standard, indicator.high];
  const fields = ["actual", "low", "std", "high"] as const;
  return fields.flatMap((field, index) => {
    const cell = cells[index];
    const isDate =
      typeof cell === "number" && cell >= FIRST_LIKELY_DATE && isDateFormat(indicator.formats[index]);
    return isDate
      ? [toProblem(indicator, { ...problem("dateForSteps", field, cell), severity: "wrong" })]
      : [];
  });
}

function toProblem({ row }: Indicator, { code, field, found, severity }: Finding): FieldProblem {
  return { row, field: REGISTER_FIELDS[field] ?? (field as RegisterField), code, found, severity };
}
