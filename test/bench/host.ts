import { openExcel, type OpenExcel } from "../support/open-excel";
import { KPI_SCORE, NESTED_IF, SCORED_ROWS } from "./score-formulas";

/** Prints how soon office.js is ready in Node, and how long many cells take to calculate. */
export async function benchHost(): Promise<void> {
  const started = performance.now();
  const { Office } = await openExcel();
  const ready = performance.now() - started;
  console.log(
    `Excel stand-in: office.js ready after ${ready.toFixed(0)} ms (goal 500 ms; ${Office.context.host})`,
  );
  for (const [name, formula] of [
    ["nested IF", NESTED_IF],
    ["KPI.SCORE", KPI_SCORE],
  ] as const) {
    const { entered, again } = await calculate(formula);
    console.log(
      `  ${SCORED_ROWS.toLocaleString("en")} cells of ${name}: entered and calculated in ${entered.toFixed(2)} s, ` +
        `again after every input changed in ${again.toFixed(2)} s`,
    );
  }
}

/** Seconds until all cells have their result: when the formulas are entered, and when their inputs change. */
async function calculate(formula: string): Promise<{ entered: number; again: number }> {
  const excel = await openExcel();
  await write(excel, "A1:D", (row) => [row % 100, 40, 60, 80]);
  const entered = await secondsUntilShown(
    excel,
    (row) => row % 100,
    () => write(excel, "F1:F", (row) => [formula.replaceAll("{row}", String(row))]),
  );
  const again = await secondsUntilShown(
    excel,
    (row) => (row * 7) % 100,
    () => write(excel, "A1:A", (row) => [(row * 7) % 100]),
  );
  return { entered, again };
}

function write({ Excel }: OpenExcel, columns: string, rowOf: (row: number) => unknown[]): Promise<void> {
  return Excel.run(async (context) => {
    const area = context.workbook.worksheets.getActiveWorksheet().getRange(columns + String(SCORED_ROWS));
    area.formulas = Array.from({ length: SCORED_ROWS }, (_, index) => rowOf(index + 1));
    await context.sync();
  });
}

/** Until the scores can be read, since Excel may calculate after it has answered; wrong scores are worth no bench. */
async function secondsUntilShown(
  { Excel }: OpenExcel,
  actualOf: (row: number) => number,
  change: () => Promise<void>,
): Promise<number> {
  const started = performance.now();
  await change();
  const scores = await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getActiveWorksheet().getRange(`F1:F${String(SCORED_ROWS)}`);
    area.load("values");
    await context.sync();
    return area.values as unknown[][];
  });
  const seconds = (performance.now() - started) / 1000;
  const wrong = scores.findIndex(([score], index) => score !== pointsOf(actualOf(index + 1)));
  if (wrong >= 0) throw new Error(`Row ${String(wrong + 1)} shows ${String(scores[wrong]?.[0])}.`);
  return seconds;
}

function pointsOf(actual: number): number {
  if (actual >= 80) return 100;
  if (actual >= 60) return 75;
  return actual >= 40 ? 50 : 0;
}
