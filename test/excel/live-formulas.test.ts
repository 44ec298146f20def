import { beforeAll, describe, expect, it } from "@jest/globals";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openWorkbook, QUIET, type OpenWorkbook } from "../support/open-workbook";

const REGISTER = "ตัวชี้วัด";

let open: OpenWorkbook;
let standard: string;
let summary: string;

/** What the made sheets say of an indicator: its actual and verdict, and its row of the summary. */
interface Said {
  readonly actual: unknown;
  readonly verdict: unknown;
  readonly tier: unknown;
  readonly score: unknown;
}

beforeAll(async () => {
  open = await openWorkbook();
  await open.addRegister(SAMPLE_REPORT);
  await open.verbs.saveSettings(SAMPLE_REPORT.settings);
  const { mapping } = await open.verbs.read({ kind: "register" });
  const source = { kind: "register" } as const;
  const made = await open.verbs.make({ kind: "filled", source, mapping, summary: true }, QUIET);
  [standard = "", summary = ""] = made.sheets.map(({ name }) => name);
}, 60_000);

/** The lookups of an indicator on a sheet name its key; the cells that hold them are found by it. */
async function said(key: string): Promise<Said> {
  const cells = await sheetCells(standard);
  const matchRow = cells.findIndex((row) => row.some(({ formula }) => formula.includes(`MATCH("${key}"`)));
  const next = cells.findIndex(
    (row, index) => index > matchRow && row.some(({ formula }) => formula.includes("MATCH(")),
  );
  const block = cells.slice(matchRow, next < 0 ? undefined : next).flat();
  const actual = block.find(({ formula }) => formula.includes("[ผลการดำเนินงาน]"));
  const verdict = block.find(({ formula }) => formula.includes("KPI.VERDICT("));
  const row = (await sheetCells(summary)).find((one) =>
    one.some(({ formula }) => formula.includes(`MATCH("${key}"`)),
  );
  const tier = row?.find(({ formula }) => formula.includes("[ระดับ]"));
  const score = row?.find(({ formula }) => formula.includes("[คะแนน]"));
  return { actual: actual?.value, verdict: verdict?.value, tier: tier?.value, score: score?.value };
}

async function overall(): Promise<unknown> {
  const cells = (await sheetCells(summary)).flat();
  return cells.find(({ formula }) => formula.includes("KPI.WEIGHTED("))?.value;
}

interface Cell {
  readonly value: unknown;
  readonly formula: string;
}

function sheetCells(name: string): Promise<Cell[][]> {
  return open.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values,formulas");
    await context.sync();
    return used.values.map((row, index) =>
      row.map((value: unknown, column) => ({ value, formula: String(used.formulas[index]?.[column]) })),
    );
  });
}

/** Does something to the register's sheet. */
function inRegister(work: (sheet: Excel.Worksheet) => void, name = REGISTER): Promise<void> {
  return open.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const WAGES = {
  actual: 81.96,
  verdict: "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
  tier: "ขั้นสูง",
  score: 100,
};

describe("The made sheets follow the register", () => {
  it("show what the sample comes to", async () => {
    expect(await said("k3")).toEqual(WAGES);
    expect(await said("k5")).toMatchObject({ actual: 384.58, tier: "มาตรฐาน" });
    expect(await overall()).toBeCloseTo((50 + 0 + 100 + 100 + 95.7381) / 5, 3);
  });

  it("another actual changes tier, verdict, summary and overall score", async () => {
    await open.type(REGISTER, "H4", 76);
    expect(await said("k3")).toEqual({
      actual: 76,
      verdict: "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นต้น ๕๐ คะแนน)",
      tier: "ขั้นต้น",
      score: 50,
    });
    expect(await overall()).toBeCloseTo((50 + 0 + 50 + 100 + 95.7381) / 5, 3);
    await open.type(REGISTER, "H4", 81.96);
    expect(await said("k3")).toEqual(WAGES);
  });

  it("a result that is taken away is not reported: no score, no verdict, and no zero", async () => {
    await open.type(REGISTER, "H4", "");
    expect(await said("k3")).toEqual({ actual: "", verdict: "", tier: "", score: "" });
    await open.type(REGISTER, "H4", 81.96);
    expect(await said("k3")).toEqual(WAGES);
  });

  it("another order of the register breaks nothing", async () => {
    await inRegister((sheet) =>
      sheet.tables.getItem("KPI_Indicators").sort.apply([{ key: 1, ascending: false }]),
    );
    expect(await said("k3")).toEqual(WAGES);
    expect(await said("k5")).toMatchObject({ actual: 384.58, tier: "มาตรฐาน" });
  });

  it("a row that is inserted breaks nothing", async () => {
    await inRegister((sheet) => {
      sheet.getRange("3:4").insert("Down");
    });
    expect(await said("k3")).toEqual(WAGES);
    expect(await said("k5")).toMatchObject({ actual: 384.58 });
  });

  it("another name of the register's sheet breaks nothing", async () => {
    await inRegister((sheet) => {
      sheet.name = "ทะเบียน '64";
    });
    expect(await said("k3")).toEqual(WAGES);
    expect((await open.verbs.look()).register).toMatchObject({ sheet: "ทะเบียน '64" });
  });
});

it("on a blank sheet a typed result gets its verdict", async () => {
  const { sheets } = await open.verbs.make({ kind: "blank", indicators: 1 }, QUIET);
  const name = sheets[0]?.name ?? "";
  const { plans } = await open.verbs.preview({ kind: "blank", indicators: 1 });
  const verdict = plans[0]?.cells.find(({ formula }) => formula?.includes("KPI.VERDICT("));
  const inputs = /KPI\.VERDICT\((.*)/.exec(verdict?.formula ?? "")?.[1]?.match(/[A-Z]+\d+/g) ?? [];
  const [actual = "", low = "", middle = "", high = ""] = [...new Set(inputs)];
  for (const [cell, figure] of [
    [low, "1-3"],
    [middle, "1-4"],
    [high, "1-5"],
    [actual, "'1-4"],
  ] as const)
    await open.type(name, cell, figure);
  const cells = (await sheetCells(name)).flat();
  expect(cells.find(({ formula }) => formula.includes("KPI.VERDICT("))?.value).toBe(
    "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน ๗๕ คะแนน)",
  );
});
