import type { Browser, Frame, Page } from "playwright-core";
import { CHROMIUM, inChromium } from "../support/browser";
import {
  compressedSize,
  firstScreenOf,
  reopenPane,
  watchFirstScreen,
  type FirstScreen,
} from "../support/first-screen";
import { openShippedPane } from "../support/open-shipped-pane";
import { inWorkbench } from "../support/open-workbench";

const RUNS = 7;
/** So long after the first screen everything else has been loaded. */
const QUIET_MS = 2000;
const GOAL =
  "goal: first screen in 500 ms and 130 KB gz of script, an answer in 100 ms; " +
  "Microsoft's own React template loads 169 KB for one text box, 87 without its polyfills";

/** What a person does, by the button that is pressed and the heading that is then to be seen. */
const STEPS = [
  ["opening the settings", "ตั้งค่ารายงาน", "ตั้งค่ารายงาน"],
  ["going back", "ย้อนกลับ", "KPI for Excel"],
  ["opening the functions", "ฟังก์ชัน KPI", "ฟังก์ชัน KPI"],
  ["going back", "ย้อนกลับ", "KPI for Excel"],
  ["checking five indicators", "ตรวจทานตัวชี้วัด", "ตรวจทานตัวชี้วัด"],
  ["going back", "ย้อนกลับ", "KPI for Excel"],
] as const;

/** Prints when the pane as it is shipped can be used, how large it then is, and how soon it answers a press. */
export async function benchPane(): Promise<void> {
  if (CHROMIUM === undefined) {
    console.log("Pane: not measured, Chromium is not installed");
    return;
  }
  await inChromium(async (browser) => {
    console.log(`Pane as it is shipped, in Chromium (${GOAL})`);
    printFirst("in a plain browser", await firstInBrowser(browser));
    await inWorkbench(browser, "th", async ({ page }) => {
      printFirst("in Excel's place, with a register", await firstInExcel(page));
      await printAnswers(await reopenPane(page));
    });
  });
}

function printFirst(where: string, runs: readonly FirstScreen[]): void {
  const [last] = runs.slice(-1);
  const time = median(runs.map((run) => run.time)).toFixed(0);
  const size = compressedSize(last?.scripts ?? []).toFixed(1);
  console.log(`  first screen ${where}: ${time} ms, ${size} KB gz of script`);
}

async function firstInBrowser(browser: Browser): Promise<FirstScreen[]> {
  const runs: FirstScreen[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await openShippedPane(browser, "th", watchFirstScreen);
    runs.push(await firstScreenOf(page));
    await page.close();
  }
  return runs;
}

async function firstInExcel(page: Page): Promise<FirstScreen[]> {
  await watchFirstScreen(page);
  const runs: FirstScreen[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await firstScreenOf(await reopenPane(page)));
    await page.waitForTimeout(QUIET_MS);
  }
  return runs;
}

async function printAnswers(pane: Frame): Promise<void> {
  await firstScreenOf(pane);
  await pane.waitForTimeout(QUIET_MS);
  const times = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, button, heading] of STEPS) {
      const before = times.get(name) ?? [];
      times.set(name, [...before, await answerTime(pane, button, heading)]);
    }
  for (const [name, runs] of times) console.log(`  ${name}: ${median(runs).toFixed(0)} ms`);
}

/** From a press until the screen that it leads to has been drawn. */
function answerTime(pane: Frame, button: string, heading: string): Promise<number> {
  return pane.evaluate(
    async ([pressed, awaited]) => {
      const nameOf = (one: Element) => one.getAttribute("aria-label") ?? one.textContent ?? "";
      const control = [...document.querySelectorAll("button")].find((one) =>
        nameOf(one).startsWith(pressed ?? ""),
      );
      const drawn = () => new Promise((next) => requestAnimationFrame(next));
      const began = performance.now();
      control?.click();
      while (document.querySelector("h1")?.textContent !== awaited) await drawn();
      await drawn();
      return performance.now() - began;
    },
    [button, heading],
  );
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
