import type { Area, PlanCell, PlanFormat, SheetPlan } from "../../report/plan";

/** One printed page of a plan: what stands on it, not yet where. */
export interface PlanPage {
  readonly plan: SheetPlan;
  /** From 1. */
  readonly number: number;
  /** How many pages the sheet has. */
  readonly of: number;
  /** The repeated header rows, then the page's own; each band with all that stands in it. */
  readonly bands: readonly Band[];
}

/** Rows that stand directly below each other on a page. */
export interface Band {
  readonly firstRow: number;
  readonly endRow: number;
  readonly cells: readonly PlanCell[];
  readonly formats: readonly PlanFormat[];
  readonly merges: readonly Area[];
}

/**
 * Divides a plan into its printed pages. One pass, so that a sheet of a thousand pages takes no longer than its cells.
 *
 * @example pagesOf(plan).length // 6
 */
export function pagesOf(plan: SheetPlan): PlanPage[] {
  const { area, pageStarts, titleRows } = plan.print;
  const starts = [area.row, ...pageStarts.filter((row) => row > area.row)];
  const end = area.row + area.rows;
  const bands = fillBands(
    plan,
    starts.map((firstRow, page) => ({ firstRow, endRow: starts[page + 1] ?? end })),
  );
  const titles = titleRows && { firstRow: titleRows.first, endRow: titleRows.last + 1 };
  const [repeated] = titles ? fillBands(plan, [titles]) : [];
  return bands.map((band, page) => ({
    plan,
    number: page + 1,
    of: bands.length,
    bands: repeated && band.firstRow >= repeated.endRow ? [repeated, band] : [band],
  }));
}

type Rows = Pick<Band, "firstRow" | "endRow">;

function fillBands(plan: SheetPlan, ranges: readonly Rows[]): Band[] {
  const bands = ranges.map((range) => ({
    ...range,
    cells: [] as PlanCell[],
    formats: [] as PlanFormat[],
    merges: [] as Area[],
  }));
  const bandOf = bandFinder(bands, plan.rowHeights.length);
  for (const cell of plan.cells) bandOf(cell.row)?.cells.push(cell);
  for (const format of plan.formats) bandOf(format.area.row)?.formats.push(format);
  for (const merge of plan.merges) bandOf(merge.row)?.merges.push(merge);
  return bands;
}

function bandFinder<B extends Rows>(bands: readonly B[], rows: number): (row: number) => B | undefined {
  const byRow = new Array<B | undefined>(rows);
  for (const band of bands) byRow.fill(band, band.firstRow, band.endRow);
  return (row) => byRow[row];
}
