import { addressOf } from "./address";
import { DEFAULT_FORMAT, type CellFormat } from "./cell-format";
import { onSheets, type SheetDetails } from "./sheet-details";
import type { Table } from "./table";
import type { DefinedName } from "./tables-and-names";
import type { CellContent } from "./typed-value";
import type { Workbook } from "./workbook";

/** A whole workbook as plain data, without what people only look at: the selection and the active sheet. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly isProtected: boolean;
}

export interface TableSnapshot extends Omit<Table, "id" | "sheetId" | "area"> {
  readonly sheet: string;
  readonly area: string;
}

/** Its scope is a sheet's name. */
export type NameSnapshot = DefinedName;

export interface SheetSnapshot {
  readonly name: string;
  /** By address. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  /** In points, by index; those that were given. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** Its charts name the sheets of their cells by name. */
  readonly details: Omit<SheetDetails, "customProperties"> & {
    readonly customProperties: Readonly<Record<string, string>>;
  };
}

export interface CellSnapshot {
  readonly content: CellContent;
  readonly formula?: string;
  /** What differs from a cell that nobody formatted. */
  readonly format?: Partial<CellFormat>;
  /** Whether it shows what the formula of another cell gives. */
  readonly isSpilled?: true;
}

/**
 * Takes down a workbook, to compare it with what it is later.
 *
 * @example expect(snapshot(workbook)).toEqual(before)
 */
export function snapshot(workbook: Workbook): WorkbookSnapshot {
  const sheetName = (id: string) => workbook.sheetName(id);
  return structuredClone({
    sheets: workbook.sheetIds().map((id) => sheetSnapshot(workbook, id)),
    tables: workbook.tables.map((table) => tableSnapshot(table, sheetName(table.sheetId))),
    names: workbook.names.map(({ scope, ...name }) => ({
      ...name,
      scope: scope === null ? null : sheetName(scope),
    })),
    settings: Object.fromEntries(workbook.settings),
    properties: Object.fromEntries(workbook.properties),
    customProperties: Object.fromEntries(workbook.customProperties),
    isProtected: workbook.isProtected,
  });
}

function tableSnapshot(table: Table, sheet: string): TableSnapshot {
  const { name, area, columns, style, showBandedRows, showFilterButton } = table;
  return { name, sheet, area: addressOf(area), columns, style, showBandedRows, showFilterButton };
}

function sheetSnapshot(workbook: Workbook, id: string): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  workbook.forCells(id, (row, column, { content, formula, format, isSpilled }) => {
    const differing = difference(format);
    if (content === null && formula === undefined && differing === undefined) return;
    cells[addressOf({ row, column, rows: 1, columns: 1 })] = {
      content,
      ...(formula === undefined ? {} : { formula }),
      ...(differing === undefined ? {} : { format: differing }),
      ...(isSpilled ? { isSpilled } : {}),
    };
  });
  const { rows, columns } = workbook.givenSizes(id);
  const { customProperties, ...details } = workbook.detailsOf(id);
  return {
    name: workbook.sheetName(id),
    cells,
    merges: workbook
      .merges(id)
      .map((merge) => addressOf(merge))
      .sort(),
    rowHeights: rows,
    columnWidths: columns,
    hiddenRows: workbook.hiddenIndices(id, "row"),
    hiddenColumns: workbook.hiddenIndices(id, "column"),
    frozen: workbook.frozen(id),
    tabColor: workbook.tabColor(id),
    gridlines: workbook.hasGridlines(id),
    details: {
      ...details,
      charts: details.charts.map((chart) => onSheets(chart, (one) => workbook.sheetName(one))),
      customProperties: Object.fromEntries(customProperties),
    },
  };
}

function difference(format: CellFormat): Partial<CellFormat> | undefined {
  const differing = Object.entries(format).filter(
    ([key, value]) => value !== DEFAULT_FORMAT[key as keyof CellFormat],
  );
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}
