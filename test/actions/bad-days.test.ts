import { describe, expect, it } from "@jest/globals";
import { ActionError, type ActionErrorCode, type Job, type MakeRequest } from "../../src/actions/verbs";
import { fill } from "../../src/kpi/fill";
import type { CellValue } from "../../src/register/report";
import { ERROR_WORDS } from "../../src/text/errors";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openWorkbook, QUIET, watchedJob, type OpenWorkbook } from "../support/open-workbook";

const HEADER: readonly CellValue[] = ["ที่", "ตัวชี้วัด", "หน่วยวัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผลการดำเนินงาน"];
const row = (number: number, actual: number): CellValue[] => [
  number,
  "จำนวนโครงการ",
  "โครงการ",
  10,
  20,
  30,
  actual,
];
const TABLE = { kind: "table", table: "งานก" } as const;
const REGISTER = { kind: "register" } as const;

async function withRegister(): Promise<OpenWorkbook & { readonly request: MakeRequest }> {
  const open = await openWorkbook();
  await open.addRegister(SAMPLE_REPORT);
  const { mapping } = await open.verbs.read(REGISTER);
  return { ...open, request: { kind: "filled", source: REGISTER, mapping, summary: true } };
}

/** What went wrong, which has words in both languages with nothing left to fill in. */
async function failure(work: Promise<unknown>): Promise<ActionErrorCode | "nothing went wrong"> {
  try {
    await work;
    return "nothing went wrong";
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    for (const words of Object.values(ERROR_WORDS[error.code])) {
      const said = [words.title, words.what, ...words.advice].map((text) => fill(text, error.facts));
      expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
      expect(words.advice.length).toBeGreaterThan(0);
    }
    return error.code;
  }
}

/** A job during which something happens once the source has been read. */
function meanwhile(happens: () => void): Job {
  return {
    ...QUIET,
    progress: ({ stage }) => {
      if (stage === "layOut") happens();
    },
  };
}

describe("Tables", () => {
  it("a workbook without tables has nothing to make a sheet of", async () => {
    const { verbs } = await openWorkbook({ functions: false });
    expect(await verbs.look()).toMatchObject({ register: null, tables: [], selection: null, standing: null });
    expect(await failure(verbs.read(REGISTER))).toBe("sourceGone");
  });

  it("an empty table has no indicators", async () => {
    const { verbs, addTable } = await openWorkbook({ functions: false });
    await addTable("งานก", [HEADER, []]);
    const { mapping, report } = await verbs.read(TABLE);
    expect(report.entries).toEqual([]);
    const request = { kind: "filled", source: TABLE, mapping, summary: true } as const;
    expect(await failure(verbs.make(request, QUIET))).toBe("sourceEmpty");
  });

  it("two tables with the same headers are each read for themselves", async () => {
    const { verbs, addTable } = await openWorkbook({ functions: false });
    await addTable("งานก", [HEADER, row(1, 11)]);
    await addTable("งานข", [HEADER, row(1, 22), row(2, 23)]);
    expect((await verbs.look()).tables.map(({ name, rows }) => [name, rows])).toEqual([
      ["งานก", 1],
      ["งานข", 2],
    ]);
    const { report } = await verbs.read({ kind: "table", table: "งานข" });
    expect(report.entries.map((entry) => (entry.kind === "indicator" ? entry.actual : null))).toEqual([
      22, 23,
    ]);
  });

  it("a table of 50,000 rows is found, and too long to be read", async () => {
    const { verbs, addTable, host, workbook } = await openWorkbook({ functions: false });
    await addTable("งานก", [HEADER, row(1, 11), row(2, 12)]);
    const [table] = workbook.tables;
    if (table) workbook.resizeTable(table, { ...table.area, rows: 50_001 });
    host.startCounting();
    const view = await verbs.look();
    expect(view.tables).toMatchObject([{ name: "งานก", rows: 50_000 }]);
    expect(view.standing).toBeNull();
    expect(host.traffic.roundTrips).toBeLessThan(7);
    expect(await failure(verbs.read(TABLE))).toBe("tooManyRows");
  });

  it("a table that was deleted or renamed is gone", async () => {
    const { verbs, addTable, workbook } = await openWorkbook({ functions: false });
    await addTable("งานก", [HEADER, row(1, 11)]);
    const [table] = workbook.tables;
    if (table) workbook.renameTable(table, "งานใหม่");
    expect(await failure(verbs.read(TABLE))).toBe("sourceGone");
    expect(await failure(verbs.read({ kind: "range", sheet: "ไม่มี", address: "A1:B2" }))).toBe("sourceGone");
  });

  it("a column that was inserted makes a settled mapping doubtful", async () => {
    const { verbs, addTable, workbook } = await openWorkbook({ functions: false });
    await addTable("งานก", [HEADER, row(1, 11)]);
    const { mapping } = await verbs.read(TABLE);
    const [table] = workbook.tables;
    await workbook.shift(table?.sheetId ?? "", "column", 2, 1);
    expect(await failure(verbs.read(TABLE, mapping))).toBe("changedMeanwhile");
  });
});

describe("Workbooks that take no sheets", () => {
  it.each(["workbookProtected", "workbookReadOnly"] as const)("%s: nothing is changed", async (code) => {
    const { verbs, request, workbook, taken } = await withRegister();
    if (code === "workbookProtected") workbook.isProtected = true;
    else workbook.isReadOnly = true;
    const before = await taken();
    expect(await failure(verbs.make(request, QUIET))).toBe(code);
    expect(await failure(verbs.startRegister(QUIET))).toBe("registerExists");
    expect(await taken()).toEqual(before);
  });

  it("a register on a protected sheet cannot be given keys", async () => {
    const { verbs, request, workbook, type, taken } = await withRegister();
    await type("ตัวชี้วัด", "U3", "");
    workbook.detailsOf(workbook.sheetNamed("ตัวชี้วัด") ?? "").isProtected = true;
    const before = await taken();
    expect(await failure(verbs.make(request, QUIET))).toBe("sheetProtected");
    expect(await taken()).toEqual(before);
    expect((await verbs.preview(request)).plans).toHaveLength(2);
  });

  it("a formula is not written into a protected sheet", async () => {
    const { verbs, workbook } = await openWorkbook({ functions: false });
    workbook.detailsOf(workbook.selection.sheetId).isProtected = true;
    expect(await failure(verbs.insertFormula("=1", false))).toBe("sheetProtected");
  });
});

describe("While somebody else is at work", () => {
  it("Excel in cell-edit mode is waited for", async () => {
    const { verbs, host } = await withRegister();
    host.isEditing = true;
    const looking = verbs.look();
    setTimeout(() => {
      host.isEditing = false;
    }, 700);
    expect((await looking).register).not.toBeNull();
  });

  it("the waiting can be cancelled", async () => {
    const { verbs, request, host } = await withRegister();
    host.isEditing = true;
    const { job, cancel } = watchedJob();
    setTimeout(cancel, 300);
    expect(await failure(verbs.make(request, job))).toBe("cancelled");
    host.isEditing = false;
  });

  it("a request that Excel is too busy for is sent again, up to three times", async () => {
    const { verbs, host } = await withRegister();
    host.throttle(2);
    expect((await verbs.read(REGISTER)).report.entries).toHaveLength(6);
    host.throttle(20);
    expect(await failure(verbs.read(REGISTER))).toBe("busy");
    host.throttle(0);
  }, 20_000);

  it("the register deleted between reading and writing: nothing is made", async () => {
    const { verbs, request, workbook, taken } = await withRegister();
    const deleted = meanwhile(() => workbook.deleteSheet(workbook.sheetNamed("ตัวชี้วัด") ?? ""));
    expect(await failure(verbs.make(request, deleted))).toBe("sourceGone");
    expect((await taken()).sheets.map(({ name }) => name)).not.toContain("รายงาน 2564");
  });

  it("a colleague who sorts the register meanwhile gets no wrong keys", async () => {
    const { verbs, request, workbook, type, values, taken } = await withRegister();
    await type("ตัวชี้วัด", "U3", "");
    const id = workbook.sheetNamed("ตัวชี้วัด") ?? "";
    const sorted = meanwhile(() =>
      workbook.sort(id, { row: 1, column: 0, rows: 6, columns: 21 }, [{ column: 1, ascending: false }]),
    );
    expect(await failure(verbs.make(request, sorted))).toBe("changedMeanwhile");
    expect((await taken()).sheets).toHaveLength(3);
    const keys = (await values("ตัวชี้วัด", "U2:U7")).flat();
    expect([...keys].sort()).toEqual(["", "", "k1", "k3", "k4", "k5"]);
    expect((await verbs.make(request, QUIET)).sheets).toHaveLength(2);
  });

  it("what a colleague types meanwhile stays, and the sheets show it", async () => {
    const { verbs, request, workbook, values } = await withRegister();
    const id = workbook.sheetNamed("ตัวชี้วัด") ?? "";
    const typed = meanwhile(() => workbook.write(id, { row: 3, column: 7, rows: 1, columns: 1 }, [[70]]));
    const { sheets } = await verbs.make(request, typed);
    expect(await values("ตัวชี้วัด", "H4")).toEqual([[70]]);
    expect((await values(sheets[1]?.name ?? "", "A1:Q25")).flat()).toContain(70);
  });
});

it("whatever Excel says, no raw exception leaves a verb, and its words are for an administrator only", async () => {
  const { verbs, host } = await withRegister();
  for (const [code, expected] of Object.entries({
    GeneralException: "unexpected",
    ItemNotFound: "sourceGone",
    RequestPayloadSizeLimitExceeded: "tooLarge",
    ApiNotFound: "notSupported",
    Conflict: "changedMeanwhile",
    SomethingNew: "unexpected",
  })) {
    host.failAt(1, code);
    const error = await verbs.read(REGISTER).catch((one: unknown) => one);
    expect(error).toMatchObject({ name: "ActionError", code: expected });
    expect((error as ActionError).details).toContain(code);
  }
});

it("there are words for every code, and two codes never say the same", () => {
  const titles = Object.values(ERROR_WORDS).flatMap((words) =>
    Object.values(words).map(({ title, what }) => title + what),
  );
  expect(new Set(titles).size).toBe(titles.length);
});
