import { beforeAll, describe, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { inChromium, itWithChromium } from "../../support/chromium";
import { buildPane } from "../../support/pane/build.mjs";
import { layoutFaults } from "../../support/pane/layout-faults";
import { faultsOf, openPane, type PaneOptions } from "../../support/pane/open-pane";

interface Shown {
  readonly name: string;
  readonly options: PaneOptions;
  /** What is done until it is to be seen. */
  readonly reach?: (page: Page) => Promise<void>;
  /** What it says of itself on the console. */
  readonly says?: RegExp;
}

const SHOWN: readonly Shown[] = [
  { name: "the first run", options: { state: "selection" }, reach: section },
  { name: "a register", options: { state: "register" }, reach: counted },
  { name: "a register without indicators", options: { state: "registerEmpty" }, reach: section },
  { name: "several tables, one with a long name", options: { state: "tables" }, reach: counted },
  { name: "a workbook that takes its time", options: { state: "waiting" }, reach: waiting },
  { name: "an error with its details", options: { state: "protected" }, reach: details },
  { name: "a screen that broke", options: { state: "broken" }, reach: trouble, says: /^TypeError/ },
  { name: "a plain browser", options: { state: "file" }, reach: section },
  { name: "a file that was opened", options: { state: "fileOpened" }, reach: counted },
  { name: "the settings", options: { route: { screen: "settings" } }, reach: fields },
  { name: "the making of a sheet", options: { route: { screen: "make", start: null } }, reach: making },
];

const LANGUAGES = ["th", "en"] as const;
/** The widths of a pane; 160 is what 320 have room for where text is twice its size. */
const WIDTHS = [160, 320, 455, 600] as const;

beforeAll(buildPane, 180_000);

describe("The pane's own screens in Chromium", () => {
  for (const language of LANGUAGES)
    itWithChromium(`are without fault in every theme and at every width: ${language}`, async () => {
      await inChromium(async (browser) => {
        const faults = await Promise.all([
          faultsIn(browser, language, SHOWN.slice(0, 6)),
          faultsIn(browser, language, SHOWN.slice(6)),
        ]);
        expect(faults.flat()).toEqual([]);
      });
    });

  itWithChromium(
    "are gone through by Tab in the order they are read, with a focus to be seen, and out again",
    async () => {
      await inChromium(async (browser) => {
        for (const options of [{ state: "register" }, { route: { screen: "settings" } }] as const) {
          const { page } = await openPane(browser, { ...options, language: "en", height: 1200 });
          await page.locator("main section, main textarea").first().waitFor();
          const stops = await tabThrough(page);
          expect(stops.length).toBeGreaterThan(6);
          expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
          const read = [...stops].sort((one, other) => one.place - other.place);
          expect(stops).toEqual(read);
        }
      });
    },
  );
});

async function faultsIn(browser: Browser, language: "th" | "en", shown: readonly Shown[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, options, reach, says } of shown) {
    const { page, offences } = await openPane(browser, { ...options, language });
    await reach?.(page);
    const note = (where: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${name}, ${where}: ${fault}`));
    note("light", await faultsOf(page));
    if (language === "th") {
      await darken(page);
      note("dark", await faultsOf(page));
      await page.emulateMedia({ forcedColors: "active" });
      note("contrast", await faultsOf(page));
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      note(`${String(width)} px`, await layoutFaults(page));
    }
    note(
      "console",
      offences.filter((said) => !says?.test(said)),
    );
    await page.context().close();
  }
  return faults;
}

/** Until the last colour has changed. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.all(changes.map(({ finished }) => finished.catch(() => null)));
  });
}

function section(page: Page): Promise<void> {
  return page.locator("main section button").first().waitFor();
}

/** Its findings are counted as well. */
async function counted(page: Page): Promise<void> {
  await page.locator("[data-nav=review]").waitFor();
}

function waiting(page: Page): Promise<void> {
  return page.getByText(/^(กำลังเปิด…|Opening…)$/).waitFor();
}

function trouble(page: Page): Promise<void> {
  return page.getByRole("alert").waitFor();
}

async function details(page: Page): Promise<void> {
  await page.locator("[role=alert] button[aria-expanded]").click();
  await page.locator("pre").waitFor();
}

function fields(page: Page): Promise<void> {
  return page.locator("textarea").waitFor();
}

/** Stopped in the middle of it. */
async function making(page: Page): Promise<void> {
  await page.locator("figure").first().waitFor();
  await page.evaluate(() => {
    const { workbook } = globalThis as unknown as { workbook: { make: unknown } };
    workbook.make = (_request: unknown, job: { progress(progress: object): void }) => {
      job.progress({ stage: "write", sheet: "รายงาน 2564", share: 0.45 });
      return new Promise(() => undefined);
    };
  });
  await page.getByRole("button", { name: /^(จัดทำแบบรายงาน|Make the sheet)$/ }).click();
  await page.getByRole("progressbar").waitFor();
}

interface Stop {
  readonly name: string;
  /** From the top of the screen, then from the left. */
  readonly place: number;
  readonly isSeen: boolean;
}

/** Where Tab leads, from the beginning until it leaves the pane. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const focused = page.locator("*:focus");
    if ((await focused.count()) === 0 || stops.length > 40) return stops;
    const box = (await focused.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
    const name = await focused.evaluate((one) => one.getAttribute("aria-label") ?? one.textContent ?? "");
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
    const withFocus = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    await focused.evaluate((one) => (one as HTMLElement).blur());
    const without = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    // Controls of one line are a few pixels apart in height.
    const place = Math.round(box.y / 24) * 1000 + box.x;
    stops.push({ name, place, isSeen: !withFocus.equals(without) });
  }
}
