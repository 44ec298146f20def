import { fixCell, type CellToFix, type FixedCell } from "../../excel/fix-cell";
import type { CellsPlace } from "../../excel/place";
import type { Repair } from "../../register/finding";
import type { Fix, Fixed, SourceId, Undone } from "../verbs";
import { findSource } from "./open-source";

/**
 * Makes the repair of a finding, if its cell is still as it was found.
 *
 * @throws ExcelError `sourceGone`
 */
export async function fix(source: SourceId, repair: Repair): Promise<Fixed> {
  const fixed = await replace(source, repair, "before", repair.after);
  if (fixed.kind === "refused") return { kind: "refused", reason: fixed.reason, now: fixed.now.value };
  return { kind: "fixed", fix: { source, repair: { ...repair, after: fixed.now } } };
}

/** Brings a cell back to what it held before a fix, if it still holds what the fix wrote. */
export async function undo({ source, repair }: Fix): Promise<Undone> {
  const undone = await replace(source, repair, "after", repair.before);
  return undone.kind === "written"
    ? { kind: "undone" }
    : { kind: "refused", reason: undone.reason, now: undone.now.value };
}

function replace(
  source: SourceId,
  repair: Repair,
  expected: "before" | "after",
  content: Repair["before"],
): Promise<FixedCell> {
  const find = async (context: Excel.RequestContext): Promise<CellToFix | null> => {
    const { place } = await findSource(context, source);
    return cellIn(place, repair);
  };
  return fixCell(find, repair[expected], content);
}

function cellIn(place: CellsPlace, { at, beside }: Repair): CellToFix | null {
  if (at.row >= place.rows || at.column >= place.columns) return null;
  const cellAt = ({ row, column }: Repair["at"]): CellsPlace => ({
    ...place,
    ...{ row: place.row + row, column: place.column + column, rows: 1, columns: 1 },
  });
  return {
    cell: cellAt(at),
    beside: beside.map(({ row, column, value }) => ({ cell: cellAt({ row, column }), value })),
  };
}
