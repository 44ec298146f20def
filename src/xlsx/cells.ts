import type { Area, PlanCell, PlanValue, SheetPlan } from "../report/plan";
import { cellName } from "../report/area";
import { cleanText, CELL_TEXT_LIMIT, mayTurn, shorten } from "../report/cell-text";
import type { FileCell, ReportLoss } from "./file-model";
import { fileFormula, usesAddIn } from "./formulas";
import { looksOf, sidesAt } from "./looks";

export type Grid = (FileCell | undefined)[][];

/** The cells of a plan by row and column: every one that a format covers, and every one that holds something. */
export function fileCells(plan: SheetPlan, report: ReportLoss): Grid {
  const looks = looksOf(plan);
  const grid: Grid = plan.rowHeights.map(() => []);
  for (const { area, style } of plan.formats) {
    forEachCell(area, (row, column) => {
      (grid[row] ??= [])[column] = { look: looks.of(style, sidesAt(area, row, column)) };
    });
  }
  const plain = looks.of(undefined, []);
  for (const cell of plan.cells) {
    const row = (grid[cell.row] ??= []);
    const look = row[cell.column]?.look ?? plain;
    const content = fileContent(cell, plan.table?.name, report);
    const staysText =
      content.formula === undefined && typeof content.value === "string" && mayTurn(content.value);
    row[cell.column] = { look: staysText ? looks.ofText(look) : look, ...content };
  }
  return grid;
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

function fileContent(cell: PlanCell, table: string | undefined, report: ReportLoss): Omit<FileCell, "look"> {
  const value = fileValue(cell, report);
  const native = cell.formula !== undefined && !usesAddIn(cell.formula);
  if (native) return { value, formula: cleanText(fileFormula(cell.formula ?? "", table)) };
  return value === "" ? {} : { value };
}

function fileValue({ row, column, value }: PlanCell, report: ReportLoss): PlanValue {
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  if (typeof value !== "string") return value;
  const text = cleanText(value);
  if (text.length > CELL_TEXT_LIMIT) report({ what: "text cut", cell: cellName(row, column) });
  return shorten(text, CELL_TEXT_LIMIT);
}
