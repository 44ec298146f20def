import { columnName } from "../../../../src/report/area";
import type { OpenExcel } from "../../../support/open-excel";
import type { ArgumentSheet, Call } from "./call-plan";

/** What the calls left in their cells, and how many requests it took. */
export interface RanCalls {
  /** Rows of cells by the formula that filled them. */
  readonly results: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  readonly roundTrips: number;
}

/**
 * Writes the arguments and the formulas to new sheets, has all calculated together and reads what came of it.
 *
 * @param sheets the calls by the name of the sheet that they stand on
 */
export async function runCalls(
  { Excel, host }: OpenExcel,
  args: readonly ArgumentSheet[],
  sheets: Readonly<Record<string, readonly Call[]>>,
): Promise<RanCalls> {
  const results = new Map<string, unknown[][]>();
  await Excel.run(async (context) => {
    for (const { name, rows } of args) write(context, name, rows);
    const areas = Object.entries(sheets).map(([name, calls]) => ({
      calls,
      range: write(context, name, rowsOf(calls)).load("values,valueTypes"),
    }));
    host.startCounting();
    await context.sync();
    for (const { calls, range } of areas) keep(results, calls, range);
  });
  return { results, roundTrips: host.traffic.roundTrips };
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

function keep(
  results: Map<string, unknown[][]>,
  calls: readonly Call[],
  { values, valueTypes }: Pick<Excel.Range, "values" | "valueTypes">,
): void {
  let row = 0;
  for (const { formula, want } of calls) {
    results.set(
      formula,
      want.map((line, down) =>
        line.map((_, across) => plain(values[row + down]?.[across], valueTypes[row + down]?.[across])),
      ),
    );
    row += want.length;
  }
}

function plain(value: unknown, type: unknown): unknown {
  if (type === "Error") return { error: value };
  return type === "Empty" ? null : value;
}
