import { beforeAll, describe, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { inChromium, itWithChromium } from "../../support/chromium";
import { buildPane } from "../../support/pane/build.mjs";
import { faultsOf, openPane, type OpenPane, type PaneOptions } from "../../support/pane/open-pane";

/** Every view that a person may have of a screen. */
const VIEWS: readonly (readonly [string, PaneOptions])[] = [
  ["in Thai", { language: "th" }],
  ["in English", { language: "en" }],
  ["in the dark", { theme: "dark" }],
  ["under a contrast theme", { forcedColors: true }],
  ["with text of twice the size", { textSize: 200 }],
  ["in a wide pane", { width: 600 }],
];

const ROUTE = { screen: "make", start: null };
const NAMES = { preview: /^(ดูตัวอย่าง|Preview)$/, make: /^(จัดทำแบบรายงาน|Make the sheet)$/ };

beforeAll(buildPane, 180_000);

describe("Making the standard sheet in the pane", () => {
  itWithChromium("shows every step without fault in every view", async () => {
    await inChromium(async (browser) => {
      const faults: string[] = [];
      for (const [view, options] of VIEWS) {
        const note = async (step: string, { page, offences }: OpenPane) => {
          const found = [...(await faultsOf(page)), ...offences];
          faults.push(...found.map((fault) => `${step} ${view}: ${fault}`));
        };
        await walkColumns(browser, options, note);
        await walkToDone(browser, options, note);
      }
      expect(faults).toEqual([]);
    });
  });

  itWithChromium("can be gone through with the keyboard alone", async () => {
    await inChromium(async (browser) => {
      const { page, offences } = await openPane(browser, { state: "table", language: "en", route: ROUTE });
      await tabTo(page, "Preview");
      await page.keyboard.press("Enter");
      expect(await focusedText(page)).toContain("Choose a column");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await tabTo(page, "Preview");
      await page.keyboard.press("Enter");
      await page.locator("figure").first().waitFor();
      expect(await focusedText(page)).toContain("Make the standard sheet");
      await tabTo(page, "Make the sheet");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Go to the sheet" }).waitFor();
      expect(await focusedText(page)).toBe("Go to the sheet");
      expect(offences).toEqual([]);
    });
  });

  itWithChromium(
    "moves an enlarged page by arrow keys and by dragging, without shrinking it again",
    async () => {
      await inChromium(async (browser) => {
        const { page } = await openPane(browser, { language: "en", route: ROUTE });
        await page.getByRole("button", { name: "Page 1 of 8, enlarge" }).click();
        const paper = page.getByRole("button", { name: /^Page 1 of 8, make smaller/ });
        await paper.focus();
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowDown");
        expect(await scrolled(page)).toEqual([40, 40]);
        await drag(page, [200, 360], [140, 300]);
        expect(await scrolled(page)).toEqual([100, 100]);
        expect(await page.getByText("75%").count()).toBe(1);
      });
    },
  );

  itWithChromium("shows two pages side by side in a wide pane, and one large in a narrow one", async () => {
    await inChromium(async (browser) => {
      const widths = async (width: number) => {
        const { page } = await openPane(browser, { language: "en", route: ROUTE, width });
        await page.locator("figure").nth(1).waitFor();
        const boxes = await Promise.all(
          [0, 1].map((index) => page.locator("figure").nth(index).boundingBox()),
        );
        return boxes.map((box) => Math.round(box?.width ?? 0));
      };
      expect(await widths(320)).toEqual([288, 138]);
      expect(await widths(600)).toEqual([278, 278]);
    });
  });

  itWithChromium("keeps the paper white and its text black in every theme", async () => {
    await inChromium(async (browser) => {
      for (const options of [{ theme: "dark" }, { forcedColors: true, theme: "dark" }] as const) {
        const { page } = await openPane(browser, { ...options, language: "en", route: ROUTE });
        const paper = page.locator("figure svg").first();
        await paper.waitFor();
        const colors = await paper.evaluate((svg) => [
          getComputedStyle(svg).backgroundColor,
          getComputedStyle(svg.querySelector("text") ?? svg).fill,
        ]);
        expect(colors).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
      }
    });
  });

  itWithChromium("draws only the pages in sight of a thousand indicators", async () => {
    await inChromium(async (browser) => {
      const { page, offences } = await openPane(browser, { state: "thousand", language: "en", route: ROUTE });
      await page
        .getByRole("button", { name: /page 1 of/ })
        .first()
        .waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: /^Show [\d,]+ more pages$/ }).click();
      expect(await page.locator("figure").count()).toBeGreaterThan(1000);
      const drawn = page.locator("figure svg");
      await page.waitForFunction(() => document.querySelectorAll("figure svg").length < 40);
      await page.locator("figure").nth(1000).scrollIntoViewIfNeeded();
      await page.locator("figure").nth(1000).locator("svg").waitFor();
      await page.waitForFunction(() => document.querySelectorAll("figure svg").length < 40);
      expect(await drawn.count()).toBeGreaterThan(1);
      expect(offences).toEqual([]);
    });
  });
});

type Note = (step: string, pane: OpenPane) => Promise<void>;

async function walkColumns(browser: Browser, options: PaneOptions, note: Note): Promise<void> {
  const pane = await openPane(browser, { ...options, state: "table", route: ROUTE });
  const { page } = pane;
  const actual = page.getByRole("combobox", { name: /ผลการดำเนินงาน|Actual/ });
  await actual.waitFor();
  await note("Columns", pane);
  await page.getByRole("button", { name: NAMES.preview }).click();
  await note("Columns with a question open", pane);
  await actual.click();
  await note("Columns with its list open", pane);
  await page.getByRole("option").first().click();
  await note("Columns with an answer", pane);
  await page.context().close();
}

async function walkToDone(browser: Browser, options: PaneOptions, note: Note): Promise<void> {
  const pane = await openPane(browser, { ...options, state: "register", route: ROUTE });
  const { page } = pane;
  await page.locator("figure").first().waitFor();
  await note("Preview", pane);
  await page.locator("figure button").first().click();
  await note("Preview, enlarged", pane);
  await page.getByRole("button", { name: NAMES.make }).click();
  await page.getByRole("button", { name: /ไปที่แบบรายงาน|Go to the sheet/ }).waitFor();
  await note("Done", pane);
  await page.evaluate("for (const { id } of workbook.made) workbook.typedOn.add(id)");
  await page.getByRole("button", { name: /^(ลบ 2 แผ่นนี้|Remove these 2 sheets)$/ }).click();
  await note("Done, asking before it removes", pane);
  await page.getByRole("button", { name: /ลบทิ้ง|Remove anyway/ }).click();
  await page.locator("figure").first().waitFor();
  await note("Preview after removing", pane);
  await page.context().close();
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedText(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached with Tab`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

function scrolled(page: Page): Promise<number[]> {
  return page
    .locator("figure > div")
    .first()
    .evaluate((view) => [view.scrollLeft, view.scrollTop]);
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}
