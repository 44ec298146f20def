import type { ICellData, Nullable, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { Engine, type CellMatrix, type Dirty } from "../engine";
import type { AddInFunctions } from "../functions";
import { contains, intersect, MOST_COLUMNS, MOST_ROWS, type Area } from "./address";
import { DEFAULT_FORMAT, formatOf, styleOf, type CellFormat } from "./cell-format";
import type { Change } from "./change";
import { contentOf, isWritten, writtenOf } from "./content";
import { areaOf, cellData, Grid, rangeOf, type StoredCell } from "./grid";
import { accessDenied, HostError, invalidArgument } from "./host-error";
import type { SheetDetails } from "./sheet-details";
import type { Table } from "./table";
import { translate, type Names, type Place } from "./translate";
import { typedValue, type CellContent } from "./typed-value";

/** A cell as Excel's interface tells of it. */
export interface CellReading {
  readonly content: CellContent;
  /** As written, with its `=`; undefined where the cell holds none. */
  readonly formula: string | undefined;
  readonly format: CellFormat;
  /** Whether it shows what the formula of another cell gives. */
  readonly isSpilled: boolean;
}

/** A cell that is put as it was read. */
export interface PutCell extends Pick<CellReading, "content"> {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  /** What differs from a cell that nobody formatted. */
  readonly format?: Partial<CellFormat>;
}

/** A formula as it was written, and where. */
interface WrittenFormula {
  readonly place: Place;
  readonly formula: string;
}

const MOST_POINTS = 409.5;

/** The cells of a workbook: what they hold, how they look, how large they are, and what their formulas give. */
export abstract class Cells implements Names {
  abstract readonly tables: readonly Table[];
  isReadOnly = false;
  /** The year that a date written without one falls in. */
  year = new Date().getFullYear();
  protected readonly grid: Grid;
  private readonly engine: Engine;
  private readonly listeners = new Set<(change: Change) => void>();
  private dirty: Dirty[] | "everything" = [];

  constructor(univer: Univer, book: UniverWorkbook) {
    this.grid = new Grid(univer, book);
    this.engine = new Engine(univer, book.getUnitId());
  }

  /** Calls back at every change. @returns stops it */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  abstract nameFor(name: string, sheetId: string): string | undefined;
  abstract detailsOf(sheetId: string): SheetDetails;
  /** Told of every area that was written. */
  protected abstract written(sheetId: string, area: Area): void;

  /** Makes the functions of an add-in known to the cells. */
  define(functions: AddInFunctions): void {
    this.engine.define(functions);
    this.dirty = "everything";
  }

  sheetIds(): readonly string[] {
    return this.grid.sheetIds();
  }

  sheetName(id: string): string {
    return this.grid.nameOf(id);
  }

  read(sheetId: string, row: number, column: number): CellReading {
    const cell = this.grid.cell(sheetId, row, column);
    const spilled = isWritten(cell) ? undefined : this.engine.spilledAt(sheetId, row, column);
    return {
      content: spilled ? contentOf({ ...spilled, custom: { error: true } }) : contentOf(cell),
      formula: writtenOf(cell),
      format: this.formatAt(sheetId, row, column),
      isSpilled: spilled !== undefined,
    };
  }

  /** What the error in a cell says when the pointer rests on it. */
  messageAt(sheetId: string, row: number, column: number): string {
    return this.engine.messageAt(sheetId, row, column);
  }

  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.formatOfCell(sheetId, this.grid.cell(sheetId, row, column));
  }

  /**
   * Writes values and formulas as Excel takes them; null leaves a cell as it is.
   *
   * @throws HostError where the sheet is protected, or the area would cut a table's header or a spill in two
   */
  write(sheetId: string, area: Area, values: readonly (readonly unknown[])[]): void {
    this.checkUnprotected(sheetId);
    const covered = this.coveredBy(sheetId, area);
    const cells: CellMatrix = {};
    for (let row = 0; row < area.rows; row += 1) {
      const written: Record<number, ICellData> = {};
      for (let column = 0; column < area.columns; column += 1) {
        const value = values[row]?.[column];
        if (value === null || value === undefined) continue;
        if (covered(area.row + row, area.column + column)) continue;
        written[area.column + column] = this.storedFor(sheetId, area.row + row, area.column + column, value);
      }
      cells[area.row + row] = written;
    }
    this.store(sheetId, cells, area);
    this.written(sheetId, area);
  }

  /** Puts cells as they were read, with their looks, whatever is protected: for a workbook that is being opened. */
  put(sheetId: string, readings: readonly PutCell[], merges: readonly Area[]): void {
    const cells: CellMatrix = {};
    const hasDefault = Object.keys(this.detailsOf(sheetId).defaultFormat).length > 0;
    for (const { row, column, content, formula, format } of readings) {
      const isError = typeof content === "object" && content !== null;
      const value: ICellData =
        formula === undefined
          ? { ...cellData(isError ? content.error : content), custom: isError ? { error: true } : null }
          : this.formulaCell(sheetId, row, column, formula);
      const look = hasDefault ? { ...DEFAULT_FORMAT, ...format } : format;
      (cells[row] ??= {})[column] = look ? { ...value, s: styleOf(look) } : value;
    }
    this.grid.write(sheetId, cells);
    this.engine.take(sheetId, cells);
    if (merges.length > 0) this.grid.merge(sheetId, merges);
    this.dirty = "everything";
  }

  /** Empties cells; `formats` takes their looks, `contents` what they hold. */
  clear(sheetId: string, area: Area, what: "contents" | "formats" | "all"): void {
    this.checkUnprotected(sheetId);
    const cells: CellMatrix = {};
    this.grid.forCells(sheetId, (row, column) => {
      if (!contains(area, { row, column, rows: 1, columns: 1 })) return;
      const cleared: ICellData = what === "formats" ? {} : { ...cellData(null), custom: null };
      if (what !== "contents") cleared.s = null;
      (cells[row] ??= {})[column] = cleared;
    });
    this.store(sheetId, cells, area);
    if (what !== "contents") this.unmerge(sheetId, area);
  }

  /** Changes how the cells of an area look. */
  format(sheetId: string, area: Area, change: Partial<CellFormat>): void {
    this.checkUnprotected(sheetId);
    if (area.rows === MOST_ROWS && area.columns === MOST_COLUMNS) this.formatAll(sheetId, change);
    const within = this.used(sheetId, area);
    const style = styleOf(change);
    const cells: CellMatrix = {};
    for (let row = within.row; row < within.row + within.rows; row += 1) {
      const styled: Record<number, ICellData> = {};
      for (let column = within.column; column < within.column + within.columns; column += 1)
        styled[column] = { s: style };
      cells[row] = styled;
    }
    if (within.rows > 0 && within.columns > 0) this.grid.write(sheetId, cells);
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
    if (this.tables.some((table) => table.sheetId === sheetId && intersect(table.area, area)))
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
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
    const touched = this.merges(sheetId).filter((merge) => intersect(merge, area));
    if (touched.length > 0) this.grid.unmerge(sheetId, touched);
  }

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

  /** The smallest area that holds every cell with a value, or with any look; null for a blank sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let found: Area | null = null;
    const include = (area: Area) => (found = around(found, area));
    this.grid.forCells(sheetId, (row, column, cell) => {
      if (isWritten(cell) || (!valuesOnly && cell.s)) include({ row, column, rows: 1, columns: 1 });
    });
    for (const spill of this.engine.spillsOn(sheetId)) include(areaOf(spill));
    return found;
  }

  /** Calculates all that depends on what was written since, and waits for what is being calculated. */
  calculate(): Promise<void> {
    const dirty = this.dirty;
    this.dirty = [];
    return this.engine.calculate(dirty);
  }

  protected recalculateAll(): void {
    this.dirty = "everything";
  }

  /** Leaves a sheet out of what is to be calculated. */
  protected forget(id: string): void {
    if (this.dirty !== "everything") this.dirty = this.dirty.filter(({ sheetId }) => sheetId !== id);
  }

  /** Every cell that holds something or has a look of its own. */
  forCells(sheetId: string, visit: (row: number, column: number, reading: CellReading) => void): void {
    this.grid.forCells(sheetId, (row, column) => visit(row, column, this.read(sheetId, row, column)));
  }

  /** The rows or columns that are hidden. */
  hiddenIndices(sheetId: string, axis: "row" | "column"): number[] {
    const { rows, columns } = this.grid.size(sheetId);
    const isHidden = (index: number) =>
      axis === "row" ? this.grid.isRowHidden(sheetId, index) : this.grid.isColumnHidden(sheetId, index);
    return Array.from({ length: axis === "row" ? rows : columns }, (_, index) => index).filter(isHidden);
  }

  /** Pastes looks and merges of one area over another, as often as it fits. */
  copyFormats(from: { readonly sheetId: string; readonly area: Area }, sheetId: string, to: Area): void {
    this.checkUnprotected(sheetId);
    const rows = Math.max(to.rows, from.area.rows);
    const columns = Math.max(to.columns, from.area.columns);
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
    this.copyMerges(from, sheetId, { ...to, rows, columns });
  }

  private copyMerges(
    from: { readonly sheetId: string; readonly area: Area },
    sheetId: string,
    to: Area,
  ): void {
    this.unmerge(sheetId, to);
    const merges = this.merges(from.sheetId).filter((merge) => contains(from.area, merge));
    for (let row = 0; row < to.rows; row += from.area.rows)
      for (let column = 0; column < to.columns; column += from.area.columns)
        for (const merge of merges)
          this.merge(sheetId, {
            ...merge,
            row: to.row + row + merge.row - from.area.row,
            column: to.column + column + merge.column - from.area.column,
          });
  }

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

  checkUnprotected(sheetId: string): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.detailsOf(sheetId).isProtected)
      throw accessDenied(`The sheet “${this.sheetName(sheetId)}” is protected.`);
  }

  private formatOfCell(sheetId: string, cell: StoredCell | null): CellFormat {
    const style = this.grid.style(cell);
    const { defaultFormat } = this.detailsOf(sheetId);
    return style
      ? formatOf({ ...styleOf(defaultFormat), ...style })
      : { ...DEFAULT_FORMAT, ...defaultFormat };
  }

  private storedFor(sheetId: string, row: number, column: number, value: unknown): ICellData {
    const { numberFormat } = this.formatAt(sheetId, row, column);
    const { content, formula, format, quoted } = typedValue(value, numberFormat, this.year);
    if (formula !== undefined) return this.formulaCell(sheetId, row, column, formula);
    const isError = typeof content === "object" && content !== null;
    const stored = cellData(isError ? content.error : content);
    const custom: StoredCell["custom"] = isError ? { error: true } : quoted ? { quoted } : null;
    const style =
      format !== undefined && numberFormat === "General" ? { s: styleOf({ numberFormat: format }) } : {};
    return { ...stored, ...style, custom };
  }

  protected formulaCell(sheetId: string, row: number, column: number, written: string): ICellData {
    return {
      ...cellData(null),
      f: translate(written, { sheetId, row, column }, this),
      custom: { written },
    };
  }

  protected store(sheetId: string, cells: CellMatrix, area: Area): void {
    this.storeQuietly(sheetId, cells, area);
    this.tell({ kind: "written", sheetId, area });
  }

  private storeQuietly(sheetId: string, cells: CellMatrix, area: Area): void {
    this.grid.write(sheetId, cells);
    this.engine.take(sheetId, cells);
    if (this.dirty !== "everything") this.dirty.push({ sheetId, range: rangeOf(area) });
  }

  protected writtenFormulas(): WrittenFormula[] {
    return this.sheetIds().flatMap((sheetId) => {
      const found: { place: { sheetId: string; row: number; column: number }; formula: string }[] = [];
      this.grid.forCells(sheetId, (row, column, cell) => {
        const formula = writtenOf(cell);
        if (formula !== undefined) found.push({ place: { sheetId, row, column }, formula });
      });
      return found;
    });
  }

  /** Writes every formula anew, as changed, where that makes a difference to it or to what its names mean. */
  protected rewriteFormulas(change: (formula: string, home: string) => string): void {
    const bySheet = new Map<string, CellMatrix>();
    for (const { place, formula } of this.writtenFormulas()) {
      const { sheetId, row, column } = place;
      const made = this.formulaCell(
        ...([sheetId, row, column] as const),
        change(formula, this.sheetName(sheetId)),
      );
      const cell = this.grid.cell(sheetId, row, column);
      if (made.f === cell?.f && made.custom?.["written"] === formula) continue;
      const cells = bySheet.get(sheetId) ?? {};
      (cells[row] ??= {})[column] = made;
      bySheet.set(sheetId, cells);
    }
    for (const [sheetId, cells] of bySheet) {
      this.grid.write(sheetId, cells);
      this.engine.take(sheetId, cells);
    }
    if (bySheet.size > 0) this.dirty = "everything";
  }

  /** Takes up what was typed into the grid: formulas as written, and for the engine with plain ranges. */
  protected takeTyped(sheetId: string, typed: CellMatrix): void {
    const cells: CellMatrix = {};
    let area: Area | null = null;
    let isTyped = false;
    for (const row of Object.keys(typed).map(Number))
      for (const column of Object.keys(typed[row] ?? {}).map(Number)) {
        if (!changesContent(typed[row]?.[column])) continue;
        const cell = this.grid.cell(sheetId, row, column);
        const formula = cell?.f ?? (cell?.si ? this.engine.sharedFormulaAt(sheetId, row, column) : undefined);
        const isKept = this.isKept(cell, formula, { sheetId, row, column });
        (cells[row] ??= {})[column] =
          formula === undefined
            ? { ...cell, custom: null }
            : this.formulaCell(sheetId, row, column, isKept ? (writtenOf(cell) ?? formula) : formula);
        isTyped ||= !isKept;
        area = around(area, { row, column, rows: 1, columns: 1 });
      }
    if (!area) return;
    this.storeQuietly(sheetId, cells, area);
    if (!isTyped) return;
    this.tell({ kind: "written", sheetId, area });
    this.written(sheetId, area);
  }

  /** Whether a formula in the grid is still the one that was written, made plain. */
  private isKept(cell: StoredCell | null, formula: string | undefined, place: Place): boolean {
    const written = cell?.custom?.written;
    return written !== undefined && translate(written, place, this) === formula;
  }

  private coveredBy(sheetId: string, area: Area): (row: number, column: number) => boolean {
    const touched = this.merges(sheetId).filter((merge) => intersect(merge, area));
    if (touched.length === 0) return () => false;
    return (row, column) =>
      touched.some(
        (merge) =>
          (row !== merge.row || column !== merge.column) &&
          contains(merge, { row, column, rows: 1, columns: 1 }),
      );
  }

  /** Whole rows and columns, as far as the sheet is kept. */
  private used(sheetId: string, area: Area): Area {
    const { rows, columns } = this.grid.size(sheetId);
    return {
      ...area,
      rows: area.rows === MOST_ROWS ? rows : area.rows,
      columns: area.columns === MOST_COLUMNS ? columns : area.columns,
    };
  }
}

/** Whether a change of a cell in the grid is more than one of its looks. */
function changesContent(change: Nullable<ICellData> | undefined): boolean {
  return !change || ["v", "f", "si", "p"].some((key) => key in change);
}

/** The smallest area that holds both. */
function around(a: Area | null, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
