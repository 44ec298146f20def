import { readFileSync } from "node:fs";
import { describe, expect } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { helpPages } from "../../src/functions/help-pages/pages";
import { accessibilityProblems, inChromium, itWithChromium } from "../support/chromium";

const pages = helpPages();
const all = [...pages.keys()];
const css = readFileSync("src/functions/help-pages/help.css", "utf8");

const NARROW = { viewport: { width: 320, height: 640 } };
const WIDE = { viewport: { width: 900, height: 800 } };
/** One of each kind of page, for what differs by kind only. */
const KINDS = all.filter((address) =>
  /\/(index|first-steps|colleagues|scores|score|check)\.html$/.test(address),
);

describe("In a browser the help pages", () => {
  itWithChromium("are no wider than 320 px and keep Thai words whole", async () => {
    const found: string[] = [];
    await lookAt(all, NARROW, async (page, address) => {
      const layout = await page.evaluate(() => ({
        isTooWide: document.documentElement.scrollWidth > window.innerWidth,
        broken: [...document.querySelectorAll("p .together, li .together, dd .together")]
          .filter((element) => element.getClientRects().length > 1)
          .map((element) => element.textContent),
      }));
      found.push(...layout.broken.map((word) => `${address} breaks ${word}`));
      if (layout.isTooWide) found.push(`${address} is too wide`);
    });
    expect(found).toEqual([]);
  });

  describe.each([
    ["at 320 px in the dark", { ...NARROW, colorScheme: "dark" } as const],
    ["at 900 px in the light", WIDE],
  ])("%s", (_name, view) => {
    itWithChromium("keep to what axe asks for", async () => {
      const found: string[] = [];
      await lookAt(KINDS, { ...view, bypassCSP: true }, async (page, address) => {
        const problems = await accessibilityProblems(page);
        found.push(...problems.map((problem) => `${address} ${problem}`));
      });
      expect(found).toEqual([]);
    });
  });

  itWithChromium("need no scripts, have their styles, and break none of their own rules", async () => {
    const complaints: string[] = [];
    await lookAt(KINDS, { javaScriptEnabled: false }, async (page, address) => {
      page.on("console", (message) => complaints.push(`${address}: ${message.text()}`));
      const heading = page.getByRole("heading", { level: 1 });
      expect(await heading.count()).toBe(1);
      expect(await heading.evaluate((element) => getComputedStyle(element).lineHeight)).toBe("40px");
    });
    expect(complaints).toEqual([]);
  });
});

/** Opens pages as a server would hand them over. */
async function lookAt(
  addresses: readonly string[],
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
    for (const address of addresses) {
      await page.goto(`https://kpi.test/${address}`);
      await look(page, address);
    }
  });
}
