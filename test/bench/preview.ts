import { standardSheets } from "../../src/report/standard/standard-sheet";
import { drawPage } from "../../src/taskpane/preview/draw-page";
import { pagesOf } from "../../src/taskpane/preview/pages";
import { manyIndicators } from "../../src/workbench/sample/many";

const COUNT = 1000;
const PAGES = 100;
const TODAY = new Date(2021, 9, 7);

/** Prints how long the pane takes from a plan to its first page, and for every page that is scrolled to. */
export function benchPreview(): void {
  const plans = standardSheets(manyIndicators(COUNT, 1), { filling: "values" });
  const start = performance.now();
  const pages = plans.flatMap(pagesOf);
  const [first, ...others] = pages;
  if (first) drawPage(first, TODAY);
  const shown = performance.now();
  for (const page of others.slice(0, PAGES)) drawPage(page, TODAY);
  const each = (performance.now() - shown) / PAGES;
  console.log(
    `Preview of ${String(COUNT)} indicators: first of ${String(pages.length)} pages after ` +
      `${(shown - start).toFixed(0)} ms, every other ${each.toFixed(1)} ms (goal 100 ms and 16 ms)`,
  );
}
