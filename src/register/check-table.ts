import { lowestDefined, type TargetTier } from "../kpi/tier";
import { isProblem } from "../kpi/problem";
import { makeTargets } from "../kpi/targets";
import { checkResult, resultOf, type Result } from "./check-results";
import { checkSteps } from "./check-steps";
import { checkFigures, checkStatusDates } from "./check-texts";
import { checkTyping, dateRepairs } from "./check-typing";
import type { SourceField } from "./columns";
import type { Change, FieldFinding, Finding, Repair } from "./finding";
import { judgedCells, scaleOf } from "./judged-cells";
import { applyMapping, type ColumnMapping } from "./mapping";
import type { RegisterProblem } from "./problems";
import { readReport, type ReadReport } from "./read-register";
import { findStepColumns, placeSteps, type PlacedStep } from "./read-steps";
import type { Indicator, ReportSettings } from "./report";
import type { SourceTable } from "./table";

/** What is to be checked: a table as it stands, how it is read, and its steps table where it has one. */
export interface CheckRequest {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly settings: ReportSettings;
  readonly stepTable?: SourceTable;
}

/** An indicator or heading with what was found; `row` null is the table as a whole. */
export interface CheckedEntry {
  readonly row: number | null;
  readonly number: string;
  readonly name: string;
  /** How it stands; null where it has no result. */
  readonly result: (Result & { readonly lowest: TargetTier }) | null;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

export interface CheckedTable extends ReadReport {
  /** The entries with findings, the worst first. */
  readonly entries: readonly CheckedEntry[];
  /** The indicators in which nothing was found, in their order. */
  readonly clean: readonly Omit<CheckedEntry, "findings">[];
  /** How many findings there are. */
  readonly findings: number;
}

const RANK = { wrong: 0, doubtful: 1, note: 2 } as const;
const NO_STEPS: SourceTable = { rows: [] };

/**
 * Reads a table of indicators and says everything in it that is wrong, doubtful or worth knowing, by indicator, the
 * worst first: what reading it finds, what KPI.CHECK finds in the figures of every row, and where texts, steps, dates
 * and weights contradict each other.
 *
 * @example checkTable({ table, mapping, settings }).entries[0]?.findings[0]?.code // "stepUnderWay"
 */
export function checkTable(request: CheckRequest): CheckedTable {
  const { table, mapping, settings, stepTable } = request;
  return checkRead(request, readReport(table, mapping, settings, stepTable));
}

/** The same for a table that has been read already. */
export function checkRead(
  { table, mapping, settings, stepTable = NO_STEPS }: CheckRequest,
  read: ReadReport,
): CheckedTable {
  const indicators = read.report.entries.filter((entry): entry is Indicator => entry.kind === "indicator");
  const steps = placeSteps(read.report.entries, stepTable);
  const rows = new Map(applyMapping(table, mapping).map((row) => [row.row, row] as const));
  const stepColumns = findStepColumns(stepTable);
  const hasObstacles = mapping.columns.obstacles !== null;
  const checked: FieldFinding[] = [
    ...indicators.flatMap((indicator) => [
      ...checkSteps(indicator, steps.get(indicator.row) ?? [], settings.fiscalYear),
      ...checkStatusDates(indicator, settings.fiscalYear),
      ...checkFigures(indicator),
      ...checkResult(indicator, hasObstacles),
    ]),
    ...checkTyping(read.report, rows, mapping),
  ];
  const placed = (one: FieldFinding): Finding => {
    const columns: Readonly<Record<string, number | null>> =
      one.table === "steps" ? stepColumns : mapping.columns;
    const column = one.field === null ? null : (columns[one.field] ?? null);
    return { ...one, column, repair: repairAt(table, mapping, one.row, column, one.repair) };
  };
  const findings: Finding[] = [
    ...problemFindings(read.problems, indicators, steps).map(placed),
    ...checked.map(placed),
  ];
  return { ...read, ...arrange(read, findings), findings: findings.length };
}

/** The problems of reading as findings, with a repair where a date can be made steps again. */
function problemFindings(
  problems: readonly RegisterProblem[],
  indicators: readonly Indicator[],
  steps: ReadonlyMap<number, readonly PlacedStep[]>,
): FieldFinding[] {
  const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator] as const));
  const ownerOfStep = new Map<number, number>();
  for (const [owner, placed] of steps) for (const { row } of placed) ownerOfStep.set(row, owner);
  return problems.map((problem): FieldFinding => {
    const { table, row, code, field } = problem;
    const entryRow = row === null || table === "register" ? row : (ownerOfStep.get(row) ?? null);
    const indicator = code === "dateForSteps" && row !== null ? byRow.get(row) : undefined;
    const repair = indicator ? (dateRepairs(indicator).get(field as SourceField) ?? null) : null;
    return { ...problem, entryRow, facts: {}, repair };
  });
}

/** Where a change is to be made in the table of indicators: repairs of the steps table there are none. */
function repairAt(
  { rows }: SourceTable,
  { headerRows, columns }: ColumnMapping,
  row: number | null,
  column: number | null,
  change: Change | null,
): Repair | null {
  if (!change || row === null || column === null) return null;
  const at = { row: headerRows + row - 1, column };
  const naming = [columns.number, columns.name, columns.key].filter(
    (one): one is number => one !== null && one !== column,
  );
  const cells = [...naming.map((one) => ({ row: at.row, column: one })), { row: headerRows - 1, column }];
  const beside = cells
    .filter((cell) => cell.row >= 0)
    .map((cell) => ({ ...cell, value: rows[cell.row]?.[cell.column] ?? null }));
  return { ...change, at, beside };
}

function arrange(
  { report }: ReadReport,
  findings: readonly Finding[],
): Pick<CheckedTable, "entries" | "clean"> {
  const found = new Map<number | null, Finding[]>();
  for (const one of findings) found.set(one.entryRow, [...(found.get(one.entryRow) ?? []), one]);
  const known = new Map(report.entries.map((entry) => [entry.row, entry] as const));
  const described = (row: number | null): Omit<CheckedEntry, "findings"> => {
    const entry = row === null ? undefined : known.get(row);
    const indicator = entry?.kind === "indicator" ? entry : null;
    return {
      row,
      number: entry?.number ?? "",
      name: entry?.name ?? "",
      result: indicator && standing(indicator),
    };
  };
  const entries = [...found].map(([row, own]) => ({
    ...described(row),
    findings: own.sort((a, b) => RANK[a.severity] - RANK[b.severity]),
  }));
  entries.sort((a, b) => worst(a) - worst(b) || (a.row ?? 0) - (b.row ?? 0));
  const clean = report.entries.filter(({ kind, row }) => kind === "indicator" && !found.has(row));
  return { entries, clean: clean.map(({ row }) => described(row)) };
}

function worst({ findings }: { readonly findings: readonly Finding[] }): number {
  return findings[0] ? RANK[findings[0].severity] : RANK.note;
}

function standing(indicator: Indicator): CheckedEntry["result"] {
  const result = resultOf(indicator);
  const scale = scaleOf(indicator);
  if (!result || isProblem(scale)) return null;
  const targets = makeTargets(judgedCells(indicator), scale);
  return { ...result, lowest: (isProblem(targets) ? null : lowestDefined(targets)) ?? "low" };
}
