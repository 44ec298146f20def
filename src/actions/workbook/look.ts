import { loadKept, type Kept } from "../../excel/kept";
import { loadMade } from "../../excel/made-sheets";
import { overlap, type CellsPlace } from "../../excel/place";
import { readRows } from "../../excel/read-rows";
import { inExcel } from "../../excel/run";
import { selectedCells } from "../../excel/selection";
import { loadSheets } from "../../excel/sheets";
import { findTables, type FoundTable } from "../../excel/tables";
import type { WrittenSheet } from "../../excel/write-sheets";
import { REGISTER_TABLE, STEPS_TABLE } from "../../register/columns";
import type { CellValue } from "../../register/report";
import { readSettings } from "../../register/settings";
import { checkReadSource } from "../check";
import { foundSource, likeliestFirst, ROWS_TO_LOOK_AT, type FoundSource } from "../found-source";
import { MOST_ROWS, readOpened } from "../opened-source";
import { standingOf } from "../standing";
import type { Source, SourceId, Standing, WorkbookView } from "../verbs";
import { isSame, openSource, sourceAt } from "./open-source";

/** In a workbook with more tables the others are not looked at. */
const MOST_TABLES = 30;

/** What is in the workbook. Nothing is kept from one look to the next: a colleague may have changed it. */
export async function look(today: Date): Promise<WorkbookView> {
  const [seen, selected] = await Promise.all([see(), selectedCells()]);
  const sources = [...seen.tables.entries()].flatMap(([index, table]) => {
    const found = sourceIn(table, seen.tops[index] ?? [], seen.kept, today);
    return found ? [found] : [];
  });
  const register = sources.find(({ source }) => source.id.kind === "register")?.source ?? null;
  const tables = likeliestFirst(sources.filter(({ source }) => source.id.kind === "table"));
  const first = register ?? tables[0];
  const whole = first && first.rows <= MOST_ROWS ? await readWhole(first.id, today) : null;
  return {
    register: register && whole ? whole.source : register,
    tables,
    selection: selected && selectionIn(selected, seen, today),
    made: seen.made.filter(({ kind }) => kind === "standard" || kind === "summary"),
    settings: readSettings(seen.kept.settings, today).settings,
    standing: whole?.standing ?? null,
  };
}

interface Seen {
  readonly kept: Kept;
  readonly made: readonly WrittenSheet[];
  readonly tables: readonly FoundTable[];
  /** The first rows of every table. */
  readonly tops: readonly (readonly (readonly CellValue[])[])[];
}

function see(): Promise<Seen> {
  return inExcel(async (context) => {
    const kept = loadKept(context);
    const sheets = loadSheets(context);
    const tables = (await findTables(context)).slice(0, MOST_TABLES);
    const made = loadMade(context, sheets());
    const places = tables.map((table) => ({ ...table, rows: Math.min(table.rows, ROWS_TO_LOOK_AT) }));
    const read = await readRows(context, places, ["values"]);
    if (places.length === 0) await context.sync();
    const tops = read.map(({ values }) => values.map((row) => row.map(cellOf)));
    return { kept: kept(), made: made(), tables, tops };
  });
}

function cellOf(value: unknown): CellValue {
  return value === "" ? null : (value as CellValue);
}

/** A table as a source; null where it holds no indicators by its nature. */
function sourceIn(
  table: FoundTable,
  top: readonly (readonly CellValue[])[],
  kept: Kept,
  today: Date,
): FoundSource | null {
  if (isSame(table.name, STEPS_TABLE)) return null;
  const isRegister = isSame(table.name, REGISTER_TABLE);
  const id: SourceId = isRegister ? { kind: "register" } : { kind: "table", table: table.name };
  return foundSource({ ...sourceAt(id, table, kept, today), table: { rows: top } }, table.rows);
}

interface Whole {
  readonly source: Source;
  readonly standing: Standing;
}

async function readWhole(id: SourceId, today: Date): Promise<Whole> {
  const opened = await openSource(id, today);
  const read = readOpened(opened);
  return {
    source: read.source,
    standing: standingOf(read.report, checkReadSource(opened, read).findings),
  };
}

/** The selected cells as a source, unless they stand in a table or on a sheet that was made here. */
function selectionIn(selected: CellsPlace, { tables, made, kept }: Seen, today: Date): Source | null {
  if (made.some(({ id }) => id === selected.sheetId)) return null;
  if (tables.some((table) => overlap(table, selected))) return null;
  const id: SourceId = { kind: "range", sheet: selected.sheet, address: "" };
  const { address, ...rest } = sourceAt(id, selected, kept, today);
  return {
    id: { ...id, address },
    name: address,
    sheet: rest.sheet,
    address,
    rows: Math.max(0, selected.rows - 1),
    indicators: Math.max(0, selected.rows - 1),
  };
}
