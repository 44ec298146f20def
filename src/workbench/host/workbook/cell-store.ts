import type { IStyleData, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { Engine, type CellMatrix, type Dirty } from "../engine";
import type { AddInFunctions } from "../functions";
import { MOST_COLUMNS, MOST_ROWS, smallestAround, type Area } from "./address";
import { DEFAULT_FORMAT, formatOf, styleOf, type CellFormat } from "./cell-format";
import type { Change } from "./change";
import { contentOf, isWritten, writtenOf } from "./content";
import { areaOf, Grid, rangeOf, type StoredCell } from "./grid";
import { accessDenied } from "./host-error";
import type { SheetDetails } from "./sheet-details";
import type { CellContent } from "./typed-value";

/** A cell as Excel's interface tells of it. */
export interface CellReading {
  readonly content: CellContent;
  /** As written, with its `=`; undefined where the cell holds none. */
  readonly formula: string | undefined;
  readonly format: CellFormat;
  /** Whether it shows what the formula of another cell gives. */
  readonly isSpilled: boolean;
}

/** Where the cells of a workbook are kept and calculated: the grid, the engine beside it, and who is told of changes. */
export abstract class CellStore {
  isReadOnly = false;
  protected readonly grid: Grid;
  protected readonly engine: Engine;
  private readonly listeners = new Set<(change: Change) => void>();
  private dirty: Dirty[] | "everything" = [];
  /** Cells whose formulas the engine has not taken up yet, by sheet: each time it looks at every cell of the workbook. */
  private readonly untaken = new Map<string, CellMatrix>();

  constructor(univer: Univer, book: UniverWorkbook) {
    this.grid = new Grid(univer, book);
    this.engine = new Engine(univer, book.getUnitId());
  }

  /** Calls back at every change. @returns stops it */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does many changes, of which the page's grid hears at their end. */
  async inOneGo<T>(work: () => Promise<T>): Promise<T> {
    this.grid.startOneGo();
    try {
      return await work();
    } finally {
      this.grid.endOneGo();
    }
  }

  /** Lets the engine take up the formulas that it has not. */
  protected takeFormulas(): void {
    for (const [sheetId, cells] of this.untaken) this.engine.take(sheetId, cells);
    this.untaken.clear();
  }

  protected tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  abstract detailsOf(sheetId: string): SheetDetails;

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

  protected numberFormatAt(sheetId: string, row: number, column: number): string {
    const style = this.grid.style(this.grid.cell(sheetId, row, column));
    const { numberFormat = DEFAULT_FORMAT.numberFormat } = this.detailsOf(sheetId).defaultFormat;
    return style?.n?.pattern ?? numberFormat;
  }

  /** Every cell that holds something or has a look of its own. */
  forCells(sheetId: string, visit: (row: number, column: number, reading: CellReading) => void): void {
    this.grid.forCells(sheetId, (row, column) => visit(row, column, this.read(sheetId, row, column)));
  }

  /** The smallest area that holds every cell with a value, or with any look; null for a blank sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let found: Area | null = null;
    const include = (area: Area) => (found = smallestAround(found, area));
    this.grid.forCells(sheetId, (row, column, cell) => {
      if (isWritten(cell) || (!valuesOnly && cell.s)) include({ row, column, rows: 1, columns: 1 });
    });
    for (const spill of this.engine.spillsOn(sheetId)) include(areaOf(spill));
    return found;
  }

  /** Calculates all that depends on what was written since, and waits for what is being calculated. */
  calculate(): Promise<void> {
    this.takeFormulas();
    const dirty = this.dirty;
    this.dirty = [];
    return this.engine.calculate(dirty);
  }

  protected recalculateAll(): void {
    this.dirty = "everything";
  }

  /** Leaves a sheet out of what is to be taken up and calculated. */
  protected forget(id: string): void {
    this.untaken.delete(id);
    if (this.dirty !== "everything") this.dirty = this.dirty.filter(({ sheetId }) => sheetId !== id);
  }

  checkUnprotected(sheetId: string): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.detailsOf(sheetId).isProtected)
      throw accessDenied(`The sheet “${this.sheetName(sheetId)}” is protected.`);
  }

  protected store(sheetId: string, cells: CellMatrix, area: Area): void {
    this.storeQuietly(sheetId, cells, area);
    this.tell({ kind: "written", sheetId, area });
  }

  protected storeQuietly(sheetId: string, cells: CellMatrix, area: Area): void {
    this.keep(sheetId, cells);
    if (this.dirty !== "everything") this.dirty.push({ sheetId, range: rangeOf(area) });
  }

  /** Writes cells to the grid, and their formulas to the engine before it calculates. */
  protected keep(sheetId: string, cells: CellMatrix): void {
    this.grid.write(sheetId, cells);
    const untaken = this.untaken.get(sheetId) ?? {};
    for (const row in cells) untaken[row] = { ...untaken[row], ...cells[row] };
    this.untaken.set(sheetId, untaken);
  }

  /** Whole rows and columns, as far as the sheet is kept. */
  protected used(sheetId: string, area: Area): Area {
    const { rows, columns } = this.grid.size(sheetId);
    return {
      ...area,
      rows: area.rows === MOST_ROWS ? rows : area.rows,
      columns: area.columns === MOST_COLUMNS ? columns : area.columns,
    };
  }

  private formatOfCell(sheetId: string, cell: StoredCell | null): CellFormat {
    const style = this.grid.style(cell);
    const { defaultFormat } = this.detailsOf(sheetId);
    if (!style) return { ...DEFAULT_FORMAT, ...defaultFormat };
    const known = this.formats.get(style);
    if (known?.over === defaultFormat) return known.format;
    const format = formatOf({ ...styleOf(defaultFormat), ...style });
    this.formats.set(style, { over: defaultFormat, format });
    return format;
  }

  /** What styles stand for over the look of all cells of a sheet; thousands of cells share a style. */
  private readonly formats = new WeakMap<
    IStyleData,
    { readonly over: Partial<CellFormat>; readonly format: CellFormat }
  >();
}
