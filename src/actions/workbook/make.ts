import { writtenKeys, type NewKey } from "../../excel/register-keys";
import { writeSheets, type WriteOptions } from "../../excel/write-sheets";
import { REGISTER_TABLE } from "../../register/columns";
import { withKeys } from "../../register/keys";
import type { Report } from "../../register/report";
import type { Filling } from "../../report/standard/input-cells";
import { stopIfCancelled } from "../action-error";
import { checkHasIndicators, readOpened } from "../opened-source";
import { notesOn } from "../made-notes";
import { fillingFor, pagesOf, planBlank, planReport } from "../plan-sheets";
import { ActionError, type Job, type Made, type MakeRequest, type Preview, type ReadSource } from "../verbs";
import { openSource, type WorkbookSource } from "./open-source";
import { surroundings } from "./surroundings";

/** How much of the work each stage is. */
const SHARES = { read: 0.15, layOut: 0.35, write: 1 } as const;

/** The sheets as they would be made. */
export async function preview(request: MakeRequest, today: Date): Promise<Preview> {
  const { plans, problems } = await plan(request, today);
  return { plans, problems };
}

/** Makes the sheets; they are all there in the end, or the workbook is as it was before. */
export async function make(request: MakeRequest, job: Job, today: Date): Promise<Made> {
  job.progress({ stage: "read", share: 0 });
  const { plans, also, table, indicators, filling } = await plan(request, today, job);
  stopIfCancelled(job);
  const sheets = await writeSheets(plans, today, {
    signal: job.signal,
    progress: (share, sheet, isPrint) =>
      job.progress({
        stage: isPrint ? "print" : "write",
        sheet,
        share: SHARES.layOut + share * (SHARES.write - SHARES.layOut),
        done: Math.round(share * indicators),
        of: indicators,
      }),
    ...(also ? { also } : {}),
    ...(table === undefined ? {} : { table }),
  });
  return { sheets, pages: pagesOf(plans), notes: notesOn(plans, request, filling) };
}

interface Planned extends Preview {
  readonly indicators: number;
  readonly filling: Filling;
  /** What has to be written into the register, so that the sheets find its rows. */
  readonly also?: WriteOptions["also"];
  /** The table that the sheets look up. */
  readonly table?: string;
}

async function plan(request: MakeRequest, today: Date, job?: Job): Promise<Planned> {
  if (request.kind === "blank") {
    const { settings, taken } = await surroundings(today);
    const plans = planBlank(request.indicators, settings, taken);
    return { plans, problems: [], indicators: request.indicators, filling: "blank" };
  }
  const opened = await openSource(request.source, today, {
    ...(job ? { signal: job.signal } : {}),
    progress: (share) => job?.progress({ stage: "read", share: share * SHARES.read }),
  });
  const read = readOpened(opened, request.mapping);
  checkHasIndicators(read);
  job?.progress({ stage: "layOut", share: SHARES.read });
  await untilShown();
  const filling = fillingFor(opened);
  const report = filling === "lookups" ? withKeys(read.report) : read.report;
  const plans = planReport(report, filling, request.summary, opened.sheetNames);
  const also = job && keysFor(opened, read, report);
  return {
    ...{ plans, problems: read.problems, indicators: read.source.indicators, filling },
    ...(also ? { also } : {}),
    ...(filling === "lookups" ? { table: REGISTER_TABLE } : {}),
  };
}

/** Lets the pane draw what it was told before the long work of laying out begins. */
function untilShown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Keys for the rows of the register that have none yet. */
function keysFor(opened: WorkbookSource, { mapping, report }: ReadSource, keyed: Report): Planned["also"] {
  const { place, table, sheet } = opened;
  const { key: column, name } = mapping.columns;
  if (column === null || name === null) return undefined;
  const keys = new Map<number, NewKey>();
  for (const [index, entry] of keyed.entries.entries()) {
    const before = report.entries[index];
    if (entry.kind === "group" || before?.kind !== "indicator" || before.key === entry.key) continue;
    keys.set(mapping.headerRows + entry.row - 1, { key: entry.key, before: before.key });
  }
  if (keys.size === 0) return undefined;
  if (place.isProtected) throw new ActionError("sheetProtected", "", { sheet });
  const known = { column: name, values: table.rows.map((row) => row[name] ?? null) };
  return writtenKeys({ register: place, column, keys, known });
}
