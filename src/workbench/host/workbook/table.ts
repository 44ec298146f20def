import { invalidArgument } from "./host-error";
import type { Area } from "./address";

/** A table of a workbook; its columns are named by its header row. */
export interface Table {
  readonly id: string;
  name: string;
  sheetId: string;
  /** With the header row. */
  area: Area;
  columns: string[];
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** Which part of a table a structured reference means. */
interface Part {
  readonly rows: "data" | "headers" | "all" | "thisRow";
  readonly first: string | null;
  readonly last: string | null;
}

const ITEM = /\[((?:'.|[^[\]'])*)\]/g;

/**
 * The cells that a structured reference means.
 *
 * @param inner what stands between the outer brackets
 * @param row the row of the formula, for `@`
 * @returns null where the table has no such part
 * @example tableArea(table, "[#Headers],[Score]", 4)
 */
export function tableArea(table: Table, inner: string, row: number): Area | null {
  const { rows, first, last } = readPart(inner);
  const from = first === null ? 0 : columnOf(table, first);
  const to = last === null ? (first === null ? table.columns.length - 1 : from) : columnOf(table, last);
  if (from < 0 || to < 0) return null;
  const { area } = table;
  const columns = { column: area.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
  if (rows === "headers") return { row: area.row, rows: 1, ...columns };
  if (rows === "all") return { row: area.row, rows: area.rows, ...columns };
  if (rows === "data") return { row: area.row + 1, rows: area.rows - 1, ...columns };
  return row > area.row && row < area.row + area.rows ? { row, rows: 1, ...columns } : null;
}

function readPart(inner: string): Part {
  const text = inner.trim();
  if (text === "") return { rows: "data", first: null, last: null };
  if (text === "@") return { rows: "thisRow", first: null, last: null };
  if (text.startsWith("@")) return { rows: "thisRow", ...columnsOf(text.slice(1)) };
  if (!text.startsWith("["))
    return text.startsWith("#") ? partOf(text, []) : { rows: "data", ...columnsOf(text) };
  const items = Array.from(text.matchAll(ITEM), ([, item = ""]) => item);
  const [special = "", ...others] = items;
  return special.startsWith("#") ? partOf(special, others) : { rows: "data", ...columnsOf(text) };
}

function partOf(special: string, columns: readonly string[]): Part {
  const rows = ({ "#headers": "headers", "#all": "all", "#data": "data", "#this row": "thisRow" } as const)[
    special.toLowerCase()
  ];
  if (rows === undefined) throw invalidArgument(`${special} names no part of a table.`);
  const [first = null, last = null] = columns.map(unescape);
  return { rows, first, last };
}

function columnsOf(text: string): { first: string; last: string | null } {
  const items = Array.from(text.matchAll(ITEM), ([, item = ""]) => unescape(item));
  const [first = unescape(text), last = null] = items;
  return { first, last };
}

function unescape(name: string): string {
  return name.replace(/'(.)/g, "$1");
}

function escape(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}

/**
 * What stands between the outer brackets of a structured reference when columns are called something else.
 *
 * @param renamed new names by the old ones in small letters
 * @example renameColumnsIn("@Score", new Map([["score", "Points"]])) // "@Points"
 */
export function renameColumnsIn(inner: string, renamed: ReadonlyMap<string, string>): string {
  const change = (written: string) => {
    const name = renamed.get(unescape(written).toLowerCase());
    return name === undefined ? written : escape(name);
  };
  if (inner.includes("[")) return inner.replace(ITEM, (_all, item: string) => `[${change(item)}]`);
  return inner.startsWith("@") ? `@${change(inner.slice(1))}` : change(inner);
}

function columnOf(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

/** Headers as a table takes them: blank ones are named, repeated ones numbered. */
export function columnNames(headers: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, header] of headers.entries()) {
    const wanted = header === "" ? `Column${String(index + 1)}` : header;
    let name = wanted;
    for (let number = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); number += 1)
      name = `${wanted}${String(number)}`;
    names.push(name);
  }
  return names;
}
