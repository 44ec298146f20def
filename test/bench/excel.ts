import { makeWorkbookVerbs } from "../../src/actions/workbook-verbs";
import type { Job } from "../../src/actions/verbs";
import { writeSheets } from "../../src/excel/write-sheets";
import { registerSheets } from "../../src/report/register/register-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { manyIndicators } from "../../src/workbench/sample/many";
import { openExcel } from "../support/open-excel";

const COUNTS = [5, 100, 1000];
const GOAL =
  "goal: 4 round trips for five, 15 for 1,000, no request of 4 MB; aim: 40 actions and 6 KB beside its own text an indicator";
const KILOBYTE = 1024;
const MEGABYTE = 2 ** 20;
const TODAY = new Date(2021, 9, 5);
const UNWATCHED: Job = { signal: new AbortController().signal, progress: () => undefined };

interface Measured {
  readonly count: number;
  readonly roundTrips: number;
  readonly largestRequest: number;
  readonly actions: number;
  /** Of all requests, without the sheets' own text. */
  readonly bytes: number;
  readonly seconds: number;
}

/** Prints what making the standard sheet and the summary of a register asks of Excel, the reading included. */
export async function benchExcel(): Promise<void> {
  console.log(`Sheets made in the workbook, on the stand-in behind office.js (${GOAL})`);
  let before: Measured | undefined;
  for (const count of COUNTS) {
    const measured = await measureMaking(count);
    print(measured, before);
    before = measured;
  }
}

/** Every sheet costs something by itself, so what each more indicator costs is told beside. */
function print(measured: Measured, before: Measured | undefined): void {
  const { count, roundTrips, largestRequest, actions, bytes, seconds } = measured;
  const each = (ofActions: number, ofBytes: number, of: number) =>
    `${(ofActions / of).toFixed(1)} actions and ${(ofBytes / of / KILOBYTE).toFixed(1)} KB`;
  const more = before
    ? ` (${each(actions - before.actions, bytes - before.bytes, count - before.count)} each more)`
    : "";
  console.log(
    `  ${String(count)} indicators: ${String(roundTrips)} round trips, largest request ` +
      `${(largestRequest / MEGABYTE).toFixed(2)} MB; ${each(actions, bytes, count)} beside its own text ` +
      `each${more}; ${seconds.toFixed(1)} s`,
  );
}

async function measureMaking(count: number): Promise<Measured> {
  // Calculating is Excel's own work, and no part of what is asked of it: so without the add-in's functions.
  const { Excel, Office, host } = await openExcel({ functions: false });
  Object.assign(globalThis, { Excel, Office });
  await writeSheets(registerSheets(manyIndicators(count, 1)), TODAY);
  const verbs = makeWorkbookVerbs(() => TODAY);
  const source = { kind: "register" } as const;
  const { mapping } = await verbs.read(source);
  const request = { kind: "filled", source, mapping, summary: true } as const;
  const { plans } = await verbs.preview(request);
  host.startCounting();
  const started = performance.now();
  await verbs.make(request, UNWATCHED);
  const seconds = (performance.now() - started) / 1000;
  const { roundTrips, largestRequest, actions } = host.traffic;
  const ownText = plans.reduce((sum, plan) => sum + textBytes(plan), 0);
  return { count, roundTrips, largestRequest, actions, bytes: host.traffic.bytes - ownText, seconds };
}

/** What the texts, figures and formulas of a sheet take by themselves. */
function textBytes({ cells }: SheetPlan): number {
  return cells.reduce((sum, { formula, value }) => {
    const held = formula ?? (typeof value === "object" ? value.error : String(value));
    return sum + Buffer.byteLength(held);
  }, 0);
}
