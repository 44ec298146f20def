import { addressOf, quoteSheet, type Area } from "./address";
import { piecesOf } from "./formula-text";
import { tableArea, type Table } from "./table";

/** What names in a formula stand for. */
export interface Names {
  readonly tables: readonly Table[];
  sheetName(id: string): string;
  /** What a defined name, with its sheet or without, refers to, without `=`; undefined where there is none. */
  nameFor(name: string, sheetId: string): string | undefined;
}

/** Where a formula stands. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula with plain ranges in place of tables and names, as the engine takes it. What is not there becomes `#REF!`
 * or `#NAME?`.
 *
 * @example translate("=SUM(KPI_Indicators[Weight])", place, names) // "=SUM(Indicators!$D$2:$D$6)"
 */
export function translate(formula: string, place: Place, names: Names): string {
  return piecesOf(formula)
    .map((piece) => {
      if (piece.kind === "table") return tableReference(piece.table, piece.inner, place, names);
      if (piece.kind === "name") return nameReference(piece.text, place, names);
      return piece.text;
    })
    .join("");
}

function tableReference(name: string, inner: string, place: Place, names: Names): string {
  const table = names.tables.find((one) =>
    name === ""
      ? one.sheetId === place.sheetId && isIn(one.area, place)
      : one.name.toLowerCase() === name.toLowerCase(),
  );
  const area = table && tableArea(table, inner, place.row);
  return table && area ? `${quoteSheet(names.sheetName(table.sheetId))}!${addressOf(area, true)}` : "#REF!";
}

function nameReference(name: string, place: Place, names: Names): string {
  const table = names.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table) return tableReference(table.name, "", place, names);
  return names.nameFor(name, place.sheetId) ?? "#NAME?";
}

function isIn(area: Area, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
