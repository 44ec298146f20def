import { readFileSync } from "node:fs";
import { describe, expect } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { helpPages } from "../../src/functions/help-pages/pages";
import { accessibilityProblems, inChromium, itWithChromium } from "../support/chromium";

const pages = helpPages();
const css = readFileSync("src/functions/help-pages/help.css", "utf8");

const VIEWS = [
  ["a phone or a narrow pane", { viewport: { width: 320, height: 640 } }],
  ["a wide window", { viewport: { width: 900, height: 800 } }],
  ["the dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

describe("In a browser the help pages", () => {
  describe.each(VIEWS)("in %s", (_name, view) => {
    itWithChromium("keep to what axe asks for, and to the width", async () => {
      const found: string[] = [];
      await lookAtAll({ ...view, bypassCSP: true }, async (page, address) => {
        const problems = await accessibilityProblems(page);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        found.push(
          ...problems.map((problem) => `${address} ${problem}`),
          ...(tooWide ? [`${address} is too wide`] : []),
        );
      });
      expect(found).toEqual([]);
    });
  });

  itWithChromium(
    "show the same without scripts, their stylesheet applied, and break none of their own rules",
    async () => {
      const complaints: string[] = [];
      await lookAtAll({ javaScriptEnabled: false }, async (page, address) => {
        page.on("console", (message) => complaints.push(`${address}: ${message.text()}`));
        const heading = page.getByRole("heading", { level: 1 });
        expect(await heading.count()).toBe(1);
        expect(await heading.evaluate((element) => getComputedStyle(element).lineHeight)).toBe("40px");
      });
      expect(complaints).toEqual([]);
    },
  );

  itWithChromium("keep Thai words whole", async () => {
    await lookAtAll({ viewport: { width: 320, height: 640 } }, async (page) => {
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll("p .together, li .together, dd .together")]
          .filter((element) => element.getClientRects().length > 1)
          .map((element) => element.textContent),
      );
      expect(broken).toEqual([]);
    });
  });
});

/** Opens every page as a server would hand it over. */
async function lookAtAll(
  view: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  await inChromium(async (browser) => {
    const context = await browser.newContext(view);
    await context.route("**/*", (route) => {
      const address = new URL(route.request().url()).pathname.slice(1);
      if (address === "help/help.css") return route.fulfill({ contentType: "text/css", body: css });
      const body = pages.get(address);
      if (body === undefined) return route.fulfill({ status: 204 });
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    });
    const page = await context.newPage();
    for (const address of pages.keys()) {
      await page.goto(`https://kpi.test/${address}`);
      await look(page, address);
    }
  });
}
