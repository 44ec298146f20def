import type { ICellData, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import type { CellMatrix } from "../engine";
import type { Area } from "./address";
import { writtenOf } from "./content";
import { moveBy, piecesOf, renameSheetIn, shiftFormula, type Shift } from "./formula-text";
import { cellData, type StoredCell } from "./grid";
import type { GridEdit } from "./grid-edits";
import { accessDenied, alreadyExists, HostError, invalidArgument, notFound } from "./host-error";
import { checkSheetName, isSameName } from "./names";
import { newSheetDetails, shiftCharts, shiftDetails, type SheetDetails } from "./sheet-details";
import { remove, TablesAndNames } from "./tables-and-names";
import type { CellContent } from "./typed-value";

/** The workbook of the Excel stand-in: what Excel keeps, and what it makes of what is done to it. */
export class Workbook extends TablesAndNames {
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  /** Whether sheets may not be added, deleted, moved or renamed. */
  isProtected = false;
  selection: { sheetId: string; area: Area };
  /** What was done in the grid and is not yet taken up. */
  private readonly edits: GridEdit[] = [];
  private readonly details = new Map<string, SheetDetails>();

  constructor(univer: Univer, book: UniverWorkbook) {
    super(univer, book);
    for (const id of this.grid.sheetIds()) this.details.set(id, newSheetDetails());
    this.selection = {
      sheetId: this.grid.sheetIds()[0] ?? "",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
    this.grid.watch((edit) => {
      if (this.edits.push(edit) === 1) queueMicrotask(() => void this.takeEditsAndCalculate());
    });
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
    this.sheetAdded(id);
    return id;
  }

  private sheetAdded(id: string): void {
    this.details.set(id, newSheetDetails());
    this.tell({ kind: "added", sheetId: id });
  }

  deleteSheet(id: string): void {
    this.checkStructure();
    const others = this.sheetIds().filter(
      (one) => one !== id && this.detailsOf(one).visibility === "Visible",
    );
    if (others.length === 0)
      throw new HostError("InvalidOperation", "A workbook keeps one visible sheet at least.");
    const name = this.sheetName(id);
    this.grid.removeSheet(id);
    this.sheetRemoved(id, name);
    if (this.selection.sheetId === id) this.activate(others[0] ?? "");
  }

  private sheetRemoved(id: string, name: string): void {
    remove(this.tables, ({ sheetId }) => sheetId === id);
    remove(this.names, ({ scope }) => scope === id);
    this.details.delete(id);
    this.forget(id);
    for (const one of this.names) one.formula = withoutSheet(one.formula, name);
    this.rewriteFormulas((formula) => withoutSheet(formula, name));
    this.tell({ kind: "deleted", sheetId: id });
  }

  renameSheet(id: string, name: unknown): void {
    this.checkStructure();
    checkSheetName(name);
    const other = this.sheetNamed(name);
    if (other !== undefined && other !== id) throw alreadyExists(`There is a sheet “${name}” already.`);
    const before = this.sheetName(id);
    this.grid.rename(id, name);
    this.sheetRenamed(id, before);
  }

  private sheetRenamed(id: string, before: string): void {
    const name = this.sheetName(id);
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
    this.takeFormulas();
    await this.grid.shift(sheetId, axis, at, count);
    this.takeEdits();
  }

  private follow(sheetId: string, { axis, at, count }: Omit<Shift, "sheet">): void {
    const shift: Shift = { sheet: this.sheetName(sheetId), axis, at, count };
    this.shiftTablesAndNames(sheetId, shift);
    shiftDetails(this.detailsOf(sheetId), shift);
    for (const details of this.details.values()) shiftCharts(details, sheetId, shift);
    this.rewriteFormulas((formula, home) => shiftFormula(formula, home, shift));
    this.recalculateAll();
  }

  /** Takes up what was done in the grid since. */
  private takeEdits(): void {
    for (const edit of this.edits.splice(0)) this.takeEdit(edit);
  }

  private async takeEditsAndCalculate(): Promise<void> {
    this.takeEdits();
    await this.calculate();
  }

  private takeEdit(edit: GridEdit): void {
    switch (edit.kind) {
      case "typed":
        return this.takeTyped(edit.sheetId, edit.cells);
      case "shifted":
        return this.follow(edit.sheetId, edit.shift);
      case "rearranged":
        this.rewriteFormulas((formula) => formula);
        return this.recalculateAll();
      case "sheetAdded":
        return this.sheetAdded(edit.sheetId);
      case "sheetRemoved":
        return this.sheetRemoved(edit.sheetId, edit.before);
      case "sheetRenamed":
        return this.sheetRenamed(edit.sheetId, edit.before);
      case "sheetHidden":
        this.detailsOf(edit.sheetId).visibility = edit.isHidden ? "Hidden" : "Visible";
    }
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
            : { ...moved, ...this.formulaCell(sheetId, to, column, moveBy(formula, to - from, 0)) };
      }
    }
    this.store(sheetId, cells, area);
  }

  private checkStructure(): void {
    if (this.isReadOnly) throw accessDenied("The workbook is read-only.");
    if (this.isProtected) throw accessDenied("The workbook's structure is protected.");
  }

  private freeSheetName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (this.sheetNamed(name) === undefined) return name;
    }
  }
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
