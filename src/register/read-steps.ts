import { stepsDone } from "../kpi/checklist";
import { wordKey } from "../kpi/normalise";
import { isProblem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import { formatSteps } from "../kpi/steps";
import { makeTargets } from "../kpi/targets";
import { STEP_HEADERS } from "../text/register";
import { STEP_COLUMNS, type StepField } from "./columns";
import { readEntryNumber } from "./entry-number";
import { scaleOf } from "./judged-cells";
import type { MappedRow } from "./mapping";
import { registerProblem, type FieldProblem } from "./problems";
import type { CellValue, Entry, Indicator, Step } from "./report";
import { isBlank, isErrorName, textOf, type SourceTable } from "./table";

/** What else people call the columns of the steps table. */
const OTHER_HEADERS: Readonly<Record<StepField, readonly string[]>> = {
  indicator: ["ตัวชี้วัดที่", "ลำดับตัวชี้วัด", "รหัสตัวชี้วัด", "Indicator key", "Indicator No.", "KPI", "Key"],
  number: ["ขั้นตอน", "ขั้นที่", "ลำดับ", "ลำดับที่", "ที่", "Step No.", "Step number", "No.", "Number"],
  name: ["ชื่อ", "รายการ", "กิจกรรม", "รายละเอียด", "Name", "Activity", "Description"],
  output: ["ผลงาน", "ผลลัพธ์", "Outputs", "Deliverable", "Result"],
  done: ["แล้วเสร็จ", "เสร็จ", "ดำเนินการแล้ว", "สถานะ", "Completed", "Complete", "Tick", "Status"],
  date: ["วันที่", "วันแล้วเสร็จ", "Date done", "Completed on"],
};
const NEEDED = ["indicator", "number", "done"] as const satisfies readonly StepField[];
const STEP_WORD = /^(?:ขั้นตอนที่|ขั้นตอน|ขั้นที่|step) ?/i;
/** A step that counts; anything else, such as 1.10, is a part of one. */
const WHOLE = /^\d+$/;

interface StepRow {
  readonly row: number;
  readonly cells: Readonly<Record<StepField, CellValue>>;
  readonly formats: Readonly<Record<StepField, string>>;
}

/** What the rows of one indicator come to. */
interface Gathered {
  readonly steps: Step[];
  readonly done: Set<number>;
  /** Whether any tick was typed at all, be it a FALSE. */
  isReported: boolean;
}

/** Which column of the steps table holds what; null for none. */
export type StepColumnMap = Readonly<Record<StepField, number | null>>;

/** Finds the columns of a steps table by their headers. */
export function findStepColumns(table: SourceTable): StepColumnMap {
  const headers = (table.rows[0] ?? []).map((cell) => wordKey(textOf(cell)));
  const columnOf = (field: StepField) => {
    const { th, en } = STEP_HEADERS[field];
    const column = [th, en, ...OTHER_HEADERS[field]]
      .map((name) => headers.indexOf(wordKey(name)))
      .find((at) => at >= 0);
    return column ?? null;
  };
  return stepRecord(columnOf);
}

/**
 * Gives the indicators their steps from the steps table. A row belongs to the indicator whose key it holds or, where
 * there is no such key, to the one of that number. Hidden rows count: a step is done, whatever the filter shows.
 *
 * The steps of indicators in hidden rows are left out with them.
 *
 * An indicator without an actual takes the steps that are ticked, if its targets are steps. Where no tick is typed at
 * all it has none still: not reported yet is not zero.
 */
export function joinSteps(
  entries: readonly Entry[],
  table: SourceTable,
  columns: StepColumnMap,
  hidden: readonly MappedRow[],
  problems: FieldProblem[],
): Entry[] {
  const missing = NEEDED.filter((field) => columns[field] === null);
  const rows = stepRows(table, columns);
  if (missing.length > 0) {
    if (rows.length > 0)
      problems.push(...missing.map((field) => registerProblem("noStepColumns", null, field)));
    return [...entries];
  }
  const find = indicatorFinder(entries);
  const leftOut = new Set(hidden.flatMap(namesOf));
  const gathered = new Map<Indicator, Gathered>();
  for (const row of rows) {
    const indicator = find(row);
    if (!indicator) {
      const names = [textOf(row.cells.indicator), numberOf(row)];
      if (!names.some((name) => leftOut.has(name)))
        problems.push(registerProblem("stepWithoutIndicator", row.row, "indicator", names[0]));
      continue;
    }
    const all = gathered.get(indicator) ?? { steps: [], done: new Set(), isReported: false };
    gathered.set(indicator, all);
    gather(row, all, problems);
  }
  return entries.map((entry) => {
    const all = entry.kind === "indicator" ? gathered.get(entry) : undefined;
    return entry.kind === "indicator" && all ? withSteps(entry, all) : entry;
  });
}

/** A step with its row in the steps table: 1 is the first under the header. */
export type PlacedStep = Step & { readonly row: number };

/** The steps of every indicator with their rows, by the indicator's own row. @param entries as `joinSteps` gave them */
export function placeSteps(
  entries: readonly Entry[],
  table: SourceTable,
): ReadonlyMap<number, readonly PlacedStep[]> {
  const find = indicatorFinder(entries);
  const placed = new Map<number, PlacedStep[]>();
  for (const row of stepRows(table, findStepColumns(table))) {
    const indicator = find(row);
    const steps = placed.get(indicator?.row ?? 0) ?? [];
    const step = indicator?.steps[steps.length];
    if (!indicator || !step) continue;
    placed.set(indicator.row, [...steps, { ...step, row: row.row }]);
  }
  return placed;
}

function stepRows({ rows, formats }: SourceTable, columns: StepColumnMap): StepRow[] {
  return rows
    .map((row, index) => ({
      row: index,
      cells: stepRecord((field) => row[columns[field] ?? -1] ?? null),
      formats: stepRecord((field) => formats?.[index]?.[columns[field] ?? -1] ?? "General"),
      isBlank: row.every(isBlank),
    }))
    .filter(({ row, isBlank }) => row > 0 && !isBlank);
}

function indicatorFinder(entries: readonly Entry[]): (row: StepRow) => Indicator | undefined {
  const byKey = new Map<string, Indicator>();
  const byNumber = new Map<string, Indicator>();
  for (const entry of entries) {
    if (entry.kind !== "indicator") continue;
    if (entry.key !== "" && !byKey.has(entry.key)) byKey.set(entry.key, entry);
    if (entry.number !== "" && !byNumber.has(entry.number)) byNumber.set(entry.number, entry);
  }
  return (row) => byKey.get(textOf(row.cells.indicator)) ?? byNumber.get(numberOf(row));
}

function numberOf({ cells, formats }: StepRow): string {
  return readEntryNumber(cells.indicator, formats.indicator);
}

/** What the steps of a row of the register may name it by. */
function namesOf({ cells, formats }: MappedRow): string[] {
  const names = [textOf(cells.key), readEntryNumber(cells.number, formats.number)];
  return names.filter((name) => name !== "");
}

/** Adds one row to the steps of its indicator. */
function gather({ row, cells, formats }: StepRow, all: Gathered, problems: FieldProblem[]): void {
  const number = readEntryNumber(cells.number, formats.number).replace(STEP_WORD, "");
  const isWhole = WHOLE.test(number);
  if (number === "") problems.push(registerProblem("stepWithoutNumber", row, "number", textOf(cells.name)));
  const done = stepsDone([cells.done], isWhole ? [number] : null);
  if (isProblem(done)) {
    const field = done.code === "badTick" ? "done" : "number";
    problems.push({ row, field, code: done.code, found: done.found, severity: "wrong" });
  } else if (isWhole) for (const step of done) all.done.add(step);
  const isTyped = readCell(cells.done).kind !== "none";
  if (isWhole && isTyped) all.isReported = true;
  const isDone = !isProblem(done) && done.length > 0;
  all.steps.push({
    number,
    name: plainText(cells.name),
    output: plainText(cells.output),
    done: isWhole || isTyped ? isDone : null,
    date: isBlank(cells.date) || isErrorName(cells.date) ? null : cells.date,
  });
}

function plainText(cell: CellValue): string {
  return isErrorName(cell) ? "" : textOf(cell);
}

function withSteps(indicator: Indicator, { steps, done, isReported }: Gathered): Indicator {
  const joined = { ...indicator, steps };
  if (!isBlank(indicator.actual) || !isReported) return joined;
  const actual = formatSteps([...done].sort((a, b) => a - b));
  return takesSteps(joined, actual) ? { ...joined, actual } : joined;
}

/** Whether steps fit the targets; an indicator in percent may have steps that only tell how it was done. */
function takesSteps(indicator: Indicator, actual: string): boolean {
  const scale = scaleOf(indicator);
  if (scale !== null) return false;
  const { low, standard, high } = indicator;
  // As `1-1`, since a bare number would fit targets in numbers.
  return !isProblem(makeTargets([/^\d$/.test(actual) ? "1-1" : actual, low, standard, high], null));
}

function stepRecord<T>(read: (field: StepField) => T): Record<StepField, T> {
  const entries = STEP_COLUMNS.map(({ field }) => [field, read(field)] as const);
  return Object.fromEntries(entries) as Record<StepField, T>;
}
