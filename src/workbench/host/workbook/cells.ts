import type { ICellData, Nullable } from "@univerjs/core";
import type { CellMatrix } from "../engine";
import { contains, intersect, MOST_COLUMNS, smallestAround, type Area } from "./address";
import { DEFAULT_FORMAT, styleOf, type CellFormat } from "./cell-format";
import { CellLooks } from "./cell-looks";
import type { CellReading } from "./cell-store";
import { writtenOf } from "./content";
import { cellData, type StoredCell } from "./grid";
import { translate, type Names, type Place } from "./translate";
import { typedValue } from "./typed-value";

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

/** What is written into the cells of a workbook: values, and formulas as written and as the engine takes them. */
export abstract class Cells extends CellLooks implements Names {
  /** The year that a date written without one falls in. */
  year = new Date().getFullYear();

  abstract nameFor(name: string, sheetId: string): string | undefined;
  /** Told of every area that was written. */
  protected abstract written(sheetId: string, area: Area): void;

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
    this.keep(sheetId, cells);
    if (merges.length > 0) this.grid.merge(sheetId, merges);
    this.recalculateAll();
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

  private storedFor(sheetId: string, row: number, column: number, value: unknown): ICellData {
    const numberFormat = this.numberFormatAt(sheetId, row, column);
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
    for (const [sheetId, cells] of bySheet) this.keep(sheetId, cells);
    if (bySheet.size > 0) this.recalculateAll();
  }

  /** Takes up what was typed into the grid: formulas as written, and for the engine with plain ranges. */
  protected takeTyped(sheetId: string, typed: CellMatrix): void {
    this.takeFormulas();
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
        area = smallestAround(area, { row, column, rows: 1, columns: 1 });
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

  /** Whether a merge covers a cell of an area, other than its first. */
  private coveredBy(sheetId: string, area: Area): (row: number, column: number) => boolean {
    const covered = new Set<number>();
    const numberOf = (row: number, column: number) => row * MOST_COLUMNS + column;
    for (const merge of this.grid.mergesTouching(sheetId, area)) {
      const within = intersect(merge, area);
      if (!within) continue;
      for (let row = within.row; row < within.row + within.rows; row += 1)
        for (let column = within.column; column < within.column + within.columns; column += 1)
          covered.add(numberOf(row, column));
      covered.delete(numberOf(merge.row, merge.column));
    }
    return (row, column) => covered.has(numberOf(row, column));
  }
}

/** Whether a change of a cell in the grid is more than one of its looks. */
function changesContent(change: Nullable<ICellData> | undefined): boolean {
  return !change || ["v", "f", "si", "p"].some((key) => key in change);
}
