import { fill } from "../kpi/fill";
import type { ReportSettings } from "../register/report";
import { REPORT_WORDS } from "../text/report";
import { inDigits } from "./shown";

/**
 * The lines over a report, in its digits: title, organisation where there is one, fiscal year and round.
 *
 * @param heading stands in the title's place, over a sheet that has one of its own
 * @example headingLines(settings).at(-1) // "ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๑๒ เดือน"
 */
export function headingLines(settings: ReportSettings, heading = settings.title): string[] {
  const { organisation, fiscalYear, round, language, digits } = settings;
  const period = fill(REPORT_WORDS[language].fiscalYearLine, {
    year: String(fiscalYear),
    months: String(round),
  });
  return [heading, ...(organisation === "" ? [] : [organisation]), period].map((line) =>
    inDigits(line, digits),
  );
}
