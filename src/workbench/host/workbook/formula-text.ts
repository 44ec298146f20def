import {
  addressOf,
  columnIndex,
  columnName,
  MOST_COLUMNS,
  MOST_ROWS,
  quoteSheet,
  readArea,
  splitSheet,
  type Area,
} from "./address";

/** A piece of a formula: a reference to cells, one into a table, a name with or without a sheet, or anything else. */
export type Piece =
  | { readonly kind: "cells"; readonly text: string; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "table"; readonly text: string; readonly table: string; readonly inner: string }
  | { readonly kind: "name"; readonly text: string; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "other"; readonly text: string };

type CellsPiece = Extract<Piece, { kind: "cells" }>;

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const INNER = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*`;
const PIECE = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<cells>(?:${SHEET})?${AREA}(?![\p{L}\p{M}\p{N}_.(\[!]))`,
    String.raw`(?<table>(?:${WORD})?${INNER})`,
    String.raw`(?<error>#(?:N/A|[A-Z]+[!?]|DIV/0!))`,
    String.raw`(?<number>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+)`,
    String.raw`(?<call>${WORD}\()`,
    String.raw`(?<name>(?:${SHEET})?${WORD})`,
  ].join("|"),
  "giu",
);

/**
 * Takes a formula apart, texts in quotes left whole.
 *
 * @example piecesOf('=IF([@x]="A1",B2,rate)').map(({ kind }) => kind)
 */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: "other", text: formula.slice(end, match.index) });
    pieces.push(pieceOf(match[0], match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < formula.length) pieces.push({ kind: "other", text: formula.slice(end) });
  return pieces;
}

function pieceOf(text: string, groups: Readonly<Record<string, string | undefined>>): Piece {
  if (groups["cells"] !== undefined) {
    const { sheet, address } = splitSheet(text);
    return { kind: "cells", text, sheet, address };
  }
  if (groups["table"] !== undefined) {
    const at = text.indexOf("[");
    return { kind: "table", text, table: text.slice(0, at), inner: text.slice(at + 1, -1) };
  }
  if (groups["name"] !== undefined && !/^(?:TRUE|FALSE)$/i.test(text)) {
    const { sheet, address: name } = splitSheet(text);
    return { kind: "name", text, sheet, name };
  }
  return { kind: "other", text };
}

/** Rows or columns that came or went: `count` below 0 are deleted. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/**
 * A formula after rows or columns were inserted or deleted.
 *
 * @param home the sheet that the formula stands on
 * @example shiftFormula("=A1+A3", "S", { sheet: "S", axis: "row", at: 1, count: 1 }) // "=A1+A4"
 */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return mapCells(formula, (piece) => {
    if ((piece.sheet ?? home).toLowerCase() !== shift.sheet.toLowerCase()) return piece.text;
    const area = readArea(piece.address);
    const shifted = area && shiftArea(area, shift);
    if (!shifted) return "#REF!";
    return isSameArea(area, shifted) ? piece.text : sheetOf(piece) + withSigns(piece.address, shifted);
  });
}

/** The sheet of a reference as it is written, with its `!`; empty where it names none. */
function sheetOf({ text, address }: CellsPiece): string {
  return text.slice(0, text.length - address.length);
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** An area after a shift on its sheet; null where nothing is left of it. */
export function shiftArea(
  area: Area,
  { axis, at, count }: Pick<Shift, "axis" | "at" | "count">,
): Area | null {
  const [start, size, most] =
    axis === "row" ? [area.row, area.rows, MOST_ROWS] : [area.column, area.columns, MOST_COLUMNS];
  if (size === most) return area;
  const end = start + size;
  const moved = count > 0 ? inserted(start, end, at, count, most) : deleted(start, end, at, -count);
  if (!moved) return null;
  return axis === "row"
    ? { ...area, row: moved.start, rows: moved.end - moved.start }
    : { ...area, column: moved.start, columns: moved.end - moved.start };
}

/** What is pushed over the end of the sheet is lost. */
function inserted(start: number, end: number, at: number, count: number, most: number) {
  const push = (place: number) => Math.min(most, place + count);
  const moved = { start: at <= start ? push(start) : start, end: at < end ? push(end) : end };
  return moved.end > moved.start ? moved : null;
}

function deleted(start: number, end: number, at: number, count: number) {
  const cut = (place: number) => (place <= at ? place : Math.max(at, place - count));
  const moved = { start: cut(start), end: cut(end) };
  return moved.end > moved.start ? moved : null;
}

/** A formula with another name for a sheet, in the references and names that it stands before. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return piecesOf(formula)
    .map((piece) => {
      if (piece.kind !== "cells" && piece.kind !== "name") return piece.text;
      if (piece.sheet?.toLowerCase() !== from.toLowerCase()) return piece.text;
      return to === null
        ? "#REF!"
        : `${quoteSheet(to)}!${piece.kind === "cells" ? piece.address : piece.name}`;
    })
    .join("");
}

/** A formula as it reads when it is moved: relative references move along. */
export function moveBy(formula: string, rows: number, columns: number): string {
  return mapCells(formula, (piece) => {
    const moved = piece.address
      .split(":")
      .map((part) => movedPart(part, rows, columns))
      .join(":");
    return moved.includes("#") ? "#REF!" : sheetOf(piece) + moved;
  });
}

function movedPart(part: string, rows: number, columns: number): string {
  return part.replace(
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i,
    (_all, sign: string, letters: string, rowSign: string, digits: string) => {
      const isRowOnly = letters === "";
      const column = sign === "$" || isRowOnly ? letters : movedColumn(letters, columns);
      const isFixed = rowSign === "$" || (isRowOnly && sign === "$");
      const row = digits === "" || isFixed ? digits : movedRow(Number(digits), rows);
      return sign + column + rowSign + row;
    },
  );
}

function movedColumn(letters: string, by: number): string {
  const column = columnIndex(letters) + by;
  return column >= 0 && column < MOST_COLUMNS ? columnName(column) : "#";
}

function movedRow(row: number, by: number): string {
  return row + by >= 1 && row + by <= MOST_ROWS ? String(row + by) : "#";
}

function mapCells(formula: string, change: (piece: CellsPiece) => string): string {
  return piecesOf(formula)
    .map((piece) => (piece.kind === "cells" ? change(piece) : piece.text))
    .join("");
}

/** Writes an area as an address whose `$` stand where they stood in another. */
function withSigns(pattern: string, area: Area): string {
  const signs = pattern.split(":").map((part) => ({
    column: part.startsWith("$"),
    row: /\$\d/.test(part),
  }));
  const parts = addressOf(area).split(":");
  const isArea = pattern.includes(":");
  const [only = ""] = parts;
  return (isArea && parts.length === 1 ? [only, only] : parts)
    .map((part, index) => {
      const { column, row } = signs[index] ?? { column: false, row: false };
      return part.replace(/^([A-Z]*)(\d*)$/, (_all, letters: string, digits: string) =>
        [letters && column ? "$" : "", letters, digits && row ? "$" : "", digits].join(""),
      );
    })
    .join(":");
}
