import { area } from "../report/area";
import type { Area, PlanCell, SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { cellsOf } from "./cells";
import { grouped } from "./grouped";
import { byteLength, step, type Step } from "./step";
import { writtenValue } from "./written-value";

/** Null leaves a cell as it is. */
type Written = string | number | boolean | null;

/** The client cuts what is larger into pieces of its own, at more cost. */
const MOST_CELLS = 1500;
const MOST_BYTES = 400_000;
const TEXT_FORMAT = "@";

/**
 * What stands in the cells, in blocks of rows as wide as the sheet: a blank cell costs three bytes, a block of its own
 * hundreds. Formulas of a table name its columns, so they come after the table: see `formulaSteps`.
 */
export function cellSteps(plan: SheetPlan): Step[] {
  const isTextCell = textCells(plan);
  return blocksOf(
    plan.cells,
    (cell) => {
      if (cell.formula !== undefined) return plan.table ? "" : cell.formula;
      return writtenValue(cell.value, isTextCell(cell));
    },
    "",
  );
}

/** The formulas of a table: one for a whole column where all its rows have the same. */
export function formulaSteps({ table, cells }: SheetPlan): Step[] {
  if (!table) return [];
  const withFormula = cells.filter(({ formula }) => formula !== undefined);
  return [...grouped(withFormula, ({ column }) => column)].flatMap(([column, ofColumn]) => {
    const [first] = ofColumn;
    const isWhole = ofColumn.length === table.area.rows - 1;
    const isSame = ofColumn.every(({ formula }) => formula === first?.formula);
    if (!isWhole || !isSame) return blocksOf(ofColumn, ({ formula = "" }) => formula, null);
    const address = areaReference(area(table.area.row + 1, column, ofColumn.length));
    return step(2, first?.formula, (sheet) => {
      // One formula for all cells, which Excel takes and its types do not tell of.
      (cellsOf(sheet, address).formulas as unknown) = first?.formula ?? "";
    });
  });
}

/** Whether a cell is formatted Text. */
function textCells({ formats, styles }: SheetPlan): (cell: PlanCell) => boolean {
  const rows = new Map<number, Area[]>();
  for (const { area: covered, style } of formats) {
    if (styles[style]?.numberFormat !== TEXT_FORMAT) continue;
    for (let row = covered.row; row < covered.row + covered.rows; row += 1)
      rows.set(row, [...(rows.get(row) ?? []), covered]);
  }
  return ({ row, column }) =>
    rows.get(row)?.some((one) => column >= one.column && column < one.column + one.columns) ?? false;
}

/** Cells, by row and column, as blocks that fit into a request well. @param between for the cells between them */
function blocksOf(
  cells: readonly PlanCell[],
  write: (cell: PlanCell) => Written,
  between: "" | null,
): Step[] {
  const [first] = cells;
  if (!first) return [];
  const left = Math.min(...cells.map(({ column }) => column));
  const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const steps: Step[] = [];
  let rows: Written[][] = [];
  let top = first.row;
  let bytes = 0;
  const finish = () => {
    if (rows.length > 0) steps.push(blockStep(area(top, left, rows.length, width), rows));
    rows = [];
    bytes = 0;
  };
  for (const cell of cells) {
    const written = write(cell);
    const isNext = cell.row >= top + rows.length;
    const isFull = (cell.row - top + 1) * width > MOST_CELLS || bytes > MOST_BYTES;
    if (isNext && (isFull || cell.row > top + rows.length + MOST_BLANK_ROWS)) finish();
    if (rows.length === 0) top = cell.row;
    while (cell.row >= top + rows.length) rows.push(new Array<Written>(width).fill(between));
    (rows[cell.row - top] ?? [])[cell.column - left] = written;
    bytes += typeof written === "string" ? byteLength(written) : 0;
  }
  finish();
  return steps;
}

/** More blank rows than these are not written. */
const MOST_BLANK_ROWS = 4;

function blockStep(covered: Area, values: readonly (readonly Written[])[]): Step {
  const address = areaReference(covered);
  return step(2, values, (sheet) => {
    cellsOf(sheet, address).formulas = values as Written[][];
  });
}
