import { invalidArgument } from "../workbook/host-error";
import { isInside, readArea, splitSheet, type Area } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";

/** Cells of a sheet: what a range stands for. */
export interface Cells {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly area: Area;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${what} is a whole number.`);
  return value;
}

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} is a text.`);
  return value;
}

/** A choice among words, spelled as Excel spells it. */
export function choice<T extends string>(value: unknown, words: readonly T[], what: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`${what} is one of ${words.join(", ")}, not ${String(value)}.`);
  return found;
}

/** Cells named by an address, by the name of a table or by a defined name, on a sheet unless it names its own. */
export function cellsAt(workbook: Workbook, sheetId: string, address: unknown): Cells {
  const text = textArgument(address, "An address").replace(/^=/, "");
  const { sheet, address: local } = splitSheet(text);
  const home = sheet === null ? sheetId : workbook.sheetNamed(sheet);
  const area = readArea(local);
  if (home === undefined || (!area && sheet !== null)) throw invalidArgument(`“${text}” names no cells.`);
  if (area) return { workbook, sheetId: home, area };
  const table = workbook.tableNamed(local);
  if (table)
    return {
      workbook,
      sheetId: table.sheetId,
      area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 },
    };
  const formula = workbook.nameFor(local, home);
  if (formula === undefined) throw invalidArgument(`“${text}” names no cells.`);
  return cellsAt(workbook, home, formula);
}

/** @throws HostError InvalidArgument outside the sheet */
export function insideSheet(area: Area): Area {
  if (!isInside(area)) throw invalidArgument("The cells lie outside the sheet.");
  return area;
}
