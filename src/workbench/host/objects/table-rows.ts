import { invalidArgument } from "../workbook/host-error";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { numberArgument } from "./arguments";
import { range } from "./range";
import type { One } from "./table";

interface Row extends One {
  readonly index: number;
}

export function tableRows(one: One): HostObject {
  return object(ROWS, one);
}

const ROW = objectType<Row>("TableRow", {
  Index: property(1, ({ index }) => index),
  GetRange: gives(1, ({ workbook, table, index }) =>
    range({
      workbook,
      sheetId: table.sheetId,
      area: { ...table.area, row: table.area.row + 1 + index, rows: 1 },
    }),
  ),
  Delete: method(1, async ({ workbook, table, index }) => {
    await workbook.shift(table.sheetId, "row", table.area.row + 1 + index, -1);
  }),
});

const ROWS = objectType<One>(
  "TableRowCollection",
  {
    Count: property(1, ({ table }) => table.area.rows - 1),
    GetCount: method(4, ({ table }) => table.area.rows - 1),
    GetItemAt: gives(1, (one, [index]) => rowAt(one, numberArgument(index, "A row"))),
    /** Rows are added as whole rows of the sheet, which is what Excel does where nothing stands beside the table. */
    Add: gives(1, async (one, [index, values]) => {
      const { workbook, table } = one;
      const rows = values as unknown[][] | null | undefined;
      const count = Math.max(1, rows?.length ?? 1);
      const at = index === null || index === undefined ? table.area.rows - 1 : numberArgument(index, "A row");
      const row = table.area.row + 1 + at;
      const before = table.area;
      if (at === table.area.rows - 1)
        workbook.resizeTable(table, { ...table.area, rows: table.area.rows + count });
      else await workbook.shift(table.sheetId, "row", row, count);
      if (rows) workbook.write(table.sheetId, { ...table.area, row, rows: count }, rows);
      if (row === before.row + before.rows) workbook.fillCalculated(table, before);
      return rowAt(one, at);
    }),
  },
  { items: (one) => Array.from({ length: one.table.area.rows - 1 }, (_, index) => rowAt(one, index)) },
);

function rowAt(one: One, index: number): HostObject {
  if (index < 0 || index >= one.table.area.rows - 1) throw invalidArgument("There is no such row.");
  return object(ROW, { ...one, index });
}
