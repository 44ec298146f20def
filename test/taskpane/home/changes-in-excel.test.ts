import { describe, expect } from "@jest/globals";
import { inChromium, itWithChromium } from "../../support/chromium";
import { inWorkbench } from "../../support/open-workbench";

describe("The first screen in Excel's place", () => {
  itWithChromium.call(
    null,
    "follows a workbook that is changed beside it: a result that is typed, a register that is deleted",
    async () => {
      await inChromium((browser) =>
        inWorkbench(browser, "en", async ({ page, pane, offences }) => {
          const below = pane.getByRole("listitem").filter({ hasText: "Below" });
          await pane.getByRole("heading", { name: "A register of 5 indicators" }).waitFor();
          expect(await below.textContent()).toBe("1Below");

          await page.evaluate(() =>
            Excel.run(async (context) => {
              const table = context.workbook.tables.getItem("KPI_Indicators");
              const header = table.getHeaderRowRange().load("values");
              await context.sync();
              const column = (header.values[0] ?? []).findIndex((name) => name === "Actual");
              // The third indicator met its highest target until now.
              table.getDataBodyRange().getCell(2, column).values = [[1]];
              await context.sync();
            }),
          );
          await below.filter({ hasText: "2" }).waitFor();

          await page.evaluate(() =>
            Excel.run(async (context) => {
              context.workbook.tables.getItem("KPI_Indicators").worksheet.delete();
              await context.sync();
            }),
          );
          await pane.getByRole("heading", { name: "No indicators in this workbook yet" }).waitFor();
          expect(offences).toEqual([]);
        }),
      );
    },
    120_000,
  );
});
