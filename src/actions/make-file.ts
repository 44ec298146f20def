import { fill } from "../kpi/fill";
import { withKeys } from "../register/keys";
import type { Report, ReportSettings } from "../register/report";
import { registerSheets } from "../report/register/register-sheet";
import { blankSheets, standardSheets } from "../report/standard/standard-sheet";
import { summarySheet } from "../report/summary/summary-sheet";
import type { SheetPlan } from "../report/plan";
import { REPORT_WORDS } from "../text/report";
import { planReport } from "./plan-sheets";
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
 * @param today the date that the file bears, also on its sheets: formulas of the add-in stand in it as results
 */
export async function makeWorkbookFile(given: Report, today: Date): Promise<MadeFile> {
  const report = withKeys(given);
  const register = registerSheets(report);
  const made = { filling: "lookups", remark: asOf(report, today) } as const;
  const standard = standardSheets(report, { ...made, takenNames: namesOf(register) });
  const summary = summarySheet(report, { ...made, takenNames: namesOf([...register, ...standard]) });
  return makeFile([...register, ...standard, summary], report, today);
}

/**
 * Makes a copy for colleagues without the add-in and for the archive: the standard sheet and, if wanted, the summary,
 * with results in place of formulas.
 */
export async function makeCopyFile(
  report: Report,
  today: Date,
  { summary = true }: { readonly summary?: boolean } = {},
): Promise<MadeFile> {
  return makeFile(planReport(report, "values", summary, [], asOf(report, today)), report, today);
}

/** Makes a blank standard sheet for a number of indicators, to be filled in by hand. */
export async function makeBlankFile(
  indicators: number,
  settings: ReportSettings,
  today: Date,
): Promise<MadeFile> {
  return makeFile(blankSheets(indicators, settings), { settings, entries: [] }, today);
}

/** Says on the sheet from which day its results are. */
export function asOf({ settings: { language } }: Report, today: Date): string {
  const era = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" }[language];
  const parts = new Intl.DateTimeFormat(era, {
    day: "numeric",
    month: "long",
    year: "numeric",
  }).formatToParts(today);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const date = `${part("day")} ${part("month")} ${part("year")}`;
  return fill(REPORT_WORDS[language].asOf, { date });
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
