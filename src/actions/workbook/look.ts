import { cellValue } from "../../excel/cell-value";
import { loadKept } from "../../excel/kept";
import { loadMade } from "../../excel/made-sheets";
import { overlap, type CellsPlace } from "../../excel/place";
import { readRows } from "../../excel/read-rows";
import { inExcel } from "../../excel/run";
import { selectedCells } from "../../excel/selection";
import { loadSheets } from "../../excel/sheets";
import { findTables, type FoundTable } from "../../excel/tables";
import type { WrittenSheet } from "../../excel/write-sheets";
import { REGISTER_TABLE } from "../../register/columns";
import { readSettings } from "../../register/settings";
import { ROWS_TO_LOOK_AT } from "../limits";
import type { Source, SourceId, WorkbookView } from "../verbs";
import type { FoundInTables, SeenTables } from "./look-into-tables";
import { isSame, sourceAt } from "./open-source";

/** In a workbook with more tables the others are not looked at. */
const MOST_TABLES = 30;

const NO_TABLES: FoundInTables = { register: null, tables: [], standing: null };

// Reading tables is most of what it takes to look into a workbook, and a new one has none.
const reading = () => import("./look-into-tables");

/** What is in the workbook. Nothing is kept from one look to the next: a colleague may have changed it. */
export async function look(today: Date): Promise<WorkbookView> {
  const [seen, selected] = await Promise.all([see(), selectedCells()]);
  const found = seen.tables.length === 0 ? NO_TABLES : await (await reading()).lookIntoTables(seen, today);
  return {
    ...found,
    selection: selected && selectionIn(selected, seen, today),
    made: seen.made.filter(({ kind }) => kind === "standard" || kind === "summary"),
    settings: readSettings(seen.kept.settings, today).settings,
  };
}

interface Seen extends SeenTables {
  readonly made: readonly WrittenSheet[];
}

function see(): Promise<Seen> {
  return inExcel(async (context) => {
    const kept = loadKept(context);
    const sheets = loadSheets(context);
    const tables = registerFirst(await findTables(context)).slice(0, MOST_TABLES);
    const made = loadMade(context, sheets());
    const places = tables.map((table) => ({ ...table, rows: Math.min(table.rows, ROWS_TO_LOOK_AT) }));
    const read = await readRows(context, places, ["values"]);
    if (places.length === 0) await context.sync();
    const tops = read.map(({ values }) => values.map((row) => row.map(cellValue)));
    return { kept: kept(), made: made(), tables, tops };
  });
}

/** The register among them, however many there are. */
function registerFirst(tables: readonly FoundTable[]): FoundTable[] {
  const isRegister = ({ name }: FoundTable) => isSame(name, REGISTER_TABLE);
  return [...tables].sort((a, b) => Number(isRegister(b)) - Number(isRegister(a)));
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
