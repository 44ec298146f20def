import { isDateFormat } from "../../register/date-format";
import type { CellValue } from "../../register/report";
import { area } from "../../report/area";
import type { Area } from "../../report/plan";
import { GENERAL } from "./number-formats";
import { TextCollector, unescaped } from "./texts";
import { UnreadableFile } from "./unreadable-file";
import { readXml, type Attributes } from "./xml";

/** The cells of a sheet that hold something, by row and column from 0. */
export interface SheetCells {
  readonly rows: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** In the shape of `rows`. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  /** All that hold something, also below the rows that are kept; null where none does. */
  readonly used: Area | null;
}

/** What the cells of all sheets refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  /** Whether days are counted from 1904, as on a Mac of old. */
  readonly countsFrom1904: boolean;
}

/** Cells further down or to the right are counted but not kept: no list of indicators is as long or as wide. */
export const MOST_KEPT_ROWS = 20_000;
const MOST_KEPT_COLUMNS = 1000;
const MOST_COLUMNS = 16_384;

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 1 January 1904, counted from 1900. */
const DAYS_TO_1904 = 1462;

/** What Excel shows where a formula was never calculated; so it is listed as an error and not taken for a blank. */
const NOT_CALCULATED = "#CALC!";

/** Reads the cells of a sheet. @throws UnreadableFile */
export function readSheetCells(xml: string, shared: SharedParts): SheetCells {
  const reader = new CellReader(shared);
  readXml(xml, reader);
  return reader.finish();
}

/** One cell while it is being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string;
  hasFormula: boolean;
}

class CellReader {
  private readonly rows: (CellValue | undefined)[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly merges: Area[] = [];
  private readonly inline = new TextCollector();
  private readonly used = new UsedArea();
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private isValue = false;

  constructor(private readonly shared: SharedParts) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.isValue = true;
    else if (name === "f" && this.cell) this.cell.hasFormula = true;
    else if (name === "mergeCell") this.merges.push(areaOf(attributes.ref ?? ""));
    else if (this.cell) this.inline.open(name);
  }

  text(text: string): void {
    if (this.isValue && this.cell) this.cell.value += text;
    else if (this.cell) this.inline.text(text);
  }

  close(name: string): void {
    if (name === "v") this.isValue = false;
    else if (name === "c") this.closeCell();
    else if (this.cell) this.inline.close(name);
  }

  finish(): SheetCells {
    for (const merge of this.merges) this.clearBehind(merge);
    const { rows, formats, hiddenRows, used } = this;
    return { rows, formats, hiddenRows, used: used.area };
  }

  /** Some makers leave out where rows and cells stand: then each follows the one before. */
  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(this.row);
  }

  private openCell({ r, s = "0", t = "n" }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    this.column = column;
    this.cell = {
      column,
      type: t,
      format: this.shared.formats[Number(s)] ?? GENERAL,
      value: "",
      hasFormula: false,
    };
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (cell === null || !(row >= 0) || !(cell.column < MOST_COLUMNS)) return;
    const value = this.valueOf(cell);
    if (value === null) return;
    this.used.add(row, cell.column);
    if (row >= MOST_KEPT_ROWS || cell.column >= MOST_KEPT_COLUMNS) return;
    (this.rows[row] ??= [])[cell.column] = value;
    (this.formats[row] ??= [])[cell.column] = cell.format;
  }

  private valueOf(cell: OpenCell): CellValue {
    const inline = this.inline.take();
    if (cell.type === "inlineStr") return inline === "" ? null : inline;
    if (cell.value === "") return cell.hasFormula && cell.type !== "str" ? NOT_CALCULATED : null;
    switch (cell.type) {
      case "s":
        return this.sharedText(cell.value);
      case "b":
        return cell.value.trim() === "1" || cell.value.trim() === "true";
      case "e":
        return cell.value.trim();
      case "d":
        return numberOrNull((Date.parse(`${cell.value.replace(/Z$/, "")}Z`) - FIRST_DAY) / DAY);
      case "n":
        return this.numberOf(cell);
      default:
        return unescaped(cell.value);
    }
  }

  private sharedText(index: string): CellValue {
    const text = this.shared.texts[Number(index)];
    if (text === undefined) throw new UnreadableFile("damaged", `no shared text ${index}`);
    return text === "" ? null : text;
  }

  private numberOf({ value, format }: OpenCell): CellValue {
    const shift = this.shared.countsFrom1904 && isDateFormat(format) ? DAYS_TO_1904 : 0;
    return numberOrNull(Number(value) + shift);
  }

  /** What a merged cell hides is no part of the table, though a file may still hold it. */
  private clearBehind({ row, column, rows, columns }: Area): void {
    for (let at = row; at < Math.min(row + rows, this.rows.length); at += 1) {
      const cells = this.rows[at];
      if (cells === undefined) continue;
      for (let one = column; one < Math.min(column + columns, cells.length); one += 1)
        if (at !== row || one !== column) cells[one] = undefined;
    }
  }
}

/** Grows with every cell that holds something. */
class UsedArea {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  get area(): Area | null {
    if (this.bottom < 0) return null;
    return area(this.top, this.left, this.bottom - this.top + 1, this.right - this.left + 1);
  }
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const LETTER_A = "A".charCodeAt(0);
const LETTERS = 26;

/** The column of a reference, from 0; not a number where it has none. @example columnOf("AB12") // 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - LETTER_A;
    if (letter >= 0 && letter < LETTERS) column = column * LETTERS + letter + 1;
    else break;
  }
  return column === 0 ? NaN : column - 1;
}

/** The area of a reference such as `A1:C3`; of no rows where it is none. */
export function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.toUpperCase().replaceAll("$", "").split(":");
  const [row, column] = [rowOf(first), columnOf(first)];
  const [rows, columns] = [rowOf(last) - row + 1, columnOf(last) - column + 1];
  return rows > 0 && columns > 0 && row >= 0 ? area(row, column, rows, columns) : area(0, 0, 0, 0);
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? NaN) - 1;
}
