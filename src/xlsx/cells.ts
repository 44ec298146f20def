import type { Area, PlanCell, PlanValue, SheetPlan } from "../report/plan";
import { cellName } from "../report/area";
import { cleanText, CELL_TEXT_LIMIT, mayTurn, shorten } from "../report/cell-text";
import type { FileCell, ReportLoss } from "./file-model";
import { fileFormula, usesAddIn } from "./formulas";
import { looksOf, SIDES, type Looks } from "./looks";

export type Grid = (FileCell | undefined)[][];

/** The cells of a plan by row and column: every one that a format covers, and every one that holds something. */
export function fileCells(plan: SheetPlan, report: ReportLoss): Grid {
  const looks = looksOf(plan);
  const grid: Grid = plan.rowHeights.map(() => []);
  for (const { area, style } of plan.formats) coverArea(grid, area, (sides) => looks.blankCell(style, sides));
  const plain = looks.blankCell(undefined, 0);
  for (const cell of plan.cells) {
    const row = (grid[cell.row] ??= []);
    row[cell.column] = fillCell(row[cell.column] ?? plain, cell, { looks, table: plan.table?.name, report });
  }
  return grid;
}

/** Puts into every cell of an area what belongs at its sides; cells with the same sides may be the same object. */
function coverArea(grid: Grid, area: Area, cellAt: (sides: number) => FileCell): void {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (let row = area.row; row <= lastRow; row++) {
    const cells = (grid[row] ??= []);
    const ends = (row === area.row ? SIDES.top : 0) | (row === lastRow ? SIDES.bottom : 0);
    for (let column = area.column; column <= lastColumn; column++) {
      const sides = (column === area.column ? SIDES.left : 0) | (column === lastColumn ? SIDES.right : 0);
      cells[column] = cellAt(ends | sides);
    }
  }
}

/** What all cells of a sheet share. */
interface Filling {
  readonly looks: Looks;
  readonly table: string | undefined;
  readonly report: ReportLoss;
}

function fillCell({ look }: FileCell, cell: PlanCell, { looks, table, report }: Filling): FileCell {
  const value = fileValue(cell, report);
  const { formula } = cell;
  if (formula !== undefined && !usesAddIn(formula))
    return { look, value, formula: cleanText(fileFormula(formula, table)) };
  if (value === "") return { look };
  const staysText = typeof value === "string" && mayTurn(value);
  return { look: staysText ? looks.ofText(look) : look, value };
}

function fileValue({ row, column, value }: PlanCell, report: ReportLoss): PlanValue {
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  if (typeof value !== "string") return value;
  const text = cleanText(value);
  if (text.length > CELL_TEXT_LIMIT) report({ what: "text cut", cell: cellName(row, column) });
  return shorten(text, CELL_TEXT_LIMIT);
}
