import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../support/open-excel";
import { ArgumentSheet, constantCall, isCallable, spillingCalls, type Call, type Case } from "./call-plan";
import { FUNCTIONS } from "./cases";
import { expectCall } from "./expect-call";
import { runCalls, type RanCalls } from "./run-calls";

/** A result that came with the specification. */
interface Golden extends Omit<Case, "title"> {
  readonly fn: string;
}

const FILE = new URL("../../../../../shared/golden/functions.json", import.meta.url);

describe("The expected results that came with the specification, as formulas in cells", () => {
  if (!existsSync(FILE)) {
    it.skip("are not beside this checkout (../shared/golden/functions.json)", () => undefined);
    return;
  }
  const golden = (JSON.parse(readFileSync(FILE, "utf8")) as Golden[]).map(({ fn, ...one }, index) => ({
    ...one,
    fn,
    title: `${String(index)} ${JSON.stringify(one.args).slice(0, 120)}`,
  }));
  const ranges = new ArgumentSheet("Ranges");
  const columns = new ArgumentSheet("Columns");
  const casesOf = FUNCTIONS.map((about) => ({
    about,
    cases: golden.filter((one) => one.fn === about.id && isCallable(about, one)),
  }));
  const sheets: Readonly<Record<string, readonly Call[]>> = {
    Single: casesOf.flatMap(({ about, cases }) => cases.map((one) => constantCall(about, one, ranges))),
    Spilled: casesOf.flatMap(({ about, cases }) => spillingCalls(about, cases, columns)),
  };
  let ran: RanCalls;

  beforeAll(async () => {
    ran = await runCalls(await openExcel(), [ranges, columns], sheets);
  });

  it("are all of functions that the add-in has", () => {
    expect(golden.filter(({ fn }) => !FUNCTIONS.some(({ id }) => id === fn))).toEqual([]);
  });

  describe.each(Object.entries(sheets))("%s", (_sheet, calls) => {
    it.each(calls)("$title", (call) => expectCall(ran, call));
  });

  it("are written, calculated and read in one request", () => {
    expect(ran.roundTrips).toBe(1);
  });
});
