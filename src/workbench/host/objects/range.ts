import { numfmt } from "@univerjs/core";
import { HostError, invalidArgument, notFound } from "../workbook/host-error";
import {
  addressOf,
  contains,
  intersect,
  smallestAround,
  MOST_COLUMNS,
  MOST_ROWS,
  quoteSheet,
  type Area,
} from "../workbook/address";
import type { CellContent } from "../workbook/typed-value";
import { calculated, gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { cellsAt, choice, insideSheet, numberArgument, type Cells } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { rangeSort } from "./range-sort";
import { tables } from "./table";
import { worksheet } from "./worksheet";

const MOST_CELLS = 5_000_000;

export function range(cells: Cells): HostObject {
  return object(RANGE, { ...cells, area: insideSheet(cells.area) });
}

const part = ({ workbook, sheetId, area }: Cells, change: Partial<Area>): HostObject =>
  range({ workbook, sheetId, area: { ...area, ...change } });

const RANGE = objectType<Cells>("Range", {
  Address: property(
    1,
    ({ workbook, sheetId, area }) => `${quoteSheet(workbook.sheetName(sheetId))}!${addressOf(area)}`,
  ),
  RowIndex: property(1, ({ area }) => area.row),
  ColumnIndex: property(1, ({ area }) => area.column),
  RowCount: property(1, ({ area }) => area.rows),
  ColumnCount: property(1, ({ area }) => area.columns),
  CellCount: property(1, ({ area }) => area.rows * area.columns),
  IsEntireRow: property(7, ({ area }) => area.columns === MOST_COLUMNS),
  IsEntireColumn: property(7, ({ area }) => area.rows === MOST_ROWS),
  Values: calculated(
    1,
    (cells) => map(cells, (row, column) => shown(read(cells, row, column).content)),
    write,
  ),
  Formulas: calculated(
    1,
    (cells) =>
      map(cells, (row, column) => {
        const { content, formula } = read(cells, row, column);
        return formula ?? shown(content);
      }),
    write,
  ),
  Text: calculated(1, (cells) => map(cells, (row, column) => displayed(cells, row, column))),
  ValueTypes: calculated(1, (cells) =>
    map(cells, (row, column) => valueType(read(cells, row, column).content)),
  ),
  NumberFormat: property(
    1,
    (cells) => map(cells, (row, column) => read(cells, row, column).format.numberFormat),
    setNumberFormat,
  ),
  HasSpill: calculated(12, () => false),
  Hidden: property(2, (cells) => whether(cells, isHidden)),
  RowHidden: property(
    2,
    ({ workbook, sheetId, area }) => same(rowsOf(area).map((row) => workbook.isRowHidden(sheetId, row))),
    ({ workbook, sheetId, area }, value) => workbook.hideRows(sheetId, area, value === true),
  ),
  ColumnHidden: property(
    2,
    ({ workbook, sheetId, area }) =>
      same(columnsOf(area).map((column) => workbook.isColumnHidden(sheetId, column))),
    ({ workbook, sheetId, area }, value) => workbook.hideColumns(sheetId, area, value === true),
  ),
  Left: property(10, ({ workbook, sheetId, area }) =>
    sum(area.column, (column) => workbook.columnWidth(sheetId, column)),
  ),
  Top: property(10, ({ workbook, sheetId, area }) =>
    sum(area.row, (row) => workbook.rowHeight(sheetId, row)),
  ),
  Width: property(10, ({ workbook, sheetId, area }) =>
    sum(area.columns, (index) => workbook.columnWidth(sheetId, area.column + index)),
  ),
  Height: property(10, ({ workbook, sheetId, area }) =>
    sum(area.rows, (index) => workbook.rowHeight(sheetId, area.row + index)),
  ),
  Worksheet: gives(1, ({ workbook, sheetId }) => worksheet(workbook, sheetId)),
  Format: gives(1, (cells) => rangeFormat({ ...cells, areas: [cells.area] })),
  DataValidation: gives(8, (cells) => dataValidation(cells)),
  ConditionalFormats: gives(6, (cells) => conditionalFormats({ ...cells, areas: [cells.area] })),
  Sort: gives(2, (cells) => rangeSort(cells)),
  GetCell: gives(1, (cells, [row, column]) =>
    part(cells, {
      row: cells.area.row + numberArgument(row, "A row"),
      column: cells.area.column + numberArgument(column, "A column"),
      rows: 1,
      columns: 1,
    }),
  ),
  GetRow: gives(1, (cells, [row]) => {
    const index = numberArgument(row, "A row");
    if (index < 0 || index >= cells.area.rows) throw invalidArgument("The range has no such row.");
    return part(cells, { row: cells.area.row + index, rows: 1 });
  }),
  GetColumn: gives(1, (cells, [column]) => {
    const index = numberArgument(column, "A column");
    if (index < 0 || index >= cells.area.columns) throw invalidArgument("The range has no such column.");
    return part(cells, { column: cells.area.column + index, columns: 1 });
  }),
  GetEntireRow: gives(1, (cells) => part(cells, { column: 0, columns: MOST_COLUMNS })),
  GetEntireColumn: gives(1, (cells) => part(cells, { row: 0, rows: MOST_ROWS })),
  GetLastCell: gives(1, (cells) =>
    part(cells, {
      row: cells.area.row + cells.area.rows - 1,
      column: cells.area.column + cells.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  ),
  GetOffsetRange: gives(1, (cells, [row, column]) =>
    part(cells, {
      row: cells.area.row + numberArgument(row, "A row"),
      column: cells.area.column + numberArgument(column, "A column"),
    }),
  ),
  GetResizedRange: gives(2, (cells, [rows, columns]) =>
    part(cells, {
      rows: cells.area.rows + numberArgument(rows, "Rows"),
      columns: cells.area.columns + numberArgument(columns, "Columns"),
    }),
  ),
  GetAbsoluteResizedRange: gives(7, (cells, [rows, columns]) =>
    part(cells, { rows: numberArgument(rows, "Rows"), columns: numberArgument(columns, "Columns") }),
  ),
  GetBoundingRect: gives(1, (cells, [other]) =>
    part(cells, smallestAround(cells.area, otherCells(cells, other).area)),
  ),
  GetIntersection: gives(1, (cells, [other]) => {
    const shared = sharedWith(cells, other);
    if (!shared) throw notFound("The ranges share no cell.");
    return shared;
  }),
  GetIntersectionOrNullObject: gives(4, (cells, [other]) => sharedWith(cells, other)),
  GetUsedRange: gives(1, (cells, [valuesOnly]) => {
    const found = usedIn(cells, valuesOnly);
    if (!found) throw notFound("No cell of the range is used.");
    return found;
  }),
  GetUsedRangeOrNullObject: gives(4, (cells, [valuesOnly]) => usedIn(cells, valuesOnly)),
  Select: method(1, ({ workbook, sheetId, area }) => workbook.select(sheetId, area)),
  Clear: method(1, ({ workbook, sheetId, area }, [what]) => {
    const applyTo = choice(what ?? "All", ["All", "Contents", "Formats"], "What to clear");
    workbook.clear(sheetId, area, applyTo.toLowerCase() as "all" | "contents" | "formats");
  }),
  Merge: method(2, ({ workbook, sheetId, area }, [across]) => {
    const parts = across === true ? rowsOf(area).map((row) => ({ ...area, row, rows: 1 })) : [area];
    for (const one of parts) workbook.merge(sheetId, one);
  }),
  Unmerge: method(2, ({ workbook, sheetId, area }) => workbook.unmerge(sheetId, area)),
  CopyFrom: method(9, ({ workbook, sheetId, area }, [source, type]) => {
    choice(type, ["Formats"], "What is copied");
    workbook.copyFormats(otherCells({ workbook, sheetId, area }, source), sheetId, area);
  }),
  GetSpecialCellsOrNullObject: gives(9, (cells, [type]) => {
    choice(type, ["Visible"], "Special cells");
    const areas = visibleParts(cells);
    return areas.length === 0 ? null : rangeAreas({ ...cells, areas });
  }),
  GetTables: gives(9, ({ workbook, sheetId, area }) => tables(workbook, sheetId, area)),
  Insert: gives(1, async (cells, [direction]) => {
    await shift(cells, choice(direction, ["Down", "Right"], "A direction"), 1);
    return range(cells);
  }),
  Delete: method(1, (cells, [direction]) =>
    shift(cells, choice(direction, ["Up", "Left"], "A direction"), -1),
  ),
  _ValidateArraySize: method(3, ({ area }, [rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns) throw wrongShape();
  }),
});

function read({ workbook, sheetId, area }: Cells, row: number, column: number) {
  return workbook.read(sheetId, area.row + row, area.column + column);
}

function map<T>({ area }: Cells, one: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > MOST_CELLS) throw new HostError("RangeTooLarge", "The range is too large.");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => one(row, column)),
  );
}

function shown(content: CellContent): unknown {
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

function displayed(cells: Cells, row: number, column: number): string {
  const { content, format } = read(cells, row, column);
  const value = shown(content);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  return format.numberFormat === "@" ? String(value) : numfmt.format(format.numberFormat, value);
}

function valueType(content: CellContent): string {
  if (content === null) return "Empty";
  if (typeof content === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof content as "string" | "number" | "boolean"
  ];
}

function isBlock(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size of the range.",
  );
}

/** A block of the range's own shape; a single value goes into every cell. */
function block({ area }: Cells, value: unknown): unknown[][] {
  if (!isBlock(value)) {
    if (Array.isArray(value)) throw wrongShape();
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  if (value.length !== area.rows || value.some((row) => row.length !== area.columns)) throw wrongShape();
  return value;
}

function write(cells: Cells, value: unknown): void {
  cells.workbook.write(cells.sheetId, cells.area, block(cells, value));
}

function setNumberFormat(cells: Cells, value: unknown): void {
  const { workbook, sheetId, area } = cells;
  const alike = new Map<string, Area[]>();
  for (const [row, formats] of (Array.isArray(value) ? block(cells, value) : [[value]]).entries())
    for (const [column, format] of formats.entries()) {
      if (format === null) continue;
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const others = alike.get(formatNamed(format));
      if (others) others.push(place);
      else alike.set(formatNamed(format), [Array.isArray(value) ? place : area]);
    }
  for (const [numberFormat, areas] of alike) workbook.format(sheetId, areas, { numberFormat });
}

/** An empty format is Excel's own. */
function formatNamed(format: unknown): string {
  return format === "" ? "General" : String(format);
}

function isHidden({ workbook, sheetId, area }: Cells, row: number, column: number): boolean {
  return (
    workbook.isRowHidden(sheetId, area.row + row) || workbook.isColumnHidden(sheetId, area.column + column)
  );
}

function whether(cells: Cells, is: (cells: Cells, row: number, column: number) => boolean): boolean | null {
  return same(map(cells, (row, column) => is(cells, row, column)).flat());
}

/** The value that all have; null where they differ. */
function same<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: Math.min(rows, MOST_LOOKED_AT) }, (_, index) => row + index);
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

const MOST_LOOKED_AT = 100_000;

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
}

function otherCells({ workbook, sheetId }: Cells, other: unknown): Cells {
  if (typeof other === "string") return cellsAt(workbook, sheetId, other);
  return (other as HostObject<Cells>).self;
}

function sharedWith(cells: Cells, other: unknown): HostObject | null {
  const { sheetId, area } = otherCells(cells, other);
  const shared = sheetId === cells.sheetId ? intersect(cells.area, area) : null;
  return shared && part(cells, shared);
}

function usedIn(cells: Cells, valuesOnly: unknown): HostObject | null {
  const used = cells.workbook.usedArea(cells.sheetId, valuesOnly === true);
  const shared = used && (contains(cells.area, used) ? used : intersect(cells.area, used));
  return shared && part(cells, shared);
}

/** The rows that are not hidden, as the areas that they make. */
function visibleParts({ workbook, sheetId, area }: Cells): Area[] {
  const parts: Area[] = [];
  for (const row of rowsOf(area)) {
    if (workbook.isRowHidden(sheetId, row)) continue;
    const last = parts.at(-1);
    if (last && last.row + last.rows === row) parts[parts.length - 1] = { ...last, rows: last.rows + 1 };
    else parts.push({ ...area, row, rows: 1 });
  }
  return parts;
}

async function shift({ workbook, sheetId, area }: Cells, direction: string, sign: 1 | -1): Promise<void> {
  const isVertical = direction === "Down" || direction === "Up";
  const isWhole = isVertical ? area.columns === MOST_COLUMNS : area.rows === MOST_ROWS;
  if (!isWhole)
    throw new HostError("NotImplemented", "The stand-in inserts and deletes whole rows and columns only.");
  if (isVertical) await workbook.shift(sheetId, "row", area.row, sign * area.rows);
  else await workbook.shift(sheetId, "column", area.column, sign * area.columns);
}
