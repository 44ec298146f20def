import { checkTable, type CheckedTable } from "../../src/register/check-table";
import { describeFinding } from "../../src/register/describe-finding";
import { suggestMapping } from "../../src/register/mapping";
import type { Entry, Indicator, Report } from "../../src/register/report";
import { writeRows } from "../../src/register/write-rows";

/** Checks a report as it stands in the add-in's own register. */
export function checked(report: Report): CheckedTable {
  const { register, steps } = writeRows(report);
  return checkTable({
    table: register,
    mapping: suggestMapping(register.rows).mapping,
    settings: report.settings,
    stepTable: steps,
  });
}

/** What was found, as `number: code`, in the order in which it is shown. */
export function found({ entries }: CheckedTable): string[] {
  return entries.flatMap(({ number, findings }) =>
    findings.map(({ code }) => `${number === "" ? "table" : number}: ${code}`),
  );
}

/** What was found, in words. */
export function said({ entries }: CheckedTable, language: Report["settings"]["language"]): string[] {
  return entries.flatMap(({ findings }) => findings.map((one) => describeFinding(one, language)));
}

/** The report with some fields of one indicator changed. */
export function changed(report: Report, number: string, change: Partial<Indicator>): Report {
  const entries = report.entries.map((entry): Entry =>
    entry.kind === "indicator" && entry.number === number ? { ...entry, ...change } : entry,
  );
  return { ...report, entries };
}
