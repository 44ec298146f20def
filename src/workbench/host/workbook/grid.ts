import {
  BooleanNumber,
  CellValueType,
  Direction,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IMutation,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
  type Univer,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { CellMatrix } from "../engine";
import type { Area } from "./address";
import { watchEdits, type GridEdit } from "./grid-edits";
import { MergesByRow } from "./merges-by-row";

/** A cell as it is stored: Univer's, with the formula as it was written. */
export interface StoredCell extends ICellData {
  custom?: { written?: string; quoted?: true; error?: true } | null;
}

const PIXELS_A_POINT = 4 / 3;
const SMALLEST_SHEET = { rows: 200, columns: 30 };
const ROOM = { rows: 50, columns: 5 };

/**
 * The cells, styles, merges and sizes of a workbook, kept in Univer, in Node as in a page with its grid. Everything
 * is changed by Univer's own mutations, so that a grid follows.
 */
export class Grid {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private isWriting = false;
  /** Sheets that were changed in one go; null where every change is told of by itself. */
  private changed: Set<string> | null = null;
  private readonly merged = new Map<string, MergesByRow>();

  constructor(
    univer: Univer,
    private readonly book: UniverWorkbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.onCommandExecuted(() => {
      if (!this.isWriting) this.merged.clear();
    });
  }

  /** Tells of what is done in the grid otherwise than by this. */
  watch(take: (edit: GridEdit) => void): void {
    watchEdits(
      this.commands,
      this.unitId,
      (id) => this.nameOf(id),
      (edit) => {
        if (!this.isWriting) take(edit);
      },
    );
  }

  /** Until `endOneGo`, the grid on the page does not look at every change: a thousand blocks would take minutes. */
  startOneGo(): void {
    this.changed ??= new Set();
  }

  endOneGo(): void {
    const changed = this.changed ?? [];
    this.changed = null;
    for (const id of changed) {
      if (!this.sheetIds().includes(id)) continue;
      this.run(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: [] });
      this.run(SetWorksheetRowHeightMutation.id, { subUnitId: id, ranges: [], rowHeight: 0 });
      this.run(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges: [], colWidth: 0 });
      this.run(SetRangeValuesMutation.id, { subUnitId: id, cellValue: {} }, true);
    }
  }

  get unitId(): string {
    return this.book.getUnitId();
  }

  sheetIds(): readonly string[] {
    return this.book.getSheetOrders();
  }

  addSheet(id: string, name: string, index: number): void {
    const { rows, columns } = SMALLEST_SHEET;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: rows, columnCount: columns });
    this.run(InsertSheetMutation.id, { index, sheet });
  }

  removeSheet(id: string): void {
    this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: this.sheet(id).getName() });
  }

  nameOf(id: string): string {
    return this.sheet(id).getName();
  }

  rename(id: string, name: string): void {
    this.run(SetWorksheetNameMutation.id, { subUnitId: id, name });
  }

  move(id: string, toOrder: number): void {
    this.run(SetWorksheetOrderMutation.id, {
      subUnitId: id,
      fromOrder: this.sheetIds().indexOf(id),
      toOrder,
    });
  }

  isHidden(id: string): boolean {
    return this.sheet(id).getConfig().hidden === BooleanNumber.TRUE;
  }

  hide(id: string, isHidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, {
      subUnitId: id,
      hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  tabColor(id: string): string {
    return this.sheet(id).getConfig().tabColor || "";
  }

  setTabColor(id: string, color: string): void {
    this.run(SetTabColorMutation.id, { subUnitId: id, color });
  }

  hasGridlines(id: string): boolean {
    return this.sheet(id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  showGridlines(id: string, isShown: boolean): void {
    this.run(ToggleGridlinesMutation.id, {
      subUnitId: id,
      showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(id: string, rows: number, columns: number): void {
    this.run(SetFrozenMutation.id, {
      subUnitId: id,
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  cell(id: string, row: number, column: number): StoredCell | null {
    return (this.sheet(id).getCellMatrix().getValue(row, column) as StoredCell | undefined) ?? null;
  }

  /** Every stored cell of a sheet, blank ones with a style among them. */
  forCells(id: string, visit: (row: number, column: number, cell: StoredCell) => void): void {
    this.sheet(id)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell as StoredCell);
      });
  }

  /** Writes cells in one step. */
  write(id: string, cells: CellMatrix): void {
    this.makeRoom(id, cells);
    this.change(SetRangeValuesMutation, id, { cellValue: cells }, true);
  }

  /**
   * Lays a style over cells. In one go with other changes, Univer lays it over one cell of each look only: others that
   * looked the same look the same again.
   */
  dress(id: string, areas: readonly Area[], style: IStyleData): void {
    const cells: CellMatrix = {};
    const after = new Map<unknown, string | undefined>();
    for (const area of areas) {
      this.makeRoomFor(id, area);
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (!this.changed) (cells[row] ??= {})[column] = { s: style };
          else this.dressCell(id, row, column, { style, after });
        }
    }
    if (!this.changed) this.write(id, cells);
  }

  /** `after`: by the style that a cell has before, the one that it has when it is dressed. */
  private dressCell(
    id: string,
    row: number,
    column: number,
    { style, after }: { readonly style: IStyleData; readonly after: Map<unknown, string | undefined> },
  ): void {
    const cell = this.cell(id, row, column);
    const before = cell?.s ?? undefined;
    if (cell?.p || typeof before === "object" || !after.has(before)) {
      this.change(SetRangeValuesMutation, id, { cellValue: { [row]: { [column]: { s: style } } } }, true);
      const made = this.cell(id, row, column)?.s ?? undefined;
      if (typeof made !== "object") after.set(before, made);
      return;
    }
    const made = after.get(before);
    if (!cell && made === undefined) return;
    this.sheet(id)
      .getCellMatrix()
      .setValue(row, column, { ...cell, s: made });
  }

  style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.book.getStyles().getStyleByCell(cell);
  }

  merges(id: string): Area[] {
    return this.sheet(id).getMergeData().map(areaOf);
  }

  /** The merges that have a cell in common with an area. */
  mergesTouching(id: string, area: Area): Area[] {
    let merged = this.merged.get(id);
    if (!merged) this.merged.set(id, (merged = new MergesByRow(this.merges(id))));
    return merged.touching(area);
  }

  /** All at once: Univer looks at every merge of the sheet each time. */
  merge(id: string, areas: readonly Area[]): void {
    for (const area of areas) {
      this.makeRoomFor(id, area);
      this.merged.get(id)?.add(area);
    }
    const ranges = areas.map(rangeOf);
    if (!this.changed) return this.run(AddWorksheetMergeMutation.id, { subUnitId: id, ranges });
    // Not by its handler, which would look at every merge of the sheet.
    this.sheet(id)
      .getConfig()
      .mergeData.push(...ranges);
    this.changed.add(id);
  }

  unmerge(id: string, areas: readonly Area[]): void {
    this.merged.delete(id);
    this.change(RemoveWorksheetMergeMutation, id, { ranges: areas.map(rangeOf) });
  }

  rowHeight(id: string, row: number): number {
    return this.sheet(id).getRowHeight(row) / PIXELS_A_POINT;
  }

  /** The height that a row was given; undefined where it has the sheet's own. */
  givenRowHeight(id: string, row: number): number | undefined {
    const height = this.sheet(id).getRowManager().getRow(row)?.h;
    return height === undefined ? undefined : height / PIXELS_A_POINT;
  }

  setRowHeight(id: string, area: Area, points: number): void {
    this.makeRoomFor(id, area);
    this.change(SetWorksheetRowHeightMutation, id, {
      ranges: [rangeOf(area)],
      rowHeight: points * PIXELS_A_POINT,
    });
  }

  columnWidth(id: string, column: number): number {
    return this.sheet(id).getColumnWidth(column) / PIXELS_A_POINT;
  }

  givenColumnWidth(id: string, column: number): number | undefined {
    const width = this.sheet(id).getColumnManager().getColumn(column)?.w;
    return width === undefined ? undefined : width / PIXELS_A_POINT;
  }

  setColumnWidth(id: string, area: Area, points: number): void {
    this.makeRoomFor(id, area);
    this.change(SetWorksheetColWidthMutation, id, {
      ranges: [rangeOf(area)],
      colWidth: points * PIXELS_A_POINT,
    });
  }

  isRowHidden(id: string, row: number): boolean {
    return this.sheet(id).getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  hideRows(id: string, area: Area, isHidden: boolean): void {
    this.makeRoomFor(id, area);
    this.change(isHidden ? SetRowHiddenMutation : SetRowVisibleMutation, id, {
      ranges: [rangeOf(area)],
    });
  }

  isColumnHidden(id: string, column: number): boolean {
    return this.sheet(id).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  hideColumns(id: string, area: Area, isHidden: boolean): void {
    this.makeRoomFor(id, area);
    this.change(isHidden ? SetColHiddenMutation : SetColVisibleMutation, id, {
      ranges: [rangeOf(area)],
    });
  }

  /** Inserts or deletes rows or columns; what stands behind them moves, and is told of like any other edit. */
  async shift(id: string, axis: "row" | "column", at: number, count: number): Promise<void> {
    const sheet = this.sheet(id);
    const [all, others] = [sheet.getRowCount(), sheet.getColumnCount()];
    const end = at + Math.abs(count) - 1;
    const range =
      axis === "row"
        ? { startRow: at, endRow: end, startColumn: 0, endColumn: others - 1 }
        : { startRow: 0, endRow: all - 1, startColumn: at, endColumn: end };
    const [insert, remove, direction] =
      axis === "row"
        ? [InsertRowByRangeCommand, RemoveRowByRangeCommand, Direction.UP]
        : [InsertColByRangeCommand, RemoveColByRangeCommand, Direction.LEFT];
    const shared = { unitId: this.unitId, subUnitId: id, range };
    await (count > 0
      ? this.commands.executeCommand(insert.id, { ...shared, direction })
      : this.commands.executeCommand(remove.id, shared));
  }

  size(id: string): { readonly rows: number; readonly columns: number } {
    const sheet = this.sheet(id);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  private sheet(id: string): Worksheet {
    const found = this.book.getSheetBySheetId(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  private makeRoom(id: string, cells: CellMatrix): void {
    let lastRow = 0;
    let lastColumn = 0;
    for (const row in cells) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column in cells[row]) lastColumn = Math.max(lastColumn, Number(column));
    }
    this.makeRoomFor(id, { row: lastRow, column: lastColumn, rows: 1, columns: 1 });
  }

  private makeRoomFor(id: string, { row, column, rows, columns }: Area): void {
    const sheet = this.sheet(id);
    const size = this.size(id);
    if (row + rows > size.rows) sheet.setRowCount(row + rows + ROOM.rows);
    if (column + columns > size.columns) sheet.setColumnCount(column + columns + ROOM.columns);
  }

  /** Changes a sheet by a mutation; in one go with others, only the sheet itself, and the page's grid hears at the end. */
  private change<P extends object>(mutation: IMutation<P>, id: string, params: object, isOurs = false): void {
    if (!this.changed) return this.run(mutation.id, { subUnitId: id, ...params }, isOurs);
    this.changed.add(id);
    this.injector.invoke(mutation.handler, { unitId: this.unitId, subUnitId: id, ...params } as unknown as P);
  }

  /** `isOurs`: formulas are told to the engine by whoever writes; Univer is not to calculate by itself. */
  private run(id: string, params: object, isOurs = false): void {
    this.isWriting = true;
    try {
      this.commands.syncExecuteCommand(
        id,
        { unitId: this.unitId, ...params },
        isOurs ? { onlyLocal: true } : {},
      );
    } finally {
      this.isWriting = false;
    }
  }
}

/** An area as Univer has it. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Univer's range as an area. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** A value as Univer stores it. */
export function cellData(value: string | number | boolean | null): ICellData {
  if (value === null) return { v: null, t: null, f: null, si: null, p: null };
  if (typeof value === "boolean")
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t, f: null, si: null, p: null };
}
