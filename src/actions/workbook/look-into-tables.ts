import type { Kept } from "../../excel/kept";
import type { FoundTable } from "../../excel/tables";
import { REGISTER_TABLE, STEPS_TABLE } from "../../register/columns";
import type { CellValue } from "../../register/report";
import { foundSource, likeliestFirst, type FoundSource } from "../found-source";
import { MOST_ROWS } from "../limits";
import { readOpened } from "../opened-source";
import { standingOf } from "../standing";
import type { Source, SourceId, Standing, WorkbookView } from "../verbs";
import { isSame, openSource, sourceAt } from "./open-source";

/** The tables of a workbook as they were seen, before anything is made of what is in them. */
export interface SeenTables {
  readonly kept: Kept;
  readonly tables: readonly FoundTable[];
  /** The first rows of every table. */
  readonly tops: readonly (readonly (readonly CellValue[])[])[];
}

/** What a workbook is told to hold from its tables. */
export type FoundInTables = Pick<WorkbookView, "register" | "tables" | "standing">;

/** Which of the tables hold indicators, and how those of the first one stand. */
export async function lookIntoTables(seen: SeenTables, today: Date): Promise<FoundInTables> {
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
    standing: whole?.standing ?? null,
  };
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
  const { source, report } = readOpened(await openSource(id, today));
  return { source, standing: standingOf(report) };
}
