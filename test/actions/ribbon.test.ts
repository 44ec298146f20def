import { beforeEach, expect, it } from "@jest/globals";
import { COMMANDS, registerRibbon, type RibbonScreen } from "../../src/actions/ribbon";
import type { CellValue } from "../../src/register/report";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";

/** The commands as office.js keeps them, in capitals. */
interface Commands {
  readonly _association: { readonly mappings: Readonly<Record<string, (event: object) => Promise<void>>> };
}

const TABLE: readonly (readonly CellValue[])[] = [
  ["ที่", "ตัวชี้วัด", "หน่วยวัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผลการดำเนินงาน"],
  ["1", "จำนวนโครงการ", "โครงการ", 10, 20, 30, 25],
];

let open: OpenWorkbook;
let shown: RibbonScreen[];
let isPaneAsked: boolean;

beforeEach(async () => {
  open = await openWorkbook();
  shown = [];
  isPaneAsked = false;
  const { Office, verbs } = open;
  // The stand-in has no pane to open.
  Object.assign(Office.addin, {
    showAsTaskpane: () => {
      isPaneAsked = true;
      return Promise.resolve();
    },
  });
  registerRibbon(verbs, (screen) => shown.push(screen));
});

/** Presses a button of the ribbon. @returns how often its event was completed */
async function press(command: string): Promise<number> {
  const { mappings } = (open.Office.actions as unknown as Commands)._association;
  let completed = 0;
  await mappings[command.toUpperCase()]?.({ completed: () => (completed += 1) });
  return completed;
}

function sheetNames(): string[] {
  return open.workbook.sheetIds().map((id) => open.workbook.sheetName(id));
}

it("one press makes the sheets of the register and shows the first, without the pane", async () => {
  await open.addRegister(SAMPLE_REPORT);
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect(sheetNames().slice(-2)).toEqual(["รายงาน 2564", "สรุปผล 2564"]);
  expect(open.workbook.sheetName(open.workbook.selection.sheetId)).toBe("รายงาน 2564");
  expect([shown, isPaneAsked]).toEqual([[], false]);
});

it("of two tables it takes the selected one", async () => {
  await open.addTable("งานก", TABLE);
  await open.addTable("งานข", TABLE);
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("งานข");
    sheet.activate();
    sheet.getRange("B2").select();
    await context.sync();
  });
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect(sheetNames()).toContain("รายงาน 2564");
  expect(shown).toEqual([]);
});

it("of two tables none of which is selected the pane asks which", async () => {
  await open.addTable("งานก", TABLE);
  await open.addTable("งานข", TABLE);
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect([shown, isPaneAsked]).toEqual([["make"], true]);
});

it("where a column is to be chosen the pane asks for it", async () => {
  const [headers = [], row = []] = TABLE;
  await open.addTable("งานก", [
    [...headers.slice(0, -1), "ผล 64", "ผล 63"],
    [...row, 3],
  ]);
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect(shown).toEqual(["make"]);
});

it("in a workbook without indicators the pane shows how to begin", async () => {
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect(shown).toEqual(["home"]);
});

it("where the sheets cannot be made the pane says why, and the event is completed all the same", async () => {
  await open.addRegister(SAMPLE_REPORT);
  open.workbook.isProtected = true;
  expect(await press(COMMANDS.standardSheet)).toBe(1);
  expect(shown).toEqual(["make"]);
});

it("whatever happens, the event is completed", async () => {
  Object.assign(open.Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
  let completed = 0;
  const { mappings } = (open.Office.actions as unknown as Commands)._association;
  await expect(
    mappings[COMMANDS.functions.toUpperCase()]?.({ completed: () => (completed += 1) }),
  ).rejects.toThrow("no pane");
  expect(completed).toBe(1);
});

it("the help button opens the functions", async () => {
  expect(await press(COMMANDS.functions)).toBe(1);
  expect([shown, isPaneAsked]).toEqual([["functions"], true]);
});
