import { describe, expect } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import { readXlsx } from "../../src/workbench/host/workbook/read-xlsx";
import { restore } from "../../src/workbench/host/workbook/restore";
import { snapshot, type WorkbookSnapshot } from "../../src/workbench/host/workbook/snapshot";
import { startWorkbook } from "../../src/workbench/host/start-univer";
import { inChromium, itWithChromium } from "../support/chromium";
import { inWorkbench, type OpenWorkbench } from "../support/open-workbench";

type Cells = readonly (readonly (string | number)[])[];

/** A table as offices keep it: a title, headers in three rows, and the results of two years. */
const MESSY: Cells = [
  ["ผลการดำเนินงานตามตัวชี้วัด ปีงบประมาณ ๒๕๖๔", "", "", "", "", "", "", ""],
  ["ที่", "ชื่อตัวชี้วัด", "หน่วยนับ", "เป้าหมาย", "", "", "ผล ปี ๖๔", "ผล ปี ๖๓"],
  ["", "", "", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "", ""],
  ["๑.", "ร้อยละของผู้ผ่านการทดสอบมาตรฐานฝีมือแรงงาน", "ร้อยละ", 75.78, 76.83, 77.87, 81.96, 70.1],
  ["๒.", "<b>ความสำเร็จ</b> ของการพัฒนาระบบ", "ขั้นตอน", "๑-๓", "๑-๔", "๑-๕", "๑-๔", "๑-๒"],
  ["๓.", "การประเมินสถานะของหน่วยงาน", "คะแนน", 325, 371.94, 401.7, 384.58, 350],
];

const WORDS = {
  th: {
    use: /^ใช้ตารางที่เลือกไว้/,
    actual: "ผลการดำเนินงาน",
    preview: "ดูตัวอย่าง",
    make: "จัดทำแบบรายงาน",
    goTo: "ไปที่แบบรายงาน",
    save: "บันทึกสำเนา (.xlsx)",
    saved: /^เปิดสำเนาเป็นสมุดงานใหม่แล้ว/,
    remove: "ลบ 2 แผ่นนี้",
    removed: "ลบ 2 แผ่นแล้ว ข้อมูลเดิมยังอยู่ครบ",
    verdicts: ["(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)", "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน ๗๕ คะแนน)"],
  },
  en: {
    use: /^Use the selected cells/,
    actual: "Actual",
    preview: "Preview",
    make: "Make the sheet",
    goTo: "Go to the sheet",
    save: "Save a copy (.xlsx)",
    saved: /^The copy is open as a new workbook/,
    remove: "Remove these 2 sheets",
    removed: "2 sheets removed. Your data is still there.",
    verdicts: [
      "(Result meets the Advanced target: 100 points)",
      "(Result meets the Standard target: 75 points)",
    ],
  },
} as const;

type Words = (typeof WORDS)["th" | "en"];

describe("From a messy table to the made sheet, in Excel's place", () => {
  itWithChromium.call(
    null,
    "in Thai: made, copied, removed, and nothing else touched",
    () => walk("th"),
    300_000,
  );
  itWithChromium.call(
    null,
    "in English: made, copied, removed, and nothing else touched",
    () => walk("en"),
    300_000,
  );
});

async function walk(language: "th" | "en"): Promise<void> {
  await inChromium((browser) =>
    inWorkbench(browser, language, (opened) => wholeWay(opened, WORDS[language])),
  );
}

async function wholeWay({ page, pane, offences }: OpenWorkbench, words: Words) {
  await putTable(page, MESSY);
  const before = await sheetsIn(page);
  expect(before.map(({ name }) => name)).toEqual(["ผลงาน"]);

  await pane.getByRole("button", { name: words.use }).click();
  await pane.getByRole("combobox", { name: words.actual }).click();
  await pane.getByRole("option", { name: /ผล ปี ๖๔/ }).click();
  await pane.getByRole("button", { name: words.preview }).click();
  await pane.locator("figure svg").first().waitFor();
  expect(await pane.locator("figure svg").first().textContent()).toContain("<b>ความสำเร็จ</b>");

  await pane.getByRole("button", { name: words.make, exact: true }).click();
  await pane.getByRole("button", { name: words.goTo }).waitFor({ timeout: 60_000 });
  const made = (await sheetsIn(page)).slice(1);
  expect(made).toHaveLength(2);
  expect(textsOf(made[0])).toEqual(
    expect.arrayContaining([...words.verdicts, "<b>ความสำเร็จ</b> ของการพัฒนาระบบ"]),
  );
  await pane.getByRole("button", { name: words.goTo }).click();
  await expectActive(page, made[0]?.name ?? "");

  await pane.getByRole("button", { name: words.save }).click();
  await pane.getByText(words.saved).waitFor({ timeout: 60_000 });
  await compareCopy(page, made);

  await pane.getByRole("button", { name: words.remove }).click();
  await pane.getByText(words.removed).last().waitFor({ timeout: 60_000 });
  expect(await sheetsIn(page)).toEqual(before);
  await expectRemembered(page, pane, words);
  expect(offences).toEqual([]);
}

interface SheetCells {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Leaves nothing in the workbook but a sheet with these cells, and selects them. */
async function putTable(page: Page, cells: Cells): Promise<void> {
  await page.evaluate(async (values) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const sheet = worksheets.add("ผลงาน");
      const range = sheet.getRange("B2").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
      range.numberFormat = values.map((row) =>
        row.map((value) => (typeof value === "string" ? "@" : "General")),
      );
      range.values = values.map((row) => [...row]);
      sheet.activate();
      range.select();
      for (const other of worksheets.items) other.delete();
      await context.sync();
    });
  }, cells);
}

/** All sheets with the values of their cells, as Excel's own client reads them. */
async function sheetsIn(page: Page): Promise<SheetCells[]> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load({ values: true });
      await context.sync();
      return worksheets.items.map(({ name }, index) => ({ name, values: used[index]?.values ?? [] }));
    }),
  );
}

function textsOf(sheet: SheetCells | undefined): string[] {
  return (sheet?.values ?? [])
    .flat()
    .filter((value): value is string => typeof value === "string" && value !== "");
}

async function expectActive(page: Page, name: string): Promise<void> {
  const active = await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    }),
  );
  expect(active).toBe(name);
}

/** Opens the copy again: it shows what the made sheets show, its date besides, and needs no add-in. */
async function compareCopy(page: Page, made: readonly SheetCells[]): Promise<void> {
  const files = await page.evaluate(() => [...(window.kpiWorkbench?.host.created ?? [])]);
  expect(files).toHaveLength(1);
  const copy = await openAgain(Buffer.from(files[0] ?? "", "base64"));
  expect(copy.sheets.map(({ name }) => name)).toEqual(made.map(({ name }) => name));
  for (const [index, { cells }] of copy.sheets.entries()) {
    const copied = Object.values(cells);
    expect(
      copied.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.includes("KPI.")),
    ).toEqual([]);
    const shown = new Set(copied.map(({ content }) => JSON.stringify(content)));
    const missing = (made[index]?.values ?? [])
      .flat()
      .filter((value) => value !== "" && !shown.has(JSON.stringify(value)));
    expect(missing).toEqual([]);
  }
}

/** Opens a file where the add-in is not installed. */
async function openAgain(file: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = startWorkbook();
  await restore(workbook, readXlsx(file));
  await workbook.calculate();
  return snapshot(workbook);
}

/** The columns that were chosen are kept in the workbook: the next time nobody is asked. */
async function expectRemembered(page: Page, pane: FrameLocator, words: Words): Promise<void> {
  const back = pane.locator("header").getByRole("button");
  await back.click();
  await pane.getByRole("combobox", { name: words.actual }).waitFor();
  await back.click();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ผลงาน").getUsedRange().select();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: words.use }).click();
  await pane.locator("figure svg").first().waitFor();
}
