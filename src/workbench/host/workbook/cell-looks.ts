import type { CellMatrix } from "../engine";
import { contains, intersect, MOST_COLUMNS, MOST_ROWS, type Area } from "./address";
import { styleOf, type CellFormat } from "./cell-format";
import { CellSizes } from "./cell-sizes";
import { isWritten } from "./content";
import { cellData } from "./grid";
import { HostError } from "./host-error";
import type { Table } from "./table";

/** An area and the sheet that it lies on. */
interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** How the cells of a workbook look, and which are merged. */
export abstract class CellLooks extends CellSizes {
  abstract readonly tables: readonly Table[];

  /** Changes how the cells of areas look. */
  format(sheetId: string, areas: readonly Area[], change: Partial<CellFormat>): void {
    this.checkUnprotected(sheetId);
    if (areas.some(({ rows, columns }) => rows === MOST_ROWS && columns === MOST_COLUMNS))
      this.formatAll(sheetId, change);
    this.grid.dress(
      sheetId,
      areas.map((area) => this.used(sheetId, area)),
      styleOf(change),
    );
  }

  private formatAll(sheetId: string, change: Partial<CellFormat>): void {
    const details = this.detailsOf(sheetId);
    details.defaultFormat = { ...details.defaultFormat, ...change };
  }

  merges(sheetId: string): Area[] {
    return this.grid.merges(sheetId);
  }

  merge(sheetId: string, area: Area): void {
    this.checkUnprotected(sheetId);
    this.checkOutsideTables(sheetId, [area]);
    this.unmerge(sheetId, area);
    const cells: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if ((row !== area.row || column !== area.column) && isWritten(this.grid.cell(sheetId, row, column)))
          (cells[row] ??= {})[column] = { ...cellData(null), custom: null };
    if (Object.keys(cells).length > 0) this.store(sheetId, cells, area);
    if (area.rows > 1 || area.columns > 1) this.grid.merge(sheetId, [area]);
  }

  unmerge(sheetId: string, area: Area): void {
    const touched = this.grid.mergesTouching(sheetId, area);
    if (touched.length > 0) this.grid.unmerge(sheetId, touched);
  }

  private checkOutsideTables(sheetId: string, areas: readonly Area[]): void {
    const tables = this.tables.filter((table) => table.sheetId === sheetId);
    if (tables.some((table) => areas.some((area) => intersect(table.area, area))))
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }

  /**
   * Pastes looks and merges of one area over another, as often as it fits. What stands under a merge that is pasted
   * stays there, other than where cells are merged.
   */
  copyFormats(from: SheetArea, sheetId: string, to: Area): void {
    this.checkUnprotected(sheetId);
    const rows = Math.max(to.rows, from.area.rows);
    const columns = Math.max(to.columns, from.area.columns);
    const merges = this.copiedMerges(from, { ...to, rows, columns });
    this.checkOutsideTables(sheetId, merges);
    const cells: CellMatrix = {};
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const source = this.grid.cell(
          from.sheetId,
          from.area.row + (row % from.area.rows),
          from.area.column + (column % from.area.columns),
        );
        (cells[to.row + row] ??= {})[to.column + column] = { s: this.grid.style(source) ?? null };
      }
    this.grid.write(sheetId, cells);
    this.unmerge(sheetId, { ...to, rows, columns });
    if (merges.length > 0) this.grid.merge(sheetId, merges);
  }

  /** The merges of an area, as often as the area fits into another. */
  private copiedMerges(from: SheetArea, to: Area): Area[] {
    const copied: Area[] = [];
    const merges = this.grid
      .mergesTouching(from.sheetId, from.area)
      .filter((merge) => contains(from.area, merge));
    for (let row = to.row; row < to.row + to.rows; row += from.area.rows)
      for (let column = to.column; column < to.column + to.columns; column += from.area.columns)
        for (const merge of merges)
          copied.push({
            ...merge,
            row: row + merge.row - from.area.row,
            column: column + merge.column - from.area.column,
          });
    return copied;
  }
}
