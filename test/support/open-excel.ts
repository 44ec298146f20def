import { readFileSync } from "node:fs";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import type { AddInFunctions, FunctionsMetadata } from "../../src/workbench/host/functions";
import { functionsOf } from "../../src/workbench/host/in-page";
import type { OfficeParts } from "../../src/workbench/host/office/associations";
import { loadOffice, type OfficeWindow } from "../../src/workbench/host/office/in-node";
import { startWorkbook } from "../../src/workbench/host/start-univer";
import type { Workbook } from "../../src/workbench/host/workbook/workbook";

/** Excel with a workbook open and the add-in's functions loaded, for a test. */
export interface OpenExcel extends Pick<OfficeWindow, "Office" | "Excel" | "OfficeExtension"> {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
}

export interface OpenOptions {
  readonly locale?: "en-US" | "th-TH";
  /** What a blank cell is handed over to functions as: 0 on older Excel for Windows. */
  readonly blankAs?: null | 0;
  /** Whether the add-in's functions are there; a workbook without formulas needs none. */
  readonly functions?: boolean;
}

/** What manifest.xml asks for. */
const REQUIREMENTS = { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

/**
 * Opens Excel: Microsoft's own office.js, and the stand-in behind it.
 *
 * @example
 * const { Excel, workbook, host } = await openExcel();
 * await Excel.run(async (context) => { … });
 */
export async function openExcel(
  workbook: Workbook = startWorkbook(),
  { locale = "th-TH", blankAs = null, functions = true }: OpenOptions = {},
): Promise<OpenExcel> {
  const host = new ExcelHost(workbook, { requirements: REQUIREMENTS });
  const office = await loadOffice(host, { requirements: REQUIREMENTS, locale });
  if (functions) workbook.define({ ...functionsIn(office), blankAs });
  return {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    workbook,
    host,
  };
}

/** Loads the built functions as Excel does, into the window of office.js. */
function functionsIn(office: OfficeWindow): AddInFunctions {
  office.run(readFileSync("dist/functions.js", "utf8"), "functions.js");
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as FunctionsMetadata;
  return functionsOf(office as unknown as OfficeParts, metadata, "KPI");
}
