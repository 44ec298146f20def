import { describe, expect, it } from "@jest/globals";
import type { MakeRequest, Verbs } from "../../src/actions/verbs";
import type { CellValue } from "../../src/register/report";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { openWorkbook, QUIET, watchedJob, type OpenWorkbook } from "../support/open-workbook";
import { openFile } from "../support/xlsx";

/** A ministry's own table: two columns could be the result. */
const OWN_TABLE: readonly (readonly CellValue[])[] = [
  ["ที่", "ตัวชี้วัด", "หน่วยวัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผล 64", "ผล 63"],
  ["1", "ร้อยละของผู้ได้รับค่าจ้าง", "ร้อยละ", 75.78, 76.83, 77.87, 81.96, 80],
  ["2", "จำนวนโครงการ", "โครงการ", 10, 20, 30, 25, 12],
];

async function withRegister(): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  await open.addRegister(SAMPLE_REPORT);
  await open.verbs.saveSettings(SAMPLE_REPORT.settings);
  return open;
}

async function requestOf(verbs: Verbs): Promise<MakeRequest> {
  const { mapping } = await verbs.read({ kind: "register" });
  return { kind: "filled", source: { kind: "register" }, mapping, summary: true };
}

describe("Looking at the workbook", () => {
  it("finds the register, how its indicators stand, and the settings", async () => {
    const { verbs } = await withRegister();
    const view = await verbs.look();
    expect(view.register).toMatchObject({
      id: { kind: "register" },
      sheet: "ตัวชี้วัด",
      address: "A1:U7",
      rows: 6,
      indicators: 5,
    });
    expect(view.standing).toMatchObject({ below: 1, low: 1, standard: 1, high: 2, notReported: 0 });
    expect(view.settings).toEqual(SAMPLE_REPORT.settings);
    expect([view.tables, view.made, view.selection]).toEqual([[], [], null]);
  });

  it("finds tables that look like indicators, and not the others", async () => {
    const { verbs, addTable } = await openWorkbook({ functions: false });
    await addTable("รายชื่อ", [
      ["ชื่อ", "เบอร์โทร"],
      ["สมชาย", "02"],
    ]);
    await addTable("ผลงาน64", OWN_TABLE, "B3");
    const { register, tables, standing } = await verbs.look();
    expect(register).toBeNull();
    expect(tables).toEqual([
      {
        id: { kind: "table", table: "ผลงาน64" },
        name: "ผลงาน64",
        sheet: "ผลงาน64",
        address: "B3:I5",
        rows: 2,
        indicators: 2,
      },
    ]);
    expect(standing).toMatchObject({ notReported: 2 });
  });

  it("finds the register in a workbook of many tables, wherever it stands", async () => {
    const { verbs, addTable, addRegister } = await openWorkbook({ functions: false });
    for (let table = 1; table <= 31; table += 1) await addTable(`รายชื่อ${String(table)}`, [["ชื่อ"], ["สมชาย"]]);
    await addRegister({ ...SAMPLE_REPORT, entries: SAMPLE_REPORT.entries.slice(0, 1) });
    expect((await verbs.look()).register).toMatchObject({ sheet: "ตัวชี้วัด", indicators: 1 });
  });

  it("finds the selected cells, as far as they hold anything", async () => {
    const { verbs, Excel } = await openWorkbook({ functions: false });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ข้อมูล");
      sheet.getRange("B3:I5").values = OWN_TABLE.map((row) => [...row]);
      sheet.activate();
      sheet.getRange("A1:Z99").select();
      await context.sync();
    });
    const { selection } = await verbs.look();
    expect(selection).toMatchObject({
      id: { kind: "range", sheet: "ข้อมูล", address: "B3:I5" },
      name: "B3:I5",
      rows: 2,
    });
    const read = await verbs.read(selection?.id ?? { kind: "register" });
    expect(read.report.entries.map(({ name }) => name)).toEqual(["ร้อยละของผู้ได้รับค่าจ้าง", "จำนวนโครงการ"]);
  });

  it("says when something changed", async () => {
    const { verbs, type } = await withRegister();
    const changed = new Promise<void>((resolve) => {
      const stop = verbs.watch(() => {
        stop();
        resolve();
      });
    });
    await verbs.look();
    await type("ตัวชี้วัด", "H4", 70);
    await expect(changed).resolves.toBeUndefined();
  });
});

describe("Reading a source", () => {
  it("asks where two columns could be the result, and remembers the answer", async () => {
    const { verbs, addTable } = await openWorkbook({ functions: false });
    await addTable("ผลงาน64", OWN_TABLE);
    const source = { kind: "table", table: "ผลงาน64" } as const;
    const first = await verbs.read(source);
    expect([first.hasQuestions, first.isRemembered]).toEqual([true, false]);
    const mapping = { ...first.mapping, columns: { ...first.mapping.columns, actual: 6 } };
    await verbs.remember(source, mapping);
    const again = await verbs.read(source);
    expect([again.hasQuestions, again.isRemembered]).toEqual([false, true]);
    expect(again.report.entries.map((entry) => (entry.kind === "indicator" ? entry.actual : ""))).toEqual([
      81.96, 25,
    ]);
  });

  it("leaves out rows that a filter hides", async () => {
    const { verbs, addTable, Excel } = await openWorkbook({ functions: false });
    await addTable("ผลงาน64", OWN_TABLE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ผลงาน64").getRange("2:2").rowHidden = true;
      await context.sync();
    });
    const { report, problems } = await verbs.read({ kind: "table", table: "ผลงาน64" });
    expect(report.entries.map(({ name }) => name)).toEqual(["จำนวนโครงการ"]);
    expect(problems.map(({ code }) => code)).toContain("hiddenRow");
  });
});

describe("Making sheets", () => {
  it("makes the standard sheet and the summary of the register in four round trips, and finds them again", async () => {
    const { verbs, host } = await withRegister();
    const request = await requestOf(verbs);
    const { job, told } = watchedJob();
    host.startCounting();
    const made = await verbs.make(request, job);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(made.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ["รายงาน 2564", "standard"],
      ["สรุปผล 2564", "summary"],
    ]);
    expect(made.pages).toBe(
      (await verbs.preview(request)).plans.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0),
    );
    expect(told.map(({ stage }) => stage)).toEqual(expect.arrayContaining(["read", "layOut", "print"]));
    expect(told.at(-1)).toMatchObject({ share: 1, done: 5, of: 5 });
    expect(told.map(({ share }) => share)).toEqual([...told.map(({ share }) => share)].sort((a, b) => a - b));
    expect((await verbs.look()).made).toEqual(made.sheets);
  });

  it("makes them again under the next free names", async () => {
    const { verbs, Excel } = await withRegister();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("สรุปผล 2564");
      await context.sync();
    });
    const request = await requestOf(verbs);
    await verbs.make(request, QUIET);
    const { sheets } = await verbs.make(request, QUIET);
    expect(sheets.map(({ name }) => name)).toEqual(["รายงาน 2564 (2)", "สรุปผล 2564 (3)"]);
  });

  it("takes a sheet's name for taken when it is written in other capitals", async () => {
    const { verbs, Excel, addRegister } = await openWorkbook();
    await addRegister(SAMPLE_REPORT_EN);
    await verbs.saveSettings(SAMPLE_REPORT_EN.settings);
    const names = (await verbs.preview(await requestOf(verbs))).plans.map(({ name }) => name);
    await Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.add(name.toUpperCase());
      await context.sync();
    });
    const { sheets } = await verbs.make(await requestOf(verbs), QUIET);
    expect(names.map((name) => name.toUpperCase())).not.toEqual(names);
    expect(sheets.map(({ name }) => name)).toEqual(names.map((name) => `${name} (2)`));
  });

  it("previews what it then makes, and writes nothing", async () => {
    const { verbs, taken } = await withRegister();
    const request = await requestOf(verbs);
    const before = await taken();
    const { plans } = await verbs.preview(request);
    expect(plans.map(({ name }) => name)).toEqual(["รายงาน 2564", "สรุปผล 2564"]);
    expect(await taken()).toEqual(before);
  });

  it("says when the sheets cannot follow the register, since their language is not its own", async () => {
    const { verbs, workbook } = await withRegister();
    expect((await verbs.make(await requestOf(verbs), QUIET)).notes).toEqual([]);
    await verbs.saveSettings({ ...SAMPLE_REPORT.settings, language: "en" });
    const { sheets, notes } = await verbs.make(await requestOf(verbs), QUIET);
    expect(notes).toEqual(["valuesOnly"]);
    const lookups: string[] = [];
    for (const { name } of sheets)
      workbook.forCells(workbook.sheetNamed(name) ?? "", (_row, _column, { formula }) => {
        if (formula?.includes("KPI_Indicators")) lookups.push(formula);
      });
    expect(lookups).toEqual([]);
  });

  it("makes a sheet of somebody's own table, and leaves the table as it is", async () => {
    const { verbs, addTable, taken, values } = await openWorkbook();
    await addTable("ผลงาน64", OWN_TABLE);
    const source = { kind: "table", table: "ผลงาน64" } as const;
    const { mapping } = await verbs.read(source);
    const before = await taken();
    const chosen = { ...mapping, columns: { ...mapping.columns, actual: 6 } };
    const { sheets } = await verbs.make({ kind: "filled", source, mapping: chosen, summary: false }, QUIET);
    expect(sheets).toHaveLength(1);
    const after = await taken();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect((await values(sheets[0]?.name ?? "", "A1:K20")).flat()).toContain(81.96);
  });

  it("gives the rows of the register keys, and takes them back where the sheets cannot be made", async () => {
    const { verbs, type, taken, host, values } = await withRegister();
    await type("ตัวชี้วัด", "U3", "");
    const request = await requestOf(verbs);
    const before = await taken();
    host.failAt(4, "GeneralException", 2140);
    await expect(verbs.make(request, QUIET)).rejects.toMatchObject({ code: "unexpected" });
    expect(await taken()).toEqual(before);
    await verbs.make(request, QUIET);
    expect(await values("ตัวชี้วัด", "U2:U7")).toEqual([["k1"], ["k6"], ["k3"], [""], ["k4"], ["k5"]]);
  });

  it("makes a blank sheet for a number of indicators", async () => {
    const { verbs } = await openWorkbook();
    const { sheets } = await verbs.make({ kind: "blank", indicators: 3 }, QUIET);
    expect(sheets.map(({ kind }) => kind)).toEqual(["standard"]);
  });

  it("cancelled before it writes, it has written nothing", async () => {
    const { verbs, taken } = await withRegister();
    const request = await requestOf(verbs);
    const before = await taken();
    const { job, cancel } = watchedJob();
    const making = verbs.make(request, {
      ...job,
      progress: ({ stage }) => {
        if (stage === "layOut") cancel();
      },
    });
    await expect(making).rejects.toMatchObject({ code: "cancelled" });
    expect(await taken()).toEqual(before);
  });

  it("starts a register with its formulas and its steps, ready to be filled in", async () => {
    const { verbs, workbook, type, values } = await openWorkbook();
    await verbs.saveSettings(SAMPLE_REPORT.settings);
    const { sheets } = await verbs.startRegister(QUIET);
    expect(sheets.map(({ name }) => name)).toEqual(["ตัวชี้วัด", "ขั้นตอน"]);
    expect(workbook.sheetName(workbook.selection.sheetId)).toBe("ตัวชี้วัด");
    await type("ตัวชี้วัด", "B2", "จำนวนโครงการ");
    for (const [cell, figure] of Object.entries({ E2: 10, F2: 20, G2: 30, H2: 25 }))
      await type("ตัวชี้วัด", cell, figure);
    expect(await values("ตัวชี้วัด", "L2:M2")).toEqual([["มาตรฐาน", 75]]);
    expect((await verbs.look()).register?.indicators).toBe(1);
    await expect(verbs.startRegister(QUIET)).rejects.toMatchObject({
      code: "registerExists",
      facts: { sheet: "ตัวชี้วัด" },
    });
  });
});

describe("Removing sheets", () => {
  it("removes what was made here, and nothing else", async () => {
    const { verbs, taken } = await withRegister();
    const before = await taken();
    const { sheets } = await verbs.make(await requestOf(verbs), QUIET);
    expect(
      await verbs.remove(
        sheets.map(({ id }) => id),
        false,
      ),
    ).toEqual({ kind: "removed", sheets: 2 });
    expect(await taken()).toEqual(before);
  });

  it("asks again where somebody typed into one of them, or put something on it", async () => {
    const { verbs, type, Excel } = await withRegister();
    const { sheets } = await verbs.make(await requestOf(verbs), QUIET);
    const ids = sheets.map(({ id }) => id);
    const [standard, summary] = sheets;
    await type(standard?.name ?? "", "A1", "ชื่อรายงานที่แก้เอง");
    expect(await verbs.remove(ids, false)).toEqual({ kind: "changed", sheets: [standard] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(summary?.name ?? "");
      sheet.charts.add("Line", sheet.getRange("A1:B4"));
      await context.sync();
    });
    expect(await verbs.remove(ids, false)).toEqual({ kind: "changed", sheets: [standard, summary] });
    expect(await verbs.remove(ids, true)).toEqual({ kind: "removed", sheets: 2 });
    expect((await verbs.look()).made).toEqual([]);
  });

  it("a formula that follows the register is no change, one that was typed over is", async () => {
    const { verbs, type, values } = await withRegister();
    const { sheets } = await verbs.make(await requestOf(verbs), QUIET);
    const ids = sheets.map(({ id }) => id);
    await type("ตัวชี้วัด", "H4", 70);
    expect((await values("สรุปผล 2564", "I8:J8")).flat().length).toBe(2);
    expect(await verbs.remove([ids[0] ?? ""], false)).toEqual({ kind: "removed", sheets: 1 });
    await type("สรุปผล 2564", "I8", 99);
    expect(await verbs.remove([ids[1] ?? ""], false)).toMatchObject({ kind: "changed" });
  });

  it("does not touch a sheet that was not made here", async () => {
    const { verbs, Excel } = await withRegister();
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ของฉัน").load("id");
      await context.sync();
      return sheet.id;
    });
    await expect(verbs.remove([id], true)).rejects.toMatchObject({
      code: "notOurSheet",
      facts: { sheet: "ของฉัน" },
    });
    await expect(verbs.remove(["{gone}"], true)).rejects.toMatchObject({ code: "sheetGone" });
  });
});

describe("Showing and copying", () => {
  it("shows a sheet, and the cell of a problem under however many titles", async () => {
    const { verbs, workbook } = await withRegister();
    const { sheets } = await verbs.make(await requestOf(verbs), QUIET);
    await verbs.goTo(sheets[1]?.id ?? "");
    expect(workbook.sheetName(workbook.selection.sheetId)).toBe("สรุปผล 2564");
    await verbs.show({ source: { kind: "register" }, table: "register", row: 3, column: 7 });
    expect(workbook.selection.area).toEqual({ row: 3, column: 7, rows: 1, columns: 1 });
    await verbs.show({ source: { kind: "register" }, table: "steps", row: 1, column: 4 });
    expect(workbook.sheetName(workbook.selection.sheetId)).toBe("ขั้นตอน");
    await expect(verbs.goTo("{gone}")).rejects.toMatchObject({ code: "sheetGone" });
  });

  it("opens a copy as a new workbook, without formulas of the add-in", async () => {
    const { verbs, host } = await withRegister();
    const copy = await verbs.saveCopy(await requestOf(verbs), QUIET);
    expect(copy).toEqual({ how: "opened", file: "รายงาน 2564.xlsx" });
    const [base64 = ""] = host.created;
    const book = openFile(new Uint8Array(Buffer.from(base64, "base64")));
    expect(book.sheets.map(({ name }) => name)).toEqual(["รายงาน 2564", "สรุปผล 2564"]);
    const formulas = book.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ formula = "" }) => formula),
    );
    expect(formulas.filter((formula) => formula.includes("KPI"))).toEqual([]);
  });
});

describe("The active cell", () => {
  it("takes a formula, but not over what it holds unless that is wanted", async () => {
    const { verbs, Excel, values, type, workbook } = await openWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
      cell.numberFormat = [["@"]];
      cell.select();
      await context.sync();
    });
    expect(await verbs.activeCell()).toEqual({ address: "C3", isBlank: true });
    expect(await verbs.insertFormula("=1+1", false)).toBe("inserted");
    const sheet = workbook.sheetName(workbook.selection.sheetId);
    expect(await values(sheet, "C3")).toEqual([[2]]);
    await type(sheet, "C3", "ข้อความ");
    expect(await verbs.insertFormula("=1+1", false)).toBe("cellIsFull");
    expect(await values(sheet, "C3")).toEqual([["ข้อความ"]]);
    expect(await verbs.insertFormula("=2+2", true)).toBe("inserted");
    expect(await values(sheet, "C3")).toEqual([[4]]);
  });
});
