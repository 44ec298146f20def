/** Excel with a workbook open, and in it what a test needs: a register, a table of somebody's own. */
import { makeWorkbookVerbs } from "../../src/actions/workbook-verbs";
import type { Job, Progress, Verbs } from "../../src/actions/verbs";
import { writeSheets, type WrittenSheet } from "../../src/excel/write-sheets";
import type { CellValue, Report } from "../../src/register/report";
import { registerSheets } from "../../src/report/register/register-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { snapshot, type WorkbookSnapshot } from "../../src/workbench/host/workbook/snapshot";
import { openExcel, type OpenExcel, type OpenOptions } from "./open-excel";

export interface OpenWorkbook extends OpenExcel {
  readonly verbs: Verbs;
  /** All that the workbook holds. */
  taken(): Promise<WorkbookSnapshot>;
  /** Adds sheets as they are planned. */
  write(plans: readonly SheetPlan[]): Promise<WrittenSheet[]>;
  /** Adds the register of a report. */
  addRegister(report: Report): Promise<WrittenSheet[]>;
  /** Adds a table on a sheet of its own, beginning at `at`. */
  addTable(name: string, rows: readonly (readonly CellValue[])[], at?: string): Promise<void>;
  /** Types into a cell. */
  type(sheet: string, address: string, value: string | number): Promise<void>;
  /** What cells show. */
  values(sheet: string, address: string): Promise<unknown[][]>;
}

/** When all work of a test is done: 5 October 2021, in the round of 12 months of the fiscal year 2564. */
export const TODAY = new Date(2021, 9, 5, 14, 20);

/**
 * Opens Excel, and puts it where the add-in looks for it.
 *
 * @example const { verbs, addRegister } = await openWorkbook();
 */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const opened = await openExcel(options);
  const { Excel, Office, workbook } = opened;
  Object.assign(globalThis, { Excel, Office });
  const write = (plans: readonly SheetPlan[]) => writeSheets(plans, TODAY);
  return {
    ...opened,
    verbs: makeWorkbookVerbs(() => TODAY),
    taken: async () => {
      await workbook.calculate();
      return snapshot(workbook);
    },
    write,
    addRegister: (report) => write(registerSheets(report)),
    addTable: (name, rows, at = "A1") =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        const width = Math.max(...rows.map((row) => row.length));
        const cells = sheet.getRange(at).getResizedRange(rows.length - 1, width - 1);
        cells.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
        sheet.tables.add(cells, true).name = name;
        await context.sync();
      }),
    type: (sheet, address, value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      }),
    values: (sheet, address) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
        await context.sync();
        return cells.values as unknown[][];
      }),
  };
}

/** A job that nobody watches. */
export const QUIET: Job = { signal: new AbortController().signal, progress: () => undefined };

/** A job that keeps what it is told, and that can be cancelled. */
export function watchedJob(): { readonly job: Job; readonly told: Progress[]; cancel(): void } {
  const controller = new AbortController();
  const told: Progress[] = [];
  return {
    job: { signal: controller.signal, progress: (progress) => told.push(progress) },
    told,
    cancel: () => controller.abort(),
  };
}
