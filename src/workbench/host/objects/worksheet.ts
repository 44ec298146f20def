import { HostError, invalidArgument, notFound } from "../workbook/host-error";
import { MOST_COLUMNS, MOST_ROWS } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { cellsAt, choice, numberArgument, textArgument } from "./arguments";
import { charts } from "./chart";
import { eventMembers } from "./events";
import { freezePanes } from "./freeze-panes";
import { namedItems } from "./named-item";
import { pageBreaks, pageLayout } from "./page-layout";
import { protection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { sheetProperties } from "./sheet-properties";
import { tables } from "./table";

/** One sheet of a workbook. */
export interface Sheet {
  readonly workbook: Workbook;
  readonly id: string;
}

export function worksheet(workbook: Workbook, id: string): HostObject {
  return object(WORKSHEET, { workbook, id });
}

export function worksheets(workbook: Workbook): HostObject {
  return object(WORKSHEETS, workbook);
}

const NONE = objectType<null>("Collection", { GetCount: method(4, () => 0) }, { items: () => [] });

const WORKSHEET = objectType<Sheet>(
  "Worksheet",
  {
    Id: property(1, ({ id }) => id),
    Name: property(
      1,
      ({ workbook, id }) => workbook.sheetName(id),
      ({ workbook, id }, value) => workbook.renameSheet(id, value),
    ),
    Position: property(
      1,
      ({ workbook, id }) => workbook.sheetIds().indexOf(id),
      ({ workbook, id }, value) => workbook.moveSheet(id, numberArgument(value, "A position")),
    ),
    Visibility: property(
      1,
      ({ workbook, id }) => workbook.detailsOf(id).visibility,
      ({ workbook, id }, value) =>
        workbook.setVisibility(id, choice(value, ["Visible", "Hidden", "VeryHidden"], "A visibility")),
    ),
    TabColor: property(
      7,
      ({ workbook, id }) => workbook.tabColor(id),
      ({ workbook, id }, value) => workbook.setTabColor(id, String(value)),
    ),
    ShowGridlines: property(
      8,
      ({ workbook, id }) => workbook.hasGridlines(id),
      ({ workbook, id }, value) => workbook.showGridlines(id, value === true),
    ),
    Tables: gives(1, ({ workbook, id }) => tables(workbook, id)),
    Charts: gives(1, (sheet) => charts(sheet)),
    /** The stand-in keeps none of these; there are none, then. */
    Shapes: gives(9, () => object(NONE, null)),
    Comments: gives(10, () => object(NONE, null)),
    PivotTables: gives(3, () => object(NONE, null)),
    Names: gives(4, ({ workbook, id }) => namedItems(workbook, id)),
    Protection: gives(2, (sheet) => protection(sheet)),
    PageLayout: gives(9, (sheet) => pageLayout(sheet)),
    HorizontalPageBreaks: gives(9, (sheet) => pageBreaks(sheet, "row")),
    VerticalPageBreaks: gives(9, (sheet) => pageBreaks(sheet, "column")),
    FreezePanes: gives(7, (sheet) => freezePanes(sheet)),
    CustomProperties: gives(12, (sheet) => sheetProperties(sheet)),
    Activate: method(1, ({ workbook, id }) => workbook.activate(id)),
    Calculate: method(6, (_sheet, _args, session) => session.calculate()),
    Delete: method(1, ({ workbook, id }) => {
      if (workbook.detailsOf(id).visibility === "VeryHidden")
        throw new HostError("InvalidOperation", "A sheet that is very hidden cannot be deleted.");
      workbook.deleteSheet(id);
    }),
    GetRange: gives(1, ({ workbook, id }, [address]) =>
      address === undefined || address === null || address === ""
        ? range({
            workbook,
            sheetId: id,
            area: { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS },
          })
        : range(cellsAt(workbook, id, address)),
    ),
    GetRangeByIndexes: gives(7, ({ workbook, id }, [row, column, rows, columns]) =>
      range({
        workbook,
        sheetId: id,
        area: {
          row: numberArgument(row, "A row"),
          column: numberArgument(column, "A column"),
          rows: numberArgument(rows, "Rows"),
          columns: numberArgument(columns, "Columns"),
        },
      }),
    ),
    GetRanges: gives(9, ({ workbook, id }, [addresses]) =>
      rangeAreas({
        workbook,
        sheetId: id,
        areas: textArgument(addresses, "Addresses")
          .split(",")
          .map((address) => cellsAt(workbook, id, address.trim()).area),
      }),
    ),
    GetCell: gives(1, ({ workbook, id }, [row, column]) =>
      range({
        workbook,
        sheetId: id,
        area: {
          row: numberArgument(row, "A row"),
          column: numberArgument(column, "A column"),
          rows: 1,
          columns: 1,
        },
      }),
    ),
    GetUsedRange: gives(1, (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? first(sheet)),
    GetUsedRangeOrNullObject: gives(4, (sheet, [valuesOnly]) => used(sheet, valuesOnly)),
    GetNextOrNullObject: gives(5, ({ workbook, id }) => {
      const next = workbook.sheetIds()[workbook.sheetIds().indexOf(id) + 1];
      return next === undefined ? null : worksheet(workbook, next);
    }),
    ...eventMembers<Sheet>(7),
  },
  { id: ({ id }) => id },
);

const WORKSHEETS = objectType<Workbook>(
  "WorksheetCollection",
  {
    GetItem: gives(1, (workbook, [key]) => {
      const found = sheetBy(workbook, key);
      if (!found) throw notFound(`There is no sheet “${String(key)}”.`);
      return found;
    }),
    GetItemOrNullObject: gives(4, (workbook, [key]) => sheetBy(workbook, key)),
    GetActiveWorksheet: gives(1, (workbook) => worksheet(workbook, workbook.selection.sheetId)),
    GetFirst: gives(5, (workbook) => worksheet(workbook, workbook.sheetIds()[0] ?? "")),
    GetLast: gives(5, (workbook) => worksheet(workbook, workbook.sheetIds().at(-1) ?? "")),
    GetCount: method(4, (workbook) => workbook.sheetIds().length),
    Add: gives(1, (workbook, [name]) =>
      worksheet(
        workbook,
        workbook.addSheet(name === null || name === undefined ? undefined : textArgument(name, "A name")),
      ),
    ),
    ...eventMembers<Workbook>(7),
  },
  { items: (workbook) => workbook.sheetIds().map((id) => worksheet(workbook, id)) },
);

function sheetBy(workbook: Workbook, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument("A sheet is found by its name or id.");
  const id = workbook.sheetIds().find((one) => one === key) ?? workbook.sheetNamed(key);
  return id === undefined ? null : worksheet(workbook, id);
}

function used({ workbook, id }: Sheet, valuesOnly: unknown): HostObject | null {
  const area = workbook.usedArea(id, valuesOnly === true);
  return area && range({ workbook, sheetId: id, area });
}

function first({ workbook, id }: Sheet): HostObject {
  return range({ workbook, sheetId: id, area: { row: 0, column: 0, rows: 1, columns: 1 } });
}
