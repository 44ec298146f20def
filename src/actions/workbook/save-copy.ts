import { ExcelError } from "../../excel/excel-error";
import { openAsNewWorkbook } from "../../excel/new-workbook";
import { stopIfCancelled } from "../action-error";
import { download } from "../download";
import { makeBlankFile, makeCopyFile, type MadeFile } from "../make-file";
import { checkHasIndicators, readOpened } from "../opened-source";
import type { Job, MakeRequest, SavedCopy } from "../verbs";
import { openSource } from "./open-source";
import { surroundings } from "./surroundings";

/** Makes the sheets with results in place of formulas, in a workbook of their own. */
export async function saveCopy(request: MakeRequest, job: Job, today: Date): Promise<SavedCopy> {
  job.progress({ stage: "read", share: 0 });
  const { bytes, plans } = await makeFile(request, job, today);
  const file = `${plans[0]?.name ?? "KPI"}.xlsx`;
  stopIfCancelled(job);
  try {
    await openAsNewWorkbook(bytes);
    return { how: "opened", file };
  } catch (error) {
    if (!(error instanceof ExcelError) || error.code !== "notSupported") throw error;
    download(bytes, file);
    return { how: "downloaded", file };
  }
}

async function makeFile(request: MakeRequest, job: Job, today: Date): Promise<MadeFile> {
  if (request.kind === "blank") {
    const { settings } = await surroundings(today);
    return makeBlankFile(request.indicators, settings, today);
  }
  const read = readOpened(await openSource(request.source, today, { signal: job.signal }), request.mapping);
  checkHasIndicators(read);
  stopIfCancelled(job);
  job.progress({ stage: "layOut", share: 0.3 });
  return makeCopyFile(read.report, today, { summary: request.summary });
}
