import { writtenValue } from "../../../../src/excel/written-value";
import type { PlanCell, SheetPlan } from "../../../../src/report/plan";
import type { CellFormat } from "../../../../src/workbench/host/workbook/cell-format";
import type { Workbook } from "../../../../src/workbench/host/workbook/workbook";

/** Places a sheet of the report in a workbook: what stands in its cells, their number formats, its table and names. */
export function placePlan(workbook: Workbook, plan: SheetPlan): string {
  const sheetId = workbook.addSheet(plan.name);
  for (const { area, style } of plan.formats) workbook.format(sheetId, [area], numberFormatOf(plan, style));
  writeCells(workbook, sheetId, plan, (cell) =>
    cell.formula === undefined ? writtenValue(cell.value, isText(workbook, sheetId, cell)) : null,
  );
  if (plan.table) workbook.renameTable(workbook.addTable(sheetId, plan.table.area, true), plan.table.name);
  writeCells(workbook, sheetId, plan, ({ formula }) => formula ?? null);
  for (const area of plan.merges) workbook.merge(sheetId, area);
  return sheetId;
}

/** The cells of a plan that hold formulas. */
export function formulaCells(plan: SheetPlan): PlanCell[] {
  return plan.cells.filter(({ formula }) => formula !== undefined);
}

function writeCells(
  workbook: Workbook,
  sheetId: string,
  { cells, columns, rowHeights }: SheetPlan,
  write: (cell: PlanCell) => unknown,
): void {
  const area = { row: 0, column: 0, rows: rowHeights.length, columns: columns.length };
  const block: unknown[][] = rowHeights.map(() => columns.map(() => null));
  for (const cell of cells) (block[cell.row] ?? [])[cell.column] = write(cell);
  workbook.write(sheetId, area, block);
}

function isText(workbook: Workbook, sheetId: string, { row, column }: PlanCell): boolean {
  return workbook.formatAt(sheetId, row, column).numberFormat === "@";
}

function numberFormatOf(plan: SheetPlan, style: string): Partial<CellFormat> {
  return { numberFormat: plan.styles[style]?.numberFormat ?? "General" };
}
