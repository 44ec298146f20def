import { area, cellName } from "../area";
import { FLOW_COLUMNS, HELPER_COLUMN, PRINTED_COLUMNS } from "../page";
import type { Area, PlanCell, PlanFormat } from "../plan";
import type { PlacedStrip, SharedRows } from "./share-rows";
import type { Anchor, Helper, StripCell } from "./strips";
import { StyleBook, type LookName } from "./style-book";
import type { ReportSettings } from "../../register/report";

/** Where the cells of a target block stand. */
export type Anchors = ReadonlyMap<Anchor, string>;

const NO_ANCHORS: Anchors = new Map();

/** Puts bands into the rows of a sheet, one segment under the other. */
export class SheetWriter {
  readonly rowHeights: number[] = [];
  readonly cells: PlanCell[] = [];
  readonly formats: PlanFormat[] = [];
  readonly merges: Area[] = [];
  readonly book: StyleBook;

  constructor(font: ReportSettings["font"]) {
    this.book = new StyleBook(font);
  }

  /** The row that comes next. */
  get nextRow(): number {
    return this.rowHeights.length;
  }

  /** Adds one row over all printed columns, each of `cells` merged over its columns. */
  addRow(height: number, cells: readonly StripCell[]): void {
    const row = this.nextRow;
    this.rowHeights.push(height);
    for (const cell of cells)
      this.put(cell, area(row, cell.column, 1, cell.columns), cell.edges ?? "", NO_ANCHORS);
  }

  /** Adds an indicator's part of a page: three flows side by side. Says where the target block's cells stand. */
  addSegment({ heights, placed }: SharedRows): Anchors {
    const top = this.nextRow;
    const firstCell = this.cells.length;
    this.rowHeights.push(...heights);
    const anchors = findAnchors(placed, top);
    for (const [index, one] of placed.entries()) {
      this.putBand(placed, index, { top, rows: heights.length, anchors });
      if (one.strip.helper) this.putHelper(one.strip.helper, top + one.firstRow, top + one.endRow, anchors);
    }
    this.putRest(placed, top, heights.length);
    this.cells.push(...this.cells.splice(firstCell).sort((a, b) => a.row - b.row || a.column - b.column));
    return anchors;
  }

  private putBand(
    placed: readonly PlacedStrip[],
    index: number,
    { top, rows, anchors }: { top: number; rows: number; anchors: Anchors },
  ): void {
    const { flow, strip, firstRow, endRow } = placed[index] as PlacedStrip;
    const covered = [...this.coveredFromAbove, ...strip.cells];
    this.coveredFromAbove = strip.cells.filter(({ bands = 1 }) => bands > 1);
    for (const cell of strip.cells) {
      const last = placed[index + (cell.bands ?? 1) - 1]?.endRow ?? endRow;
      const place = area(top + firstRow, cell.column, last - firstRow, cell.columns);
      this.put(cell, place, (cell.edges ?? "") + frame(place, last === rows), anchors);
    }
    for (const run of freeRuns(FLOW_COLUMNS[flow], covered))
      this.fill(area(top + firstRow, run.first, endRow - firstRow, run.count), strip.filler, endRow === rows);
  }

  /** Cells of the band above that cover this one too. */
  private coveredFromAbove: readonly StripCell[] = [];

  private putHelper(helper: Helper, firstRow: number, endRow: number, anchors: Anchors): void {
    if (helper.kind === "match") {
      const { formula, value } = helper;
      this.cells.push({ row: firstRow, column: HELPER_COLUMN, formula, value });
      return;
    }
    const formula = `="${helper.role}"&${anchors.get("verdict") ?? ""}`;
    const value = typeof helper.verdict === "object" ? helper.verdict : helper.role + String(helper.verdict);
    for (let row = firstRow; row < endRow; row += 1)
      this.cells.push({ row, column: HELPER_COLUMN, formula, value });
  }

  /** Frames what the flows leave free at the end of the segment. */
  private putRest(placed: readonly PlacedStrip[], top: number, rows: number): void {
    for (const [flow, { first, count }] of Object.entries(FLOW_COLUMNS)) {
      const end = Math.max(0, ...placed.filter((one) => one.flow === flow).map(({ endRow }) => endRow));
      if (end < rows) this.fill(area(top + end, first, rows - end, count), undefined, true);
    }
  }

  private fill(covered: Area, look: LookName | undefined, isLast: boolean): void {
    const edges = frame(covered, isLast);
    if (look !== undefined || edges !== "") this.format(covered, look ?? "blank", edges);
  }

  private put(cell: StripCell, covered: Area, edges: string, anchors: Anchors): void {
    const { look, value, formula, numberFormat, anchor, isInput } = cell;
    this.format(covered, look, edges, numberFormat);
    const holds = value !== undefined || formula !== undefined || anchor !== undefined || isInput;
    if (holds && covered.rows * covered.columns > 1) this.merges.push(covered);
    const { row, column } = covered;
    if (formula !== undefined)
      this.cells.push({
        row,
        column,
        value: value ?? "",
        formula: formula((name) => anchors.get(name) ?? ""),
      });
    else if (value !== undefined) this.cells.push({ row, column, value });
  }

  private format(covered: Area, look: LookName, edges: string, numberFormat?: string): void {
    this.formats.push({ area: covered, style: this.book.name(look, edges, numberFormat) });
  }
}

const FIRST_COLUMNS: ReadonlySet<number> = new Set(Object.values(FLOW_COLUMNS).map(({ first }) => first));

/** The lines of the frame that run along an area: left of each flow, right of the last, below the segment. */
function frame({ column, columns }: Area, isLast: boolean): string {
  return (
    (FIRST_COLUMNS.has(column) ? "l" : "") +
    (column + columns === PRINTED_COLUMNS ? "r" : "") +
    (isLast ? "b" : "")
  );
}

function findAnchors(placed: readonly PlacedStrip[], top: number): Anchors {
  const anchors = new Map<Anchor, string>();
  for (const { strip, firstRow } of placed) {
    for (const { anchor, column } of strip.cells)
      if (anchor) anchors.set(anchor, cellName(top + firstRow, column));
    if (strip.helper?.kind === "match") anchors.set("match", cellName(top + firstRow, HELPER_COLUMN));
  }
  return anchors;
}

/** The columns of a flow that none of the cells covers, neighbours together. */
function freeRuns(
  { first, count }: { first: number; count: number },
  cells: readonly StripCell[],
): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  let run: { first: number; count: number } | null = null;
  for (let column = first; column < first + count; column += 1) {
    if (cells.some((cell) => cell.column <= column && column < cell.column + cell.columns)) run = null;
    else if (run) run.count += 1;
    else runs.push((run = { first: column, count: 1 }));
  }
  return runs;
}
