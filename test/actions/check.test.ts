import { describe, expect, it } from "@jest/globals";
import type { CheckedSource, Verbs } from "../../src/actions/verbs";
import type { Finding, Repair } from "../../src/register/finding";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import type { Report } from "../../src/register/report";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { changed } from "../register/checked";

const REGISTER = { kind: "register" } as const;
const SHEET = "ตัวชี้วัด";
/** The result of 4.1, `… 1 - 3`. */
const SPELLING = "H6";

async function withRegister(report: Report = SAMPLE_REPORT): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  await open.addRegister(report);
  await open.verbs.saveSettings(report.settings);
  return open;
}

function findingsOf({ entries }: CheckedSource): readonly Finding[] {
  return entries.flatMap(({ findings }) => findings);
}

async function repairOf(verbs: Verbs, code: string): Promise<Repair> {
  const found = findingsOf(await verbs.check(REGISTER)).find((one) => one.code === code);
  if (!found?.repair) throw new Error(`There is no repair of ${code}.`);
  return found.repair;
}

const fix = async (verbs: Verbs, repair: Repair) => verbs.fix?.(REGISTER, repair);

async function cell(open: OpenWorkbook, address: string) {
  return open.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0],
      formula: range.formulas[0]?.[0],
      format: range.numberFormat[0]?.[0],
    };
  });
}

describe("Checking the register of the sample in the open workbook", () => {
  it("finds what contradicts itself, the worst indicator first", async () => {
    const { verbs } = await withRegister();
    const checked = await verbs.check(REGISTER);
    expect(checked.entries.map(({ number, findings }) => [number, findings.map(({ code }) => code)])).toEqual(
      [
        ["1", ["stepUnderWay", "statusAfterYear"]],
        ["3", ["requiredAgainstWhole"]],
        ["4.1", ["rangeSpelling"]],
        ["4.2", ["ratioAboveTier"]],
      ],
    );
    expect(checked.findings).toBe(5);
  });

  it("leads to the cell of a finding", async () => {
    const { verbs, Excel } = await withRegister();
    const [found] = findingsOf(await verbs.check(REGISTER)).filter(({ code }) => code === "rangeSpelling");
    if (!found) throw new Error("Nothing was found.");
    await verbs.show({ source: REGISTER, table: found.table, row: found.row, column: found.column });
    const address = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    });
    expect(address.endsWith(`!${SPELLING}`)).toBe(true);
  });
});

describe("Fixing a finding", () => {
  it("writes its cell and no other", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    const before = await open.values(SHEET, "A1:U7");
    expect(await fix(open.verbs, repair)).toMatchObject({ kind: "fixed" });
    const after = await open.values(SHEET, "A1:U7");
    const differing = after.flatMap((row, at) =>
      row.flatMap((value, column) => (value === before[at]?.[column] ? [] : [[at, column, value]])),
    );
    expect(differing).toEqual([[5, 7, String(repair.after.value)]]);
    expect(findingsOf(await open.verbs.check(REGISTER)).map(({ code }) => code)).not.toContain(
      "rangeSpelling",
    );
  });

  it("can be undone, value, formula and format", async () => {
    const open = await withRegister();
    const before = await cell(open, SPELLING);
    const fixed = await fix(open.verbs, await repairOf(open.verbs, "rangeSpelling"));
    if (fixed?.kind !== "fixed") throw new Error("It was not fixed.");
    expect(await cell(open, SPELLING)).not.toEqual(before);
    expect(await open.verbs.undo?.(fixed.fix)).toEqual({ kind: "undone" });
    expect(await cell(open, SPELLING)).toEqual(before);
  });

  it("makes a number of a text number, and brings the text back with its format", async () => {
    const open = await withRegister(changed(SAMPLE_REPORT, "3", { standard: "๗๖.๘๓" }));
    const before = await cell(open, "F4");
    const fixed = await fix(open.verbs, await repairOf(open.verbs, "textNumber"));
    expect(await cell(open, "F4")).toEqual({ value: 76.83, formula: 76.83, format: "0.00" });
    if (fixed?.kind !== "fixed") throw new Error("It was not fixed.");
    await open.verbs.undo?.(fixed.fix);
    expect(await cell(open, "F4")).toEqual(before);
    expect(before.value).toBe("๗๖.๘๓");
  });

  it("makes steps of a date, and brings the date back with its format", async () => {
    const date = 46_082;
    const open = await withRegister(
      changed(SAMPLE_REPORT, "4.1", {
        ...{ low: "1", standard: "1-2", high: date, actual: "1-3" },
        formats: ["General", "@", "@", "d-mmm"],
      }),
    );
    const before = await cell(open, "G6");
    const fixed = await fix(open.verbs, await repairOf(open.verbs, "dateForSteps"));
    expect(await cell(open, "G6")).toEqual({ value: "1-3", formula: "1-3", format: "@" });
    if (fixed?.kind !== "fixed") throw new Error("It was not fixed.");
    await open.verbs.undo?.(fixed.fix);
    expect(await cell(open, "G6")).toEqual(before);
    expect(before).toMatchObject({ value: date, format: "d-mmm" });
  });
});

describe("A fix is refused", () => {
  it("where the cell has changed since, with what it holds now", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    await open.type(SHEET, SPELLING, "ขั้นตอนที่ 1 - 2");
    expect(await fix(open.verbs, repair)).toEqual({
      kind: "refused",
      reason: "changed",
      now: "ขั้นตอนที่ 1 - 2",
    });
    expect((await cell(open, SPELLING)).value).toBe("ขั้นตอนที่ 1 - 2");
  });

  it("where the cell's format has changed since", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(SPELLING).numberFormat = [["0.00"]];
      await context.sync();
    });
    expect(await fix(open.verbs, repair)).toMatchObject({ kind: "refused", reason: "changed" });
  });

  it("where another row has taken the place, even with the same text", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    await open.type(SHEET, "A6", "'9");
    await open.type(SHEET, "B6", "ตัวชี้วัดอื่น");
    const before = await cell(open, SPELLING);
    expect(await fix(open.verbs, repair)).toMatchObject({ kind: "refused", reason: "moved" });
    expect(await cell(open, SPELLING)).toEqual(before);
  });

  it("where the cell holds a formula by now", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    const formula = `="${String(repair.before.value)}"`;
    await open.type(SHEET, SPELLING, formula);
    expect(await fix(open.verbs, repair)).toMatchObject({ kind: "refused" });
    expect((await cell(open, SPELLING)).formula).toBe(formula);
  });

  it("and none is offered where a formula gives the value", async () => {
    const open = await withRegister();
    await open.type(SHEET, SPELLING, '="ขั้นตอนที่ 1 - 3"');
    const found = findingsOf(await open.verbs.check(REGISTER)).find(({ code }) => code === "rangeSpelling");
    expect(found).toMatchObject({ found: "ขั้นตอนที่ 1 - 3", repair: null });
  });

  it("to be undone where the cell was changed after it", async () => {
    const open = await withRegister();
    const fixed = await fix(open.verbs, await repairOf(open.verbs, "rangeSpelling"));
    if (fixed?.kind !== "fixed") throw new Error("It was not fixed.");
    await open.type(SHEET, SPELLING, "ขั้นตอนที่ 1");
    expect(await open.verbs.undo?.(fixed.fix)).toEqual({
      kind: "refused",
      reason: "changed",
      now: "ขั้นตอนที่ 1",
    });
    expect((await cell(open, SPELLING)).value).toBe("ขั้นตอนที่ 1");
  });

  it("where the table is gone, as an error with words", async () => {
    const open = await withRegister();
    const repair = await repairOf(open.verbs, "rangeSpelling");
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.add("อื่น");
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    await expect(open.verbs.fix?.(REGISTER, repair)).rejects.toMatchObject({ code: "sourceGone" });
  });
});

describe("A name and a figure of one row", () => {
  it("are fixed and undone each for itself", async () => {
    const spoiled = changed(SAMPLE_REPORT, "3", { unit: "ร้อยละ " });
    const open = await withRegister(changed(spoiled, "3", { name: "ร้อยละของผู้ผ่าน  การทดสอบ" }));
    const repairs = findingsOf(await open.verbs.check(REGISTER))
      .filter(({ code }) => code === "straySpaces")
      .flatMap(({ repair }) => (repair ? [repair] : []));
    const fixes = [];
    for (const repair of repairs) fixes.push(await fix(open.verbs, repair));
    expect(fixes.map((one) => one?.kind)).toEqual(["fixed", "fixed"]);
    for (const one of fixes)
      if (one?.kind === "fixed") expect(await open.verbs.undo?.(one.fix)).toEqual({ kind: "undone" });
    expect(await open.values(SHEET, "B4:C4")).toEqual([["ร้อยละของผู้ผ่าน  การทดสอบ", "ร้อยละ "]]);
  });
});
