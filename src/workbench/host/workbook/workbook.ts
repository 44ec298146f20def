import type { ICellData, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { Engine, type CellMatrix, type Dirty } from "../engine";
import type { AddInFunctions } from "../functions";
import { contains, intersect, MOST_COLUMNS, MOST_ROWS, type Area } from "./address";
import { DEFAULT_FORMAT, formatOf, styleOf, type CellFormat } from "./cell-format";
import { contentOf, isWritten, writtenOf } from "./content";
import { moveRows, piecesOf, renameSheetIn, shiftArea, shiftFormula, type Shift } from "./formula-text";
import { areaOf, cellData, Grid, rangeOf, type StoredCell } from "./grid";
import { accessDenied, alreadyExists, HostError, invalidArgument, notFound } from "./host-error";
import { checkName, checkSheetName, isSameName } from "./names";
import { newSheetDetails, shiftCharts, shiftDetails, type SheetDetails } from "./sheet-details";
import { columnNames, type Table } from "./table";
import { translate, type Names } from "./translate";
import { typedValue, type CellContent } from "./typed-value";

/** A name for cells or a formula; of one sheet only where it has a scope. */
export interface DefinedName {
  name: string;
  readonly scope: string | null;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A cell as Excel's interface tells of it. */
export interface CellReading {
  readonly content: CellContent;
  /** As written, with its `=`; undefined where the cell holds none. */
  readonly formula: string | undefined;
  readonly format: CellFormat;
}

/** The workbook of the Excel stand-in: what Excel keeps, and what it makes of what is done to it. */
export class Workbook implements Names {
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  /** Whether sheets may not be added, deleted, moved or renamed. */
  isProtected = false;
  isReadOnly = false;
  selection: { sheetId: string; area: Area };
  /** The year that a date written without one falls in. */
  year = 2026;
  private readonly details = new Map<string, SheetDetails>();
  private readonly grid: Grid;
  private readonly engine: Engine;
  private dirty: Dirty[] | "everything" = [];
  private nextId = 1;

  constructor(univer: Univer, book: UniverWorkbook) {
    this.grid = new Grid(univer, book);
    this.engine = new Engine(univer, book.getUnitId());
    for (const id of this.grid.sheetIds()) this.details.set(id, newSheetDetails());
    this.selection = {
      sheetId: this.grid.sheetIds()[0] ?? "",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  /** Makes the functions of an add-in known to the cells. */
  define(functions: AddInFunctions): void {
    this.engine.define(functions);
    this.dirty = "everything";
  }

  // Sheets

  sheetIds(): readonly string[] {
    return this.grid.sheetIds();
  }

  sheetName(id: string): string {
    return this.grid.nameOf(id);
  }

  sheetNamed(name: string): string | undefined {
    return this.sheetIds().find((id) => isSameName(this.sheetName(id), name));
  }

  detailsOf(id: string): SheetDetails {
    const found = this.details.get(id);
    if (!found) throw notFound(`There is no sheet ${id}.`);
    return found;
  }

  addSheet(name?: string): string {
    this.checkStructure();
    const free = name ?? this.freeSheetName();
    checkSheetName(free);
    if (this.sheetNamed(free) !== undefined) throw alreadyExists(`There is a sheet “${free}” already.`);
    const id = this.newId("sheet");
    this.grid.addSheet(id, free, this.sheetIds().length);
    this.details.set(id, newSheetDetails());
    return id;
  }

  deleteSheet(id: string): void {
    this.checkStructure();
    const others = this.sheetIds().filter(
      (one) => one !== id && this.detailsOf(one).visibility === "Visible",
    );
    if (others.length === 0)
      throw new HostError("InvalidOperation", "A workbook keeps one visible sheet at least.");
    const name = this.sheetName(id);
    remove(this.tables, ({ sheetId }) => sheetId === id);
    remove(this.names, ({ scope }) => scope === id);
    this.grid.removeSheet(id);
    this.details.delete(id);
    this.dirty =
      this.dirty === "everything" ? this.dirty : this.dirty.filter(({ sheetId }) => sheetId !== id);
    this.rewriteFormulas((formula) => withoutSheet(formula, name));
    if (this.selection.sheetId === id) this.activate(others[0] ?? "");
  }

  renameSheet(id: string, name: unknown): void {
    this.checkStructure();
    checkSheetName(name);
    const other = this.sheetNamed(name);
    if (other !== undefined && other !== id) throw alreadyExists(`There is a sheet “${name}” already.`);
    const before = this.sheetName(id);
    this.grid.rename(id, name);
    for (const one of this.names) one.formula = renameSheetIn(one.formula, before, name);
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  }

  moveSheet(id: string, position: number): void {
    this.checkStructure();
    if (!(position >= 0 && position < this.sheetIds().length))
      throw invalidArgument("There is no such position.");
    this.grid.move(id, position);
  }

  setVisibility(id: string, visibility: SheetDetails["visibility"]): void {
    this.checkStructure();
    this.detailsOf(id).visibility = visibility;
    this.grid.hide(id, visibility !== "Visible");
  }

  activate(id: string): void {
    this.selection = { sheetId: id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  tabColor(id: string): string {
    return this.grid.tabColor(id);
  }

  setTabColor(id: string, color: string): void {
    this.grid.setTabColor(id, color);
  }

  hasGridlines(id: string): boolean {
    return this.grid.hasGridlines(id);
  }

  showGridlines(id: string, isShown: boolean): void {
    this.grid.showGridlines(id, isShown);
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    return this.grid.frozen(id);
  }

  freeze(id: string, rows: number, columns: number): void {
    this.grid.freeze(id, rows, columns);
  }

  // Cells

  read(sheetId: string, row: number, column: number): CellReading {
    const cell = this.grid.cell(sheetId, row, column);
    const own: StoredCell | null = isWritten(cell)
      ? cell
      : ((this.engine.spilledAt(sheetId, row, column) as StoredCell | undefined) ?? cell);
    return { content: contentOf(own), formula: writtenOf(cell), format: this.formatAt(sheetId, row, column) };
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
    this.followHeaders(sheetId, area);
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
    if (area.rows > 1 || area.columns > 1) this.grid.merge(sheetId, area);
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
    const include = (area: Area) => (found = found ? around(found, area) : area);
    this.grid.forCells(sheetId, (row, column, cell) => {
      if (isWritten(cell) || (!valuesOnly && cell.s)) include({ row, column, rows: 1, columns: 1 });
    });
    for (const spill of this.engine.spillsOn(sheetId)) include(areaOf(spill));
    return found;
  }

  // Rows and columns

  /** Inserts rows or columns, or deletes them where `count` is below 0; everything that names cells follows. */
  async shift(sheetId: string, axis: "row" | "column", at: number, count: number): Promise<void> {
    this.checkUnprotected(sheetId);
    const shift: Shift = { sheet: this.sheetName(sheetId), axis, at, count };
    const formulas = this.writtenFormulas();
    await this.grid.shift(sheetId, axis, at, count);
    this.follow(sheetId, shift);
    for (const { place, formula } of formulas) {
      const moved = place.sheetId === sheetId ? shiftArea({ ...place, rows: 1, columns: 1 }, shift) : place;
      if (!moved) continue;
      const home = this.sheetName(place.sheetId);
      this.storeFormula(place.sheetId, moved.row, moved.column, shiftFormula(formula, home, shift));
    }
    this.dirty = "everything";
  }

  private follow(sheetId: string, shift: Shift): void {
    for (const table of this.tables.filter((one) => one.sheetId === sheetId)) followTable(table, shift);
    for (const one of this.names) one.formula = shiftFormula(one.formula, "", shift);
    shiftDetails(this.detailsOf(sheetId), shift);
    for (const details of this.details.values()) shiftCharts(details, sheetId, shift);
  }

  /** Sorts the rows of an area by columns counted from its first. */
  sort(
    sheetId: string,
    area: Area,
    keys: readonly { readonly column: number; readonly ascending: boolean }[],
  ): void {
    this.checkUnprotected(sheetId);
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const compare = (a: number, b: number): number => {
      for (const { column, ascending } of keys) {
        const [x, y] = [a, b].map((row) => this.read(sheetId, row, area.column + column).content);
        const order = compareContent(x ?? null, y ?? null, ascending);
        if (order !== 0) return order;
      }
      return a - b;
    };
    const sorted = [...rows].sort(compare);
    const cells: CellMatrix = {};
    for (const [index, from] of sorted.entries()) {
      const to = area.row + index;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = this.grid.cell(sheetId, from, column);
        const formula = writtenOf(cell);
        const moved: ICellData = {
          ...cellData(null),
          ...copyOf(cell),
          s: cell?.s ?? null,
        };
        (cells[to] ??= {})[column] =
          formula === undefined
            ? moved
            : { ...moved, ...this.formulaCell(sheetId, to, column, moveRows(formula, to - from)) };
      }
    }
    this.store(sheetId, cells, area);
  }

  // Tables and names

  addTable(sheetId: string, area: Area, hasHeaders: boolean): Table {
    this.checkUnprotected(sheetId);
    if (this.tables.some((table) => table.sheetId === sheetId && intersect(table.area, area)))
      throw new HostError("InvalidOperation", "A table cannot overlap another table.");
    if (!hasHeaders)
      throw new HostError("NotImplemented", "The stand-in makes tables of ranges with headers only.");
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    const headers = Array.from({ length: area.columns }, (_, index) =>
      textOf(this.read(sheetId, area.row, area.column + index).content),
    );
    const id = this.newId("table");
    const table: Table = {
      id,
      name: this.freeTableName(),
      sheetId,
      area: whole,
      columns: columnNames(headers),
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    };
    this.tables.push(table);
    this.write(sheetId, { ...whole, rows: 1 }, [table.columns]);
    this.rewriteFormulas((formula) => formula);
    return table;
  }

  tableNamed(name: string): Table | undefined {
    return this.tables.find((table) => isSameName(table.name, name) || table.id === name);
  }

  renameTable(table: Table, name: unknown): void {
    checkName(name);
    const other = this.tables.find((one) => isSameName(one.name, name));
    if ((other && other !== table) || this.names.some((one) => isSameName(one.name, name)))
      throw alreadyExists(`There is a table or name “${name}” already.`);
    const before = table.name;
    table.name = name;
    this.rewriteFormulas((formula) =>
      piecesOf(formula)
        .map((piece) =>
          piece.kind === "table" && isSameName(piece.table, before)
            ? name + piece.text.slice(before.length)
            : piece.text,
        )
        .join(""),
    );
  }

  deleteTable(table: Table): void {
    remove(this.tables, (one) => one === table);
    this.clear(table.sheetId, table.area, "all");
    this.rewriteFormulas((formula) => formula);
  }

  resizeTable(table: Table, area: Area): void {
    table.area = area;
    this.rewriteFormulas((formula) => formula);
  }

  addName(name: unknown, scope: string | null, formula: string, comment = ""): DefinedName {
    checkName(name);
    if (this.names.some((one) => one.scope === scope && isSameName(one.name, name)) || this.tableNamed(name))
      throw alreadyExists(`There is a name “${name}” already.`);
    const made: DefinedName = { name, scope, formula, comment, visible: true };
    this.names.push(made);
    this.rewriteFormulas((one) => one);
    return made;
  }

  deleteName(name: DefinedName): void {
    remove(this.names, (one) => one === name);
    this.rewriteFormulas((formula) => formula);
  }

  nameFor(name: string, sheetId: string): string | undefined {
    const found = [sheetId, null].flatMap(
      (scope) => this.names.find((one) => one.scope === scope && isSameName(one.name, name)) ?? [],
    );
    return found[0]?.formula.replace(/^=/, "");
  }

  // Calculation

  /** Calculates all that depends on what was written since. */
  async calculate(): Promise<void> {
    const dirty = this.dirty;
    if (dirty !== "everything" && dirty.length === 0) return;
    this.dirty = [];
    await this.engine.calculate(dirty);
  }

  /** Every cell that holds something or has a look of its own. */
  forCells(sheetId: string, visit: (row: number, column: number, reading: CellReading) => void): void {
    this.grid.forCells(sheetId, (row, column) => visit(row, column, this.read(sheetId, row, column)));
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

  newId(kind: string): string {
    const id = `{${kind}-${String(this.nextId)}}`;
    this.nextId += 1;
    return id;
  }

  checkUnprotected(sheetId: string): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.detailsOf(sheetId).isProtected)
      throw accessDenied(`The sheet “${this.sheetName(sheetId)}” is protected.`);
  }

  private checkStructure(): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.isProtected) throw accessDenied("The workbook's structure is protected.");
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

  private formulaCell(sheetId: string, row: number, column: number, written: string): ICellData {
    return {
      ...cellData(null),
      f: translate(written, { sheetId, row, column }, this),
      custom: { written },
    };
  }

  private storeFormula(sheetId: string, row: number, column: number, written: string): void {
    const cells: CellMatrix = { [row]: { [column]: this.formulaCell(sheetId, row, column, written) } };
    this.grid.write(sheetId, cells);
    this.engine.take(sheetId, cells);
  }

  private store(sheetId: string, cells: CellMatrix, area: Area): void {
    this.grid.write(sheetId, cells);
    this.engine.take(sheetId, cells);
    if (this.dirty !== "everything") this.dirty.push({ sheetId, range: rangeOf(area) });
  }

  private writtenFormulas(): {
    readonly place: { sheetId: string; row: number; column: number };
    readonly formula: string;
  }[] {
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
  private rewriteFormulas(change: (formula: string) => string): void {
    const bySheet = new Map<string, CellMatrix>();
    for (const { place, formula } of this.writtenFormulas()) {
      const { sheetId, row, column } = place;
      const made = this.formulaCell(sheetId, row, column, change(formula));
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

  /** A table's columns are called what its header cells say. */
  private followHeaders(sheetId: string, area: Area): void {
    for (const table of this.tables.filter((one) => one.sheetId === sheetId)) {
      const header = intersect({ ...table.area, rows: 1 }, area);
      if (!header) continue;
      table.columns = columnNames(
        Array.from({ length: table.area.columns }, (_, index) =>
          textOf(this.read(sheetId, table.area.row, table.area.column + index).content),
        ),
      );
      this.rewriteFormulas((formula) => formula);
    }
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

  private freeSheetName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (this.sheetNamed(name) === undefined) return name;
    }
  }

  private freeTableName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Table${String(number)}`;
      if (!this.tableNamed(name)) return name;
    }
  }
}

const MOST_POINTS = 409.5;

function followTable(table: Table, shift: Shift): void {
  const moved = shiftArea(table.area, shift);
  if (!moved) return;
  if (shift.axis === "column") {
    const at = shift.at - table.area.column;
    if (shift.count > 0 && at > 0 && at < table.columns.length)
      table.columns.splice(
        at,
        0,
        ...Array.from({ length: shift.count }, (_, index) => `Column${String(index + 1)}`),
      );
    if (shift.count < 0) table.columns.splice(Math.max(0, at), table.columns.length - moved.columns);
    table.columns = columnNames(table.columns);
  }
  table.area = moved;
}

function withoutSheet(formula: string, name: string): string {
  return piecesOf(formula)
    .map((piece) =>
      piece.kind === "cells" && piece.sheet !== null && isSameName(piece.sheet, name) ? "#REF!" : piece.text,
    )
    .join("");
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Numbers before texts before truths before errors; blank cells last, whichever way. */
function compareContent(a: CellContent, b: CellContent, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const rank = (content: CellContent) => ["number", "string", "boolean", "object"].indexOf(typeof content);
  const order =
    rank(a) - rank(b) ||
    (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "th"));
  return ascending ? order : -order;
}

function copyOf(cell: StoredCell | null): ICellData {
  return { v: cell?.v ?? null, t: cell?.t ?? null, custom: cell?.custom ?? null };
}

function textOf(content: CellContent): string {
  if (content === null) return "";
  return typeof content === "object" ? content.error : String(content);
}

function remove<T>(list: T[], isGone: (item: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1)
    if (isGone(list[index] as T)) list.splice(index, 1);
}
