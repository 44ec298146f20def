import type { PlanColumn } from "./plan";

// The printed page: A4 landscape, every measure in points.

const PAPER_HEIGHT = 595.28;

/**
 * The design's table is 778 wide and stands 32 from the edges. Excel would push its last column to another page if
 * the printable width were no wider, so the margins are narrower and the table is centred between them.
 */
export const MARGINS = { left: 24, right: 24, top: 32, bottom: 42, header: 18, footer: 20 } as const;

/** Columns A to J, and K, hidden, for what the sheet's own formulas need. */
export const COLUMNS: readonly PlanColumn[] = [
  ...[30, 126, 18, 24, 76, 116, 76, 42, 24, 246].map((width) => ({ width })),
  { width: 60, hidden: true },
];

/** The first column and the count of columns of each of the flows that stand side by side. */
export const FLOW_COLUMNS = {
  name: { first: 0, count: 2 },
  result: { first: 2, count: 6 },
  obstacles: { first: 8, count: 2 },
} as const;

export type FlowName = keyof typeof FLOW_COLUMNS;

export const PRINTED_COLUMNS = 10;
export const HELPER_COLUMN = 10;

export const HEADER_HEIGHT = 30;

/** Left free at the end of each page, since printers and programs round heights differently. */
const SPARE = 9;

/** What the rows of one page may take together, the repeated header left out. */
export const PAGE_ROOM = PAPER_HEIGHT - MARGINS.top - MARGINS.bottom - HEADER_HEIGHT - SPARE;

/** Excel takes no row higher than 409. */
export const HIGHEST_ROW = 400;

/** Heights are whole pixels at 96 dots an inch, so that Excel does not round them. */
const PIXEL = 0.75;

/** Rounds a height up to a whole pixel. @example toPixels(4) // 4.5 */
export function toPixels(height: number): number {
  return Math.ceil(height / PIXEL - 1e-9) * PIXEL;
}

/** The width that text has in a cell over several columns, its inner margins taken off. */
export function textRoom(first: number, count: number, indent = 0): number {
  const width = COLUMNS.slice(first, first + count).reduce((sum, column) => sum + column.width, 0);
  return width - CELL_PADDING - indent * INDENT_STEP;
}

/** What a cell keeps free at its left and right edge together. */
export const CELL_PADDING = 6;
/** One step of Excel's indent: three spaces of the workbook's default font. */
export const INDENT_STEP = 9;
