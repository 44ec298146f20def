import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import { serve, type Served } from "../../../src/workbench/serve";
import { inChromium, itWithChromium } from "../../support/chromium";
import { convert } from "../../support/office";
import { openFile } from "../../support/xlsx";

/** The workbench, open in a browser. */
interface Open {
  readonly page: Page;
  readonly pane: FrameLocator;
}

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.stop());

/** Opens the workbench; whatever is said on the console or asked of another machine fails the test. */
async function onWorkbench(work: (open: Open) => Promise<void>, reloads = false): Promise<void> {
  await inChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const wrong: string[] = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(?:http:\/\/localhost|data:|blob:)/.test(request.url()))
        wrong.push(`asked for ${request.url()}`);
    });
    await page.goto(`${served.address}?language=th`);
    await ready(page);
    await work({ page, pane: page.frameLocator("#pane") });
    expect(wrong).toEqual([]);
    if (reloads) {
      await page.reload();
      await ready(page);
    }
  });
}

async function ready(page: Page): Promise<void> {
  await page.locator("html[data-ready=yes]").waitFor({ timeout: 60_000 });
}

/** Selects a cell of the sheet that is shown, with the keyboard in the grid. */
async function select(page: Page, row: number, column: number): Promise<void> {
  await page.mouse.click(600, 250);
  await page.evaluate(
    ([r = 0, c = 0]) => {
      const workbook = window.kpiWorkbench?.host.workbook;
      workbook?.select(workbook.selection.sheetId, { row: r, column: c, rows: 1, columns: 1 });
    },
    [row, column],
  );
}

/** Types into a cell, as a person does. */
async function type(page: Page, row: number, column: number, text: string): Promise<void> {
  await select(page, row, column);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

/** The text of a cell of the open workbook, once it is what is expected or time is up. */
async function expectCell(
  page: Page,
  sheet: string,
  row: number,
  column: number,
  wanted: unknown,
): Promise<void> {
  const read = () =>
    page.evaluate(
      ([name, r, c]) => {
        const workbook = window.kpiWorkbench?.host.workbook;
        const id = workbook?.sheetNamed(String(name));
        return id === undefined ? null : workbook?.read(id, Number(r), Number(c)).content;
      },
      [sheet, row, column],
    );
  await until(async () => JSON.stringify(await read()) === JSON.stringify(wanted));
  expect(await read()).toEqual(wanted);
}

/** Waits until something is so, for four seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 40 && !(await isSo()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Every text of a sheet that begins like a verdict. */
function verdicts(page: Page, sheet: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found: string[] = [];
    const workbook = window.kpiWorkbench?.host.workbook;
    const id = workbook?.sheetNamed(name);
    if (id !== undefined)
      workbook?.forCells(id, (_row, _column, { content }) => {
        if (String(content).startsWith("(ผลการดำเนินงาน")) found.push(String(content));
      });
    return found;
  }, sheet);
}

async function makeSheet(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
  await pane.getByRole("heading", { name: /แบบรายงาน \d+ หน้า/ }).waitFor();
  await pane.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
  await pane.getByRole("button", { name: "ไปที่แบบรายงาน" }).click();
}

const REGISTER = "ตัวชี้วัด";
const STANDARD = "รายงาน 2564";
const SUMMARY = "สรุปผล 2564";
const VERDICTS = [
  "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นต้น ๕๐ คะแนน)",
  "(ผลการดำเนินงานต่ำกว่าเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
  "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
  "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
  "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน ๙๕.๗๓๘๑ คะแนน)",
];

describe("The workbench", () => {
  itWithChromium(
    "offers the functions while a formula is typed, and calculates it again when its inputs change",
    () =>
      onWorkbench(async ({ page }) => {
        await type(page, 1, 22, "384.58");
        await select(page, 1, 23);
        await page.keyboard.type("=KPI.TI", { delay: 40 });
        await page.getByText("KPI.TIER").first().waitFor();
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
        await type(page, 1, 23, "=KPI.TIER(W2,325,371.94,401.7)");
        await expectCell(page, REGISTER, 1, 23, "มาตรฐาน");
        await type(page, 1, 22, "402");
        await expectCell(page, REGISTER, 1, 23, "ขั้นสูง");
        await type(page, 1, 24, "=KPI.TIER({4;6},10,5,3)");
        await expectCell(page, REGISTER, 2, 24, "ขั้นต้น");
      }),
    120_000,
  );

  itWithChromium(
    "says what is wrong while the pointer rests on a cell with an error, and begins a blank workbook",
    () =>
      onWorkbench(async ({ page }) => {
        await page.getByRole("button", { name: "ใหม่" }).click();
        await type(page, 0, 0, '=KPI.TIER("มาก",1,2,3)');
        await expectCell(page, "Sheet1", 0, 0, { error: "#VALUE!" });
        const grid = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
        await page.mouse.move((grid?.x ?? 0) + 80, (grid?.y ?? 0) + 30, { steps: 5 });
        await page.getByText("“มาก” ไม่ใช่ตัวเลขหรือขั้นตอน").waitFor();
      }),
    120_000,
  );

  itWithChromium(
    "makes the sheet by the ribbon, shows the functions by it, and opens another file after a tab was renamed",
    () =>
      onWorkbench(async ({ page, pane }) => {
        await page.getByRole("button", { name: "วิธีใช้ฟังก์ชัน" }).click();
        await pane.getByRole("heading", { name: "ฟังก์ชัน KPI" }).waitFor();
        await page.getByRole("button", { name: "แบบรายงาน" }).click();
        await expectCell(
          page,
          STANDARD,
          0,
          0,
          "รายงานผลการดำเนินงานตัวชี้วัดตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ",
        );
        await page.getByText("ขั้นตอน", { exact: true }).last().dblclick();
        await page.keyboard.type("Steps of mine", { delay: 20 });
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: "ใหม่" }).click();
        await until(async () => (await page.locator("canvas[id^=univer-sheet-main]").count()) === 1);
        await type(page, 0, 0, "=1+1");
        await expectCell(page, "Sheet1", 0, 0, 2);
      }),
    120_000,
  );

  itWithChromium(
    "makes the sheet from the pane, and lets verdict and summary follow another actual",
    () =>
      onWorkbench(async ({ page, pane }) => {
        await makeSheet(pane);
        await until(async () => (await verdicts(page, STANDARD)).length === VERDICTS.length);
        expect(await verdicts(page, STANDARD)).toEqual(VERDICTS);
        await page.evaluate((name) => {
          const workbook = window.kpiWorkbench?.host.workbook;
          workbook?.activate(workbook.sheetNamed(name) ?? "");
        }, REGISTER);
        const below = "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นต้น ๕๐ คะแนน)";
        await type(page, 3, 7, "76");
        await until(async () => (await verdicts(page, STANDARD))[2] === below);
        expect(await verdicts(page, STANDARD)).toEqual(
          VERDICTS.map((verdict, index) => (index === 2 ? below : verdict)),
        );
      }, true),
    120_000,
  );

  itWithChromium(
    "saves a file that LibreOffice opens, with the same texts",
    () =>
      onWorkbench(async ({ page, pane }) => {
        await makeSheet(pane);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "บันทึกเป็น .xlsx" }).click(),
        ]);
        const bytes = readFileSync(await download.path());
        const before = textsOf(bytes);
        const after = textsOf(await convert(bytes, "xlsx"));
        expect(before.get(SUMMARY)?.size).toBeGreaterThan(20);
        for (const sheet of [REGISTER, STANDARD, SUMMARY])
          expect([...(before.get(sheet) ?? [])].filter((text) => !after.get(sheet)?.has(text))).toEqual([]);
      }),
    120_000,
  );
});

/** The texts of every sheet of a file, formulas' results among them. */
function textsOf(bytes: Uint8Array): Map<string, Set<string>> {
  return new Map(
    openFile(bytes).sheets.map(({ name, cells }) => [
      name,
      new Set(
        [...cells.values()].flatMap(({ value }) =>
          typeof value === "string" && value !== "" ? [value] : [],
        ),
      ),
    ]),
  );
}
