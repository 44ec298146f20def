import { expect, it } from "@jest/globals";
import { columnWidth, rowHeight } from "../../src/xlsx/measures";
import { cellName } from "../../src/report/area";
import { absoluteReference, areaReference, rowsReference } from "../../src/report/references";

/** What Excel makes of a width in the file, by the rule of ISO 29500 part 1, 18.3.1.13, at 96 dots an inch. */
function pointsInExcel(width: number, digitPixels: number): number {
  return (Math.floor(((256 * width + Math.floor(128 / digitPixels)) / 256) * digitPixels) * 72) / 96;
}

it.each([18, 24, 30, 42, 44, 56, 60, 76, 82, 116, 126, 246, 344, 5.3, 99.9])(
  "a column of %d points is within half a point in Excel, where a digit of the default font has 8 pixels",
  (points) => {
    expect(Math.abs(pointsInExcel(columnWidth(points), 8) - points)).toBeLessThanOrEqual(0.5);
  },
);

it("keeps a column within the 255 digits that Excel takes", () => {
  expect(columnWidth(10_000)).toBe(255);
});

it("keeps a row within the 409.5 points that Excel takes", () => {
  expect([rowHeight(21), rowHeight(500)]).toEqual([21, 409.5]);
});

it.each([
  [0, 0, "A1"],
  [9, 25, "Z10"],
  [0, 26, "AA1"],
  [0, 701, "ZZ1"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %d, column %d is %s", (row, column, reference) => {
  expect(cellName(row, column)).toBe(reference);
});

it("writes an area of one cell as the cell", () => {
  expect(areaReference({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
});

it("quotes every sheet name, with its own apostrophes doubled", () => {
  expect(absoluteReference("a'b", { row: 0, column: 0, rows: 2, columns: 3 })).toBe("'a''b'!$A$1:$C$2");
  expect(rowsReference("Plain", 1, 2)).toBe("'Plain'!$2:$3");
});
