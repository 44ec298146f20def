import { describe, expect, it } from "@jest/globals";
import { makeWorkbookFile } from "../../../../src/actions/make-file";
import type { Report } from "../../../../src/register/report";
import type { PlanCell, SheetPlan } from "../../../../src/report/plan";
import type { Table } from "../../../../src/workbench/host/workbook/table";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../../../src/workbench/sample/report";
import { closeTo } from "../../../support/close-to";
import { openExcel } from "../../../support/open-excel";
import { formulaCells, placePlan } from "./place-plan";

const TODAY = new Date("2021-10-05");

async function openReport(report: Report = SAMPLE_REPORT) {
  const { workbook } = await openExcel();
  const { plans } = await makeWorkbookFile(report, TODAY);
  const sheets = plans.map((plan) => ({ plan, sheetId: placePlan(workbook, plan) }));
  await workbook.calculate();
  const register = workbook.tableNamed("KPI_Indicators");
  if (!register) throw new Error("There is no register.");
  return { workbook, sheets, register };
}

type Opened = Awaited<ReturnType<typeof openReport>>;

/** What the formula cells of the sheets show. */
function shownIn({ workbook, sheets }: Opened, isMeant: (plan: SheetPlan) => boolean = () => true) {
  return sheets.flatMap(({ plan, sheetId }) =>
    isMeant(plan)
      ? formulaCells(plan).map((cell) =>
          inWords(plan, cell, workbook.read(sheetId, cell.row, cell.column).content),
        )
      : [],
  );
}

/** What the plans of a report have those cells show. */
async function plannedIn(report: Report, isMeant: (plan: SheetPlan) => boolean = () => true) {
  const { plans } = await makeWorkbookFile(report, TODAY);
  return plans
    .filter(isMeant)
    .flatMap((plan) => formulaCells(plan).map((cell) => inWords(plan, cell, closeTo(cell.value))));
}

/** The places of rows in the register, which change with it. */
const isPlace = ({ cell }: { readonly cell: string }) => cell.includes("=MATCH(");

function inWords({ name }: SheetPlan, { row, column, formula = "" }: PlanCell, value: unknown) {
  return { cell: `${name} ${String(row)} ${String(column)} ${formula}`, value };
}

const looksUp = ({ kind }: SheetPlan) => kind === "standard" || kind === "summary";

/** The cells of a column of a table below its header. */
function columnOf({ area, columns }: Table, header: string) {
  return {
    row: area.row + 1,
    column: area.column + columns.indexOf(header),
    rows: area.rows - 1,
    columns: 1,
  };
}

/** What a column of the register shows, row by row. */
function shownOf({ workbook, register }: Opened, header: string): unknown[] {
  const { row, column, rows } = columnOf(register, header);
  return Array.from(
    { length: rows },
    (_, index) => workbook.read(register.sheetId, row + index, column).content,
  );
}

function withActual(report: Report, key: string, actual: number): Report {
  return {
    ...report,
    entries: report.entries.map((entry) =>
      entry.kind === "indicator" && entry.key === key ? { ...entry, actual } : entry,
    ),
  };
}

describe("The sample report in a workbook", () => {
  it.each([
    ["Thai", SAMPLE_REPORT],
    ["English", SAMPLE_REPORT_EN],
  ])("shows in every formula cell what its plan says, in %s", async (_, report) => {
    const shown = shownIn(await openReport(report));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown).toEqual(await plannedIn(report));
  });

  it("shows the verdict, the points and the rating of another actual as soon as it is typed", async () => {
    const opened = await openReport();
    const { workbook, register } = opened;
    const row = register.area.row + 1 + shownOf(opened, "รหัสแถว").indexOf("k3");
    const actual = columnOf(register, "ผลการดำเนินงาน");
    workbook.write(register.sheetId, { ...actual, row, rows: 1 }, [[75.9]]);
    await workbook.calculate();
    expect(shownIn(opened)).toEqual(await plannedIn(withActual(SAMPLE_REPORT, "k3", 75.9)));
  });

  it("finds its indicators again when the register is sorted", async () => {
    const opened = await openReport();
    const { workbook, register } = opened;
    const scores = register.columns.indexOf("คะแนน");
    const data = { ...register.area, row: register.area.row + 1, rows: register.area.rows - 1 };
    const tiers = new Map(shownOf(opened, "รหัสแถว").map((key, row) => [key, shownOf(opened, "ระดับ")[row]]));
    workbook.sort(register.sheetId, data, [{ column: scores, ascending: false }]);
    await workbook.calculate();
    expect(shownOf(opened, "คะแนน")).toEqual(["", 100, 100, closeTo(95.73811301966641), 50, 0]);
    expect(shownOf(opened, "รหัสแถว")).toEqual([null, "k3", "k4", "k5", "k1", "k2"]);
    expect(shownOf(opened, "ระดับ")).toEqual(shownOf(opened, "รหัสแถว").map((key) => tiers.get(key)));
    const planned = await plannedIn(SAMPLE_REPORT, looksUp);
    expect(shownIn(opened, looksUp).filter((one) => !isPlace(one))).toEqual(
      planned.filter((one) => !isPlace(one)),
    );
  });

  it.each([
    [
      "a row is inserted in the register",
      ({ workbook, register }: Opened) => workbook.shift(register.sheetId, "row", 3, 1),
    ],
    [
      "a row is inserted above the register",
      ({ workbook, register }: Opened) => workbook.shift(register.sheetId, "row", 0, 2),
    ],
    [
      "a column is inserted in the register",
      ({ workbook, register }: Opened) => workbook.shift(register.sheetId, "column", 2, 1),
    ],
    [
      "the register's sheet is renamed",
      ({ workbook, register }: Opened) => workbook.renameSheet(register.sheetId, "ทะเบียน '64"),
    ],
    [
      "the register's table is renamed",
      ({ workbook, register }: Opened) => workbook.renameTable(register, "ทะเบียน_2564"),
    ],
    [
      "the steps' sheet is deleted",
      ({ workbook, sheets }: Opened) => workbook.deleteSheet(sheets[1]?.sheetId ?? ""),
    ],
  ])("shows the same when %s", async (_, change) => {
    const opened = await openReport();
    await change(opened);
    await opened.workbook.calculate();
    const planned = await plannedIn(SAMPLE_REPORT, looksUp);
    expect(shownIn(opened, looksUp).filter((one) => !isPlace(one))).toEqual(
      planned.filter((one) => !isPlace(one)),
    );
  });

  it("goes on calculating rows that were inserted", async () => {
    const opened = await openReport();
    const { workbook, register } = opened;
    await workbook.shift(register.sheetId, "row", 3, 1);
    const keys = columnOf(register, "รหัสแถว");
    expect(keys.rows).toBe(7);
    expect(shownOf(opened, "รหัสแถว")).toEqual(["k1", "k2", null, "k3", null, "k4", "k5"]);
    const score = columnOf(register, "คะแนน");
    const formula = workbook.read(register.sheetId, 1, score.column).formula;
    workbook.write(register.sheetId, { ...score, row: 3, rows: 1 }, [[formula]]);
    const from = columnOf(register, "ขั้นต้น").column;
    workbook.write(register.sheetId, { row: 3, column: from, rows: 1, columns: 4 }, [[10, 20, 30, 25]]);
    await workbook.calculate();
    expect(shownOf(opened, "คะแนน")[2]).toBe(75);
  });
});
