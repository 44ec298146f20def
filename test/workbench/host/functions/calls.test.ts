import { beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../support/open-excel";
import { ArgumentSheet, constantCall, spillingCalls, type Call } from "./call-plan";
import { testedFunctions } from "./cases";
import { expectCall } from "./expect-call";
import { runCalls, type RanCalls } from "./run-calls";

const ranges = new ArgumentSheet("Ranges");
const columns = new ArgumentSheet("Columns");
const SHEETS: Readonly<Record<string, readonly Call[]>> = {
  Single: testedFunctions().flatMap(({ about, cases }) =>
    cases.map((one) => constantCall(about, one, ranges)),
  ),
  Spilled: testedFunctions().flatMap(({ about, cases }) => spillingCalls(about, cases, columns)),
};

let ran: RanCalls;

beforeAll(async () => {
  ran = await runCalls(await openExcel(), [ranges, columns], SHEETS);
});

describe.each(Object.entries(SHEETS))("%s", (_sheet, calls) => {
  it.each(calls)("$title", (call) => expectCall(ran, call));
});

it("writes, calculates and reads all of them in one request", () => {
  expect(ran.roundTrips).toBe(1);
});
