/** When the pane's first screen can be used, and what was loaded for it; told by the page itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";

export interface FirstScreen {
  /** From the beginning of the page until the first step can be taken, in milliseconds. */
  readonly time: number;
  /** The pane's own scripts that were asked for by then; functions.js is Excel's as well and counts by itself. */
  readonly scripts: readonly string[];
}

/** What was found stands in sections; the first button in one is the next sensible step. */
const FIRST_STEP = "main section button";

/** Before the page is opened: has it note when the first screen stands. */
export async function watchFirstScreen(page: Page): Promise<void> {
  await page.addInitScript((first) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector(first)) return;
      Object.assign(globalThis, { firstScreenAt: performance.now() });
      watcher.disconnect();
    });
    watcher.observe(document, { childList: true, subtree: true });
  }, FIRST_STEP);
}

/** Waits until the first screen stands. */
export async function firstScreenOf(frame: Page | Frame): Promise<FirstScreen> {
  await frame.locator(FIRST_STEP).first().waitFor();
  return frame.evaluate(() => {
    const { firstScreenAt } = globalThis as unknown as { firstScreenAt: number };
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= firstScreenAt)
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith(".js"))
      .map(({ pathname }) => pathname.slice(1))
      .filter((name) => !name.includes("/") && name !== "functions.js" && name !== "into-excel.js");
    return { time: firstScreenAt, scripts };
  });
}

/** Opens the pane of the workbench anew, on the workbook that is there. */
export async function reopenPane(page: Page): Promise<Frame> {
  const pane = page.frame({ url: /taskpane\.html/ });
  if (!pane) throw new Error("The workbench shows no pane.");
  const reopened = page.waitForEvent("framenavigated", (frame) => frame === pane);
  await pane.evaluate(() => void setTimeout(() => location.reload()));
  await reopened;
  return pane;
}

/** How many kilobytes scripts of dist/ are, compressed as a server does. */
export function compressedSize(scripts: readonly string[]): number {
  const bytes = scripts.map((name) => gzipSync(readFileSync(join("dist", name)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}
