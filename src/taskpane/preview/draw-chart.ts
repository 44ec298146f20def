import type { Area, PlanChart, PlanValue, SheetPlan } from "../../report/plan";
import { textWidth } from "../../report/text/measure";
import { cellText } from "./cell-text";
import type { TextLine } from "./draw-text";
import type { Box } from "./page-grid";

/** A column chart as shapes, in points on its page. */
export interface ChartDrawing {
  readonly frame: Box;
  readonly bars: readonly Box[];
  /** Heights of the gridlines, from the top of the page. */
  readonly gridlines: readonly number[];
  /** Where bars and gridlines stand. */
  readonly plot: Box;
  readonly texts: readonly TextLine[];
  readonly color: string;
}

const DEFAULT_FONT = { name: "TH Sarabun New", size: 16 };
const PADDING = 8;
/** Excel's gap of 60 % between columns: so much of its place a column takes. */
const BAR_SHARE = 1 / 1.6;

/** Draws the chart of a summary from the values that the plan carries; what is no number has no column. */
export function drawChart(chart: PlanChart, frame: Box, plan: SheetPlan): ChartDrawing {
  const font = { ...DEFAULT_FONT, ...plan.font };
  const size = font.size - 2;
  const plot: Box = {
    x: frame.x + PADDING + size * 2,
    y: frame.y + PADDING + size * 2.2,
    width: frame.width - 2 * PADDING - size * 2,
    height: frame.height - 2 * PADDING - size * 3.6,
  };
  const write = (text: string, x: number, y: number, anchor: TextLine["anchor"], bold = false): TextLine => {
    const own = { name: font.name, size, bold };
    return { text, x, y, width: textWidth(text, own), anchor, font: own, underline: false, color: "000000" };
  };
  const { axis } = chart;
  const heightAt = (value: number) =>
    plot.y + plot.height * (1 - (value - axis.min) / Math.max(axis.max - axis.min, 1));
  const ticks = ticksOf(axis);
  const labels = valuesIn(chart.categories, plan);
  const scores = valuesIn(chart.values, plan);
  const place = plot.width / Math.max(scores.length, 1);
  return {
    frame,
    plot,
    color: chart.color,
    gridlines: ticks.map(heightAt),
    bars: scores.flatMap((score, index) => {
      if (typeof score !== "number") return [];
      const y = heightAt(Math.min(Math.max(score, axis.min), axis.max));
      const x = plot.x + place * (index + (1 - BAR_SHARE) / 2);
      return [{ x, y, width: place * BAR_SHARE, height: plot.y + plot.height - y }];
    }),
    texts: [
      write(chart.title, frame.x + frame.width / 2, frame.y + PADDING + size, "middle", true),
      ...ticks.map((tick) =>
        write(cellText(tick, axis.numberFormat), plot.x - 4, heightAt(tick) + size / 4, "end"),
      ),
      ...labels.map((label, index) =>
        write(
          label === null ? "" : cellText(label),
          plot.x + place * (index + 0.5),
          plot.y + plot.height + size * 1.1,
          "middle",
        ),
      ),
    ],
  };
}

function ticksOf({ min, max, majorUnit }: PlanChart["axis"]): number[] {
  const count = Math.floor((max - min) / majorUnit) + 1;
  return Array.from({ length: count }, (_, index) => min + index * majorUnit);
}

/** The values of a column of cells, downwards. */
function valuesIn({ row, column, rows }: Area, { cells }: SheetPlan): (PlanValue | null)[] {
  const values = new Array<PlanValue | null>(rows).fill(null);
  for (const cell of cells) {
    if (cell.column === column && cell.row >= row && cell.row < row + rows)
      values[cell.row - row] = cell.value;
  }
  return values;
}
