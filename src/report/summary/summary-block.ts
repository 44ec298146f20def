import { fill } from "../../kpi/fill";
import { shortText } from "../../kpi/decimals";
import { STANDARD_POINTS } from "../../kpi/score";
import type { ReportSettings } from "../../register/report";
import { SUMMARY_WORDS } from "../../text/summary";
import { TIER_NAMES } from "../../text/tiers";
import { area, cellName, formulaText } from "../area";
import { toPixels } from "../page";
import type { Area, ConditionalFormat, PlanChart } from "../plan";
import { digitPrefix, inDigits, numberFormat } from "../shown";
import { BLOCK } from "./summary-columns";
import { rangeOf, type SummarySource, type TableRows } from "./summary-table";
import type { CountName } from "./summary-totals";
import type { SummaryWriter } from "./summary-writer";
import { lineHeight } from "../standard/text-chunks";

/** What stands below the table: the overall score, how many indicators stand where, and the chart of the scores. */
export interface SummaryBlock {
  readonly firstRow: number;
  readonly height: number;
  readonly dataBars: ConditionalFormat;
  readonly chart: PlanChart;
}

const BAR_COLOR = "A9C9B7";
const CHART_COLOR = "6FA287";
const SPACE = 4;
/** What a line of the counts has above and below it, and what it can do without where that saves a page. */
const LINE_SPACE = 2;
const LINE_SLACK = 2;
/** Beside the figures a chart has room for the numbers of so many indicators; with more it goes below them. */
const MOST_BESIDE = 16;
const LEAST_HEIGHT = 130;
const HEIGHT_BELOW = 200;
/** The cell beside a bar says the figure. */
const NO_FIGURE = ";;;";

/**
 * Adds the block below the table.
 *
 * @param left what the page still has room for, in points; the lines are set tighter where the block then fits
 */
export function addBlock(
  writer: SummaryWriter,
  source: SummarySource,
  rows: TableRows,
  left: number,
): SummaryBlock {
  const firstRow = writer.nextRow;
  writer.addRow(toPixels(SPACE), []);
  const figuresRow = writer.nextRow;
  if (source.columns.weights) addOverall(writer, source, rows, source.columns.weights.weight.first);
  const bars = addCounts(writer, source, rows, left - heightFrom(writer, firstRow));
  const place = addPlace(writer, source, figuresRow);
  return {
    firstRow,
    height: heightFrom(writer, firstRow),
    dataBars: { kind: "dataBar", area: bars, color: BAR_COLOR },
    chart: addChart(writer, source, rows, place),
  };
}

/** The place of the chart: beside the figures, or below them over the whole page. */
function addPlace(writer: SummaryWriter, { figures, columns }: SummarySource, figuresRow: number): Area {
  const indicators = figures.filter((shown) => shown !== null).length;
  if (indicators > MOST_BESIDE) {
    writer.addRow(toPixels(SPACE), []);
    writer.addRow(toPixels(HEIGHT_BELOW), []);
    return area(writer.nextRow - 1, 0, 1, columns.printed);
  }
  const used = heightFrom(writer, figuresRow);
  if (used < LEAST_HEIGHT) writer.addRow(toPixels(LEAST_HEIGHT - used), []);
  return area(figuresRow, BLOCK.chart, writer.nextRow - figuresRow, columns.printed - BLOCK.chart);
}

function heightFrom({ rowHeights }: SummaryWriter, row: number): number {
  return rowHeights.slice(row).reduce((sum, height) => sum + height, 0);
}

/** The overall score in a box with its band or, while a score is missing, how much of the weight it covers. */
function addOverall(
  writer: SummaryWriter,
  { settings, columns, totals }: SummarySource,
  rows: TableRows,
  weightColumn: number,
): void {
  const { language, digits, font } = settings;
  const words = SUMMARY_WORDS[language];
  const complete = `$${cellName(rows.total, columns.helpers.match)}`;
  const covered = `$${cellName(rows.total, columns.helpers.actual)}`;
  const scores = rangeOf(rows, columns.score.first);
  const scoreCell = cellName(writer.nextRow, BLOCK.caption.first);
  writer.addRow(toPixels(lineHeight(font.name, font.size - 2)), [
    {
      ...{ column: BLOCK.caption.first, columns: BLOCK.caption.count, rows: 2, look: "overall", edges: "tb" },
      numberFormat: numberFormat(2, digits),
      value: totals.overall ?? "-",
      formula: `=IF(${covered}>0,KPI.WEIGHTED(${scores},${rangeOf(rows, weightColumn)}),"-")`,
    },
    {
      ...{ column: BLOCK.box.first, columns: BLOCK.box.count, look: "overallCaption", edges: "t" },
      value: totals.isComplete ? words.overall : words.covered,
      formula: `=IF(${complete},${formulaText(words.overall)},${formulaText(words.covered)})`,
    },
  ]);
  const rating = `KPI.RATING(${scoreCell}${language === "th" ? "" : `,,"${language}"`})`;
  const total = cellName(rows.total, weightColumn);
  writer.addRow(toPixels(lineHeight(font.name, font.size)), [
    {
      ...{ column: BLOCK.box.first, columns: BLOCK.box.count, look: "overallBand", edges: "b" },
      value: totals.band ?? inDigits(shortText(totals.covered) + words.of + shortText(totals.weight), digits),
      formula: `=IF(${complete},${rating},${inText(covered, digits)}&"${words.of}"&${inText(total, digits)})`,
    },
  ]);
}

/** A figure inside a sentence: a number format does not reach it there. */
function inText(cell: string, digits: ReportSettings["digits"]): string {
  return digits === "thai" ? `KPI.THAI(${cell})` : cell;
}

/** How many indicators stand at each tier, with bars; returns where the bars are. */
function addCounts(writer: SummaryWriter, source: SummarySource, rows: TableRows, left: number): Area {
  const { settings, totals } = source;
  const firstRow = writer.nextRow;
  const lines = countLines(source, rows).filter(
    ({ count }) => count !== "unclear" || totals.counts.unclear > 0,
  );
  const height = countHeight(settings.font, left / lines.length);
  for (const [index, { count, caption, formula }] of lines.entries()) {
    const edges = index === 0 ? "tB" : "B";
    const counted = cellName(writer.nextRow, BLOCK.count.first);
    const value = totals.counts[count];
    writer.addRow(height, [
      {
        ...{ column: BLOCK.caption.first, columns: BLOCK.caption.count },
        ...{ look: "countCaption", edges, value: caption },
      },
      {
        ...{ column: BLOCK.bar.first, look: "countBar", edges, numberFormat: NO_FIGURE },
        ...{ value, formula: `=${counted}` },
      },
      {
        ...{ column: BLOCK.count.first, look: "count", edges },
        ...{ numberFormat: numberFormat(0, settings.digits), value, formula },
      },
    ]);
  }
  return area(firstRow, BLOCK.bar.first, lines.length);
}

/** The height of a line: as wished, or down to the letters where only that fits the page. */
function countHeight({ name, size }: ReportSettings["font"], left: number): number {
  const line = lineHeight(name, size - 2);
  const [wished, tight] = [toPixels(line + LINE_SPACE), toPixels(line - LINE_SLACK)];
  // Heights are rounded up, hence a pixel less.
  return tight <= left && left < wished ? Math.max(tight, toPixels(left - 0.75)) : wished;
}

interface CountLine {
  readonly count: CountName;
  readonly caption: string;
  readonly formula: string;
}

/** Whole words are counted, since ต่ำกว่าขั้นสูง ends in ขั้นสูง. */
function countLines({ settings, columns }: SummarySource, rows: TableRows): CountLine[] {
  const words = SUMMARY_WORDS[settings.language];
  const { high, standard, low, belowBefore } = TIER_NAMES[settings.language];
  const tiers = rangeOf(rows, columns.tier.first);
  const notAssessed = rangeOf(rows, columns.helpers.notAssessed);
  const saying = (word: string) => `=COUNTIF(${tiers},${formulaText(word)})`;
  return [
    { count: "high", caption: high, formula: saying(high) },
    { count: "standard", caption: standard, formula: saying(standard) },
    { count: "low", caption: low, formula: saying(low) },
    { count: "below", caption: words.below, formula: saying(`${belowBefore}*`) },
    { count: "unclear", caption: words.unclear, formula: saying(words.unclear) },
    {
      count: "notReported",
      caption: words.notReported,
      // Every indicator says in its hidden cell whether it is assessed; one without a word for its tier has no result.
      formula: `=COUNTIF(${notAssessed},FALSE)-COUNTIF(${tiers},"?*")`,
    },
    { count: "notAssessed", caption: words.notAssessed, formula: `=COUNTIF(${notAssessed},TRUE)` },
  ];
}

/** The chart, and the hidden columns it shows: the indicators without gaps for headings, no bar where there is no score. */
function addChart(
  writer: SummaryWriter,
  { settings, columns, figures }: SummarySource,
  rows: TableRows,
  place: Area,
): PlanChart {
  const { label, bar } = columns.helpers;
  let next = rows.first;
  for (const [index, shown] of figures.entries()) {
    if (!shown) continue;
    const number = cellName(rows.first + index, columns.number.first);
    const score = cellName(rows.first + index, columns.score.first);
    writer.put(next, label, shown.number, `=${number}&""`);
    const value = shown.score === "" ? ({ error: "#N/A" } as const) : shown.score;
    writer.put(next, bar, value, `=IF(ISNUMBER(${score}),${score},NA())`);
    next += 1;
  }
  return {
    title: chartTitle(settings),
    categories: area(rows.first, label, next - rows.first),
    values: area(rows.first, bar, next - rows.first),
    place,
    axis: { min: 0, max: 100, majorUnit: 25, numberFormat: `${digitPrefix(settings.digits)}0` },
    color: CHART_COLOR,
  };
}

/** The gridlines cannot be named where they are, so the title says what they stand for. */
function chartTitle({ language, digits }: ReportSettings): string {
  const [low, standard, high] = STANDARD_POINTS.map(String);
  return inDigits(
    fill(SUMMARY_WORDS[language].chartTitle, { low, standard, high } as Record<string, string>),
    digits,
  );
}
