import { showSheet } from "../../excel/show";
import { writeSheets } from "../../excel/write-sheets";
import { registerSheets } from "../../report/register/register-sheet";
import { pagesOf } from "../plan-sheets";
import { ActionError, type Job, type Made } from "../verbs";
import { surroundings } from "./surroundings";

/** Adds an empty register, with its table of steps, and shows it. */
export async function startRegister(job: Job, today: Date): Promise<Made> {
  const { settings, taken, registerSheet } = await surroundings(today);
  if (registerSheet !== null) throw new ActionError("registerExists", "", { sheet: registerSheet });
  const plans = registerSheets({ settings, entries: [] }, { takenNames: taken, blankSteps: true });
  const sheets = await writeSheets(plans, today, {
    signal: job.signal,
    progress: (share, sheet) => job.progress({ stage: "write", sheet, share }),
  });
  const [first] = sheets;
  if (first) await showSheet(first.id);
  return { sheets, pages: pagesOf(plans), notes: [] };
}
