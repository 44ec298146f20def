import { ExcelError } from "../../excel/excel-error";
import { cellValue } from "../../excel/cell-value";
import { loadKept } from "../../excel/kept";
import type { CellsPlace } from "../../excel/place";
import { readRows } from "../../excel/read-rows";
import { inExcel } from "../../excel/run";
import { showCells } from "../../excel/show";
import { suggestMapping } from "../../register/mapping";
import { recallMapping } from "../../register/recall-mapping";
import type { CellPlace } from "../verbs";
import { findSource, mappingName } from "./open-source";

/** More rows than titles and headers take. */
const ROWS_TO_LOOK_AT = 20;

/** Selects a cell of a source; the header of a column, or the whole header, where no row is meant. */
export async function show(cell: CellPlace): Promise<void> {
  await showCells(await inExcel((context) => placeOf(context, cell)));
}

async function placeOf(
  context: Excel.RequestContext,
  { source, table, row, column }: CellPlace,
): Promise<CellsPlace> {
  const kept = loadKept(context);
  const { place, steps } = await findSource(context, source);
  const whole = table === "steps" ? steps : place;
  if (!whole) throw new ExcelError("sourceGone");
  const headerRows =
    table === "steps" ? 1 : await headerRowsIn(context, place, kept().mappings[mappingName(source)]);
  const at = row === null ? headerRows - 1 : headerRows + row - 1;
  if (at >= whole.rows || (column ?? 0) >= whole.columns) throw new ExcelError("changedMeanwhile");
  return {
    ...whole,
    row: whole.row + Math.max(0, at),
    rows: 1,
    column: whole.column + (column ?? 0),
    columns: column === null ? whole.columns : 1,
  };
}

/** How many rows at the top hold titles and headers, by the mapping that a source is read by. */
async function headerRowsIn(
  context: Excel.RequestContext,
  place: CellsPlace,
  remembered: unknown,
): Promise<number> {
  const top = { ...place, rows: Math.min(place.rows, ROWS_TO_LOOK_AT) };
  const [read] = await readRows(context, [top], ["values"]);
  const rows = (read?.values ?? []).map((row) => row.map(cellValue));
  return (recallMapping(remembered, rows) ?? suggestMapping(rows).mapping).headerRows;
}
