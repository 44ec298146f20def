import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeCopyFile, makeWorkbookFile } from "../../src/actions/make-file";
import type { Indicator, Report } from "../../src/register/report";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { convert, findProgram, itWith, itWithPdf, pdfWords } from "../support/office";
import { openFile } from "../support/xlsx";

const TODAY = new Date(2021, 9, 7);
const CHECKER = "../shared/tools/check-xlsx.sh";
const checker = existsSync(CHECKER) ? findProgram("xmllint") : undefined;

const [firstIndicator] = SAMPLE_REPORT.entries as readonly [Indicator];
const without = (fields: Partial<Indicator>): Report => ({
  ...SAMPLE_REPORT,
  entries: [{ ...firstIndicator, ...fields }],
});

const REPORTS: [string, Report][] = [
  ["the sample", SAMPLE_REPORT],
  ["the sample in English", SAMPLE_REPORT_EN],
  ["50 indicators", manyIndicators(50, 4)],
  ["no indicator", { ...SAMPLE_REPORT, entries: [] }],
  [
    "texts that look like formulas",
    without({ name: "=cmd|'/c calc'!A1", obstacles: "+1", statement: "@x", narrative: "-2", actual: "=1+1" }),
  ],
  ["texts that a file may not hold", without({ name: "a\u0000b\uFFFE\uD800_x0041_", obstacles: "<&>\"'" })],
  ["cells of 32,767 characters", without({ narrative: "ก".repeat(32_767), high: "ข".repeat(32_767) })],
];

describe.each(REPORTS)("The workbook of %s", (_title, report) => {
  it("has a register, a standard sheet and a summary, and loses nothing", async () => {
    const { plans, losses } = await makeWorkbookFile(report, TODAY);
    expect(plans.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["register", "standard", "summary"]),
    );
    expect(losses.filter(({ what }) => what !== "text cut")).toEqual([]);
  });

  (existsSync(CHECKER) ? itWith("xmllint", checker) : it.skip)(
    "is valid, as its copy is (needs ../shared)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "kpi-files-"));
      const files = await Promise.all(
        [makeWorkbookFile, makeCopyFile].map(async (make, index) => {
          const file = join(folder, `${String(index)}.xlsx`);
          writeFileSync(file, (await make(report, TODAY)).bytes);
          return file;
        }),
      );
      const { stdout, status } = spawnSync(CHECKER, files, { encoding: "utf8" });
      rmSync(folder, { recursive: true });
      expect([status, stdout.trim()]).toEqual([0, "check-xlsx: 2 file(s) valid"]);
    },
  );

  it("holds no formula of the add-in: a colleague without it sees results", async () => {
    const sheets = openFile((await makeWorkbookFile(report, TODAY)).bytes).sheets;
    const formulas = sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula ?? ""));
    expect(formulas.filter((formula) => /KPI\.[A-Z]/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
  });
});

describe("A copy for colleagues", () => {
  it.each([
    [SAMPLE_REPORT, "๗ ตุลาคม ๒๕๖๔"],
    [SAMPLE_REPORT_EN, "7 October 2021"],
  ])("says from which day its results are", async (report, date) => {
    const { plans } = await makeCopyFile(report, TODAY);
    for (const { cells } of plans) expect(cells.some(({ value }) => String(value).includes(date))).toBe(true);
  });

  it("looks nothing up: it stands alone", async () => {
    const { plans } = await makeCopyFile(SAMPLE_REPORT, TODAY);
    expect(
      plans.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes("KPI_Indicators"))),
    ).toEqual([]);
  });
});

describe("The sample on paper", () => {
  itWithPdf("has nothing outside the pages, register and steps included", async () => {
    const { bytes, plans } = await makeWorkbookFile(SAMPLE_REPORT, TODAY);
    const pages = await pdfWords(await convert(bytes, "pdf"));
    const laidOut = plans
      .filter(({ kind }) => kind === "standard")
      .reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
    // One page each for the register and the summary, and the steps.
    expect(pages.length).toBeGreaterThanOrEqual(laidOut + 3);
    expect(pages.length).toBeLessThanOrEqual(laidOut + 4);
    expect(
      pages.flat().filter(({ left, right, bottom }) => left < 15 || right > 827 || bottom > 592),
    ).toEqual([]);
  });
});
