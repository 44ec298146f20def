import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { toThaiDigits } from "../../src/kpi/digits";
import { measure } from "./measure";

type Column = unknown[][];
type Rows = [actual: Column, low: Column, std: Column, high: Column];
type Score = (...columns: Rows) => unknown;

const ROWS = 100_000;

/** KPI.SCORE out of the file that Excel loads. */
function loadScore(): Score {
  const associated = new Map<string, Score>();
  // As in a page: in a context of its own every global would be looked up slowly.
  const CustomFunctions = {
    associate: (id: string, call: Score) => associated.set(id, call),
    Error: class {
      constructor(readonly code: string) {}
    },
  };
  Object.assign(globalThis, { CustomFunctions });
  runInThisContext(readFileSync("dist/functions.js", "utf8"));
  return associated.get("SCORE") as Score;
}

/** Indicators as registers hold them; every row differs, so that no reading can be kept from the row before. */
function numericRows(): Rows {
  const column = (figureOf: (row: number) => number) =>
    Array.from({ length: ROWS }, (_, row) => [figureOf(row)]);
  return [
    column((row) => 40 + (row % 7_919) / 100),
    column((row) => 50 + (row % 997) / 100),
    column((row) => 65 + (row % 991) / 100),
    column((row) => 80 + (row % 983) / 100),
  ];
}

function asThaiText(rows: Rows): Rows {
  return rows.map((column) => column.map(([value]) => [toThaiDigits((value as number).toFixed(2))])) as Rows;
}

/** Prints how many rows a second KPI.SCORE answers, spilled and call by call. */
export function benchFunctions(): void {
  const score = loadScore();
  const numbers = numericRows();
  const thaiText = asThaiText(numbers);
  console.log(`KPI.SCORE over ${ROWS.toLocaleString("en")} rows`);
  for (const [name, rows, goal] of [
    ["numbers", numbers, 700_000],
    ["Thai-digit text", thaiText, 150_000],
  ] as const) {
    measure(`spilled, ${name} (goal ${goal.toLocaleString("en")})`, ROWS, "rows", () => score(...rows));
    measure(`call by call, ${name}`, ROWS, "rows", () => callByCall(score, rows));
  }
}

function callByCall(score: Score, [actual, low, std, high]: Rows): void {
  for (let row = 0; row < ROWS; row += 1)
    score([actual[row] ?? []], [low[row] ?? []], [std[row] ?? []], [high[row] ?? []]);
}
