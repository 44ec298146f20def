import type { CellsPlace } from "./place";

/** A table of the workbook: its cells with the header, without a row of totals. */
export interface FoundTable extends CellsPlace {
  readonly name: string;
  /** Whether nothing can be written on its sheet. */
  readonly isProtected: boolean;
}

/**
 * Finds tables by a few requests, and does with them whatever was queued before.
 *
 * @param isWanted which tables by their names; all where absent
 */
export async function findTables(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean = () => true,
): Promise<FoundTable[]> {
  const { tables } = context.workbook;
  tables.load(
    "items/name,items/showTotals,items/worksheet/id,items/worksheet/name,items/worksheet/protection/protected",
  );
  await context.sync();
  const wanted = tables.items.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return [];
  const ranges = wanted.map((table) =>
    table.getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack(),
  );
  await context.sync();
  return wanted.flatMap(({ name, showTotals, worksheet }, index) => {
    const range = ranges[index];
    if (!range) return [];
    return {
      name,
      isProtected: worksheet.protection.protected,
      sheetId: worksheet.id,
      sheet: worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount - (showTotals ? 1 : 0),
      columns: range.columnCount,
    };
  });
}
