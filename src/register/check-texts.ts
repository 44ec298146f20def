import { decimalsOf, percentOf } from "../kpi/decimals";
import { findStatusDates, fiscalYearEnd } from "../kpi/find-dates";
import { normalise, wordKey } from "../kpi/normalise";
import { isProblem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import { scoreOf } from "../kpi/score";
import { makeTargets } from "../kpi/targets";
import { finding, type FieldFinding } from "./finding";
import { readFormulaText } from "./formula-text";
import { judgedCells, scaleOf } from "./judged-cells";
import type { Indicator } from "./report";

/** Where an indicator may say of which day its status is. */
const DATED = ["narrative", "statement", "footnote", "obstacles"] as const;
/** Where it may say how many answers were required. */
const REQUIRING = ["obstacles", "narrative", "footnote", "suggestions"] as const;

/** A status of a day after the fiscal year that is reported: at most one in a text. */
export function checkStatusDates(indicator: Indicator, fiscalYear: number): FieldFinding[] {
  const end = fiscalYearEnd(fiscalYear);
  return DATED.flatMap((field) => {
    const late = findStatusDates(indicator[field]).find(({ serial }) => serial > end);
    if (!late) return [];
    const facts = {
      date: { kind: "date", serial: late.serial },
      end: { kind: "date", serial: end },
      year: String(fiscalYear),
    } as const;
    return [finding("statusAfterYear", { row: indicator.row, field }, { facts })];
  });
}

/** Where formula, statement and texts give other figures than the actual, or than each other. */
export function checkFigures(indicator: Indicator): FieldFinding[] {
  const { row } = indicator;
  const formula = readFormulaText(indicator.formula);
  const findings: FieldFinding[] = [];
  const computed = formula && computedFrom(formula);
  const result = formula?.result ?? null;
  if (computed !== null && result !== null && !isRoundedFrom(result, computed)) {
    const facts = { result: show(result), computed: show(round(computed)) };
    findings.push(finding("formulaResult", { row, field: "formula" }, { facts }));
  } else if (result !== null) {
    const known = resultsOf(indicator);
    // A formula that divides the actual works out its score and not the actual itself.
    const isScore = known?.some((value) => value === formula?.part) ?? false;
    if (known && !isScore && !known.some((value) => agree(result, value)))
      findings.push(
        finding(
          "formulaAgainstActual",
          { row, field: "formula" },
          { facts: { result: show(result), actual: show(known[0] ?? 0) } },
        ),
      );
  }
  return [...findings, ...findStatement(indicator), ...findRequired(indicator, formula?.whole ?? null)];
}

function computedFrom({
  part,
  whole,
  times,
}: NonNullable<ReturnType<typeof readFormulaText>>): number | null {
  if (part === null || whole === null || whole === 0) return null;
  return (part / whole) * (times ?? 1);
}

/** Cut or rounded at the decimals that it is written with: both are done, and neither is wrong. */
function isRoundedFrom(result: number, computed: number): boolean {
  return Math.abs(result - computed) < 10 ** -decimalsOf(result, 10) * (1 + 1e-9);
}

/** Whether two figures are the same as far as the shorter one is written. */
function agree(one: number, other: number): boolean {
  const decimals = Math.min(decimalsOf(one, 10), decimalsOf(other, 10));
  return Math.abs(one - other) < 10 ** -decimals * (1 + 1e-9);
}

/** The figures that a formula may come to: the actual, as a share also in percent, and the score. Null for no number. */
function resultsOf(indicator: Indicator): number[] | null {
  const scale = scaleOf(indicator);
  if (scale !== null) return null;
  const targets = makeTargets(judgedCells(indicator), null);
  if (isProblem(targets) || targets.kind !== "numbers" || targets.actual === null) return null;
  const score = scoreOf(targets, indicator.method);
  return [
    ...[targets.actual, percentOf(targets.actual, 1, 10, "nearest")],
    ...(typeof score === "number" ? [score] : []),
  ];
}

const PERCENT_SAID = /(?:ร้อยละ|percent) ?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?) ?(?:%|percent)/gi;

/** The statement is the words around the actual: the one percentage that it names must be that. */
function findStatement(indicator: Indicator): FieldFinding[] {
  const said = [...normalise(indicator.statement).matchAll(PERCENT_SAID)];
  const known = resultsOf(indicator);
  const [only] = said;
  if (!only || said.length > 1 || !known || !isPercent(indicator)) return [];
  const value = Number((only[1] ?? only[2] ?? "").replaceAll(",", ""));
  if (known.some((one) => agree(value, one))) return [];
  return [
    finding(
      "statementAgainstActual",
      { row: indicator.row, field: "statement" },
      { facts: { said: show(value), actual: show(known[0] ?? 0) } },
    ),
  ];
}

/** Whether an indicator is measured in percent, by its unit or its figures. */
export function isPercent({ unit, actual, low, standard, high }: Indicator): boolean {
  if (["ร้อยละ", "%", "percent", "percentage", "per cent"].includes(wordKey(unit))) return true;
  return [actual, low, standard, high].map(readCell).some((one) => one.kind === "number" && one.percent);
}

const ANSWERS = /ตอบ|แบบสอบถาม|แบบสำรวจ|กลุ่มตัวอย่าง|answer|respon|questionnaire|sample|survey/i;
const REQUIRED =
  /ไม่ครบ|ให้ครบ|ไม่ถึง|ไม่น้อยกว่า|อย่างน้อย|ตามเงื่อนไข|กำหนด|ตามเกณฑ์|required|at least|fewer than|less than|short of/i;
const COUNTED = /(\d[\d,]*) ?(?:คน|ราย|ชุด|ฉบับ|ตัวอย่าง|people|persons|answers|respon|questionnaires)/gi;
/** So far around a number stand the words that say what it counts. */
const AROUND = 90;

/** More answers were required, by the texts, than the formula divides by. */
function findRequired(indicator: Indicator, whole: number | null): FieldFinding[] {
  if (whole === null) return [];
  for (const field of REQUIRING)
    for (const paragraph of indicator[field].split("\n").map(normalise))
      for (const found of paragraph.matchAll(COUNTED)) {
        const count = Number((found[1] ?? "").replaceAll(",", ""));
        const around = paragraph.slice(
          Math.max(0, found.index - AROUND),
          found.index + found[0].length + AROUND / 3,
        );
        if (count <= whole || !ANSWERS.test(around) || !REQUIRED.test(around)) continue;
        const facts = {
          count: show(count),
          whole: show(whole),
          text: { kind: "column", field } as const,
        };
        return [
          finding("requiredAgainstWhole", { row: indicator.row, field }, { found: found[0].trim(), facts }),
        ];
      }
  return [];
}

function round(value: number): number {
  return Number(value.toPrecision(8));
}

function show(value: number): string {
  return String(Number(value.toPrecision(15)));
}
