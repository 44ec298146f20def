import type { Area } from "./address";
import { CellStore } from "./cell-store";
import { invalidArgument } from "./host-error";

const MOST_POINTS = 409.5;

/** How high the rows and how wide the columns of a workbook are, and which are hidden. */
export abstract class CellSizes extends CellStore {
  rowHeight(sheetId: string, row: number): number {
    return this.grid.rowHeight(sheetId, row);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.grid.columnWidth(sheetId, column);
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    if (!(points >= 0 && points <= MOST_POINTS)) throw invalidArgument("A row is 0 to 409 points high.");
    this.checkUnprotected(sheetId);
    this.grid.setRowHeight(sheetId, this.used(sheetId, area), points);
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    if (!(points >= 0)) throw invalidArgument("A column's width is 0 or more.");
    this.checkUnprotected(sheetId);
    this.grid.setColumnWidth(sheetId, this.used(sheetId, area), points);
  }

  /** The heights and widths that differ from the sheet's own, by their index. */
  givenSizes(sheetId: string): {
    readonly rows: Record<number, number>;
    readonly columns: Record<number, number>;
  } {
    const { rows, columns } = this.grid.size(sheetId);
    const given = (count: number, read: (index: number) => number | undefined) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [index, read(index)] as const).filter(
          ([, size]) => size !== undefined,
        ),
      ) as Record<number, number>;
    return {
      rows: given(rows, (row) => this.grid.givenRowHeight(sheetId, row)),
      columns: given(columns, (column) => this.grid.givenColumnWidth(sheetId, column)),
    };
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.grid.isRowHidden(sheetId, row);
  }

  hideRows(sheetId: string, area: Area, isHidden: boolean): void {
    this.checkUnprotected(sheetId);
    this.grid.hideRows(sheetId, area, isHidden);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.grid.isColumnHidden(sheetId, column);
  }

  hideColumns(sheetId: string, area: Area, isHidden: boolean): void {
    this.checkUnprotected(sheetId);
    this.grid.hideColumns(sheetId, this.used(sheetId, area), isHidden);
  }

  /** The rows or columns that are hidden. */
  hiddenIndices(sheetId: string, axis: "row" | "column"): number[] {
    const { rows, columns } = this.grid.size(sheetId);
    const isHidden = (index: number) =>
      axis === "row" ? this.grid.isRowHidden(sheetId, index) : this.grid.isColumnHidden(sheetId, index);
    return Array.from({ length: axis === "row" ? rows : columns }, (_, index) => index).filter(isHidden);
  }
}
