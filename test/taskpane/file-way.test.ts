import { readFile } from "node:fs/promises";
import { describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/workbench/host/workbook/read-xlsx";
import { inChromium, itWithChromium } from "../support/chromium";
import { openShippedPane } from "../support/open-shipped-pane";

/** A table as it is copied out of Excel. */
const PASTED = [
  ["ที่", "ตัวชี้วัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผล ปี 64", "ผล ปี 63"],
  ["1", "ร้อยละของผู้ผ่านการทดสอบ", "75.78", "76.83", "77.87", "81.96", "70"],
  ["2", "=cmd|' /C calc'!A0", "80", "85", "90", "84", "82"],
]
  .map((row) => row.join("\t"))
  .join("\n");

describe("In a plain browser", () => {
  itWithChromium("a pasted table becomes a file, with the pane as it is shipped, in Thai", async () => {
    await inChromium(async (browser) => {
      const { page, offences } = await openShippedPane(browser, "th");
      await page.getByRole("textbox").fill(PASTED);
      await page.getByRole("button", { name: "ใช้ตารางนี้" }).click();
      await page.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
      await page.getByRole("combobox", { name: "ผลการดำเนินงาน" }).click();
      await page.getByRole("option", { name: /ผล ปี 64/ }).click();
      await page.getByRole("button", { name: "ดูตัวอย่าง" }).click();
      await page.locator("figure svg").first().waitFor();
      await page.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
      const texts = textsIn(await download(page, "บันทึกไฟล์ (.xlsx)"));
      expect(texts).toContain("(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)");
      expect(texts).toContain("=cmd|' /C calc'!A๐");
      expect(offences).toEqual([]);
    });
  });
});

async function download(page: Page, button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}

/** The texts of cells that hold no formula. */
function textsIn(file: Uint8Array): string[] {
  return readXlsx(file).sheets.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ content, formula }) =>
      typeof content === "string" && formula === undefined ? [content] : [],
    ),
  );
}
