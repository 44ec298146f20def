import { Direction, ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import {
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { startUniver } from "../../../../src/workbench/host/start-univer";
import { readArea, type Area } from "../../../../src/workbench/host/workbook/address";
import type { Change } from "../../../../src/workbench/host/workbook/change";
import { rangeOf } from "../../../../src/workbench/host/workbook/grid";
import { Workbook } from "../../../../src/workbench/host/workbook/workbook";

const SHEET = "sheet-1";
let workbook: Workbook;
let changes: Change[];
/** Does what the grid does when somebody works in it. */
let inGrid: (command: { readonly id: string }, params: object) => Promise<void>;

const area = (address: string): Area => readArea(address) as Area;
const at = (address: string) => {
  const { row, column } = area(address);
  return workbook.read(SHEET, row, column);
};
const type = (address: string, value: object) =>
  inGrid(SetRangeValuesCommand, { range: rangeOf(area(address)), value });

const insertTwoRowsAtTheTop = () =>
  inGrid(InsertRowByRangeCommand, {
    range: rangeOf({ row: 0, column: 0, rows: 2, columns: 30 }),
    direction: Direction.UP,
  });

beforeEach(async () => {
  const { univer, book } = startUniver("Data");
  workbook = new Workbook(univer, book);
  const commands = univer.__getInjector().get(ICommandService);
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getUnitId());
  inGrid = async ({ id }, params) => {
    await commands.executeCommand(id, { unitId: book.getUnitId(), subUnitId: SHEET, ...params });
    await new Promise((resolve) => setTimeout(resolve));
    await workbook.calculate();
  };
  workbook.write(SHEET, area("A1:C3"), [
    ["Name", "Target", "Actual"],
    ["a", 10, 20],
    ["b", 30, 40],
  ]);
  workbook.renameTable(workbook.addTable(SHEET, area("A1:C3"), true), "Scores");
  workbook.addName("Rate", null, "=Data!$E$1");
  workbook.write(SHEET, area("E1:E2"), [[2], ["=SUM(Scores[Actual])*Rate"]]);
  await workbook.calculate();
  changes = [];
  workbook.listen((change) => changes.push(change));
});

describe("What is typed into the grid", () => {
  it("calculates what depends on it", async () => {
    await type("C2", { v: 100 });
    expect(at("E2").content).toBe(280);
  });

  it("may be a formula with tables and names, and is kept as it was typed", async () => {
    await type("F1", { f: "=SUM(Scores[Target])+Rate" });
    expect(at("F1")).toMatchObject({ formula: "=SUM(Scores[Target])+Rate", content: 42 });
  });

  it("takes the place of a formula", async () => {
    await type("E2", { v: 7, f: null, si: null });
    expect(at("E2")).toMatchObject({ formula: undefined, content: 7 });
  });

  it("leaves a formula as it was written when it is entered again unchanged", async () => {
    await type("E2", { f: "=SUM(Data!$C$2:$C$3)*Data!$E$1" });
    expect(at("E2")).toMatchObject({ formula: "=SUM(Scores[Actual])*Rate", content: 120 });
  });

  it("renames a table's column where it is a header", async () => {
    await type("C1", { v: "Result" });
    expect(workbook.tableNamed("Scores")?.columns).toEqual(["Name", "Target", "Result"]);
  });

  it("joins a table where it stands directly below", async () => {
    await type("C4", { v: 3 });
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A1:C4"));
    expect(at("E2").content).toBe(126);
  });

  it("joins a table as a column where it stands directly beside", async () => {
    await type("D1", { v: "Note" });
    expect(workbook.tableNamed("Scores")).toMatchObject({
      area: area("A1:D3"),
      columns: ["Name", "Target", "Actual", "Note"],
    });
  });

  it.each([
    ["a row further down", "C5", {}],
    ["across a corner", "D4", {}],
    ["nothing", "C4", { v: null }],
  ])("does not join a table: %s", async (_title, address, value) => {
    await type(address, { v: 3, ...value });
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A1:C3"));
  });

  it("does not join a table where something else stands in the new row", async () => {
    workbook.put(SHEET, [{ row: 3, column: 0, content: "A note" }], []);
    await type("C4", { v: 3 });
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A1:C3"));
  });

  it("does not join a table where it would reach into merged cells", async () => {
    workbook.merge(SHEET, area("A4:B4"));
    await type("C4", { v: 3 });
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A1:C3"));
  });

  it("is told to the add-in", async () => {
    await type("C2", { v: 1 });
    expect(changes).toEqual([{ kind: "written", sheetId: SHEET, area: area("C2") }]);
  });

  it("can be taken back and done again", async () => {
    await type("C2", { v: 100 });
    await inGrid(UndoCommand, {});
    expect(at("E2").content).toBe(120);
    await inGrid(RedoCommand, {});
    expect(at("E2").content).toBe(280);
  });

  it("is not told when only looks change", async () => {
    await type("E2", { s: { bl: 1 } });
    expect(changes).toEqual([]);
    expect(at("E2").formula).toBe("=SUM(Scores[Actual])*Rate");
  });
});

describe("Rows, columns and sheets that are changed by the grid's menu", () => {
  it("move tables, names and formulas", async () => {
    await insertTwoRowsAtTheTop();
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A3:C5"));
    expect(workbook.names[0]?.formula).toBe("=Data!$E$3");
    expect(at("E4")).toMatchObject({ formula: "=SUM(Scores[Actual])*Rate", content: 120 });
    await type("C4", { v: 100 });
    expect(at("E4").content).toBe(280);
  });

  it("come back when they are taken back", async () => {
    await insertTwoRowsAtTheTop();
    await inGrid(UndoCommand, {});
    expect(workbook.tableNamed("Scores")?.area).toEqual(area("A1:C3"));
    expect(at("E2").content).toBe(120);
  });

  it("leave an error where what a formula meant is gone", async () => {
    await inGrid(RemoveColByRangeCommand, { range: rangeOf({ row: 0, column: 2, rows: 200, columns: 1 }) });
    expect(workbook.tableNamed("Scores")?.columns).toEqual(["Name", "Target"]);
    expect(at("D2").content).toEqual({ error: "#REF!" });
  });

  it("add, rename, hide and delete sheets", async () => {
    await inGrid(InsertSheetCommand, { index: 1, sheet: { id: "other", name: "Other" } });
    expect(workbook.detailsOf("other").visibility).toBe("Visible");
    workbook.write("other", area("A1"), [["=Data!C2"]]);
    await inGrid(SetWorksheetNameCommand, { name: "Figures" });
    expect(workbook.read("other", 0, 0)).toMatchObject({ formula: "=Figures!C2", content: 20 });
    await inGrid(SetWorksheetHideCommand, { subUnitId: "other" });
    expect(workbook.detailsOf("other").visibility).toBe("Hidden");
    await inGrid(RemoveSheetCommand, { subUnitId: "other" });
    expect(workbook.sheetIds()).toEqual([SHEET]);
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "written", "deleted"]);
  });
});
