import type { ReportSettings } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { area } from "../area";
import { HIGHEST_ROW, MARGINS, toPixels } from "../page";
import type { PlanCell, PlanFormat, PlanValue, SheetPlan, Style, Validation } from "../plan";
import { lineHeight } from "../standard/text-chunks";
import { textLines } from "../text/lines";

/** What a sheet that holds one table is made from; `registerSheets` lays it out. */
export interface TableContent {
  readonly kind: "register" | "steps";
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TableColumn[];
  /** One row under the header at least, since a table cannot do without. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly inputs: readonly TableInput[];
}

export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly hidden: boolean;
  /** Printed columns come first; their texts show whole. Texts of the others are on the standard sheet. */
  readonly printed: boolean;
}

export interface TableCell {
  /** Null for a blank cell. */
  readonly value: PlanValue | null;
  readonly formula?: string;
  readonly numberFormat: string;
  /** `text` begins at the left, `figure` stands in the middle, `mark` too, in a font that has ✓. */
  readonly look: "text" | "figure" | "mark";
}

/** What may be typed into a column. */
export interface TableInput {
  readonly column: number;
  readonly rule: Validation["rule"];
  readonly title: string;
  readonly message: string;
}

/** So many lines of a text that is not printed show in its row: a register is read by its rows. */
const MOST_LINES = 4;
/** What a cell keeps free at its left and right edge together. */
const CELL_PADDING = 6;
/** Narrow letters are wider than this on average, so a text is not measured further than the lines shown. */
const NARROWEST = 2;

const LINE = { style: "hair", color: "B4BDB8" } as const;
const STRONG = { style: "thin", color: "26332C" } as const;
const HEADER: Style = {
  font: { bold: true },
  fill: "E8EFEA",
  borders: { top: STRONG, bottom: STRONG },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const LOOKS: Readonly<Record<TableCell["look"], Style>> = {
  text: { horizontal: "left", vertical: "top", wrap: true, borders: { bottom: LINE } },
  figure: { horizontal: "center", vertical: "top", wrap: true, borders: { bottom: LINE } },
  mark: {
    font: { name: "Segoe UI Symbol" },
    horizontal: "center",
    vertical: "top",
    borders: { bottom: LINE },
  },
};

/** Lays out a sheet that holds one table. */
export function tableSheet(content: TableContent, name: string, settings: ReportSettings): SheetPlan {
  const { columns, rows } = content;
  const styles: Record<string, Style> = { header: HEADER };
  const words = REPORT_WORDS[settings.language];
  const headers = columns.map(({ header }) => header);
  return {
    name,
    kind: content.kind,
    columns: columns.map(({ width, hidden }) => ({ width, hidden })),
    rowHeights: [
      heightOf(headers, columns, settings.font, true),
      ...rows.map((row) => heightOf(row.map(textToMeasure), columns, settings.font, false)),
    ],
    cells: [
      ...headers.map((value, column) => ({ row: 0, column, value })),
      ...rows.flatMap((row, index) => planCells(row, index + 1)),
    ],
    font: settings.font,
    styles,
    formats: [
      { area: area(0, 0, 1, columns.length), style: "header" },
      ...rows.flatMap((row, index) => formatsOf(row, index + 1, styles)),
    ],
    merges: [],
    validations: content.inputs.map(({ column, ...rest }) => ({
      area: area(1, column, rows.length),
      ...rest,
    })),
    conditionalFormats: [],
    names: [],
    table: { name: content.table, area: area(0, 0, rows.length + 1, columns.length) },
    print: {
      landscape: true,
      margins: MARGINS,
      area: area(0, 0, rows.length + 1, columns.filter(({ printed }) => printed).length),
      fitsWidth: true,
      titleRows: { first: 0, last: 0 },
      pageStarts: [],
      footer: {
        left: words.printedOn,
        center: content.sheet,
        right: words.page,
        size: settings.font.size - 3,
      },
    },
    frozenRows: 1,
    mark: { kpiSheet: content.kind },
  };
}

function planCells(row: readonly TableCell[], index: number): PlanCell[] {
  return row.flatMap(({ value, formula }, column) =>
    value === null ? [] : [{ row: index, column, value, ...(formula === undefined ? {} : { formula }) }],
  );
}

/** One format for every run of cells that look the same. */
function formatsOf(row: readonly TableCell[], index: number, styles: Record<string, Style>): PlanFormat[] {
  const formats: { area: PlanFormat["area"]; style: string }[] = [];
  for (const [column, { look, numberFormat }] of row.entries()) {
    const style = `${look} ${numberFormat}`;
    styles[style] ??= { ...LOOKS[look], numberFormat };
    const last = formats.at(-1);
    if (last?.style === style) last.area = { ...last.area, columns: last.area.columns + 1 };
    else formats.push({ area: area(index, column), style });
  }
  return formats;
}

/** Only texts wrap. */
function textToMeasure({ value }: TableCell): string {
  return typeof value === "string" ? value : "";
}

function heightOf(
  texts: readonly string[],
  columns: TableContent["columns"],
  { name, size }: ReportSettings["font"],
  bold: boolean,
): number {
  const lines = texts.map((text, index) => {
    const { width = 0, printed = false } = columns[index] ?? {};
    const room = width - CELL_PADDING;
    if (!printed && text.length > (MOST_LINES * room) / NARROWEST) return MOST_LINES;
    const count = textLines(text, room, { name, size, bold });
    return printed ? count : Math.min(MOST_LINES, count);
  });
  return Math.min(HIGHEST_ROW, toPixels(Math.max(...lines) * lineHeight(name, size) + 4));
}
