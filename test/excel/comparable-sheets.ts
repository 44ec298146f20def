/**
 * A sheet of the workbook and a sheet of a file in the same words, so that the two can be held against each other.
 * The file is read as XML, the workbook as the stand-in keeps it; neither goes through what wrote it.
 */
import { addressOf, readArea, type Area } from "../../src/workbench/host/workbook/address";
import type { Border, CellFormat } from "../../src/workbench/host/workbook/cell-format";
import type { SheetDetails } from "../../src/workbench/host/workbook/sheet-details";
import type { Workbook } from "../../src/workbench/host/workbook/workbook";
import { all, type ReadBook, type ReadCell, type ReadSheet } from "../support/xlsx";

export interface ComparableSheet {
  readonly cells: Readonly<Record<string, ComparableCell>>;
  readonly merges: readonly string[];
  readonly columns: readonly string[];
  /** In points. */
  readonly rowHeights: readonly number[];
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
  readonly print: Readonly<Record<string, unknown>>;
  readonly frozenRows: number;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

interface ComparableCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly look: Readonly<Record<string, unknown>>;
}

const POINTS_PER_DIGIT = 6;
const SIDES = ["top", "right", "bottom", "left"] as const;

/** A sheet of a file. */
export function comparableFileSheet(book: ReadBook, name: string): ComparableSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`the file has no sheet ${name}`);
  return {
    cells: Object.fromEntries([...sheet.cells].map(([address, cell]) => [address, fileCell(cell)])),
    merges: [...sheet.merges].sort(),
    columns: sheet.columns.map(({ width, hidden }) => columnText(width * POINTS_PER_DIGIT, hidden)),
    rowHeights: sheet.rowHeights.map((height) => height ?? 0),
    validations: sheet.validations.map(
      ({ sqref, type, formula1 = "", formula2 = "", errorTitle, error }) =>
        `${sqref} ${type} ${formula1.replace(/^"|"$/g, "")} ${formula2} ${errorTitle}: ${error}`,
    ),
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ range, formula = "", fill, bold, stopIfTrue, dataBar }) =>
        dataBar ? `${range} bar ${dataBar}` : `${range} ${formula} ${String(fill)} ${bold} ${stopIfTrue}`,
      ),
    print: filePrint(book, sheet),
    frozenRows: sheet.frozenRows,
    tables: sheet.tables.map(({ name: table, range }) => `${table} ${range}`),
    charts: sheet.charts.map((chart) => {
      const [categories, values] = all(chart, "f").map((one) => one.textContent ?? "");
      const axis = ["min", "max", "majorUnit"].map((part) => all(chart, part)[0]?.getAttribute("val"));
      return `${categories} ${values} ${axis.join()}`;
    }),
  };
}

function fileCell({ value, formula, style }: ReadCell): ComparableCell {
  const { font, fill, borders, alignment, numberFormat } = style;
  return {
    value: value === "" ? null : (value ?? null),
    ...(formula === undefined ? {} : { formula: formula.replaceAll("_xlfn.", "") }),
    look: {
      font: `${font.name} ${String(font.size)}`,
      bold: font.bold,
      underline: font.underline,
      color: font.color ?? "000000",
      fill: fill ?? "",
      borders,
      horizontal: (alignment["horizontal"] ?? "general").toLowerCase(),
      vertical: (alignment["vertical"] ?? "bottom").toLowerCase(),
      wrap: isSet(alignment["wrapText"]),
      shrink: isSet(alignment["shrinkToFit"]),
      indent: Number(alignment["indent"] ?? 0),
      numberFormat,
    },
  };
}

function isSet(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

function filePrint(book: ReadBook, { name, print, path }: ReadSheet): ComparableSheet["print"] {
  const named = (wanted: string) =>
    book.names
      .find((one) => one.sheet === name && one.name === wanted)
      ?.refersTo.replace(/^.*!/, "")
      .replaceAll("$", "");
  const { setup, margins } = print;
  return {
    landscape: setup["orientation"] === "landscape",
    paper: setup["paperSize"] === "9" ? "A4" : setup["paperSize"],
    centered: book.part(path).includes('horizontalCentered="1"'),
    fitsWidth: print.fitToPage,
    margins: Object.fromEntries(
      Object.entries(margins).map(([side, inches]) => [side, Math.round(inches * 72)]),
    ),
    footer: print.footer,
    pageStarts: print.breaks,
    area: named("_xlnm.Print_Area"),
    titles: named("_xlnm.Print_Titles"),
  };
}

/** A sheet of the workbook: the cells that the file has too, and every other that holds something. */
export function comparableWorkbookSheet(
  workbook: Workbook,
  name: string,
  file: ComparableSheet,
): ComparableSheet {
  const id = workbook.sheetNamed(name);
  if (id === undefined) throw new Error(`the workbook has no sheet ${name}`);
  const details = workbook.detailsOf(id);
  const addresses = new Set(Object.keys(file.cells));
  workbook.forCells(id, (row, column, { content }) => {
    if (content !== null) addresses.add(addressOf({ row, column, rows: 1, columns: 1 }));
  });
  return {
    cells: Object.fromEntries(
      [...addresses].map((address) => [address, workbookCell(workbook, id, address, file.cells[address])]),
    ),
    merges: workbook
      .merges(id)
      .map((merge) => addressOf(merge))
      .sort(),
    columns: file.columns.map((_, column) =>
      columnText(workbook.columnWidth(id, column), workbook.isColumnHidden(id, column)),
    ),
    rowHeights: file.rowHeights.map((_, row) => workbook.rowHeight(id, row)),
    validations: details.validations.map(validationText),
    conditionalFormats: details.conditionalFormats.map(({ areas, type, details: set, stopIfTrue }) => {
      const range = areas.map((area) => addressOf(area)).join(" ");
      if (type === "DataBar") return `${range} bar ${colorText(set["barColor"])}`;
      const formula = String(set["formula"]).replace(/^=/, "");
      return `${range} ${formula} ${colorText(set["fill"])} ${set["bold"] === true} ${stopIfTrue}`;
    }),
    print: workbookPrint(details),
    frozenRows: workbook.frozen(id).rows,
    tables: workbook.tables
      .filter(({ sheetId }) => sheetId === id)
      .map(({ name: table, area }) => `${table} ${addressOf(area)}`),
    charts: details.charts.map(({ series, details: set }) => {
      const [first] = series;
      const reference = (area: Area | undefined) => `'${name}'!${area ? addressOf(area, true) : ""}`;
      const axis = ["minimum", "maximum", "majorUnit"].map((part) => set[`axes/valueAxis/${part}`]);
      return `${reference(first?.categories?.area)} ${reference(first?.values?.area)} ${axis.join()}`;
    }),
  };
}

function workbookCell(
  workbook: Workbook,
  id: string,
  address: string,
  inFile: ComparableCell | undefined,
): ComparableCell {
  const { row = 0, column = 0 } = readArea(address) ?? {};
  const { content, formula, format } = workbook.read(id, row, column);
  return {
    value: content === "" ? null : content,
    // A file has the results of the add-in's formulas in their place.
    ...(formula === undefined || inFile?.formula === undefined ? {} : { formula: formula.slice(1) }),
    // In a cell without a number format a formula takes on that of the cells it names, in Excel too.
    look: workbookLook(
      formula !== undefined && inFile?.look["numberFormat"] === "General"
        ? { ...format, numberFormat: "General" }
        : format,
    ),
  };
}

function workbookLook(format: CellFormat): ComparableCell["look"] {
  const borders = SIDES.flatMap((side) => {
    const line = format[side];
    return line ? [[side, lineText(line)] as const] : [];
  });
  return {
    font: `${format.fontName} ${String(format.fontSize)}`,
    bold: format.bold,
    underline: format.underline === "Single",
    color: colorText(format.color),
    fill: colorText(format.fill),
    borders: Object.fromEntries(borders),
    horizontal: format.horizontal.toLowerCase(),
    vertical: format.vertical.toLowerCase(),
    wrap: format.wrap,
    shrink: format.shrink,
    indent: format.indent,
    numberFormat: format.numberFormat,
  };
}

function lineText({ style, weight, color }: Border): string {
  const name = style === "Dot" ? "dotted" : weight === "Hairline" ? "hair" : weight.toLowerCase();
  return `${name} ${colorText(color)}`;
}

function colorText(color: unknown): string {
  return color === undefined || color === null ? "undefined" : String(color).replace("#", "");
}

function columnText(points: number, hidden: boolean): string {
  return `${points.toFixed(1)}${hidden ? " hidden" : ""}`;
}

function validationText({ area, type, rule, errorAlert }: SheetDetails["validations"][number]): string {
  const { list, decimal, custom } = rule as Record<string, Record<string, unknown> | undefined>;
  const formulas = [list?.["source"] ?? decimal?.["formula1"] ?? custom?.["formula"], decimal?.["formula2"]];
  const { title, message } = errorAlert as Record<string, string>;
  const said = formulas.map((one) => (one === undefined ? "" : String(one).replace(/^=/, "")));
  return `${addressOf(area)} ${type.toLowerCase()} ${said.join(" ")} ${title}: ${message}`;
}

function workbookPrint({ pageLayout: layout, rowBreaks }: SheetDetails): ComparableSheet["print"] {
  const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
  const { leftFooter = "", centerFooter = "", rightFooter = "" } = layout.headersFooters;
  const { titleRows } = layout;
  return {
    landscape: layout.orientation === "Landscape",
    paper: layout.paperSize,
    centered: layout.centerHorizontally,
    fitsWidth: layout.zoom["horizontalFitToPages"] === 1,
    margins: Object.fromEntries(margins.map((side) => [side, layout[`${side}Margin`]])),
    footer: `&L${leftFooter}&C${centerFooter}&R${rightFooter}`,
    pageStarts: rowBreaks,
    area: layout.printArea ? addressOf(layout.printArea) : undefined,
    titles: titleRows ? `${titleRows.row + 1}:${titleRows.row + titleRows.rows}` : undefined,
  };
}
