import { area } from "../../report/area";
import type { Area, Line, PlanCell, Style } from "../../report/plan";
import { cellLooks, type CellLook, type LookAt } from "./cell-looks";
import { cellText } from "./cell-text";
import { drawChart, type ChartDrawing } from "./draw-chart";
import { drawFooter } from "./draw-footer";
import { drawText, type TextLine } from "./draw-text";
import { gridOf, type Box, type PageGrid } from "./page-grid";
import type { Band, PlanPage } from "./pages";

/** A page as shapes, in points from its top left corner. */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  readonly fills: readonly FilledBox[];
  readonly lines: readonly DrawnLine[];
  readonly texts: readonly TextLine[];
  readonly chart: ChartDrawing | null;
}

export interface FilledBox extends Box {
  /** RRGGBB */
  readonly color: string;
}

export interface DrawnLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly isDotted: boolean;
  readonly color: string;
}

const LINE_WIDTHS: Readonly<Record<Line["style"], number>> = {
  hair: 0.5,
  dotted: 0.5,
  thin: 0.75,
  medium: 1.5,
};
/** What a data bar leaves free above and below it. */
const BAR_MARGIN = 2;
const PLAIN: Style = {};

/**
 * Draws a printed page: fills with those of the conditional formats, borders, texts in the lines that the layout
 * counted, the chart, and the footer.
 *
 * @param today the day of printing, for the footer
 */
export function drawPage(page: PlanPage, today: Date): PageDrawing {
  const { plan, bands } = page;
  const grid = gridOf(page);
  const lookAt = cellLooks(plan, bands);
  const blocks = bands.flatMap((band) => blocksOf(band, page, grid, lookAt));
  return {
    width: grid.width,
    height: grid.height,
    fills: blocks.flatMap(fillsOf),
    lines: blocks.flatMap(linesOf),
    texts: [...bands.flatMap((band) => textsOf(band, page, grid, lookAt)), ...drawFooter(page, grid, today)],
    chart: chartOf(page, grid),
  };
}

/** An area in one style. */
interface Block {
  readonly box: Box;
  readonly style: Style;
  readonly look: CellLook;
}

function blocksOf({ formats }: Band, { plan }: PlanPage, grid: PageGrid, lookAt: LookAt): Block[] {
  return formats.flatMap(({ area: covered, style }) => {
    const box = grid.boxOf(covered);
    const look = lookAt(covered.row, covered.column);
    return box ? [{ box, style: plan.styles[style] ?? PLAIN, look }] : [];
  });
}

function fillsOf({ box, style, look }: Block): FilledBox[] {
  const color = look.fill ?? style.fill;
  const fills = color === undefined ? [] : [{ ...box, color }];
  if (!look.bar) return fills;
  const bar = {
    ...{ x: box.x, y: box.y + BAR_MARGIN, color: look.bar.color },
    ...{ width: box.width * look.bar.share, height: box.height - 2 * BAR_MARGIN },
  };
  return [...fills, bar];
}

function linesOf({ box: { x, y, width, height }, style: { borders = {} } }: Block): DrawnLine[] {
  const [right, bottom] = [x + width, y + height];
  const sides = [
    [borders.top, [x, y], [right, y]],
    [borders.bottom, [x, bottom], [right, bottom]],
    [borders.left, [x, y], [x, bottom]],
    [borders.right, [right, y], [right, bottom]],
  ] as const;
  return sides.flatMap(([line, from, to]) =>
    line
      ? [{ from, to, width: LINE_WIDTHS[line.style], isDotted: line.style === "dotted", color: line.color }]
      : [],
  );
}

function textsOf(band: Band, { plan }: PlanPage, grid: PageGrid, lookAt: LookAt): TextLine[] {
  const merges = new Map(band.merges.map((merge) => [placeOf(merge), merge]));
  const styles = new Map(band.formats.map(({ area: covered, style }) => [placeOf(covered), style]));
  return band.cells.flatMap((cell) => {
    const box = grid.boxOf(merges.get(placeOf(cell)) ?? area(cell.row, cell.column));
    if (!box) return [];
    const style = plan.styles[styles.get(placeOf(cell)) ?? styleAt(cell, band)] ?? PLAIN;
    const text = cellText(cell.value, style.numberFormat);
    if (text === "") return [];
    const isBold = lookAt(cell.row, cell.column).bold ?? false;
    return drawText({ text, style, isBold, horizontal: usualSide(cell) }, box, plan);
  });
}

/** The style of a cell that stands inside an area, not at its beginning. */
function styleAt({ row, column }: PlanCell, { formats }: Band): string {
  const covering = formats.find(
    ({ area: { row: top, column: left, rows, columns } }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  );
  return covering?.style ?? "";
}

function usualSide({ value }: PlanCell): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "string" ? "left" : "center";
}

function chartOf({ plan, bands }: PlanPage, grid: PageGrid): ChartDrawing | null {
  const { chart } = plan;
  if (
    !chart ||
    !bands.some(({ firstRow, endRow }) => chart.place.row >= firstRow && chart.place.row < endRow)
  )
    return null;
  const frame = grid.boxOf(chart.place);
  return frame && drawChart(chart, frame, plan);
}

function placeOf({ row, column }: Pick<Area, "row" | "column">): string {
  return `${String(row)} ${String(column)}`;
}
