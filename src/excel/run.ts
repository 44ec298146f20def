import { ExcelError, officeCode, toExcelError } from "./excel-error";

/** Milliseconds between tries where Excel has too much to do, and where somebody is typing into a cell. */
const BUSY_WAITS = [300, 900, 2700] as const;
const EDIT_WAIT = 400;
const LONGEST_EDIT = 60_000;

const BUSY = new Set(["ActivityLimitReached", "TooManyRequests", "ServiceNotAvailable"]);
const EDITING = "InvalidOperationInCellEditMode";
const DENIED = "AccessDenied";

/**
 * Does work in the open workbook. Where somebody is typing into a cell it waits, where Excel has too much to do it
 * tries again; so the work is begun anew until its first request has come through, and must allow it.
 *
 * @param signal ends the waiting
 * @throws ExcelError whatever Excel says
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let busy = 0, editing = 0; ;) {
    stopIfCancelled(signal);
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      const code = officeCode(error);
      const busyWait = BUSY.has(code) ? BUSY_WAITS[busy] : undefined;
      const isEditing = code === EDITING && editing < LONGEST_EDIT;
      if (busyWait === undefined && !isEditing)
        throw code === DENIED ? await whyDenied(error) : toExcelError(error);
      if (isEditing) editing += EDIT_WAIT;
      else busy += 1;
      await pause(busyWait ?? EDIT_WAIT, signal);
    }
  }
}

/** @throws ExcelError `cancelled` once the person has cancelled */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelError("cancelled");
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
  });
}

/** Excel refuses without saying why: it is asked what is protected. */
async function whyDenied(error: unknown): Promise<ExcelError> {
  const denied = toExcelError(error);
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      const sheet = workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      if (workbook.readOnly) return new ExcelError("workbookReadOnly", denied.details);
      return workbook.protection.protected
        ? new ExcelError("workbookProtected", denied.details)
        : new ExcelError(denied.code, denied.details, { sheet: sheet.name });
    });
  } catch {
    return denied;
  }
}
