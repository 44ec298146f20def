import type { SheetPlan } from "../report/plan";
import { cleanText } from "../report/cell-text";
import type { FileProperties, Loss } from "./file-model";
import { bytesOf } from "./hucre";
import { fileNames } from "./names";
import { fileSheet } from "./sheet";

export type { Loss } from "./file-model";

/** What the file says about itself. */
export type WorkbookProperties = FileProperties;

/**
 * The bytes of an .xlsx file with a sheet for every plan. Formulas of the add-in become their values, so that a
 * colleague without it sees results; Excel's own formulas stay, with their values. A plan's `mark` stays behind: it is
 * for the workbook in which the add-in made the sheet.
 * @param report is told of everything that did not fit into the file and was cut or left out
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  properties: WorkbookProperties,
  report: (loss: Loss) => void = () => undefined,
): Promise<Uint8Array> {
  const { title, organisation } = properties;
  return bytesOf({
    sheets: plans.map((plan) => fileSheet(plan, (loss) => report({ sheet: plan.name, ...loss }))),
    names: fileNames(plans),
    properties: {
      ...properties,
      title: cleanText(title),
      organisation: organisation === undefined ? undefined : cleanText(organisation),
    },
  });
}
