import type { Entry, GroupHeading, Indicator, ReportSettings } from "../../register/report";
import { REGISTER_HEADERS } from "../../text/register";
import { SUMMARY_WORDS } from "../../text/summary";
import { cellName } from "../area";
import { toPixels } from "../page";
import type { PlanValue } from "../plan";
import { inDigits, numberFormat } from "../shown";
import { NAME_MARGIN, type SummaryColumn, type SummaryColumns } from "./summary-columns";
import type { RowFigures, SummaryFilling } from "./summary-figures";
import { rowFormulas } from "./summary-formulas";
import { weightedPoints, type SummaryTotals } from "./summary-totals";
import { summaryFont, type SummaryCell, type SummaryLook, type SummaryWriter } from "./summary-writer";
import { lineHeight } from "../standard/text-chunks";
import { textLines } from "../text/lines";

/** What the summary is made from. */
export interface SummarySource {
  readonly entries: readonly Entry[];
  /** What every entry shows; null for a heading. */
  readonly figures: readonly (RowFigures | null)[];
  readonly totals: SummaryTotals;
  readonly settings: ReportSettings;
  readonly filling: SummaryFilling;
  readonly columns: SummaryColumns;
  /** The number format of weights. */
  readonly weightFormat: string;
}

/** Where the rows of the table stand on the sheet. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  /** The row after them, of the total where there are weights. */
  readonly total: number;
}

/** A row shows so many lines of a name or result at most: both stand in full on the report. */
const MOST_LINES = 10;
/** What a cell keeps free at its left and right edge together. */
const CELL_PADDING = 6;
/** Above and below the lines of a row together. */
const ROW_SPACE = 3;

/** The header of the table. */
export function addHeader(writer: SummaryWriter, { columns, settings }: SummarySource): void {
  const { language, font } = settings;
  const { number, name, weights, actual, tier, score, printed } = columns;
  const headers: (readonly [SummaryColumn, string])[] = [
    [number, REGISTER_HEADERS.number[language]],
    [name, REGISTER_HEADERS.name[language]],
    ...(weights ? [[weights.weight, REGISTER_HEADERS.weight[language]] as const] : []),
    [actual, REGISTER_HEADERS.actual[language]],
    [tier, REGISTER_HEADERS.tier[language]],
    [score, REGISTER_HEADERS.score[language]],
    ...(weights ? [[weights.weighted, SUMMARY_WORDS[language].weightedScore] as const] : []),
  ];
  const lines = headers.map(([{ width }, value]) => linesIn(value, width - CELL_PADDING, "header", font));
  writer.addRow(
    rowHeight(Math.max(...lines), font),
    headers.map(([at, value]) => cellAt(at, "header", { value, edges: `hb${sides(at, printed)}` })),
  );
}

/** A row for every entry, and the total below them where there are weights. */
export function addTable(writer: SummaryWriter, source: SummarySource): TableRows {
  const { entries, figures, columns } = source;
  const first = writer.nextRow;
  const rows = { first, last: first + entries.length - 1, total: first + entries.length };
  for (const [index, entry] of entries.entries()) {
    // The line that ends the table stands below the total, if there is one.
    const below = index === entries.length - 1 && !columns.weights ? "e" : "B";
    const shown = figures[index];
    if (entry.kind === "group") addGroup(writer, entry, source, below);
    else if (shown)
      addIndicator(writer, { indicator: entry, shown, below, registerRow: index + 1, rows }, source);
  }
  if (entries.length === 0) addNothing(writer, source);
  else if (columns.weights) addTotal(writer, rows, source, columns.weights);
  return rows;
}

interface IndicatorRow {
  readonly indicator: Indicator;
  readonly shown: RowFigures;
  /** The line below it. */
  readonly below: string;
  /** The row of the register, from 1. */
  readonly registerRow: number;
  readonly rows: TableRows;
}

function addIndicator(
  writer: SummaryWriter,
  { indicator, shown, below, registerRow, rows }: IndicatorRow,
  { filling, settings, columns, totals, weightFormat }: SummarySource,
): void {
  const { number, name, weights, actual, tier, score, helpers, printed } = columns;
  const row = writer.nextRow;
  const formulas = rowFormulas(indicator, filling, { row, totalRow: rows.total, columns }, settings);
  const scores = numberFormat(2, settings.digits);
  const cell = (at: SummaryColumn, look: SummaryLook, value: PlanValue, formula?: string, format?: string) =>
    cellAt(at, look, { value, formula, numberFormat: format, edges: below + sides(at, printed) });
  const actualLook = typeof shown.actual === "number" ? "actual" : "actualText";
  writer.addRow(indicatorHeight(shown, columns, settings.font), [
    cell(number, "number", shown.number, formulas.number),
    ...afterMargin(cell(name, "name", shown.name, formulas.name)),
    ...(weights ? [cell(weights.weight, "figure", shown.weight, formulas.weight, weightFormat)] : []),
    cell(actual, actualLook, shown.actual, formulas.actual, shown.actualFormat),
    cell(tier, "number", shown.tier, formulas.tier),
    cell(score, "figure", shown.score, formulas.score, scores),
    ...(weights
      ? [cell(weights.weighted, "figure", weightedPoints(shown, totals.weight), formulas.weighted, scores)]
      : []),
  ]);
  if (formulas.match) writer.put(row, helpers.match, registerRow, formulas.match);
  if (formulas.rawActual) writer.put(row, helpers.actual, shown.rawActual, formulas.rawActual);
  writer.put(row, helpers.notAssessed, shown.isNotAssessed, formulas.notAssessed);
}

/** A heading runs over the whole table. */
function addGroup(
  writer: SummaryWriter,
  { number, name }: GroupHeading,
  { settings, columns }: SummarySource,
  below: string,
): void {
  const { digits, font } = settings;
  const rest = { ...columns.name, count: columns.printed - columns.name.first };
  const width = columns.all.slice(rest.first, columns.printed).reduce((sum, column) => sum + column.width, 0);
  const text = inDigits(name, digits);
  writer.addRow(rowHeight(linesIn(text, width - CELL_PADDING - NAME_MARGIN, "group", font), font), [
    cellAt(columns.number, "groupNumber", { value: inDigits(number, digits), edges: `l${below}` }),
    ...afterMargin(cellAt(rest, "group", { value: text, edges: `r${below}` })),
  ]);
}

function addNothing(writer: SummaryWriter, { settings, columns }: SummarySource): void {
  const whole = { ...columns.number, count: columns.printed };
  const value = SUMMARY_WORDS[settings.language].noIndicators;
  writer.addRow(rowHeight(1, settings.font), [cellAt(whole, "actual", { value, edges: "lre" })]);
}

/** The total of weights and weighted scores. Two hidden cells beside say whether it is complete and what it covers. */
function addTotal(
  writer: SummaryWriter,
  rows: TableRows,
  { totals, settings, columns, weightFormat }: SummarySource,
  { weight, weighted }: NonNullable<SummaryColumns["weights"]>,
): void {
  const words = SUMMARY_WORDS[settings.language];
  const { number, name, actual, tier, score, helpers } = columns;
  const [weights, scores, points] = [weight, score, weighted].map(({ first }) => rangeOf(rows, first));
  const row = writer.nextRow;
  const isComplete = cellName(row, helpers.match);
  const middle = { ...actual, count: actual.count + tier.count + score.count };
  writer.addRow(rowHeight(1, settings.font), [
    cellAt(number, "total", { edges: "tle" }),
    ...afterMargin(
      cellAt(name, "total", {
        edges: "te",
        value: totals.isComplete ? words.total : words.totalSoFar,
        formula: `=IF($${isComplete},"${words.total}","${words.totalSoFar}")`,
      }),
    ),
    cellAt(weight, "totalFigure", {
      edges: "te",
      value: totals.weight,
      formula: `=SUM(${weights})`,
      numberFormat: weightFormat,
    }),
    cellAt(middle, "total", { edges: "te" }),
    cellAt(weighted, "totalFigure", {
      edges: "tre",
      value: totals.points,
      formula: `=IF(COUNT(${points})=0,"",SUM(${points}))`,
      numberFormat: numberFormat(2, settings.digits),
    }),
  ]);
  const counts = `COUNTIF(${weights},">0")=COUNTIFS(${weights},">0",${scores},">=0")`;
  const complete = `=AND(${cellName(row, weight.first)}>0,${counts})`;
  writer.put(row, helpers.match, totals.isComplete, complete);
  writer.put(row, helpers.actual, totals.covered, `=SUMIF(${scores},">=0",${weights})`);
}

/** The cells of a column beside all entries. */
export function rangeOf({ first, last }: TableRows, column: number): string {
  return `${cellName(first, column)}:${cellName(last, column)}`;
}

/** A cell over a column of the table; nothing in it where it has neither value nor formula. */
function cellAt(
  { first, count }: SummaryColumn,
  look: SummaryLook,
  { value, formula, numberFormat, edges }: Partial<SummaryCell>,
): SummaryCell {
  const isBlank = value === undefined || (value === "" && formula === undefined);
  return {
    ...{ column: first, columns: count, look },
    ...(edges === undefined ? {} : { edges }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isBlank ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The cell of a name without its first column, which stays blank in the same look. */
function afterMargin(cell: SummaryCell): SummaryCell[] {
  const { column, columns = 1, look, edges = "" } = cell;
  const margin = { column, look, edges: edges.replace(/r/i, "") };
  return [margin, { ...cell, column: column + 1, columns: columns - 1 }];
}

/** The lines at the sides of a cell: the frame at the ends of the table, a light one between. */
function sides({ first, count }: SummaryColumn, printed: number): string {
  return (first === 0 ? "l" : "") + (first + count === printed ? "r" : "R");
}

function indicatorHeight(
  { name, actual }: RowFigures,
  columns: SummaryColumns,
  font: ReportSettings["font"],
): number {
  const nameLines = linesIn(name, columns.name.width - CELL_PADDING - NAME_MARGIN, "name", font);
  const text = typeof actual === "string" ? actual : "";
  return rowHeight(
    Math.max(nameLines, linesIn(text, columns.actual.width - CELL_PADDING, "actualText", font)),
    font,
  );
}

function linesIn(text: string, room: number, look: SummaryLook, font: ReportSettings["font"]): number {
  return Math.min(MOST_LINES, textLines(text, room, summaryFont(look, font)));
}

function rowHeight(lines: number, { name, size }: ReportSettings["font"]): number {
  return toPixels(lines * lineHeight(name, size) + ROW_SPACE);
}
