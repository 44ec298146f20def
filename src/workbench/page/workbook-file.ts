import { writeWorkbook } from "../../xlsx/write-workbook";
import type { Workbook } from "../host/workbook/workbook";
import { sheetPlan } from "./sheet-plan";

/**
 * The open workbook as an .xlsx file, written as the add-in writes its own. Functions of the add-in stand in it as
 * results, since whoever opens it may not have them.
 */
export function workbookFile(workbook: Workbook, created: Date): Promise<Uint8Array> {
  const plans = workbook.sheetIds().map((id) => sheetPlan(workbook, id));
  return writeWorkbook(plans, { title: "", created, language: "th" });
}
