import type { PlanCell, PlanFormat, SheetPlan, Style } from "../../src/report/plan";
import { smallPlan } from "./small-plan";

const ROWS_EACH = 15;

/** Left, middle and right part of a row, as columns of the standard sheet. */
const PARTS = [
  { column: 0, columns: 2 },
  { column: 2, columns: 6 },
  { column: 8, columns: 2 },
] as const;

/** A sheet as large as the standard sheet of so many indicators: 40 cells that hold something, 150 styled ones each. */
export function largePlan(indicators: number): SheetPlan {
  const rows = Array.from({ length: indicators * ROWS_EACH }, (_, row) => row);
  const area = { row: 0, column: 0, rows: rows.length, columns: 10 };
  return {
    ...smallPlan,
    rowHeights: rows.map(() => 21),
    cells: rows.flatMap(rowCells),
    styles: Object.fromEntries(
      Array.from({ length: 20 }, (_, number) => [`s${String(number)}`, style(number)]),
    ),
    formats: rows.flatMap(rowFormats),
    merges: rows.map((row) => ({ row, rows: 1, ...PARTS[1] })),
    validations: [],
    conditionalFormats: smallPlan.conditionalFormats.slice(0, 2).map((format) => ({ ...format, area })),
    names: [],
    table: undefined,
    chart: undefined,
    print: {
      ...smallPlan.print,
      area,
      pageStarts: rows.filter((row) => row % ROWS_EACH === 0).slice(0, 1000),
    },
  };
}

function rowCells(row: number): PlanCell[] {
  const place = row % ROWS_EACH;
  const number = { row, column: 0, value: `๔.${String(row)}` };
  const paragraph = {
    row,
    column: 2,
    value: `ผลการดำเนินงานตามเป้าหมายของตัวชี้วัด ข้อที่ ${String(row)} ซึ่งยาวพอสมควร`,
  };
  const live = {
    row,
    column: 2,
    value: row / 10,
    formula: `=IF(A${String(row + 1)}="","",${String(row)}/10)`,
  };
  const obstacle = { row, column: 8, value: `ปัญหาและอุปสรรคในการดำเนินงาน ${String(row)}` };
  return [number, place % 3 ? paragraph : live, ...(place < 10 ? [obstacle] : [])];
}

function rowFormats(row: number): PlanFormat[] {
  return PARTS.map((part, index) => ({
    area: { row, rows: 1, ...part },
    style: `s${String((row + index * 3) % 20)}`,
  }));
}

function style(number: number): Style {
  const line = { style: "thin", color: "7A8580" } as const;
  return {
    font: { size: 14 + (number % 4), bold: number % 2 === 0 },
    fill: number % 3 ? undefined : "F7F9F8",
    borders: { left: line, right: line, top: { style: "hair", color: "B4BDB8" } },
    wrap: true,
    vertical: "top",
    numberFormat: number % 5 ? undefined : '[$-D00041E]0.00" คะแนน"',
  };
}
