import { describe, expect } from "@jest/globals";
import { inChromium, itWithChromium } from "../../support/chromium";
import { compressedSize, firstScreenOf, reopenPane, watchFirstScreen } from "../../support/first-screen";
import { openShippedPane } from "../../support/open-shipped-pane";
import { inWorkbench } from "../../support/open-workbench";

const MOST_KILOBYTES = 130;

describe("The first screen of the pane as it is shipped", () => {
  itWithChromium.call(
    null,
    "takes at most 130 KB of compressed script in Excel, with a register in the workbook",
    async () => {
      await inChromium((browser) =>
        inWorkbench(browser, "th", async ({ page }) => {
          await watchFirstScreen(page);
          const { scripts } = await firstScreenOf(await reopenPane(page));
          expect(scripts.length).toBeGreaterThan(2);
          expect(compressedSize(scripts)).toBeLessThanOrEqual(MOST_KILOBYTES);
        }),
      );
    },
    120_000,
  );

  itWithChromium("takes at most 130 KB of compressed script in a plain browser", async () => {
    await inChromium(async (browser) => {
      const { page } = await openShippedPane(browser, "th", watchFirstScreen);
      const { scripts } = await firstScreenOf(page);
      expect(scripts.length).toBeGreaterThan(2);
      expect(compressedSize(scripts)).toBeLessThanOrEqual(MOST_KILOBYTES);
    });
  });
});
