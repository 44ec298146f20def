import type { Report } from "../register/report";
import { registerSheets } from "../report/register-sheet";
import { standardSheets } from "../report/standard-sheet";
import { summarySheet } from "../report/summary-sheet";
import type { SheetPlan } from "../report/plan";
import { writeWorkbook, type Loss } from "../xlsx/write-workbook";

/** A file that was made, and what did not fit into it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly plans: readonly SheetPlan[];
  readonly losses: readonly Loss[];
}

/**
 * Makes the whole workbook of a report as a file: the register with its steps, the standard sheet and the summary,
 * both looking up what stands in the register.
 *
 * @param created the date that the file bears
 */
export async function makeWorkbookFile(report: Report, created: Date): Promise<MadeFile> {
  const register = registerSheets(report);
  const standard = standardSheets(report, { filling: "lookups", takenNames: namesOf(register) });
  const summary = summarySheet(report, {
    filling: "lookups",
    takenNames: namesOf([...register, ...standard]),
  });
  return makeFile([...register, ...standard, summary], report, created);
}

async function makeFile(plans: readonly SheetPlan[], report: Report, created: Date): Promise<MadeFile> {
  const { title, organisation, language } = report.settings;
  const losses: Loss[] = [];
  const bytes = await writeWorkbook(plans, { title, organisation, created, language }, (loss) =>
    losses.push(loss),
  );
  return { bytes, plans, losses };
}

function namesOf(plans: readonly SheetPlan[]): string[] {
  return plans.map(({ name }) => name);
}
