import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { FunctionMetadata } from "../../../../src/workbench/host/functions";
import { call } from "../../../support/functions";
import { openExcel } from "../../../support/open-excel";
import { ArgumentSheet, constantCall, spillingCalls, type Call } from "./call-plan";
import { testedFunctions } from "./cases";
import { expectCall } from "./expect-call";
import { runCalls, type RanCalls } from "./run-calls";

/** A formula in a cell that is not A1, which is blank. */
interface Written {
  readonly title: string;
  readonly formula: string;
  readonly want: unknown;
}

const written = JSON.parse(
  readFileSync(new URL("./blank-as-zero.json", import.meta.url), "utf8"),
) as readonly Written[];

/** What may be left out: a word, a list or a scale, where 0 can only be a blank cell. */
const OPTIONS = new Set(
  "scale labels method points language digits rounding missing bands era numbers".split(" "),
);

const ranges = new ArgumentSheet("Ranges");
const columns = new ArgumentSheet("Columns");
const tested = testedFunctions().map(({ about, cases }) => ({
  about,
  cases: cases.map((one) => ({ ...one, want: call(about.id, handedOver(about, one.args)) })),
}));
const SHEETS: Readonly<Record<string, readonly Call[]>> = {
  Written: written.map(({ want, ...one }) => ({ ...one, want: [[want]] })),
  Single: tested.flatMap(({ about, cases }) =>
    cases.map((one) => constantCall(about, one, ranges, "in cells")),
  ),
  Spilled: tested.flatMap(({ about, cases }) => spillingCalls(about, cases, columns)),
};

let ran: RanCalls;

beforeAll(async () => {
  const excel = await openExcel({ blankAs: 0 });
  ran = await runCalls(excel, [ranges, columns], { ...SHEETS, Written: belowA1(SHEETS["Written"] ?? []) });
});

describe("Where Excel hands a blank cell over as 0, as older Excel for Windows does", () => {
  it.each(SHEETS["Written"] ?? [])("$title", (one) => expectCall(ran, one));
});

describe.each(["Single", "Spilled"])("Every case with its blank cells as 0: %s", (sheet) => {
  it.each(SHEETS[sheet] ?? [])("$title", (one) => expectCall(ran, one));
});

it("Both are calculated in one request", () => {
  expect(ran.roundTrips).toBe(1);
});

/** A call for the first row, so that A1 stays blank. */
function belowA1(calls: readonly Call[]): Call[] {
  return [{ title: "", formula: "", want: [[null]] }, ...calls];
}

/** The arguments of a case as they read where a blank cell is 0: options are still none, values are 0. */
function handedOver({ parameters }: FunctionMetadata, args: readonly unknown[]): unknown[] {
  const needed = parameters.filter(({ optional }) => optional !== true).length;
  return Array.from({ length: Math.max(needed, args.length) }, (_, index) => {
    const name = parameters[index]?.name ?? "";
    const argument = args[index] ?? null;
    const isNone = name === "scale" || (argument === null && OPTIONS.has(name));
    return isNone ? argument : zeroForBlank(argument);
  });
}

function zeroForBlank(value: unknown): unknown {
  return Array.isArray(value) ? value.map(zeroForBlank) : (value ?? 0);
}
