import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { columnName } from "../../../../src/report/area";
import type { FunctionsMetadata } from "../../../../src/workbench/host/functions";
import { closeTo } from "../../../support/close-to";
import { openExcel, type OpenExcel } from "../../../support/open-excel";
import { ArgumentSheet, constantCall, isCallable, spillingCalls, type Call, type Case } from "./call-plan";

const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as FunctionsMetadata;
const constants = new ArgumentSheet("Ranges");
const columns = new ArgumentSheet("Columns");

const cases = new Map(
  functions.map((about) => [
    about.id,
    Object.values(read(`test/functions/cases/${about.id.toLowerCase()}.json`))
      .flat()
      .filter((one) => isCallable(about, one)),
  ]),
);
const SHEETS: Readonly<Record<string, readonly Call[]>> = {
  Single: functions.flatMap((about) =>
    (cases.get(about.id) ?? []).map((one) => constantCall(about, one, constants)),
  ),
  Spilled: functions.flatMap((about) => spillingCalls(about, cases.get(about.id) ?? [], columns)),
};

let excel: OpenExcel;
/** What every call left in its cells, by its sheet and formula. */
const results = new Map<string, unknown[][]>();

beforeAll(async () => {
  excel = await openExcel();
  await excel.Excel.run(async (context) => {
    for (const [name, sheet] of Object.entries({ Ranges: constants, Columns: columns }))
      write(context, name, sheet.rows);
    const areas = Object.entries(SHEETS).map(([name, calls]) => ({
      calls,
      range: write(context, name, rowsOf(calls)).load("values,valueTypes"),
    }));
    excel.host.startCounting();
    await context.sync();
    for (const { calls, range } of areas) keep(calls, range.values, range.valueTypes);
  });
});

describe.each(Object.entries(SHEETS))("%s", (_sheet, calls) => {
  it.each(calls)("$title", ({ formula, want, mayRefuseAll }) => {
    const found = results.get(formula) ?? [];
    const isRefused =
      mayRefuseAll === true && found.slice(1).every((row) => row.every((one) => one === null));
    expect(isRefused ? found.slice(0, 1) : found).toEqual(closeTo(isRefused ? want.slice(0, 1) : want));
  });
});

it("writes, calculates and reads all of them in one request", () => {
  expect(excel.host.traffic.roundTrips).toBe(1);
});

function read(file: string): Record<string, Case[]> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, Case[]>;
}

/** Writes rows to a new sheet, whose cells may be null to stay blank. */
function write(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly unknown[])[],
): Excel.Range {
  const width = Math.max(...rows.map(({ length }) => length));
  const range = context.workbook.worksheets
    .add(name)
    .getRange(`A1:${columnName(width - 1)}${String(rows.length)}`);
  range.formulas = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  return range;
}

/** Every formula with as many rows below it as it spills into. */
function rowsOf(calls: readonly Call[]): unknown[][] {
  const width = Math.max(...calls.flatMap(({ want }) => want.map(({ length }) => length)));
  return calls.flatMap(({ formula, want }) =>
    want.map((_, index) => [index === 0 ? formula : null, ...Array.from({ length: width - 1 }, () => null)]),
  );
}

function keep(calls: readonly Call[], values: unknown[][], types: unknown[][]): void {
  let row = 0;
  for (const { formula, want } of calls) {
    results.set(
      formula,
      want.map((line, down) =>
        line.map((_, across) => plain(values[row + down]?.[across], types[row + down]?.[across])),
      ),
    );
    row += want.length;
  }
}

function plain(value: unknown, type: unknown): unknown {
  if (type === "Error") return { error: value };
  return type === "Empty" ? null : value;
}
