import { beforeAll, describe, expect } from "@jest/globals";
import { inChromium, itWithChromium } from "../../support/chromium";
import { buildPane } from "../../support/pane/build.mjs";
import { faultsOf, openPane, type PaneOptions } from "../../support/pane/open-pane";

const CHECK = { state: "register", route: { screen: "check" } } as const;
const FIX = { th: "แก้ไข…", en: "Fix…" } as const;

beforeAll(async () => {
  await buildPane();
}, 120_000);

describe("The screen of the check in Chromium", () => {
  const ways: readonly [string, PaneOptions][] = [
    ["in Thai", {}],
    ["in English", { language: "en" }],
    ["dark", { theme: "dark" }],
    ["under a contrast theme", { theme: "dark", forcedColors: true }],
    ["at 200 % zoom", { textSize: 200 }],
    ["at 600 px", { width: 600 }],
  ];

  for (const [way, options] of ways)
    itWithChromium(`is without fault ${way}, also with a repair open`, async () => {
      await inChromium(async (browser) => {
        const { page, offences } = await openPane(browser, { ...CHECK, ...options });
        await page.getByRole("heading", { level: 2 }).waitFor();
        await page.getByRole("button", { name: FIX[options.language ?? "th"] }).click();
        await page.getByRole("definition").first().waitFor();
        expect([...(await faultsOf(page)), ...offences]).toEqual([]);
      });
    });

  itWithChromium("is worked through by the keyboard: the repair, the way back, the focus", async () => {
    await inChromium(async (browser) => {
      const { page } = await openPane(browser, { ...CHECK, language: "en" });
      const card = page.getByRole("region", { name: /^4\.1/ });
      await card.getByRole("button", { name: "Fix…" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const undo = card.getByRole("button", { name: "Undo" });
      await undo.waitFor();
      expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await card.getByRole("button", { name: "Fix…" }).waitFor();
    });
  });
});
