import type { ICellData, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import type { CellMatrix } from "../engine";
import { intersect, type Area } from "./address";
import { Cells } from "./cells";
import { writtenOf } from "./content";
import { moveRows, piecesOf, renameSheetIn, shiftArea, shiftFormula, type Shift } from "./formula-text";
import { cellData, type StoredCell } from "./grid";
import { accessDenied, alreadyExists, HostError, invalidArgument, notFound } from "./host-error";
import { checkName, checkSheetName, isSameName } from "./names";
import { newSheetDetails, shiftCharts, shiftDetails, type SheetDetails } from "./sheet-details";
import { columnNames, type Table } from "./table";
import type { CellContent } from "./typed-value";

/** A name for cells or a formula; of one sheet only where it has a scope. */
export interface DefinedName {
  name: string;
  readonly scope: string | null;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** The workbook of the Excel stand-in: what Excel keeps, and what it makes of what is done to it. */
export class Workbook extends Cells {
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  /** Whether sheets may not be added, deleted, moved or renamed. */
  isProtected = false;
  selection: { sheetId: string; area: Area };
  private readonly details = new Map<string, SheetDetails>();
  private nextId = 1;

  constructor(univer: Univer, book: UniverWorkbook) {
    super(univer, book);
    for (const id of this.grid.sheetIds()) this.details.set(id, newSheetDetails());
    this.selection = {
      sheetId: this.grid.sheetIds()[0] ?? "",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  // Sheets

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
    this.tell({ kind: "added", sheetId: id });
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
    this.forget(id);
    this.rewriteFormulas((formula) => withoutSheet(formula, name));
    this.tell({ kind: "deleted", sheetId: id });
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
    this.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
    this.tell({ kind: "activated", sheetId: id });
  }

  select(sheetId: string, area: Area): void {
    this.selection = { sheetId, area };
    this.tell({ kind: "selected", sheetId, area });
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
    this.recalculateAll();
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

  newId(kind: string): string {
    const id = `{${kind}-${String(this.nextId)}}`;
    this.nextId += 1;
    return id;
  }

  private checkStructure(): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.isProtected) throw accessDenied("The workbook's structure is protected.");
  }

  /** A table's columns are called what its header cells say. */
  protected override written(sheetId: string, area: Area): void {
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
