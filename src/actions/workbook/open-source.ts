import { area } from "../../report/area";
import { areaReference } from "../../report/references";
import { ExcelError } from "../../excel/excel-error";
import { loadKept, type Kept } from "../../excel/kept";
import type { CellsPlace } from "../../excel/place";
import { readTables, type ReadOptions } from "../../excel/read-rows";
import { inExcel } from "../../excel/run";
import { loadSheets } from "../../excel/sheets";
import { findTables } from "../../excel/tables";
import { REGISTER_TABLE, STEPS_TABLE } from "../../register/columns";
import { readSettings } from "../../register/settings";
import { MOST_ROWS, tooManyRows } from "../limits";
import type { OpenedSource } from "../opened-source";
import type { SourceId } from "../verbs";

/** Where a source stands, and whether nothing can be written on its sheet. */
type SourcePlace = CellsPlace & { readonly isProtected: boolean };

/** A source of the open workbook. */
export interface WorkbookSource extends OpenedSource {
  readonly place: SourcePlace;
  /** Of all sheets, so that new ones get free names. */
  readonly sheetNames: readonly string[];
}

/**
 * Opens a source of the workbook with all its cells, and the settings beside it.
 *
 * @throws ExcelError `sourceGone`
 * @throws ActionError `tooManyRows`
 */
export function openSource(id: SourceId, today: Date, options: ReadOptions = {}): Promise<WorkbookSource> {
  return inExcel(async (context) => {
    const kept = loadKept(context);
    const sheets = loadSheets(context);
    const { place, steps } = await findSource(context, id);
    if (place.rows > MOST_ROWS) throw new ExcelError("tooManyRows", "", tooManyRows(nameOf(id), place.rows));
    const places = steps ? [place, steps] : [place];
    const [table, stepTable] = await readTables(context, places, options);
    return {
      ...sourceAt(id, place, kept(), today),
      table: table ?? { rows: [] },
      ...(stepTable ? { steps: stepTable } : {}),
      place,
      sheetNames: sheets().map(({ name }) => name),
    };
  }, options.signal);
}

/**
 * Finds where a source stands, and the steps of the register.
 *
 * @throws ExcelError `sourceGone`
 */
export async function findSource(
  context: Excel.RequestContext,
  id: SourceId,
): Promise<{ readonly place: SourcePlace; readonly steps: CellsPlace | undefined }> {
  const tables = await findTables(context, (name) => isMeant(name, id));
  const place =
    id.kind === "range" ? await findRange(context, id) : tables.find(({ name }) => isSame(name, nameOf(id)));
  if (!place) throw new ExcelError("sourceGone");
  const steps = id.kind === "register" ? tables.find(({ name }) => isSame(name, STEPS_TABLE)) : undefined;
  return { place, steps };
}

/** What is known of a source beside its cells. */
export function sourceAt(
  id: SourceId,
  place: CellsPlace,
  { settings, mappings }: Kept,
  today: Date,
): Omit<OpenedSource, "table"> {
  return {
    id,
    name: nameOf(id),
    sheet: place.sheet,
    address: areaReference(area(place.row, place.column, place.rows, place.columns)),
    settings: readSettings(settings, today).settings,
    remembered: mappings[mappingName(id)],
  };
}

/** What a message calls a source. */
export function nameOf(id: SourceId): string {
  switch (id.kind) {
    case "register":
      return REGISTER_TABLE;
    case "table":
      return id.table;
    case "range":
      return `${id.sheet}!${id.address}`;
  }
}

/** The name that a mapping is kept under. Of a range only its sheet, since rows are added below. */
export function mappingName(id: SourceId): string {
  return id.kind === "range" ? `range ${id.sheet}` : `table ${nameOf(id)}`;
}

/** Excel takes names of tables for the same whatever their case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isMeant(name: string, id: SourceId): boolean {
  if (id.kind === "range") return false;
  return isSame(name, nameOf(id)) || (id.kind === "register" && isSame(name, STEPS_TABLE));
}

async function findRange(
  context: Excel.RequestContext,
  { sheet: name, address }: Extract<SourceId, { kind: "range" }>,
): Promise<SourcePlace | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name,protection/protected");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const range = sheet.getRange(address).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return {
    isProtected: sheet.protection.protected,
    sheetId: sheet.id,
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
