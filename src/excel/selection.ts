import { officeCode } from "./excel-error";
import type { CellsPlace } from "./place";
import { inExcel } from "./run";

/** What a chart or a picture gives where a range is asked for. */
const NO_CELLS = new Set(["InvalidSelection", "GeneralException", "InvalidOperation", "ItemNotFound"]);

/**
 * The selected cells, as far as the sheet is used; null where they are one cell, several areas, or none at all, such
 * as a chart.
 */
export async function selectedCells(): Promise<CellsPlace | null> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("areaCount,cellCount,worksheet/id,worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      if (NO_CELLS.has(officeCode(error))) return null;
      throw error;
    }
    if (selected.areaCount !== 1 || selected.cellCount === 1) return null;
    const used = selected.areas.getItemAt(0).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount === 1) return null;
    return {
      sheetId: selected.worksheet.id,
      sheet: selected.worksheet.name,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
  });
}

/** The name of the table in which the selection stands; null where it stands in none, or in several. */
export function selectedTable(): Promise<string | null> {
  return inExcel(async (context) => {
    const tables = context.workbook.getSelectedRange().getTables(false).load("items/name");
    try {
      await context.sync();
    } catch (error) {
      if (NO_CELLS.has(officeCode(error))) return null;
      throw error;
    }
    const [first, ...others] = tables.items;
    return first && others.length === 0 ? first.name : null;
  });
}
