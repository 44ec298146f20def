import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type SheetChart,
  type WriteSheet,
} from "hucre/xlsx";
import type { Line } from "../report/plan";
import { asTyped } from "./as-typed";
import type {
  FileChart,
  FileConditionalFormat,
  FileSheet,
  FileValidation,
  FileWorkbook,
  Look,
} from "./file-model";
import { DEFAULT_FONT } from "./measures";
import { patchParts, STAYS_TEXT } from "./patch-parts";
import { zipParts } from "./zip";

/** The bytes of a workbook. The only place that knows the library which writes them. */
export async function bytesOf({ sheets, names, properties }: FileWorkbook): Promise<Uint8Array> {
  const { title, organisation, created, language } = properties;
  const looks = looksIn(sheets);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      ...writeSheet(sheet, language),
      cells: index === 0 ? oneCellEach(looks) : undefined,
    })),
    namedRanges: names.map(({ name, refersTo, sheet }) => ({ name, range: refersTo, scope: sheet })),
    properties: { title, creator: organisation, company: organisation, created, modified: created },
    defaultFont: { ...DEFAULT_FONT, family: ROMAN },
  });
  return zipParts(patchParts(bytes, { sheets, looks, language }));
}

/** The file's number for fonts with serifs, for a machine that has to look for a substitute. */
const ROMAN = 1;

function looksIn(sheets: readonly FileSheet[]): Look[] {
  const looks = new Set<Look>();
  for (const { cells } of sheets) {
    for (const row of cells) for (const cell of row) if (cell) looks.add(cell.look);
  }
  return [...looks];
}

/** A cell of every look, in the first column: hucre numbers its styles by the cells it is given. */
function oneCellEach(looks: readonly Look[]): Map<string, Partial<Cell>> {
  return new Map(looks.map((look, row) => [`${String(row)},0`, { style: writeStyle(look) }]));
}

function writeSheet(sheet: FileSheet, language: string): WriteSheet {
  const { margins, landscape, centered, fitsWidth, footer, pageStarts } = sheet.print;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, hidden })),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionalFormats.map(writeConditionalFormat),
    tables: sheet.table && [
      {
        name: sheet.table.name,
        range: sheet.table.range,
        columns: sheet.table.columns.map((name) => ({ name: asTyped(name) })),
        style: "TableStyleLight1",
        showRowStripes: false,
      },
    ],
    charts: sheet.chart && [writeChart(sheet.chart, language)],
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      margins,
      horizontalCentered: centered,
      // As many pages high as it takes.
      ...(fitsWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
    headerFooter: footer === undefined ? undefined : { oddFooter: asTyped(footer) },
    // hucre counts the last row of the page that ends
    rowBreaks: pageStarts.map((row) => row - 1),
    freezePane: sheet.frozenRows > 0 ? { rows: sheet.frozenRows } : undefined,
  };
}

function writeStyle(look: Look): CellStyle {
  const { font, fill, borders, horizontal, vertical, wrap, shrink, indent, numberFormat, staysText } = look;
  const side = (line?: Line) => line && { style: line.style, color: { rgb: line.color } };
  return {
    font: { ...font, color: font.color === undefined ? undefined : { rgb: font.color } },
    fill: fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { rgb: fill } },
    border: {
      top: side(borders.top),
      right: side(borders.right),
      bottom: side(borders.bottom),
      left: side(borders.left),
    },
    alignment: { horizontal, vertical, wrapText: wrap, shrinkToFit: shrink, indent },
    numFmt: numberFormat === "General" ? undefined : numberFormat,
    protection: staysText ? STAYS_TEXT : undefined,
  };
}

function writeValidation({ range, type, formulas, title, message }: FileValidation): DataValidation {
  return {
    type,
    range,
    operator: type === "decimal" ? "between" : undefined,
    formula1: formulas[0],
    formula2: formulas[1],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: asTyped(title),
    errorMessage: asTyped(message),
  };
}

function writeConditionalFormat(format: FileConditionalFormat, index: number): ConditionalRule {
  const placed = { range: format.range, priority: index + 1 };
  if (format.kind === "dataBar") {
    // From nought, so that a bar twice as long means twice as much.
    const cfvo = [{ type: "num" as const, value: "0" }, { type: "max" as const }];
    return { ...placed, type: "dataBar", dataBar: { cfvo, color: `FF${format.color}` } };
  }
  const { formula, fill, bold, stopIfTrue } = format;
  const color = fill === undefined ? undefined : { rgb: fill };
  return {
    ...placed,
    type: "expression",
    formula,
    stopIfTrue,
    style: {
      font: bold === undefined ? undefined : { bold },
      // both colours: which of the two fills is read differently in this place
      fill: color && { type: "pattern", pattern: "solid", fgColor: color, bgColor: color },
    },
  };
}

/** Said out loud, since the file format's own default is a cross of ticks at every step. */
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;

function writeChart(
  { title, place, axis, color, categories, values }: FileChart,
  language: string,
): SheetChart {
  return {
    type: "column",
    title,
    altText: title,
    lang: language === "th" ? "th-TH" : "en-US",
    series: [{ name: title, values, categories, color }],
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    legend: false,
    gapWidth: 60,
    dispBlanksAs: "gap",
    // the values stand in a helper column, which may be hidden
    plotVisOnly: false,
    axes: {
      x: NO_TICKS,
      y: {
        ...NO_TICKS,
        gridlines: { major: true },
        scale: { min: axis.min, max: axis.max, majorUnit: axis.majorUnit },
        numberFormat: { formatCode: axis.numberFormat ?? "General", sourceLinked: false },
      },
    },
  };
}
