import type { Page } from "playwright-core";
import { registerSheets } from "../../src/report/register/register-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { CHROMIUM, inChromium } from "../support/browser";
import { inWorkbench, type OpenWorkbench } from "../support/open-workbench";
import { KPI_SCORE, NESTED_IF, SCORED_ROWS } from "./score-formulas";

const INDICATORS = 1000;
const GOAL = `goal: KPI.SCORE no slower than nested IF, the sheet of ${INDICATORS.toLocaleString("en")} indicators in 5 s`;
/** Longer than anything here takes. */
const PATIENCE = 120_000;

/** Prints how long the grid on the page takes for many cells, and for the sheet of many indicators. */
export async function benchWorkbench(): Promise<void> {
  if (CHROMIUM === undefined) {
    console.log("Workbench: not measured, Chromium is not installed");
    return;
  }
  console.log(`Workbench in Chromium (${GOAL})`);
  await inChromium(async (browser) => {
    await inWorkbench(browser, "th", async ({ page }) => {
      for (const [name, formula] of [
        ["nested IF", NESTED_IF],
        ["KPI.SCORE", KPI_SCORE],
      ] as const) {
        const seconds = await calculateAgain(page, formula);
        console.log(
          `  ${SCORED_ROWS.toLocaleString("en")} cells of ${name} again after every input changed: ${seconds.toFixed(2)} s`,
        );
      }
    });
    await inWorkbench(browser, "th", benchMaking);
  });
}

/** Seconds until the cells of a sheet of its own have been calculated and drawn anew. */
async function calculateAgain(page: Page, formula: string): Promise<number> {
  return page.evaluate(
    async ({ formula, rows }) => {
      const workbook = window.kpiWorkbench?.host.workbook;
      if (!workbook) throw new Error("There is no workbook.");
      const sheet = workbook.addSheet();
      const write = (column: number, columns: number, rowOf: (row: number) => unknown[]) =>
        workbook.write(
          sheet,
          { row: 0, column, rows, columns },
          Array.from({ length: rows }, (_, index) => rowOf(index + 1)),
        );
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      write(0, 4, (row) => [row % 100, 40, 60, 80]);
      write(5, 1, (row) => [formula.replaceAll("{row}", String(row))]);
      await workbook.calculate();
      workbook.activate(sheet);
      await drawn();
      const started = performance.now();
      write(0, 1, (row) => [(row * 7) % 100]);
      await workbook.calculate();
      await drawn();
      const seconds = (performance.now() - started) / 1000;
      const shown = workbook.read(sheet, rows - 1, 5).content;
      const wanted = (rows * 7) % 100 >= 80 ? 100 : 0;
      if (shown !== wanted) throw new Error(`The last cell shows ${String(shown)}.`);
      workbook.deleteSheet(sheet);
      return seconds;
    },
    { formula, rows: SCORED_ROWS },
  );
}

/** Opens a register, makes its sheet from the pane, and waits until the pane says that it is there. */
async function benchMaking({ page, pane }: OpenWorkbench): Promise<void> {
  const buffer = Buffer.from(await registerFile());
  const opening = performance.now();
  await page.locator("#picker").setInputFiles({ name: "register.xlsx", mimeType: "", buffer });
  await pane
    .getByText(new RegExp(`${INDICATORS.toLocaleString("en")}|${String(INDICATORS)}`))
    .first()
    .waitFor();
  console.log(
    `  a register of ${String(INDICATORS)} indicators opened and found by the pane: ${secondsSince(opening)}`,
  );
  const make = pane.getByRole("button", { name: "จัดทำแบบรายงาน" });
  const looking = performance.now();
  await make.click({ timeout: PATIENCE });
  await pane.getByRole("heading", { name: /แบบรายงาน [\d,]+ หน้า/ }).waitFor({ timeout: PATIENCE });
  console.log(`  its preview: ${secondsSince(looking)}`);
  const making = performance.now();
  await make.click({ timeout: PATIENCE });
  await pane.getByRole("button", { name: "ไปที่แบบรายงาน" }).waitFor({ timeout: PATIENCE });
  console.log(`  its standard sheet and summary in the grid: ${secondsSince(making)}`);
  await page.evaluate(() => window.kpiWorkbench?.host.workbook.calculate());
  console.log(`  and all their formulas calculated: ${secondsSince(making)}`);
}

function registerFile(): Promise<Uint8Array> {
  const sheets = registerSheets(manyIndicators(INDICATORS, 1));
  return writeWorkbook(sheets, { title: "", created: new Date(2021, 9, 5), language: "th" });
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`;
}
