import { expect, it } from "@jest/globals";
import type { ReportFilling } from "../../src/actions/plan-sheets";
import { withKeys } from "../../src/register/keys";
import type { Report } from "../../src/register/report";
import { registerSheets } from "../../src/report/register/register-sheet";
import { standardSheets } from "../../src/report/standard/standard-sheet";
import { summarySheet } from "../../src/report/summary/summary-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { closeTo } from "../support/close-to";
import { openWorkbook, TODAY } from "../support/open-workbook";
import { openFile } from "../support/xlsx";
import { comparableFileSheet, comparableWorkbookSheet } from "./comparable-sheets";

/** With values, sheets look as they do with lookups; so the longest case, which is slow, is tried with these only. */
const CASES: readonly (readonly [string, Report, readonly ReportFilling[]])[] = [
  ["the sample", SAMPLE_REPORT, ["lookups", "values"]],
  ["the sample in English", SAMPLE_REPORT_EN, ["lookups", "values"]],
  ["twelve indicators of every kind", manyIndicators(12, 3), ["lookups"]],
];

/** All the kinds of sheets: the register with its steps, the standard sheet and the summary. */
function plansOf(given: Report, fillings: readonly ReportFilling[]): SheetPlan[] {
  const report = withKeys(given);
  const plans = registerSheets(report);
  const taken = () => plans.map(({ name }) => name);
  for (const filling of fillings) {
    plans.push(...standardSheets(report, { filling, takenNames: taken() }));
    plans.push(summarySheet(report, { filling, takenNames: taken() }));
  }
  return plans;
}

it.each(CASES)(
  "a sheet is the same in the workbook and in a file, cell by cell: %s",
  async (_, report, fillings) => {
    const plans = plansOf(report, fillings);
    const { workbook, write } = await openWorkbook();
    await write(plans);
    await workbook.calculate();
    const { settings } = report;
    const file = openFile(
      await writeWorkbook(plans, { title: settings.title, created: TODAY, language: settings.language }),
    );
    for (const plan of plans) {
      const inFile = comparableFileSheet(file, plan.name);
      const inWorkbook = comparableWorkbookSheet(workbook, plan.name, inFile);
      expect(Object.keys(inFile.cells).length).toBeGreaterThan(50);
      for (const [address, cell] of Object.entries(inFile.cells))
        expect({ at: `${plan.name}!${address}`, ...inWorkbook.cells[address] }).toEqual({
          at: `${plan.name}!${address}`,
          ...cell,
          value: closeTo(cell.value),
        });
      expect({ ...inWorkbook, cells: Object.keys(inWorkbook.cells).sort() }).toEqual({
        ...inFile,
        cells: Object.keys(inFile.cells).sort(),
      });
    }
  },
  120_000,
);
