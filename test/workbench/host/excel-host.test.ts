import { beforeEach, describe, expect, it } from "@jest/globals";
import { openExcel, type OpenExcel } from "../../support/open-excel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ functions: false });
});

const write = (address = "A1", value: unknown = 1) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

const shown = (row: number) => excel.workbook.read(excel.workbook.selection.sheetId, row, 0).content;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: OfficeExtension.Error) => error.code,
  );

describe("What the host counts", () => {
  it("is a request for every sync that has anything to do", async () => {
    excel.host.startCounting();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[1]];
      await context.sync();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.traffic.roundTrips).toBe(2);
  });

  it("begins at nothing, whatever the client asked for itself", () => {
    expect(excel.host.traffic).toEqual({ roundTrips: 0, actions: 0, bytes: 0, largestRequest: 0 });
  });

  it("is the actions and the bytes of the requests", async () => {
    await write();
    const once = { ...excel.host.traffic };
    await write("A2", "ก");
    const { actions, bytes, largestRequest } = excel.host.traffic;
    expect(actions).toBe(2 * once.actions);
    // A letter of three bytes in quotes, and ids that grew, in place of a figure.
    expect(bytes - once.bytes).toBeGreaterThan(once.bytes);
    expect(largestRequest).toBe(bytes - once.bytes);
  });

  it("does not count texts in cells as actions", async () => {
    await write();
    const { actions } = excel.host.traffic;
    excel.host.startCounting();
    await write("A1", '"ActionType":"ActionType":');
    expect(excel.host.traffic.actions).toBe(actions);
  });
});

describe("How the host fails when it is told to", () => {
  it("at the n-th request from now, once", async () => {
    excel.host.failAt(2, "GeneralException");
    const codes = [await codeOf(write("A1")), await codeOf(write("A2")), await codeOf(write("A3"))];
    expect(codes).toEqual([null, "GeneralException", null]);
    expect([0, 1, 2].map(shown)).toEqual([1, null, 1]);
  });

  it("in the middle of a request, of which the beginning stays done", async () => {
    const both = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      excel.host.failAt(1, "GeneralException", 9);
      await context.sync();
    });
    expect(await codeOf(both)).toBe("GeneralException");
    expect([shown(0), shown(1)]).toEqual([1, null]);
  });

  it.each<[title: string, code: string, set: () => void]>([
    [
      "while somebody types into a cell",
      "InvalidOperationInCellEditMode",
      () => (excel.host.isEditing = true),
    ],
    ["when too many requests came", "ActivityLimitReached", () => excel.host.throttle(1)],
    ["in a workbook that is read only", "AccessDenied", () => (excel.workbook.isReadOnly = true)],
    [
      "on a protected sheet",
      "AccessDenied",
      () => (excel.workbook.detailsOf(excel.workbook.selection.sheetId).isProtected = true),
    ],
  ])("%s", async (_title, code, set) => {
    set();
    expect(await codeOf(write())).toBe(code);
    expect(shown(0)).toBeNull();
  });

  it("on new sheets of a protected workbook", async () => {
    excel.workbook.isProtected = true;
    const added = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    expect(await codeOf(added)).toBe("AccessDenied");
    expect(excel.workbook.sheetIds()).toHaveLength(1);
  });

  it("takes requests again when the typing has ended", async () => {
    excel.host.isEditing = true;
    await codeOf(write());
    excel.host.isEditing = false;
    await write();
    expect(shown(0)).toBe(1);
  });

  it("takes requests again after it was throttled", async () => {
    excel.host.throttle(1);
    await codeOf(write());
    await write();
    expect(shown(0)).toBe(1);
  });

  it("answers slowly, requests one after the other", async () => {
    excel.host.slow(40);
    const start = performance.now();
    await Promise.all([write("A1"), write("A2")]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
    expect([shown(0), shown(1)]).toEqual([1, 1]);
  });
});

it("Two workbooks in one test know nothing of each other", async () => {
  const other = await openExcel({ functions: false });
  await write("A1", "one");
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["other"]];
    await context.sync();
  });
  expect(shown(0)).toBe("one");
  expect(other.workbook.read(other.workbook.selection.sheetId, 0, 0).content).toBe("other");
});

it("A new workbook that the add-in opens is kept as it was given", async () => {
  await excel.Excel.createWorkbook("UEsDBA==");
  expect(excel.host.created).toEqual(["UEsDBA=="]);
});
