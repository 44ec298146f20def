import { ExcelError } from "./excel-error";
import { rangeOf, type CellsPlace } from "./place";
import { inExcel } from "./run";

/** Brings a sheet to the front. @throws ExcelError `sheetGone` */
export function showSheet(id: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelError("sheetGone");
    sheet.activate();
    await context.sync();
  });
}

/** Brings the sheet of some cells to the front and selects them. */
export function showCells(place: CellsPlace): Promise<void> {
  return inExcel(async (context) => {
    const cells = rangeOf(context, place);
    cells.worksheet.activate();
    cells.select();
    await context.sync();
  });
}
