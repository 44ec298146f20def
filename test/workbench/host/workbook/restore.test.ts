import { beforeAll, describe, expect, it } from "@jest/globals";
import { makeWorkbookFile, type MadeFile } from "../../../../src/actions/make-file";
import { SAMPLE_REPORT } from "../../../../src/workbench/sample/report";
import { readXlsx } from "../../../../src/workbench/host/workbook/read-xlsx";
import { restore } from "../../../../src/workbench/host/workbook/restore";
import { snapshot, type WorkbookSnapshot } from "../../../../src/workbench/host/workbook/snapshot";
import { startWorkbook } from "../../../../src/workbench/host/start-univer";
import { closeTo } from "../../../support/close-to";
import { openExcel } from "../../../support/open-excel";
import { formulaCells } from "./place-plan";

let made: MadeFile;
let read: WorkbookSnapshot;

beforeAll(async () => {
  made = await makeWorkbookFile(SAMPLE_REPORT, new Date("2021-10-05"));
  read = readXlsx(made.bytes);
});

describe("A file that the add-in wrote, opened", () => {
  it("shows in every formula cell what its plan says", async () => {
    const { workbook } = await openExcel();
    await restore(workbook, read);
    for (const plan of made.plans)
      for (const { row, column, value } of formulaCells(plan)) {
        const cell = workbook.read(workbook.sheetNamed(plan.name) ?? "", row, column);
        expect({ sheet: plan.name, row, column, value: cell.content ?? "" }).toEqual({
          ...{ sheet: plan.name, row, column },
          value: closeTo(value),
        });
      }
  });

  it("has the sheets, tables, merges, sizes and breaks of its plans", () => {
    expect(read.sheets.map(({ name }) => name)).toEqual(made.plans.map(({ name }) => name));
    expect(read.tables.map(({ name }) => name)).toEqual(["KPI_Indicators", "KPI_Steps"]);
    for (const [index, plan] of made.plans.entries()) {
      const sheet = read.sheets[index];
      expect(sheet?.merges.length).toBe(plan.merges.length);
      expect(Object.values(sheet?.rowHeights ?? {})).toEqual(
        plan.rowHeights.map((height) => closeTo(height)),
      );
      expect(Object.values(sheet?.columnWidths ?? {})).toEqual(
        plan.columns.map(({ width }) => closeTo(width)),
      );
      expect(sheet?.frozen.rows).toBe(plan.frozenRows ?? 0);
      expect(sheet?.details).toMatchObject({
        rowBreaks: plan.print.pageStarts.filter((row) => row > 0),
        pageLayout: {
          paperSize: "A4",
          orientation: plan.print.landscape ? "Landscape" : "Portrait",
          printArea: plan.print.area,
          leftMargin: closeTo(plan.print.margins.left),
        },
      });
      expect(sheet?.details.validations.length).toBe(plan.validations.length);
      expect(sheet?.details.conditionalFormats.length).toBe(plan.conditionalFormats.length);
    }
    const { place } = made.plans[3]?.chart ?? {};
    expect(place).toBeDefined();
    expect(read.sheets[3]?.details.charts[0]).toMatchObject({
      type: "ColumnClustered",
      details: { "axes/valueAxis/maximum": 100, "axes/valueAxis/majorUnit": 25 },
      series: [{ values: { sheetId: made.plans[3]?.name, area: made.plans[3]?.chart?.values } }],
    });
  });
});

describe("A workbook as plain data", () => {
  it("is the same again after it was restored, twice", async () => {
    const { workbook } = await openExcel();
    await restore(workbook, read);
    const taken = snapshot(workbook);
    await restore(workbook, taken);
    expect(snapshot(workbook)).toEqual(taken);
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
  });

  it("brings back spills, errors, hidden, protected and coloured sheets, names and settings", async () => {
    const workbook = startWorkbook("One");
    const one = "sheet-1";
    const other = workbook.addSheet("Other");
    workbook.write(one, { row: 0, column: 0, rows: 2, columns: 2 }, [
      ["=SEQUENCE(2)", "'1-3"],
      ["", "#N/A"],
    ]);
    workbook.clear(one, { row: 1, column: 0, rows: 1, columns: 1 }, "contents");
    workbook.format(one, [{ row: 0, column: 0, rows: 2, columns: 1 }], {
      bold: true,
      indent: 2,
      shrink: true,
    });
    workbook.format(one, [{ row: 0, column: 1, rows: 1, columns: 1 }], { fill: "#FF0000" });
    workbook.merge(other, { row: 4, column: 1, rows: 2, columns: 3 });
    workbook.setRowHeight(other, { row: 2, column: 0, rows: 3, columns: 16_384 }, 30);
    workbook.hideColumns(other, { row: 0, column: 4, rows: 1_048_576, columns: 1 }, true);
    workbook.addName("Here", other, "=Other!$A$1");
    workbook.settings.set("kpi", { language: "th" });
    workbook.detailsOf(other).customProperties.set("mark", "x");
    workbook.freeze(other, 2, 0);
    workbook.setTabColor(other, "#00FF00");
    workbook.setVisibility(other, "VeryHidden");
    workbook.detailsOf(one).isProtected = true;
    await workbook.calculate();
    const taken = snapshot(workbook);
    expect(taken.sheets[0]?.cells["A2"]).toMatchObject({ content: 2, isSpilled: true });
    const again = startWorkbook();
    await restore(again, taken);
    expect(snapshot(again)).toEqual(taken);
  });

  it("leaves one blank sheet of an empty workbook", async () => {
    const workbook = startWorkbook("Data");
    workbook.write("sheet-1", { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
    await restore(workbook, { ...snapshot(workbook), sheets: [] });
    expect(snapshot(workbook).sheets).toMatchObject([{ name: "Sheet1", cells: {} }]);
  });
});
