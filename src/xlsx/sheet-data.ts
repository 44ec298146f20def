import { cellName, columnName } from "../report/area";
import { asTyped } from "./as-typed";
import type { FileCell, FileSheet, Look } from "./file-model";

/** The number under which a file keeps a look. */
export type StyleNumber = (look: Look) => number;

/** The area that the cells of a sheet take up, as a file states it. */
export function dimension({ cells, columns }: FileSheet): string {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), columns.length);
  return `A1:${cellName(Math.max(cells.length, 1) - 1, Math.max(width, 1) - 1)}`;
}

/** The size of a piece of XML, in characters. */
const PIECE = 100_000;

/**
 * The rows and cells of a sheet as XML, piece by piece. Texts stand in their cells, since few of a report's texts occur
 * twice.
 */
export function* sheetData({ cells, rowHeights }: FileSheet, styleNumber: StyleNumber): Generator<string> {
  const letters: string[] = [];
  let piece = "<sheetData>";
  for (const [index, row] of cells.entries()) {
    const number = String(index + 1);
    const height = rowHeights[index];
    piece += `<row r="${number}"${height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`}>`;
    for (const [column, cell] of row.entries()) {
      if (!cell) continue;
      const reference = (letters[column] ??= columnName(column)) + number;
      piece += cellXml(cell, reference, styleNumber(cell.look));
    }
    piece += "</row>";
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</sheetData>`;
}

function cellXml({ value, formula }: FileCell, reference: string, style: number): string {
  const start = `<c r="${reference}" s="${String(style)}"`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === "string" && formula === undefined)
    return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  const calculated = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (typeof value === "number") return `${start}>${calculated}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${calculated}<v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "string") return `${start} t="str">${calculated}<v>${escaped(asTyped(value))}</v></c>`;
  return `${start} t="e">${calculated}<v>${value.error}</v></c>`;
}

/** Spaces and line breaks at the ends of a text count. */
function textXml(text: string): string {
  return `<t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${escaped(asTyped(text))}</t>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
