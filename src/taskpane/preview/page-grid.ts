import type { Area } from "../../report/plan";
import type { PlanPage } from "./pages";

/** A rectangle on a page, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the rows and columns of a page stand on the paper. */
export interface PageGrid {
  readonly width: number;
  readonly height: number;
  /** The place of an area; null where it is not printed on this page. */
  boxOf(area: Area): Box | null;
}

/** The longer and the shorter side of A4. */
const PAPER = [841.89, 595.28] as const;

/** Finds where the rows and columns of a page stand. */
export function gridOf({ plan, bands }: PlanPage): PageGrid {
  const { margins, centered, landscape, area: printed } = plan.print;
  const [width, height] = landscape ? PAPER : [PAPER[1], PAPER[0]];
  const end = printed.column + printed.columns;
  const widths = plan.columns.map((column, index) =>
    column.hidden || index < printed.column || index >= end ? 0 : column.width,
  );
  const free = width - margins.left - margins.right - sum(widths);
  const x = edges(margins.left + (centered ? free / 2 : 0), widths);
  const y = tops(bands, plan.rowHeights, margins.top);
  return {
    width,
    height,
    boxOf({ row, column, rows, columns }) {
      const left = x[column];
      const right = x[Math.min(column + columns, x.length - 1)];
      const top = y.get(row);
      if (left === undefined || right === undefined || top === undefined || right <= left) return null;
      const heights = plan.rowHeights.slice(row, row + rows).filter((_, index) => y.has(row + index));
      return { x: left, y: top, width: right - left, height: sum(heights) };
    },
  };
}

function edges(start: number, widths: readonly number[]): number[] {
  const found = [start];
  for (const width of widths) found.push((found.at(-1) ?? start) + width);
  return found;
}

function tops(bands: PlanPage["bands"], heights: readonly number[], start: number): Map<number, number> {
  const found = new Map<number, number>();
  let top = start;
  for (const { firstRow, endRow } of bands) {
    for (let row = firstRow; row < endRow; row += 1) {
      found.set(row, top);
      top += heights[row] ?? 0;
    }
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
