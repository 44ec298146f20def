import { MOST_COLUMNS, MOST_ROWS, readArea, type Area } from "./address";
import { notFound } from "./host-error";
import { onSheets } from "./sheet-details";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/**
 * Makes an open workbook hold what a snapshot holds, and nothing else; one blank sheet where the snapshot has none.
 *
 * @example await restore(workbook, await readXlsx(bytes));
 */
export async function restore(workbook: Workbook, snapshot: WorkbookSnapshot): Promise<void> {
  await workbook.inOneGo(() => Promise.resolve(fill(workbook, snapshot)));
  await workbook.calculate();
}

function fill(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const ids = replaceSheets(workbook, snapshot.sheets);
  const idOf = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw notFound(`There is no sheet “${name}”.`);
    return id;
  };
  for (const table of snapshot.tables) workbook.tables.push(tableOf(workbook, table, idOf(table.sheet)));
  for (const name of snapshot.names)
    workbook.names.push({ ...name, scope: name.scope === null ? null : idOf(name.scope) });
  for (const sheet of snapshot.sheets) fillSheet(workbook, idOf(sheet.name), sheet);
  for (const sheet of snapshot.sheets) restoreDetails(workbook, idOf(sheet.name), sheet, idOf);
  refill(workbook.settings, snapshot.settings);
  refill(workbook.properties, snapshot.properties);
  refill(workbook.customProperties, snapshot.customProperties);
  const first = workbook.sheetIds().find((id) => workbook.detailsOf(id).visibility === "Visible");
  if (first !== undefined) workbook.activate(first);
  workbook.isProtected = snapshot.isProtected;
}

/** @returns the ids of the new sheets by name */
function replaceSheets(workbook: Workbook, sheets: readonly SheetSnapshot[]): Map<string, string> {
  workbook.isReadOnly = false;
  workbook.isProtected = false;
  workbook.tables.splice(0);
  workbook.names.splice(0);
  const [kept, ...others] = workbook.sheetIds();
  if (kept !== undefined) workbook.setVisibility(kept, "Visible");
  for (const id of others) workbook.deleteSheet(id);
  if (kept !== undefined) workbook.renameSheet(kept, freeName(sheets));
  const names = sheets.length === 0 ? ["Sheet1"] : sheets.map(({ name }) => name);
  const ids = new Map(names.map((name) => [name, workbook.addSheet(name)]));
  if (kept !== undefined) workbook.deleteSheet(kept);
  return ids;
}

function freeName(sheets: readonly SheetSnapshot[]): string {
  const longest = Math.max(0, ...sheets.map(({ name }) => name.length));
  return longest === MOST_LETTERS ? "_" : "_".repeat(longest + 1);
}

/** Of a sheet's name. */
const MOST_LETTERS = 31;

function tableOf(workbook: Workbook, table: TableSnapshot, sheetId: string): Table {
  const { name, columns, style, showBandedRows, showFilterButton } = table;
  const made = { name, columns: [...columns], style, showBandedRows, showFilterButton };
  return { ...made, id: workbook.newId("table"), sheetId, area: areaAt(table.area) };
}

function fillSheet(workbook: Workbook, id: string, sheet: SheetSnapshot): void {
  workbook.detailsOf(id).defaultFormat = { ...sheet.details.defaultFormat };
  const cells = Object.entries(sheet.cells).map(([address, cell]) => {
    const { row, column } = areaAt(address);
    return { row, column, ...(cell.isSpilled ? { ...cell, content: null } : cell) };
  });
  workbook.put(id, cells, sheet.merges.map(areaAt));
  for (const [first, count, height] of runs(sheet.rowHeights))
    workbook.setRowHeight(id, { row: first, column: 0, rows: count, columns: MOST_COLUMNS }, height);
  for (const [first, count, width] of runs(sheet.columnWidths))
    workbook.setColumnWidth(id, { row: 0, column: first, rows: MOST_ROWS, columns: count }, width);
  for (const row of sheet.hiddenRows)
    workbook.hideRows(id, { row, column: 0, rows: 1, columns: MOST_COLUMNS }, true);
  for (const column of sheet.hiddenColumns)
    workbook.hideColumns(id, { row: 0, column, rows: MOST_ROWS, columns: 1 }, true);
}

/** What would stand in the way of filling a sheet comes last: that it is hidden or protected. */
function restoreDetails(
  workbook: Workbook,
  id: string,
  sheet: SheetSnapshot,
  idOf: (name: string) => string,
): void {
  workbook.freeze(id, sheet.frozen.rows, sheet.frozen.columns);
  workbook.setTabColor(id, sheet.tabColor);
  workbook.showGridlines(id, sheet.gridlines);
  const { visibility, customProperties, charts, ...details } = structuredClone(sheet.details);
  if (visibility !== "Visible") workbook.setVisibility(id, visibility);
  Object.assign(workbook.detailsOf(id), details, {
    charts: charts.map((chart) => onSheets(chart, idOf)),
    customProperties: new Map(Object.entries(customProperties)),
  });
}

/** Sizes that follow each other and are the same, taken together. */
function runs(
  sizes: Readonly<Record<number, number>>,
): (readonly [first: number, count: number, size: number])[] {
  const found: [number, number, number][] = [];
  for (const [index, size] of Object.entries(sizes).map(([key, value]) => [Number(key), value] as const)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === index && last[2] === size) last[1] += 1;
    else found.push([index, 1, size]);
  }
  return found;
}

function refill(map: Map<string, unknown>, values: Readonly<Record<string, unknown>>): void {
  map.clear();
  for (const [key, value] of Object.entries(values)) map.set(key, value);
}

function areaAt(address: string): Area {
  const area = readArea(address);
  if (!area) throw notFound(`There are no cells ${address}.`);
  return area;
}
