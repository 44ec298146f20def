import { expect, it } from "@jest/globals";
import type { Indicator, Report } from "../../src/register/report";
import type { PlanCell, SheetPlan } from "../../src/report/plan";
import { registerSheets } from "../../src/report/register/register-sheet";
import { standardSheets } from "../../src/report/standard/standard-sheet";
import { summarySheet } from "../../src/report/summary/summary-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { closeTo } from "../support/close-to";
import { convert, itWithOffice, itWithPdf, pdfPages } from "../support/office";
import { openFile, type ReadBook } from "../support/xlsx";

/** The register, the standard sheet and the summary, looking up what stands in the register, and one of values. */
function workbookOf(report: Report): SheetPlan[] {
  const register = registerSheets(report);
  const names = register.map(({ name }) => name);
  const standard = standardSheets(report, { filling: "lookups", takenNames: names });
  const taken = [...names, ...standard.map(({ name }) => name)];
  const looked = summarySheet(report, { filling: "lookups", takenNames: taken });
  const typed = summarySheet(report, { filling: "values", takenNames: [...taken, looked.name] });
  return [...register, ...standard, looked, typed];
}

function write(plans: readonly SheetPlan[], { settings }: Report): Promise<Uint8Array> {
  return writeWorkbook(plans, {
    title: settings.title,
    created: new Date(Date.UTC(2021, 9, 5)),
    language: settings.language,
  });
}

/** The sample with results that are missing, not assessed, not to be judged, and a percentage. */
function withGaps(): Report {
  const changes: Partial<Indicator>[] = [
    { actual: null },
    { actual: "ไม่ประเมิน" },
    {
      low: 0.7578,
      standard: 0.7683,
      high: 0.7787,
      actual: 0.8196,
      formats: ["0.00%", "0.00%", "0.00%", "0.00%"],
    },
    { high: "1-2,4", low: "1-3" },
    { weight: 14.29 },
  ];
  let index = 0;
  return {
    ...SAMPLE_REPORT,
    entries: SAMPLE_REPORT.entries.map((entry) =>
      entry.kind === "group" ? entry : { ...entry, ...changes[index++] },
    ),
  };
}

/** The values of every formula that the file kept, by sheet and cell. */
function formulaValues(written: ReadBook, of: ReadBook): Record<string, unknown> {
  return Object.fromEntries(
    written.sheets.flatMap(({ name, cells }, index) =>
      [...cells].flatMap(([reference, { formula }]) => {
        if (formula === undefined) return [];
        return [[`${name}!${reference}`, of.sheets[index]?.cells.get(reference)?.value ?? ""]];
      }),
    ),
  );
}

/** Without spaces and marks, whose order and place a PDF does not keep. */
function lettersOf(text: string): string {
  return text.replace(/[\s\p{M}]/gu, "");
}

function closely(found: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, closeTo(value)]));
}

for (const [title, report, least] of [
  ["the sample", SAMPLE_REPORT, 100],
  ["the sample in English", SAMPLE_REPORT_EN, 100],
  ["the sample with gaps", withGaps(), 100],
  ["many indicators without weights", manyIndicators(30, 7), 500],
  ["many indicators with weights", manyIndicators(30, 10), 500],
] as const) {
  itWithOffice(`LibreOffice calculates what the file carries: ${title}`, async () => {
    const file = await write(workbookOf(report), report);
    const written = openFile(file);
    const carried = formulaValues(written, written);
    expect(Object.keys(carried).length).toBeGreaterThan(least);
    const calculated = openFile(await convert(file, "xlsx", { recalculate: true }));
    expect(formulaValues(written, calculated)).toEqual(closely(carried));
  });
}

it("the summary's lookups stay formulas in a file, all but those of the add-in", async () => {
  const [summary] = workbookOf(SAMPLE_REPORT).filter(({ kind }) => kind === "summary") as [SheetPlan];
  const read = openFile(await write([summary], SAMPLE_REPORT)).sheets[0];
  const formulas = [...(read?.cells.values() ?? [])].filter(({ formula }) => formula !== undefined).length;
  const native = (cell: PlanCell) => cell.formula !== undefined && !cell.formula.includes("KPI.");
  expect(formulas).toBe(summary.cells.filter(native).length);
  expect(formulas).toBeGreaterThan(60);
});

itWithPdf(
  "the summary prints as planned: its pages, the header on each, the counts on the last",
  async () => {
    const report = manyIndicators(30, 7);
    const plan = summarySheet(report, { filling: "values" });
    const pages = await pdfPages(await convert(await write([plan], report), "pdf", { recalculate: false }));
    expect(pages).toHaveLength(plan.print.pageStarts.length + 1);
    for (const page of pages) expect(lettersOf(page)).toContain(lettersOf("ผลการดำเนินงาน"));
    const last = lettersOf(pages.at(-1) ?? "");
    for (const count of ["ขั้นสูง", "ยังไม่รายงานผล", "ไม่ประเมิน"]) expect(last).toContain(lettersOf(count));
  },
);
