import { newSheetDetails, type SheetDetails } from "../workbook/sheet-details";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { readCells } from "./cells";
import { readChart, type Sizes } from "./charts";
import { colorOf, type Looks } from "./looks";
import type { Package, Part } from "./package";
import { readConditionalFormats, readValidations } from "./rules";
import { readBreaks, readPageLayout } from "./sheet-print";
import { attribute, below, children, first, flag, number, type Element } from "./xml";

/** What a sheet takes from the rest of its file. */
export interface Around {
  readonly file: Package;
  readonly looks: Looks;
  readonly texts: readonly string[];
}

const USUAL_HEIGHT = 15;
const USUAL_DIGITS = 8.43;
/** A file says of all columns to the end of the sheet how wide they are. */
const MOST_COLUMNS = 256;

/** A sheet of a file, under its name. */
export function readSheet(
  name: string,
  state: string | undefined,
  part: Part,
  around: Around,
): SheetSnapshot {
  const { root } = part;
  const { looks, texts } = around;
  const columns = readColumns(root, looks.digitWidth);
  const rows = readRows(root);
  const pane = first(root, "sheetViews", "sheetView", "pane");
  const isFrozen = attribute(pane, "state") === "frozen";
  return {
    name,
    cells: readCells(root, looks, texts),
    merges: children(first(root, "mergeCells"))
      .map((one) => attribute(one, "ref") ?? "")
      .sort(),
    rowHeights: rows.sizes,
    columnWidths: columns.sizes,
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    frozen: {
      rows: isFrozen ? (number(pane, "ySplit") ?? 0) : 0,
      columns: isFrozen ? (number(pane, "xSplit") ?? 0) : 0,
    },
    tabColor: colorOf(first(root, "sheetPr", "tabColor")) ?? "",
    gridlines: flag(first(root, "sheetViews", "sheetView"), "showGridLines", true),
    details: {
      ...newSheetDetails(),
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      isProtected: flag(first(root, "sheetProtection"), "sheet"),
      defaultFormat: looks.usual,
      pageLayout: readPageLayout(root),
      rowBreaks: readBreaks(root, "rowBreaks"),
      columnBreaks: readBreaks(root, "colBreaks"),
      validations: readValidations(root),
      conditionalFormats: readConditionalFormats(root, looks),
      charts: readCharts(part, around.file, sizesOf(columns.sizes, rows.sizes, looks.digitWidth)),
      customProperties: {},
    },
  };
}

/** The tables of a sheet. */
export function readTables(sheet: string, part: Part, { file }: Around): TableSnapshot[] {
  return part.targets("table").flatMap((path) => {
    const root = file.part(path)?.root;
    if (!root) return [];
    const look = first(root, "tableStyleInfo");
    return [
      {
        name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
        sheet,
        area: attribute(root, "ref") ?? "",
        columns: children(first(root, "tableColumns")).map((one) => attribute(one, "name") ?? ""),
        style: attribute(look, "name") ?? "",
        showBandedRows: flag(look, "showRowStripes"),
        showFilterButton: first(root, "autoFilter") !== undefined,
      },
    ];
  });
}

interface Lines {
  readonly sizes: Record<number, number>;
  readonly hidden: number[];
}

function readColumns(sheet: Element, digitWidth: number): Lines {
  const sizes: Record<number, number> = {};
  const hidden: number[] = [];
  for (const columns of children(first(sheet, "cols"))) {
    const last = Math.min(number(columns, "max") ?? 0, MOST_COLUMNS);
    const width = number(columns, "width");
    for (let column = (number(columns, "min") ?? 1) - 1; column < last; column += 1) {
      if (width !== undefined) sizes[column] = width * digitWidth;
      if (flag(columns, "hidden")) hidden.push(column);
    }
  }
  return { sizes, hidden };
}

function readRows(sheet: Element): Lines {
  const sizes: Record<number, number> = {};
  const hidden: number[] = [];
  for (const row of children(first(sheet, "sheetData"), "row")) {
    const index = (number(row, "r") ?? 1) - 1;
    const height = number(row, "ht");
    if (height !== undefined) sizes[index] = height;
    if (flag(row, "hidden")) hidden.push(index);
  }
  return { sizes, hidden };
}

function sizesOf(
  widths: Readonly<Record<number, number>>,
  heights: Readonly<Record<number, number>>,
  digitWidth: number,
): Sizes {
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
  return {
    left: (column) => sum(column, (index) => widths[index] ?? USUAL_DIGITS * digitWidth),
    top: (row) => sum(row, (index) => heights[index] ?? USUAL_HEIGHT),
  };
}

function readCharts(part: Part, file: Package, sizes: Sizes): SheetDetails["charts"] {
  return part.targets("drawing").flatMap((path) => {
    const drawing = file.part(path);
    return children(drawing?.root).flatMap((anchor, index) => {
      const id = below(anchor, "chart")[0]?.getAttributeNS(RELATIONSHIPS, "id") ?? undefined;
      const chart = file.part(drawing?.target(id));
      return chart ? [readChart(chart.root, anchor, sizes, index + 1)] : [];
    });
  });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
