import { existsSync, readFileSync } from "node:fs";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import type { AddInFunctions, FunctionsMetadata } from "../../src/workbench/host/functions";
import { functionsOf } from "../../src/workbench/host/in-page";
import type { OfficeParts } from "../../src/workbench/host/office/associations";
import { loadOffice, type OfficeWindow } from "../../src/workbench/host/office/in-node";
import { startWorkbook } from "../../src/workbench/host/start-univer";
import type { Workbook } from "../../src/workbench/host/workbook/workbook";

/** Excel with a workbook open and the add-in's functions loaded, for a test. */
export interface OpenExcel extends Pick<OfficeWindow, "Office" | "Excel" | "OfficeExtension"> {
  /** What the cells hold, without a request. */
  readonly workbook: Workbook;
  /** Counts requests, and fails or waits when it is told to. */
  readonly host: ExcelHost;
}

export interface OpenOptions {
  /** The workbook that is open; a new one with one blank sheet unless it is given. */
  readonly workbook?: Workbook;
  readonly locale?: "en-US" | "th-TH";
  /** What a blank cell is handed over to functions as: 0 on older Excel for Windows. */
  readonly blankAs?: null | 0;
  /** Whether the add-in's functions are there; a workbook without formulas needs none. */
  readonly functions?: boolean;
}

/** What manifest.xml asks for. */
export const REQUIREMENTS = { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

/**
 * Opens Excel: Microsoft's own office.js, and the stand-in behind it. For a workbook with a register in it, and code
 * of the add-in that asks for Excel by itself, there is `openWorkbook`.
 *
 * @example
 * const { Excel, host } = await openExcel();
 * await Excel.run(async (context) => {
 *   const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
 *   cells.formulas = [[2, "=KPI.TIER(A1,1,2,3)"]];
 *   cells.load("values");
 *   await context.sync();
 *   expect(cells.values).toEqual([[2, "มาตรฐาน"]]);
 * });
 * expect(host.traffic.roundTrips).toBe(1);
 */
export async function openExcel({
  workbook = startWorkbook(),
  locale = "th-TH",
  blankAs = null,
  functions = true,
}: OpenOptions = {}): Promise<OpenExcel> {
  const host = new ExcelHost(workbook, { requirements: REQUIREMENTS });
  const office = await loadOffice(host, { requirements: REQUIREMENTS, locale });
  if (functions) workbook.define({ ...functionsIn(office), blankAs });
  const { Office, Excel, OfficeExtension } = office;
  return { Office, Excel, OfficeExtension, workbook, host };
}

/** What the built add-in says of its functions. */
export function builtMetadata(): FunctionsMetadata {
  return JSON.parse(builtFile("functions.json")) as FunctionsMetadata;
}

/** Loads the built functions as Excel does, into the window of office.js. */
function functionsIn(office: OfficeWindow): AddInFunctions {
  office.run(builtFile("functions.js"), "functions.js");
  return functionsOf(office as unknown as OfficeParts, builtMetadata(), "KPI");
}

function builtFile(name: string): string {
  const file = `dist/${name}`;
  if (!existsSync(file)) throw new Error(`There is no ${file} yet: build the add-in first (npm run build).`);
  return readFileSync(file, "utf8");
}
