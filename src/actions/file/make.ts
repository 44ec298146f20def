import type { ReportSettings } from "../../register/report";
import { stopIfCancelled } from "../action-error";
import { download } from "../download";
import { asOf, makeBlankFile, makeCopyFile, type MadeFile } from "../make-file";
import { notesOn } from "../made-notes";
import { checkHasIndicators, readOpened, type OpenedSource } from "../opened-source";
import { pagesOf, planBlank, planReport } from "../plan-sheets";
import { ActionError, type Job, type Made, type MakeRequest, type Preview, type SavedCopy } from "../verbs";

/** The sheets as the file will hold them. @param opened the source of the request; null for a blank sheet */
export function preview(
  request: MakeRequest,
  opened: OpenedSource | null,
  settings: ReportSettings,
  today: Date,
): Preview {
  if (request.kind === "blank") return { plans: planBlank(request.indicators, settings, []), problems: [] };
  const { report, problems } = readFor(request, opened);
  return { plans: planReport(report, "values", request.summary, [], asOf(report, today)), problems };
}

/** Lays out the sheets; the file is made when it is saved. */
export function make(
  request: MakeRequest,
  opened: OpenedSource | null,
  settings: ReportSettings,
  job: Job,
  today: Date,
): Made {
  job.progress({ stage: "layOut", share: 0 });
  const { plans } = preview(request, opened, settings, today);
  stopIfCancelled(job);
  job.progress({ stage: "print", share: 1 });
  return {
    sheets: plans.map(({ name, kind }, index) => ({ id: `file ${String(index)}`, name, kind, made: today })),
    pages: pagesOf(plans),
    notes: notesOn(plans, request, "values"),
  };
}

/** Makes the file and hands it to the person. */
export async function saveCopy(
  request: MakeRequest,
  opened: OpenedSource | null,
  settings: ReportSettings,
  job: Job,
  today: Date,
): Promise<SavedCopy> {
  const { bytes, plans } = await makeFile(request, opened, settings, today);
  stopIfCancelled(job);
  const file = `${plans[0]?.name ?? "KPI"}.xlsx`;
  download(bytes, file);
  return { how: "downloaded", file };
}

function makeFile(
  request: MakeRequest,
  opened: OpenedSource | null,
  settings: ReportSettings,
  today: Date,
): Promise<MadeFile> {
  if (request.kind === "blank") return makeBlankFile(request.indicators, settings, today);
  return makeCopyFile(readFor(request, opened).report, today, { summary: request.summary });
}

function readFor(
  { mapping }: Extract<MakeRequest, { kind: "filled" }>,
  opened: OpenedSource | null,
): Pick<ReturnType<typeof readOpened>, "report" | "problems"> {
  if (!opened) throw new ActionError("noSource");
  const read = readOpened(opened, mapping);
  checkHasIndicators(read);
  return read;
}
