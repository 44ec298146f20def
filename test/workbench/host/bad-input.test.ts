import { beforeEach, describe, expect, it } from "@jest/globals";
import { MOST_BYTES } from "../../../src/workbench/host/excel-host";
import { openExcel, type OpenExcel } from "../../support/open-excel";

type Work = (context: Excel.RequestContext) => unknown;

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ functions: false });
});

/** What a request ends with: the code and the words of its error. */
async function refusal(work: Work): Promise<{ readonly code: string; readonly message: string }> {
  const error: unknown = await excel.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => new Error("It was not refused."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof excel.OfficeExtension.Error)) throw error;
  return { code: error.code, message: error.message };
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const answerTo = async (body: string) => JSON.parse((await excel.host.answer(body)) as string) as object;

describe("A member that the stand-in does not know is refused by its name", () => {
  it.each<[name: string, work: Work]>([
    ["Range.showCard", (context) => sheetOf(context).getRange("A1").showCard()],
    ["Range.autoFill", (context) => sheetOf(context).getRange("A1").autoFill("A1:A9")],
    ["Range.hyperlink", (context) => sheetOf(context).getRange("A1").load("hyperlink")],
    ["Worksheet.autoFilter", (context) => sheetOf(context).autoFilter.load("enabled")],
    ["Workbook.save", (context) => context.workbook.save()],
  ])("%s", async (name, work) => {
    const { code, message } = await refusal(work);
    expect(code).toBe("ApiNotFound");
    expect(message).toContain(name);
  });
});

describe("What the manifest's requirement sets do not have is refused", () => {
  it("by the client, before a request is sent", async () => {
    excel.host.startCounting();
    const { code, message } = await refusal((context) => sheetOf(context).getRange("A1").getPrecedents());
    expect(code).toBe("ApiNotFound");
    expect(message).toContain("getPrecedents");
    expect(excel.host.traffic.roundTrips).toBe(0);
  });

  it("by the host, where a client does not look", async () => {
    const path = (Id: number, Name: string, ParentObjectPathId: number, Arguments: unknown[]) => ({
      [Id]: { Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments } },
    });
    const answer = await answerTo(
      JSON.stringify({
        Actions: [
          { Id: 9, ActionType: 3, Name: "Resize", ObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:B9"] } },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: "" },
          2: { Id: 2, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 },
          ...path(3, "Add", 2, ["A1:B2", true]),
        },
      }),
    );
    expect(answer).toMatchObject({
      Error: {
        Code: "ApiNotFound",
        Message: expect.stringContaining("ExcelApi 1.13") as unknown,
        Location: "Table.resize",
      },
    });
  });

  it("as Office itself says", () => {
    const { requirements } = excel.Office.context;
    const isThere = ["1.12", "1.13"].map((version) => requirements.isSetSupported("ExcelApi", version));
    expect(isThere).toEqual([true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
  });
});

describe("A malformed batch is refused and changes nothing", () => {
  const whole = { Actions: [], ObjectPaths: {} };
  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["no actions", JSON.stringify({ ...whole, Actions: undefined })],
    ["actions that are no list", JSON.stringify({ ...whole, Actions: {} })],
    ["no objects", JSON.stringify({ ...whole, ObjectPaths: null })],
    ["an action that is none", JSON.stringify({ ...whole, Actions: [null] })],
    [
      "an action without a kind",
      JSON.stringify({ ...whole, Actions: [{ Id: 1, Name: "", ObjectPathId: 1 }] }),
    ],
  ])("%s", async (_title, body) => {
    expect(await answerTo(body)).toMatchObject({ Error: { Code: "InvalidRequest" } });
  });

  it("an object that is not in the batch", async () => {
    const Actions = [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 7 }];
    expect(await answerTo(JSON.stringify({ ...whole, Actions }))).toMatchObject({
      Error: { Code: "InvalidObjectPath", Message: expect.stringContaining("7") as unknown },
    });
  });

  it("an object that is its own parent", async () => {
    const Actions = [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }];
    const ObjectPaths = { 1: { Id: 1, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 } };
    expect(await answerTo(JSON.stringify({ Actions, ObjectPaths }))).toMatchObject({
      Error: { Code: "InvalidObjectPath" },
    });
  });

  it("a member of every object, such as its constructor, is none of Excel's", async () => {
    const Actions = [{ Id: 1, ActionType: 3, Name: "constructor", ObjectPathId: 1 }];
    const ObjectPaths = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
    expect(await answerTo(JSON.stringify({ Actions, ObjectPaths }))).toMatchObject({
      Error: { Code: "ApiNotFound", Message: expect.stringContaining("Workbook.constructor") as unknown },
    });
  });

  it("an object where a text is meant", async () => {
    const Actions = [{ Id: 1, ActionType: 3, Name: "Activate", ObjectPathId: 3 }];
    const ObjectPaths = {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [{}] } },
    };
    expect(await answerTo(JSON.stringify({ Actions, ObjectPaths }))).toMatchObject({
      Error: { Code: "InvalidArgument" },
    });
  });
});

describe("Cells outside the sheet are refused", () => {
  it.each<[title: string, work: Work]>([
    ["a row below the last", (context) => sheetOf(context).getRange("A1048577").load("address")],
    ["a column after the last", (context) => sheetOf(context).getRange("XFE1").load("address")],
    ["row 0", (context) => sheetOf(context).getRange("A0").load("address")],
    ["an index below 0", (context) => sheetOf(context).getRangeByIndexes(-1, 0, 1, 1).load("address")],
    [
      "an index after the last",
      (context) => sheetOf(context).getRangeByIndexes(1_048_576, 0, 1, 1).load("address"),
    ],
    ["no rows", (context) => sheetOf(context).getRangeByIndexes(0, 0, 0, 1).load("address")],
    ["half a row", (context) => sheetOf(context).getRangeByIndexes(0.5, 0, 1, 1).load("address")],
    [
      "an offset out of the sheet",
      (context) => sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a size out of the sheet",
      (context) => sheetOf(context).getRange("A1").getResizedRange(0, 20_000).load("address"),
    ],
    ["a sheet that is not there", (context) => sheetOf(context).getRange("Nowhere!A1").load("address")],
    ["words", (context) => sheetOf(context).getRange("the first cell").load("address")],
  ])("%s", async (_title, work) => {
    expect((await refusal(work)).code).toBe("InvalidArgument");
  });
});

describe("A request of more than 5 MB", () => {
  const batchOf = (bytes: number) => {
    const empty = JSON.stringify({ Actions: [], ObjectPaths: {}, Filling: "" });
    return empty.replace('""', `"${"x".repeat(bytes - empty.length)}"`);
  };

  it("is taken at exactly 5 MB", async () => {
    expect(await answerTo(batchOf(MOST_BYTES))).not.toHaveProperty("Error");
  });

  it("is refused with a byte more", async () => {
    expect(await excel.host.answer(batchOf(MOST_BYTES + 1))).toEqual({ failure: 5103 });
  });

  it("is refused by the bytes of its text: a Thai letter has three", async () => {
    const { code } = await refusal((context) => {
      const range = sheetOf(context).getRange("A1:A100");
      range.values = Array.from({ length: 100 }, () => ["ก".repeat(20_000)]);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });
});
