import { ExcelError, toExcelError } from "./excel-error";
import { MARK } from "./mark";
import { inExcel } from "./run";

/** Sheets that were begun, and what was written elsewhere along with them. */
export interface BegunSheets {
  readonly names: readonly string[];
  /** Tells the sheets of this piece of work from all others. */
  readonly token: string;
  /** Takes back what was written on other sheets, as far as it was. */
  readonly undoAlso?: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Makes the workbook what it was before.
 *
 * @param cause why the work was stopped
 * @throws ExcelError `leftUnfinished` where Excel does not let it
 */
export async function undoSheets(begun: BegunSheets, cause: ExcelError): Promise<void> {
  const { names, undoAlso } = begun;
  try {
    await inExcel((context) => removeBegun(context, begun, cause));
    if (undoAlso) await inExcel(undoAlso);
  } catch (error) {
    const details = `${cause.details} → ${toExcelError(error).details}`;
    throw new ExcelError("leftUnfinished", details, { sheets: names.join(", ") });
  }
}

/**
 * Removes the sheets that were begun: those that bear the token of this work, and one that failed before it could
 * bear it, which is still blank. Where a colleague took the name first, the sheet of that name is the colleague's.
 */
async function removeBegun(
  context: Excel.RequestContext,
  { names, token }: BegunSheets,
  cause: ExcelError,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const found = worksheets.items.map((sheet) => ({
    sheet,
    work: sheet.customProperties.getItemOrNullObject(MARK.work).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  const mayBeBlank = cause.code !== "changedMeanwhile";
  for (const { sheet, work, used } of found) {
    const isBlank = work.isNullObject && used.isNullObject && names.includes(sheet.name);
    if ((!work.isNullObject && work.value === token) || (mayBeBlank && isBlank)) sheet.delete();
  }
  await context.sync();
}
