import { columnName } from "../report/area";
import type { SheetPlan } from "../report/plan";
import { rowLists } from "./addresses";
import { areasOf, cellsOf } from "./cells";
import { step, type Step } from "./step";

/** The widths of the columns, and the heights of the rows: all rows of one height at once. */
export function sizeSteps({ columns, rowHeights }: Pick<SheetPlan, "columns" | "rowHeights">): Step[] {
  const ofColumns = columns.map(({ width, hidden }, column) =>
    step(4, width, (sheet) => {
      const range = cellsOf(sheet, `${columnName(column)}:${columnName(column)}`);
      range.format.columnWidth = width;
      if (hidden) range.columnHidden = true;
    }),
  );
  const rows = new Map<number, number[]>();
  for (const [row, height] of rowHeights.entries()) {
    const same = rows.get(height);
    if (same) same.push(row);
    else rows.set(height, [row]);
  }
  const ofRows = [...rows].flatMap(([height, same]) =>
    rowLists(same).map((list) =>
      step(3, list, (sheet) => {
        areasOf(sheet, list).format.rowHeight = height;
      }),
    ),
  );
  return [...ofColumns, ...ofRows];
}
