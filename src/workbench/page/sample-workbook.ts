import { keepSettings } from "../../excel/kept";
import { writeSheets } from "../../excel/write-sheets";
import { withKeys } from "../../register/keys";
import { registerSheets } from "../../report/register/register-sheet";
import type { Language } from "../../text/language";
import type { Workbook } from "../host/workbook/workbook";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../sample/report";

/** Writes the register of the sample into the open workbook, as the add-in writes it, and shows it. */
export async function writeSample(workbook: Workbook, language: Language): Promise<void> {
  const blank = workbook.sheetIds()[0];
  const report = withKeys(language === "th" ? SAMPLE_REPORT : SAMPLE_REPORT_EN);
  await writeSheets(registerSheets(report), new Date());
  await keepSettings(report.settings);
  if (blank !== undefined) workbook.deleteSheet(blank);
  const [first] = workbook.sheetIds();
  if (first !== undefined) workbook.activate(first);
}
