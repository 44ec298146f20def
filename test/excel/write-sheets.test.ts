import { describe, expect, it } from "@jest/globals";
import { ExcelError } from "../../src/excel/excel-error";
import { writeSheets } from "../../src/excel/write-sheets";
import { withKeys } from "../../src/register/keys";
import { area } from "../../src/report/area";
import { standardSheets } from "../../src/report/standard/standard-sheet";
import { summarySheet } from "../../src/report/summary/summary-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openWorkbook, TODAY } from "../support/open-workbook";

const REPORT = withKeys(SAMPLE_REPORT);
const PLANS = [
  ...standardSheets(REPORT, { filling: "lookups" }),
  summarySheet(REPORT, { filling: "lookups" }),
];

/** A sheet of so many texts, too large for one request. */
function longSheet(name: string, rows: number): SheetPlan {
  const [first] = PLANS as [SheetPlan];
  return {
    ...first,
    name,
    rowHeights: new Array<number>(rows).fill(20),
    cells: Array.from({ length: rows }, (_, row) => ({ row, column: 0, value: "ก".repeat(30_000) })),
    formats: [],
    merges: [],
    print: { ...first.print, area: area(0, 0, rows, 1), pageStarts: [] },
  };
}

describe("What stands in a cell", () => {
  const texts = [
    ...["1-3", "=1+1", "+1", "-1", "@x", "\t=1", "4.10", "00123", "'a", "''", "TRUE", "#N/A", "50%"],
    ...["1/2", "5 ต.ค. 2564", "Mar 5", "มี.ค. 64", "1e5", "<b>", "a\nb", "  a  ", "ข้อความ", "–", "๑-๓"],
  ];

  it.each(["General", "@"])("text lands as text in a cell formatted %s", async (numberFormat) => {
    const { write, workbook } = await openWorkbook({ functions: false });
    const [first] = PLANS as [SheetPlan];
    await write([
      {
        ...longSheet("ข้อความ", texts.length),
        cells: texts.map((value, row) => ({ row, column: 0, value })),
        styles: { ...first.styles, cell: { numberFormat } },
        formats: [{ area: area(0, 0, texts.length), style: "cell" }],
      },
    ]);
    const id = workbook.sheetNamed("ข้อความ") ?? "";
    const cells = texts.map((_, row) => workbook.read(id, row, 0));
    expect(cells.map(({ content }) => content)).toEqual(texts);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(new Set(cells.map(({ format }) => format.numberFormat))).toEqual(new Set([numberFormat]));
  });

  it("a text that Excel cannot hold is cleaned and cut, a number that is none becomes an error", async () => {
    const { write, workbook } = await openWorkbook({ functions: false });
    const values = ["a\u0000b", "ก".repeat(40_000), Number.POSITIVE_INFINITY, true];
    const cells = values.map((value, row) => ({ row, column: 0, value }));
    await write([{ ...longSheet("x", 4), cells }]);
    const id = workbook.sheetNamed("x") ?? "";
    const read = values.map((_, row) => workbook.read(id, row, 0).content);
    expect(read).toEqual(["ab", expect.stringMatching(/^ก+…$/), { error: "#NUM!" }, true]);
    expect((read[1] as string).length).toBeLessThanOrEqual(32_767);
  });
});

describe("Requests", () => {
  it("the sheets of five indicators are one request", async () => {
    const { write, host } = await openWorkbook();
    host.startCounting();
    await write(PLANS);
    expect(host.traffic.roundTrips).toBe(1);
  });

  it("large sheets are cut into requests below 4 MB, and progress is told", async () => {
    const { host } = await openWorkbook({ functions: false });
    const told: string[] = [];
    host.startCounting();
    await writeSheets([longSheet("ก", 60), longSheet("ข", 60)], TODAY, {
      progress: (share, sheet) => told.push(`${sheet} ${share.toFixed(1)}`),
    });
    expect(host.traffic.roundTrips).toBe(4);
    expect(host.traffic.largestRequest).toBeLessThan(4_000_000);
    expect(told).toEqual(["ก 0.3", "ข 0.6", "ข 0.9", "ข 1.0"]);
  });

  it("what is kept with the sheets has room in the last of them", async () => {
    const { host, write, workbook } = await openWorkbook({ functions: false });
    const plan = { ...longSheet("ก", 38), mark: { kept: "a".repeat(1_000_000) } };
    host.startCounting();
    const [sheet] = await write([plan]);
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.largestRequest).toBeLessThan(4_000_000);
    expect(workbook.detailsOf(sheet?.id ?? "").customProperties.get("kept")).toBe("a".repeat(8000));
  });
});

describe("Nothing is left behind", () => {
  it("nothing else in the workbook changes", async () => {
    const { write, addRegister, taken } = await openWorkbook();
    await addRegister(SAMPLE_REPORT);
    const before = await taken();
    await write(PLANS);
    const after = await taken();
    const made = PLANS.map(({ name }) => name);
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), ...made]);
    expect({ ...after, sheets: after.sheets.filter(({ name }) => !made.includes(name)) }).toEqual(before);
  });

  it.each([
    ["refuses a request", undefined],
    ["stops in the middle of a request", 20],
  ])("where Excel %s, whichever it is, the workbook is as before", async (_, action) => {
    const plans = [longSheet("ก", 50), longSheet("ข", 50)];
    const { write, taken, host } = await openWorkbook({ functions: false });
    const before = await taken();
    for (let request = 1; request <= 3; request += 1) {
      host.failAt(request, "GeneralException", action);
      await expect(write(plans)).rejects.toMatchObject({ code: "unexpected" });
      expect(await taken()).toEqual(before);
    }
  });

  it("whichever action it stops at, the workbook is as before", async () => {
    const { write, addRegister, taken, host, verbs } = await openWorkbook();
    await addRegister(SAMPLE_REPORT);
    const before = await taken();
    host.startCounting();
    await write(PLANS);
    const { actions } = host.traffic;
    await verbs.remove(
      (await verbs.look()).made.map(({ id }) => id),
      false,
    );
    // The sheets are added with the first actions; with the last they get their marks.
    for (const action of [0, 1, 2, 3, 4, 5, 6, 100, actions - 5, actions - 1]) {
      host.failAt(1, "GeneralException", action);
      await expect(write(PLANS)).rejects.toMatchObject({ code: "unexpected" });
      expect(await taken()).toEqual(before);
    }
  });

  it("cancelled between two requests, the workbook is as before", async () => {
    const { taken } = await openWorkbook({ functions: false });
    const before = await taken();
    const controller = new AbortController();
    const writing = writeSheets([longSheet("ก", 60), longSheet("ข", 60)], TODAY, {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(await taken()).toEqual(before);
  });

  it("a colleague's sheet that took the name first stays", async () => {
    const { write, taken, Excel } = await openWorkbook({ functions: false });
    const plan = longSheet("Report 2021", 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("REPORT 2021");
      await context.sync();
    });
    const before = await taken();
    await expect(write([plan])).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(await taken()).toEqual(before);
  });

  it("where Excel does not even let the begun sheets be removed, they are named", async () => {
    const { write, host } = await openWorkbook({ functions: false });
    host.failAt(2, "GeneralException");
    host.failAt(3, "GeneralException");
    const plan = longSheet("ยาว", 60);
    const error = await write([plan]).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ExcelError);
    expect(error).toMatchObject({ code: "leftUnfinished", facts: { sheets: "ยาว" } });
  });
});
