import { describe, expect, it } from "@jest/globals";
import { cellName } from "../../src/report/area";
import { textRoom } from "../../src/report/page";
import type { SheetPlan } from "../../src/report/plan";
import { standardSheets } from "../../src/report/standard/standard-sheet";
import { lineHeight } from "../../src/report/standard/text-chunks";
import { textLines } from "../../src/report/text/lines";
import { manyIndicators } from "../../src/workbench/sample/many";

/** Cells of wrapped text that are lower than the lines that their own text takes in their width. */
function cellsTooLow({ cells, merges, formats, styles, rowHeights, font }: SheetPlan): string[] {
  const styleAt = new Map(formats.map(({ area, style }) => [cellName(area.row, area.column), styles[style]]));
  const areaAt = new Map(merges.map((area) => [cellName(area.row, area.column), area]));
  return cells.flatMap(({ row, column, value, formula }) => {
    const at = cellName(row, column);
    const style = styleAt.get(at);
    if (typeof value !== "string" || formula !== undefined || !style?.wrap) return [];
    const { rows, columns } = areaAt.get(at) ?? { rows: 1, columns: 1 };
    const { name = font?.name ?? "", size = font?.size ?? 0, bold = false } = style.font ?? {};
    const lines = textLines(value, textRoom(column, columns, style.indent), { name, size, bold });
    const height = rowHeights.slice(row, row + rows).reduce((sum, one) => sum + one, 0);
    return lines * lineHeight(name, size) > height + 1 ? [`${at}: ${value}`] : [];
  });
}

describe.each([7, 11, 23])("A text over the end of a page (random texts %s)", (seed) => {
  it("has room on either page for its lines, wrapped anew", () => {
    const plans = standardSheets(manyIndicators(60, seed), { filling: "values" });
    expect(plans.flatMap(cellsTooLow)).toEqual([]);
  });
});
