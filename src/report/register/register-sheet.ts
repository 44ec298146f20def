import type { Report } from "../../register/report";
import { writeRows } from "../../register/write-rows";
import type { SheetPlan } from "../plan";
import { registerTable } from "./register-table";
import { freeSheetName } from "../sheet-names";
import { stepsTable } from "./steps-table";
import { tableSheet } from "./table-sheet";

export interface RegisterSheetsOptions {
  /** Names of sheets that are there already. */
  readonly takenNames?: readonly string[];
  /** Whether the table of steps is there before any indicator has some, to be filled in. */
  readonly blankSteps?: boolean;
}

/**
 * The register as sheets: the table of indicators with its formulas and, where any indicator has steps, the table of
 * steps. Formulas carry the values that the add-in gives them.
 *
 * @example registerSheets(report).map(({ table }) => table?.name) // ["KPI_Indicators", "KPI_Steps"]
 */
export function registerSheets(
  report: Report,
  { takenNames = [], blankSteps = false }: RegisterSheetsOptions = {},
): SheetPlan[] {
  const taken = [...takenNames];
  const { register, steps } = writeRows(report);
  const tables = [
    registerTable(report, register),
    stepsTable(report.settings.language, steps, blankSteps),
  ].filter((table) => table !== null);
  return tables.map((table) => {
    const name = freeSheetName(table.sheet, taken);
    taken.push(name);
    return tableSheet(table, name, report.settings);
  });
}
