import { contains, intersect, splitSheet, type Area } from "./address";
import { Cells } from "./cells";
import { isWritten, writtenOf } from "./content";
import { piecesOf, shiftArea, shiftFormula, type Shift } from "./formula-text";
import { alreadyExists, HostError } from "./host-error";
import { checkName, isSameName } from "./names";
import { columnNames, renameColumnsIn, type Table } from "./table";
import { calculatedFormula, freeColumnName, grownArea } from "./table-growth";
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

/** The tables and names of a workbook, and what formulas make of them. */
export abstract class TablesAndNames extends Cells {
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  private nextId = 1;

  addTable(sheetId: string, area: Area, hasHeaders: boolean): Table {
    this.checkUnprotected(sheetId);
    const others = this.tables.filter((table) => table.sheetId === sheetId).map((table) => table.area);
    if ([...others, ...this.merges(sheetId)].some((other) => intersect(other, area)))
      throw new HostError("MergedRangeConflict", "A table cannot overlap another table or merged cells.");
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
        .map((piece) => {
          if (piece.kind === "name" && isSameName(piece.text, before)) return name;
          const isMeant = piece.kind === "table" && isSameName(piece.table, before);
          return isMeant ? name + piece.text.slice(before.length) : piece.text;
        })
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

  nameFor(written: string, sheetId: string): string | undefined {
    const { sheet, address: name } = splitSheet(written);
    const home =
      sheet === null ? sheetId : this.sheetIds().find((id) => isSameName(this.sheetName(id), sheet));
    if (home === undefined) return undefined;
    const found = [home, null].flatMap(
      (scope) => this.names.find((one) => one.scope === scope && isSameName(one.name, name)) ?? [],
    );
    return found[0]?.formula.replace(/^=/, "");
  }

  newId(kind: string): string {
    const id = `{${kind}-${String(this.nextId)}}`;
    this.nextId += 1;
    return id;
  }

  /** A table takes in what is written beside it; its columns are called what its header cells say. */
  protected override written(sheetId: string, area: Area): void {
    for (const table of this.tables.filter((one) => one.sheetId === sheetId)) {
      this.growTable(table, area);
      const header = intersect({ ...table.area, rows: 1 }, area);
      if (!header) continue;
      const before = table.columns;
      table.columns = columnNames(
        Array.from({ length: table.area.columns }, (_, index) =>
          textOf(this.read(sheetId, table.area.row, table.area.column + index).content),
        ),
      );
      this.rewriteColumns(table, before);
    }
  }

  private growTable(table: Table, written: Area): void {
    const grown = grownArea(table.area, written);
    if (!grown || !this.isFreeFor(table, grown, written)) return;
    const before = table.area;
    for (let column = before.columns; column < grown.columns; column += 1)
      this.nameNewColumn(table, before.column + column);
    this.resizeTable(table, grown);
    this.fillCalculated(table, before);
  }

  /** Whether a table may reach as far: something was written there, and nothing else stands in its way. */
  private isFreeFor({ sheetId, area, id }: Table, grown: Area, written: Area): boolean {
    const others = this.tables.filter((other) => other.sheetId === sheetId && other.id !== id);
    const obstacles = [...others.map((other) => other.area), ...this.merges(sheetId)];
    if (obstacles.some((obstacle) => intersect(obstacle, grown))) return false;
    let isAnyWritten = false;
    for (const [row, column] of placesIn(grown)) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (contains(area, cell) || !isWritten(this.grid.cell(sheetId, row, column))) continue;
      if (!contains(written, cell)) return false;
      isAnyWritten = true;
    }
    return isAnyWritten;
  }

  private nameNewColumn(table: Table, column: number): void {
    const { sheetId, area } = table;
    const header = textOf(this.read(sheetId, area.row, column).content);
    const name = header === "" ? freeColumnName(table.columns) : header;
    table.columns = columnNames([...table.columns, name]);
    if (header === "") this.write(sheetId, { row: area.row, column, rows: 1, columns: 1 }, [[name]]);
  }

  /** A column of one formula goes on with it in the rows that are new at the end, where nothing is written there. */
  fillCalculated(table: Table, before: Area): void {
    const { sheetId, area } = table;
    if (area.rows === before.rows) return;
    const added: Area = { ...area, row: before.row + before.rows, rows: area.rows - before.rows };
    const values = Array.from({ length: added.rows }, () => new Array<unknown>(added.columns).fill(null));
    for (let column = 0; column < before.columns; column += 1) {
      const written = Array.from({ length: before.rows - 1 }, (_, index) =>
        writtenOf(this.grid.cell(sheetId, before.row + 1 + index, before.column + column)),
      );
      for (const [index, row] of values.entries())
        if (!isWritten(this.grid.cell(sheetId, added.row + index, added.column + column)))
          row[column] = calculatedFormula(written, index) ?? null;
    }
    this.write(sheetId, added, values);
  }

  /** Formulas follow a table's columns to their new names. */
  private rewriteColumns(table: Table, before: readonly string[]): void {
    const renamed = new Map(
      before.flatMap((name, index) => {
        const now = table.columns[index];
        return now === undefined || now === name ? [] : [[name.toLowerCase(), now] as const];
      }),
    );
    if (renamed.size === 0) return;
    const home = this.sheetName(table.sheetId);
    this.rewriteFormulas((formula, sheet) =>
      piecesOf(formula)
        .map((piece) => {
          if (piece.kind !== "table") return piece.text;
          const isMeant = piece.table === "" ? sheet === home : isSameName(piece.table, table.name);
          return isMeant ? `${piece.table}[${renameColumnsIn(piece.inner, renamed)}]` : piece.text;
        })
        .join(""),
    );
  }

  /** Moves what tables and names say of the cells of a sheet. */
  protected shiftTablesAndNames(sheetId: string, shift: Shift): void {
    for (const table of this.tables.filter((one) => one.sheetId === sheetId)) followTable(table, shift);
    for (const one of this.names) one.formula = shiftFormula(one.formula, "", shift);
  }

  private freeTableName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Table${String(number)}`;
      if (!this.tableNamed(name)) return name;
    }
  }
}

function* placesIn({ row, column, rows, columns }: Area): Generator<readonly [row: number, column: number]> {
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1) yield [row + down, column + across];
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

function textOf(content: CellContent): string {
  if (content === null) return "";
  return typeof content === "object" ? content.error : String(content);
}

/** Takes out of a list what is gone. */
export function remove<T>(list: T[], isGone: (item: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1)
    if (isGone(list[index] as T)) list.splice(index, 1);
}
