import { beforeAll, describe, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { FUNCTION_HELP } from "../../../src/functions/help/index";
import { inChromium, itWithChromium } from "../../support/chromium";
import { buildPane } from "../../support/pane/build.mjs";
import { faultsOf, openPane, type PaneOptions } from "../../support/pane/open-pane";

/** Every view that a person may have of a screen. */
const VIEWS: readonly (readonly [string, PaneOptions])[] = [
  ["in Thai", { language: "th" }],
  ["in English", { language: "en" }],
  ["in the dark", { theme: "dark" }],
  ["under a contrast theme", { forcedColors: true }],
  ["with text of twice the size", { textSize: 200 }],
  ["in a wide pane", { width: 560 }],
];

beforeAll(buildPane, 180_000);

describe("The functions in the pane", () => {
  itWithChromium("are listed without fault in every view", async () => {
    await inChromium(async (browser) => {
      expect(await faultsIn(browser, VIEWS, [null])).toEqual([]);
    });
  });

  itWithChromium("can each be tried out without fault", async () => {
    await inChromium(async (browser) => {
      const ids = FUNCTION_HELP.map(({ id }) => id);
      expect(await faultsIn(browser, VIEWS, ["SCORE"])).toEqual([]);
      expect(await faultsIn(browser, VIEWS.slice(0, 1), ids)).toEqual([]);
    });
  });

  itWithChromium("are reached, tried out and inserted with the keyboard alone", async () => {
    await inChromium(async (browser) => {
      const { page, offences } = await openPane(browser, {
        language: "en",
        route: { screen: "functions", id: null },
      });
      await page.getByRole("searchbox").focus();
      await page.keyboard.type("percent");
      await tabTo(page, "KPI.PERCENT");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "KPI.PERCENT" }).waitFor();
      expect(await focused(page)).toBe("KPI.PERCENT");
      await page.getByRole("textbox", { name: "Part" }).focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("29");
      await page.keyboard.press("Tab");
      await page.keyboard.type("100");
      expect(await page.getByRole("group", { name: "Result" }).getByRole("status").textContent()).toBe("29");
      await tabTo(page, "Insert in cell M6");
      await page.keyboard.press("Enter");
      await page.getByText("The formula is in cell M6.").waitFor();
      expect(await page.evaluate("workbook.cell.content")).toBe("=KPI.PERCENT(29,100)");
      expect(offences).toEqual([]);
    });
  });

  itWithChromium("give the focus back to the function in the list that was left", async () => {
    await inChromium(async (browser) => {
      const { page } = await openPane(browser, { language: "en", route: { screen: "functions", id: null } });
      await page.getByRole("button", { name: /KPI\.RATING/ }).click();
      await page.getByRole("button", { name: "Back" }).click();
      await page.getByRole("heading", { level: 1, name: "KPI functions" }).waitFor();
      expect(await focused(page)).toContain("KPI.RATING");
    });
  });

  itWithChromium("take what is typed as text, never as markup", async () => {
    await inChromium(async (browser) => {
      const { page, offences } = await openPane(browser, {
        language: "en",
        route: { screen: "functions", id: "SCORE" },
      });
      await page.getByRole("textbox", { name: "Actual" }).fill('<img src=x onerror="alert(1)">');
      await page.getByRole("group", { name: "Result" }).getByText("<img").waitFor();
      expect(await page.locator("img").count()).toBe(0);
      expect(offences).toEqual([]);
    });
  });
});

async function faultsIn(
  browser: Browser,
  views: readonly (readonly [string, PaneOptions])[],
  ids: readonly (string | null)[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, view] of views)
    for (const id of ids) {
      const { page, offences } = await openPane(browser, { ...view, route: { screen: "functions", id } });
      faults.push(
        ...[...(await faultsOf(page)), ...offences].map((fault) => `${id ?? "list"} ${name}: ${fault}`),
      );
      await page.context().close();
    }
  return faults;
}

/** Goes on with the Tab key until the control with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let tabs = 0; tabs < 10; tabs += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith(text)) return;
  }
  throw new Error(`The Tab key does not lead to ${text}.`);
}

/** The text of what has the focus. */
async function focused(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement.textContent"));
}
