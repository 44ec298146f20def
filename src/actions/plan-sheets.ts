import { REGISTER_COLUMNS, type RegisterField } from "../register/columns";
import type { Report, ReportSettings } from "../register/report";
import { isBlank, textOf } from "../register/table";
import { blankSheets, standardSheets } from "../report/standard/standard-sheet";
import { summarySheet } from "../report/summary/summary-sheet";
import type { SheetPlan } from "../report/plan";
import type { OpenedSource } from "./opened-source";
import type { Made } from "./verbs";

/** Whether the sheets look up what stands in the register, or hold what was read. */
export type ReportFilling = "lookups" | "values";

/** The columns that lookups name. */
const LOOKED_UP: readonly RegisterField[] = [
  ...(["number", "name", "weight", "low", "standard", "high", "actual"] as const),
  ...(["tier", "score", "key"] as const),
];

/**
 * The sheets of a report: the standard sheet, on several sheets where it is very long, and the summary.
 *
 * @param taken names of sheets that are there already
 * @param remark said in small print under the heading
 */
export function planReport(
  report: Report,
  filling: ReportFilling,
  summary: boolean,
  taken: readonly string[],
  remark?: string,
): SheetPlan[] {
  const made = { filling, ...(remark === undefined ? {} : { remark }) };
  const standard = standardSheets(report, { ...made, takenNames: taken });
  if (!summary) return standard;
  const names = [...taken, ...standard.map(({ name }) => name)];
  return [...standard, summarySheet(report, { ...made, takenNames: names })];
}

/** A blank standard sheet. */
export function planBlank(
  indicators: number,
  settings: ReportSettings,
  taken: readonly string[],
): SheetPlan[] {
  return blankSheets(indicators, settings, taken);
}

/**
 * Formulas can name the register's columns only while they bear the headers of the report's language; those of a
 * register in another language, or of a table of people's own, are read into the sheet.
 */
export function fillingFor({ id, table, settings }: OpenedSource): ReportFilling {
  if (id.kind !== "register") return "values";
  const headers = new Set((table.rows[0] ?? []).filter((cell) => !isBlank(cell)).map(textOf));
  const wanted = REGISTER_COLUMNS.filter(({ field }) => LOOKED_UP.includes(field));
  return wanted.every(({ header }) => headers.has(header[settings.language])) ? "lookups" : "values";
}

/** How many pages some sheets print. */
export function pagesOf(plans: readonly SheetPlan[]): Made["pages"] {
  return plans.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
}
