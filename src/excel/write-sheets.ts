import type { SheetPlan } from "../report/plan";
import { toExcelError } from "./excel-error";
import { MARK, markStep, type SheetKind } from "./mark";
import { inExcel, stopIfCancelled } from "./run";
import type { Step } from "./step";
import { undoSheets } from "./undo-sheets";
import { planSteps } from "./write-plan";

/** A sheet that the add-in made. */
export interface WrittenSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind;
  readonly made: Date;
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Told after every request how far the writing is, from 0 to 1, and on which sheet. */
  readonly progress?: (share: number, sheet: string, isPrint: boolean) => void;
  /** The table that the sheets look up; where it has gone, nothing is made. */
  readonly table?: string;
  readonly also?: AlsoWritten;
}

/** What is written on a sheet that is there already, with the last request. */
export interface AlsoWritten {
  /** @returns what is to be looked at when the request has come through */
  write(context: Excel.RequestContext): () => void;
  /** Takes it back, as far as it was written. */
  undo(context: Excel.RequestContext): Promise<void>;
}

/** Excel takes 5 MB in a request on the web; the rest is for what the client adds. */
const MOST_BYTES = 3_600_000;

interface Task {
  readonly plan: number;
  readonly step: Step;
}

/**
 * Adds a sheet for every plan at the end of the workbook. All of them are there in the end, or none: where anything
 * goes wrong, or the person cancels, the sheets that were begun are removed.
 *
 * @throws ExcelError `leftUnfinished` where Excel would not even remove them
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  made: Date,
  options: WriteOptions = {},
): Promise<WrittenSheet[]> {
  const token = `${String(made.getTime())}.${String(Math.random()).slice(2)}`;
  const marks = plans.map((plan) => markStep(plan, made));
  try {
    return await writeAll({ plans, marks, made, token, options });
  } catch (error) {
    const cause = toExcelError(error);
    const names = plans.map(({ name }) => name);
    const { also } = options;
    await undoSheets({ names, token, ...(also ? { undoAlso: (context) => also.undo(context) } : {}) }, cause);
    throw cause;
  }
}

/** What is being written. */
interface Work {
  readonly plans: readonly SheetPlan[];
  /** What makes each of them known as made here, when all is there. */
  readonly marks: readonly Step[];
  readonly made: Date;
  /** Tells the sheets of this piece of work from all others. */
  readonly token: string;
  readonly options: WriteOptions;
}

async function writeAll(work: Work): Promise<WrittenSheet[]> {
  const { plans, marks, made, options } = work;
  const requests = cutRequests(plans, marks);
  const total = requests.flat().reduce((sum, { step }) => sum + step.bytes, 0) || 1;
  let ids: readonly string[] = [];
  let done = 0;
  let last: Task | undefined;
  for (const [index, request] of requests.entries()) {
    if (index > 0) stopIfCancelled(options.signal);
    ids = await writeRequest(work, request, ids, index === requests.length - 1);
    done += request.reduce((sum, { step }) => sum + step.bytes, 0);
    last = request.at(-1) ?? last;
    options.progress?.(done / total, plans[last?.plan ?? 0]?.name ?? "", last?.step.isPrint ?? false);
  }
  return plans.map(({ name, kind }, index) => ({ id: ids[index] ?? "", name, kind, made }));
}

/** One request; the first adds the sheets. @returns their ids */
function writeRequest(
  { plans, marks, token, options }: Work,
  request: readonly Task[],
  ids: readonly string[],
  isLast: boolean,
): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const sheets = ids.length === 0 ? addSheets(context, plans, token) : sheetsOf(context, ids);
    // Asking for a table that is not there any more ends the request.
    if (options.table !== undefined) context.workbook.tables.getItem(options.table).load("name");
    queue(context, sheets, request);
    const check = isLast ? finish(context, sheets, marks, options) : undefined;
    await context.sync();
    check?.();
    return sheets.map(({ id }) => id);
  }, options.signal);
}

/** The steps of all plans in requests that Excel takes, the last with room for the marks; one at least. */
function cutRequests(plans: readonly SheetPlan[], marks: readonly Step[]): Task[][] {
  const requests: Task[][] = [[]];
  let bytes = 0;
  for (const [plan, sheet] of plans.entries()) {
    for (const step of planSteps(sheet)) {
      if (bytes + step.bytes > MOST_BYTES && bytes > 0) {
        requests.push([]);
        bytes = 0;
      }
      requests.at(-1)?.push({ plan, step });
      bytes += step.bytes;
    }
  }
  const atEnd = marks.reduce((sum, mark) => sum + mark.bytes, 0);
  if (bytes + atEnd > MOST_BYTES && bytes > 0) requests.push([]);
  return requests;
}

function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  token: string,
): Excel.Worksheet[] {
  return plans.map(({ name }) => {
    const sheet = context.workbook.worksheets.add(name);
    // Before anything else, so that an unfinished sheet is known for what it is.
    sheet.customProperties.add(MARK.work, token);
    sheet.load("id");
    return sheet;
  });
}

function sheetsOf(context: Excel.RequestContext, ids: readonly string[]): Excel.Worksheet[] {
  return ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("id");
    return sheet;
  });
}

function queue(
  { application }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  request: readonly Task[],
): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { plan, step } of request) {
    const sheet = sheets[plan];
    if (sheet) step.queue(sheet);
  }
}

/** Writes what else there is, and then the marks of the finished sheets. */
function finish(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  marks: readonly Step[],
  { also }: WriteOptions,
): (() => void) | undefined {
  const check = also?.write(context);
  for (const [index, sheet] of sheets.entries()) marks[index]?.queue(sheet);
  return check;
}
