import { decimalsOf } from "../../kpi/decimals";
import { fill } from "../../kpi/fill";
import type { Report, ReportSettings } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { SUMMARY_WORDS } from "../../text/summary";
import { TIER_NAMES } from "../../text/tiers";
import { area, cellName, formulaText } from "../area";
import { headingLines } from "../heading";
import { HEADER_HEIGHT, MARGINS, PAGE_ROOM, toPixels } from "../page";
import type { Area, ConditionalFormat, SheetPlan } from "../plan";
import { freeSheetName } from "../sheet-names";
import { inDigits, numberFormat } from "../shown";
import { addBlock, type SummaryBlock } from "./summary-block";
import { summaryColumns } from "./summary-columns";
import { rowFigures, type SummaryFilling } from "./summary-figures";
import { fitTogether, pageStarts, type PageItem } from "./summary-pages";
import { addHeader, addTable, type SummarySource, type TableRows } from "./summary-table";
import { summaryTotals } from "./summary-totals";
import { SummaryWriter, type SummaryLook } from "./summary-writer";
import { lineHeight } from "../standard/text-chunks";
import { TIER_FILLS } from "../standard/tier-colors";

export interface SummarySheetOptions {
  /** `lookups` into the register by key, for the workbook that holds it; `values` where there is none. */
  readonly filling: SummaryFilling;
  /** Names of sheets that are there already. */
  readonly takenNames?: readonly string[];
  /** Said in small print under the heading, as the date from which the values are. */
  readonly remark?: string;
}

/** What the rows of a page may take together, those of the repeated header among them. */
const PAGE = PAGE_ROOM + HEADER_HEIGHT;

/** Weights are shown with the most decimals that any has, up to these. */
const MOST_WEIGHT_DECIMALS = 4;

/** So many indicators stand with the total on the page of what is below the table, or fewer where they are too high. */
const KEPT_ROWS = [2, 1, 0] as const;

/**
 * The summary of a report on one sheet: a row an indicator, the overall score where there are weights, how many
 * indicators stand at each tier, and a chart of the scores.
 *
 * @example summarySheet(report, { filling: "values" }).chart?.axis.max // 100
 */
export function summarySheet(
  report: Report,
  { filling, takenNames = [], remark }: SummarySheetOptions,
): SheetPlan {
  const { settings } = report;
  const source = sourceOf(report, filling);
  const writer = new SummaryWriter(settings.font);
  addTitle(writer, source, remark);
  const headerRow = writer.nextRow;
  addHeader(writer, source);
  const rows = addTable(writer, source);
  const hasIndicators = source.figures.some((shown) => shown !== null);
  const left = PAGE - heightOf(writer.rowHeights);
  const block = hasIndicators ? addBlock(writer, source, rows, left) : null;
  const tiers = area(rows.first, source.columns.tier.first, Math.max(1, report.entries.length));
  return {
    name: sheetName(settings, takenNames),
    kind: "summary",
    columns: source.columns.all,
    rowHeights: writer.rowHeights,
    cells: [...writer.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    font: settings.font,
    styles: writer.styles,
    formats: writer.formats,
    merges: writer.merges,
    validations: [],
    conditionalFormats: [...tierFills(tiers, settings), ...(block ? [block.dataBars] : [])],
    names: [],
    ...(block ? { chart: block.chart } : {}),
    print: printSetup(writer, source, { headerRow, rows, block }),
    frozenRows: headerRow + 1,
    mark: { kpiSheet: "summary" },
  };
}

function sourceOf({ entries, settings }: Report, filling: SummaryFilling): SummarySource {
  const figures = entries.map((entry) =>
    entry.kind === "indicator" ? rowFigures(entry, filling, settings) : null,
  );
  const weights = entries.flatMap((entry) => (entry.kind === "indicator" ? (entry.weight ?? []) : []));
  const decimals = Math.max(0, ...weights.map((weight) => decimalsOf(weight, MOST_WEIGHT_DECIMALS)));
  const totals = summaryTotals(
    figures.filter((shown) => shown !== null),
    settings.language,
  );
  return {
    ...{ entries, figures, totals, settings, filling },
    columns: summaryColumns(weights.some((weight) => weight > 0)),
    weightFormat: numberFormat(decimals, settings.digits),
  };
}

function sheetName({ language, fiscalYear }: ReportSettings, takenNames: readonly string[]): string {
  return freeSheetName(fill(REPORT_WORDS[language].summarySheet, { year: String(fiscalYear) }), takenNames);
}

function addTitle(
  writer: SummaryWriter,
  { settings, columns }: SummarySource,
  remark: string | undefined,
): void {
  const { language, digits, font } = settings;
  const add = (value: string, look: SummaryLook, height: number) =>
    writer.addRow(toPixels(height), [{ column: 0, columns: columns.printed, look, value }]);
  const [title = "", ...others] = headingLines(settings, SUMMARY_WORDS[language].title);
  add(title, "title", lineHeight(font.name, font.size + 2) + 1);
  for (const line of others) add(line, "titleLine", lineHeight(font.name, font.size));
  if (remark) add(inDigits(remark, digits), "remark", lineHeight(font.name, font.size - 2));
  writer.addRow(toPixels(4), []);
}

/** The tier's cell in its colour: what falls short also names a tier, so it is looked for first. */
function tierFills(tiers: Area, { language }: ReportSettings): ConditionalFormat[] {
  const names = TIER_NAMES[language];
  const says = (word: string, fillColor: string) => ({
    kind: "formula" as const,
    area: tiers,
    formula: `ISNUMBER(SEARCH(${formulaText(word)},$${cellName(tiers.row, tiers.column)}))`,
    fill: fillColor,
  });
  return [
    { ...says(names.belowBefore, TIER_FILLS.below), stopIfTrue: true },
    ...(["low", "standard", "high"] as const).map((tier) => says(names[tier], TIER_FILLS[tier])),
  ];
}

interface Laid {
  readonly headerRow: number;
  readonly rows: TableRows;
  readonly block: SummaryBlock | null;
}

function printSetup(writer: SummaryWriter, source: SummarySource, laid: Laid): SheetPlan["print"] {
  const { language, digits, fiscalYear, round, font } = source.settings;
  const words = REPORT_WORDS[language];
  const { headerRow } = laid;
  const room = PAGE - (writer.rowHeights[headerRow] ?? 0);
  const above = heightOf(writer.rowHeights.slice(0, headerRow));
  const period = { year: String(fiscalYear), months: String(round) };
  const choices = KEPT_ROWS.map((kept) => pageItems(writer, source, laid, kept));
  const items = choices.find((choice) => fitTogether(choice, room)) ?? choices.at(-1) ?? [];
  return {
    landscape: true,
    centered: true,
    margins: MARGINS,
    area: area(0, 0, writer.nextRow, source.columns.printed),
    titleRows: { first: headerRow, last: headerRow },
    pageStarts: pageStarts(items, room - above, room),
    footer: {
      left: words.printedOn,
      center: inDigits(fill(SUMMARY_WORDS[language].reportName, period), digits),
      right: words.page,
      size: font.size - 3,
    },
  };
}

/** The rows of the table, then all that is below it as one. */
function pageItems(
  { rowHeights, nextRow }: SummaryWriter,
  { entries }: SummarySource,
  laid: Laid,
  kept: number,
): PageItem[] {
  const { rows, block } = laid;
  const items: PageItem[] = [];
  for (let row = rows.first; row < (block?.firstRow ?? nextRow); row += 1) {
    const isGroup = entries[row - rows.first]?.kind === "group";
    const keepsWithNext = isGroup || row > rows.last - kept;
    items.push({ row, height: rowHeights[row] ?? 0, keepsWithNext });
  }
  if (block) items.push({ row: block.firstRow, height: block.height, keepsWithNext: false });
  return items;
}

function heightOf(rowHeights: readonly number[]): number {
  return rowHeights.reduce((sum, height) => sum + height, 0);
}
