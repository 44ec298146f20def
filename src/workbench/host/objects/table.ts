import { HostError, invalidArgument, notFound } from "../workbook/host-error";
import { intersect, type Area } from "../workbook/address";
import type { Table } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";
import {
  gives,
  method,
  object,
  objectType,
  property,
  type HostObject,
  type Member,
} from "../protocol/member";
import { cellsAt, textArgument, type Cells } from "./arguments";
import { eventMembers } from "./events";
import { range } from "./range";
import { sortKeys } from "./range-sort";
import { tableRows } from "./table-rows";
import { worksheet } from "./worksheet";

/** One table of a workbook. */
export interface One {
  readonly workbook: Workbook;
  readonly table: Table;
}

interface Tables {
  readonly workbook: Workbook;
  /** The sheet whose tables they are; null for the workbook's. */
  readonly sheetId: string | null;
  /** Only those that touch these cells. */
  readonly within?: Area;
}

interface Column extends One {
  readonly index: number;
}

export function tables(workbook: Workbook, sheetId: string | null, within?: Area): HostObject {
  return object(TABLES, within ? { workbook, sheetId, within } : { workbook, sheetId });
}

function flagOf(key: "showBandedRows" | "showFilterButton", since: number): Member<One> {
  return property(
    since,
    ({ table }) => table[key],
    ({ table }, value) => {
      table[key] = value === true;
    },
  );
}

const cellsOf = ({ workbook, table }: One, area: Area): HostObject =>
  range({ workbook, sheetId: table.sheetId, area });
const bodyOf = ({ area }: Table): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

const COLUMN = objectType<Column>(
  "TableColumn",
  {
    Id: property(1, ({ index }) => index + 1),
    Index: property(1, ({ index }) => index),
    Name: property(
      1,
      ({ table, index }) => table.columns[index] ?? "",
      ({ workbook, table, index }, value) => {
        const { row, column } = table.area;
        workbook.write(table.sheetId, { row, column: column + index, rows: 1, columns: 1 }, [[value]]);
      },
    ),
    GetRange: gives(1, (column) => cellsOf(column, inColumn(column, column.table.area))),
    GetHeaderRowRange: gives(1, (column) =>
      cellsOf(column, inColumn(column, { ...column.table.area, rows: 1 })),
    ),
    GetDataBodyRange: gives(1, (column) => cellsOf(column, inColumn(column, bodyOf(column.table)))),
  },
  { id: ({ index }) => String(index + 1) },
);

function inColumn({ index }: Column, area: Area): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

const COLUMNS = objectType<One>(
  "TableColumnCollection",
  {
    Count: property(1, ({ table }) => table.columns.length),
    GetCount: method(4, ({ table }) => table.columns.length),
    GetItem: gives(1, (one, [key]) => {
      const found = columnBy(one, key);
      if (!found) throw notFound(`There is no column “${String(key)}”.`);
      return found;
    }),
    GetItemAt: gives(1, (one, [index]) => {
      if (one.table.columns[Number(index)] === undefined) throw invalidArgument("There is no such column.");
      return object(COLUMN, { ...one, index: Number(index) });
    }),
    GetItemOrNullObject: gives(4, columnByArguments),
  },
  { items: (one) => one.table.columns.map((_, index) => object(COLUMN, { ...one, index })) },
);

function columnByArguments(one: One, [key]: readonly unknown[]): HostObject | null {
  return columnBy(one, key);
}

function columnBy(one: One, key: unknown): HostObject | null {
  const index =
    typeof key === "number"
      ? key - 1
      : one.table.columns.findIndex(
          (name, at) => name.toLowerCase() === String(key).toLowerCase() || String(at + 1) === key,
        );
  return one.table.columns[index] === undefined ? null : object(COLUMN, { ...one, index });
}

const SORT = objectType<One>("TableSort", {
  Apply: method(2, ({ workbook, table }, [fields]) =>
    workbook.sort(table.sheetId, bodyOf(table), sortKeys(fields)),
  ),
});

const TABLE = objectType<One>(
  "Table",
  {
    Id: property(1, ({ table }) => table.id),
    Name: property(
      1,
      ({ table }) => table.name,
      ({ workbook, table }, value) => workbook.renameTable(table, value),
    ),
    Style: property(
      1,
      ({ table }) => table.style,
      ({ table }, value) => {
        table.style = textArgument(value, "A style");
      },
    ),
    ShowHeaders: property(1, () => true),
    ShowTotals: property(
      1,
      () => false,
      (_one, value) => {
        if (value === true) throw new HostError("NotImplemented", "The stand-in knows no total rows.");
      },
    ),
    ShowBandedRows: flagOf("showBandedRows", 3),
    ShowFilterButton: flagOf("showFilterButton", 3),
    Columns: gives(1, (one) => object(COLUMNS, one)),
    Rows: gives(1, (one) => tableRows(one)),
    Sort: gives(2, (one) => object(SORT, one)),
    Worksheet: gives(2, ({ workbook, table }) => worksheet(workbook, table.sheetId)),
    GetRange: gives(1, (one) => cellsOf(one, one.table.area)),
    GetHeaderRowRange: gives(1, (one) => cellsOf(one, { ...one.table.area, rows: 1 })),
    GetDataBodyRange: gives(1, (one) => cellsOf(one, bodyOf(one.table))),
    Resize: method(13, ({ workbook, table }, [address]) => {
      workbook.resizeTable(
        table,
        typeof address === "string"
          ? cellsAt(workbook, table.sheetId, address).area
          : (address as HostObject<Cells>).self.area,
      );
    }),
    Delete: method(1, ({ workbook, table }) => workbook.deleteTable(table)),
    ...eventMembers<One>(7),
  },
  { id: ({ table }) => table.id },
);

const TABLES = objectType<Tables>(
  "TableCollection",
  {
    Count: property(1, (all) => tablesOf(all).length),
    GetCount: method(4, (all) => tablesOf(all).length),
    Add: gives(1, ({ workbook, sheetId }, [address, hasHeaders]) => {
      const cells =
        typeof address === "string"
          ? cellsAt(workbook, sheetId ?? workbook.selection.sheetId, address)
          : (address as HostObject<Cells>).self;
      return object(TABLE, {
        workbook,
        table: workbook.addTable(cells.sheetId, cells.area, hasHeaders === true),
      });
    }),
    GetItem: gives(1, (all, [key]) => {
      const found = tableBy(all, key);
      if (!found) throw notFound(`There is no table “${String(key)}”.`);
      return found;
    }),
    GetItemAt: gives(1, (all, [index]) => {
      const table = tablesOf(all)[Number(index)];
      if (!table) throw invalidArgument("There is no such table.");
      return object(TABLE, { workbook: all.workbook, table });
    }),
    GetItemOrNullObject: gives(4, (all, [key]) => tableBy(all, key)),
    ...eventMembers<Tables>(7),
  },
  { items: (all) => tablesOf(all).map((table) => object(TABLE, { workbook: all.workbook, table })) },
);

function tablesOf({ workbook, sheetId, within }: Tables): Table[] {
  return workbook.tables.filter(
    (table) => (sheetId === null || table.sheetId === sheetId) && (!within || intersect(table.area, within)),
  );
}

function tableBy(all: Tables, key: unknown): HostObject | null {
  const name = textArgument(key, "A table's name");
  const table = tablesOf(all).find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
  return table ? object(TABLE, { workbook: all.workbook, table }) : null;
}
