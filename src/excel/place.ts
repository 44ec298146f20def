import { area, cellName } from "../report/area";
import { areaReference } from "../report/references";

/** Cells on a sheet; rows and columns count from 0. */
export interface CellsPlace {
  /** Excel's own id of the sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a place on its sheet, such as `B3:K17`. */
export function addressOf({ row, column, rows, columns }: CellsPlace): string {
  return areaReference(area(row, column, rows, columns));
}

/** The first cell of a place, such as `B3`. */
export function firstCellOf({ row, column }: CellsPlace): string {
  return cellName(row, column);
}

/** Whether two places share a cell. */
export function overlap(one: CellsPlace, other: CellsPlace): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The cells of a place, for Excel. */
export function rangeOf({ workbook }: Excel.RequestContext, place: CellsPlace): Excel.Range {
  const { sheetId, row, column, rows, columns } = place;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}
