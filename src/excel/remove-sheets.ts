import { ExcelError } from "./excel-error";
import { Fingerprint } from "./fingerprint";
import { loadMade } from "./made-sheets";
import { MARK, readContent, textOf, type SheetContent } from "./mark";
import { readRows } from "./read-rows";
import { inExcel } from "./run";
import type { WrittenSheet } from "./write-sheets";

/**
 * Removes sheets that the add-in made.
 *
 * @param evenIfChanged whether to remove them where a person has typed or put something on one of them since
 * @returns the sheets that were changed; then none was removed
 * @throws ExcelError `sheetGone`, `notOurSheet`
 */
export function removeSheets(ids: readonly string[], evenIfChanged: boolean): Promise<WrittenSheet[]> {
  return inExcel(async (context) => {
    const found = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id,name"));
    await context.sync();
    if (found.some(({ isNullObject }) => isNullObject)) throw new ExcelError("sheetGone");
    const made = loadMade(context, found);
    await context.sync();
    const ours = new Map(made().map((sheet) => [sheet.id, sheet]));
    const stranger = found.find(({ id }) => !ours.has(id));
    if (stranger) throw new ExcelError("notOurSheet", "", { sheet: stranger.name });
    const isChanged = evenIfChanged ? found.map(() => false) : await areChanged(context, found);
    const changed = found.flatMap(({ id }, index) => (isChanged[index] ? (ours.get(id) ?? []) : []));
    if (changed.length > 0) return changed;
    for (const sheet of found) sheet.delete();
    await context.sync();
    return [];
  });
}

/** Whether sheets hold something else than the add-in put on them. */
async function areChanged(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<boolean[]> {
  const lying = sheets.map((sheet) => ({
    content: sheet.customProperties.getItemOrNullObject(MARK.content).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    charts: sheet.charts.getCount(),
    tables: sheet.tables.getCount(),
    others: [sheet.shapes.getCount(), sheet.comments.getCount(), sheet.pivotTables.getCount()],
  }));
  await context.sync();
  const places = sheets.map(({ id, name }, index) => {
    const used = lying[index]?.used;
    const isBlank = !used || used.isNullObject;
    return {
      sheetId: id,
      sheet: name,
      row: isBlank ? 0 : used.rowIndex,
      column: isBlank ? 0 : used.columnIndex,
      rows: isBlank ? 1 : used.rowCount,
      columns: isBlank ? 1 : used.columnCount,
    };
  });
  const read = await readRows(context, places, ["formulas"]);
  return lying.map(({ content, charts, tables, others }, index) => {
    const made = readContent(textOf(content));
    const now: SheetContent = {
      cells: fingerprintOf(read[index]?.formulas ?? [], places[index]),
      charts: charts.value,
      tables: tables.value,
    };
    const isSame = made?.cells === now.cells && made.charts === now.charts && made.tables === now.tables;
    return !isSame || others.some(({ value }) => value > 0);
  });
}

function fingerprintOf(
  rows: readonly (readonly unknown[])[],
  at: { readonly row: number; readonly column: number } | undefined,
): string {
  const cells = new Fingerprint();
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (value !== "" && isPlain(value)) cells.add((at?.row ?? 0) + row, (at?.column ?? 0) + column, value);
  return cells.toString();
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
