import { ICommandService } from "@univerjs/core";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { startUniver } from "../../../../src/workbench/host/start-univer";
import { addressOf, readArea, type Area } from "../../../../src/workbench/host/workbook/address";
import { Workbook } from "../../../../src/workbench/host/workbook/workbook";

const SHEET = "sheet-1";
let workbook: Workbook;
/** How often the grid was told to merge. */
let mergings: number;

const area = (address: string): Area => readArea(address) as Area;
const paste = (from: string, to: string) =>
  workbook.copyFormats({ sheetId: SHEET, area: area(from) }, SHEET, area(to));
const merges = () => workbook.merges(SHEET).map((merge) => addressOf(merge));

beforeEach(() => {
  const { univer, book } = startUniver("Data");
  workbook = new Workbook(univer, book);
  workbook.merge(SHEET, area("A1:B1"));
  workbook.format(SHEET, [area("C1")], { bold: true });
  mergings = 0;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === AddWorksheetMergeMutation.id) mergings += 1;
    });
});

describe("Looks that are pasted", () => {
  it("come as often as they fit, merges among them", () => {
    paste("A1:C1", "A3:C4");
    expect(merges()).toEqual(["A1:B1", "A3:B3", "A4:B4"]);
    expect(["C3", "C4", "D3"].map((cell) => lookAt(cell))).toEqual([true, true, false]);
  });

  it("come once where they are pasted over one cell", () => {
    paste("A1:C1", "E5");
    expect(merges()).toEqual(["A1:B1", "E5:F5"]);
    expect(lookAt("G5")).toBe(true);
  });

  it("take the place of merges that were there", () => {
    workbook.merge(SHEET, area("B3:C4"));
    paste("A1:C1", "A3:C3");
    expect(merges()).toEqual(["A1:B1", "A3:B3"]);
  });

  it("leave other merges where they are", () => {
    workbook.merge(SHEET, area("F9:G9"));
    mergings = 0;
    paste("A1:C1", "A3:C3");
    expect(merges()).toEqual(["A1:B1", "F9:G9", "A3:B3"]);
  });

  it("are merged in one step, however many they are", () => {
    paste("A1:C1", "A3:C1002");
    expect(merges()).toHaveLength(1001);
    expect(mergings).toBe(1);
  });

  it("merge no cells of a table, and then change nothing", () => {
    workbook.write(SHEET, area("A5:B6"), [
      ["a", "b"],
      [1, 2],
    ]);
    workbook.addTable(SHEET, area("A5:B6"), true);
    expect(() => paste("A1:C1", "A6:C6")).toThrow("Cells of a table cannot be merged.");
    expect(lookAt("C6")).toBe(false);
  });
});

function lookAt(cell: string): boolean {
  const { row, column } = area(cell);
  return workbook.formatAt(SHEET, row, column).bold;
}
