import { checkNames, checkNumbers, checkWeights } from "./check-report";
import { checkIndicator } from "./judged-cells";
import { applyMapping, type ColumnMapping } from "./mapping";
import { registerProblem, type FieldProblem, type RegisterProblem } from "./problems";
import { readHeading, readIndicator } from "./read-indicator";
import { findStepColumns, joinSteps } from "./read-steps";
import type { Entry, Report, ReportSettings } from "./report";
import { sortRows } from "./sort-rows";
import type { SourceTable } from "./table";

export interface ReadReport {
  readonly report: Report;
  /** Of the table as a whole first, then row by row; those of the steps table last. */
  readonly problems: readonly RegisterProblem[];
}

/**
 * Reads a table of indicators as a report, as far as it can be read: whatever is wrong is listed, and the rest of
 * the rows still come through. Every row that holds something becomes an entry, or is named in a problem.
 *
 * @param table with its title and header rows; rows may be hidden
 * @param mapping which column holds what, suggested or corrected
 * @param stepTable the steps table with its header row
 * @example
 * const { mapping } = suggestMapping(table.rows);
 * const { report, problems } = readReport(table, mapping, defaultSettings(new Date()));
 */
export function readReport(
  table: SourceTable,
  mapping: ColumnMapping,
  settings: ReportSettings,
  stepTable: SourceTable = { rows: [] },
): ReadReport {
  const mapped = applyMapping(table, mapping);
  const hidden = mapped.filter((row) => row.hidden);
  const { entries: rows, problems: rowProblems } = sortRows(mapped, mapping);
  const problems: FieldProblem[] = [...rowProblems];
  const read = rows.map((row): Entry => (row.kind === "group" ? readHeading : readIndicator)(row, problems));

  const stepColumns = findStepColumns(stepTable);
  const stepProblems: FieldProblem[] = [];
  const entries = joinSteps(read, stepTable, stepColumns, hidden, stepProblems);

  problems.push(
    ...checkColumns(entries, mapping),
    ...checkNumbers(entries),
    ...checkWeights(entries),
    ...(mapping.columns.name === null ? [] : checkNames(entries)),
    ...checkFigures(entries, mapping, problems),
  );
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    report: { settings, entries },
    problems: [
      ...problems.map((found) => placed(found, "register", mapping.columns)),
      ...stepProblems.map((found) => placed(found, "steps", stepColumns)),
    ],
  };
}

/** What no report can do without, for the table as a whole. */
function checkColumns(entries: readonly Entry[], { columns }: ColumnMapping): FieldProblem[] {
  if (!entries.some(({ kind }) => kind === "indicator")) return [registerProblem("noIndicators", null)];
  const problems: FieldProblem[] = [];
  if (columns.name === null) problems.push(registerProblem("noNameColumn", null, "name"));
  if (columns.low === null && columns.standard === null && columns.high === null)
    problems.push(registerProblem("noTargetColumns", null, "high"));
  if (columns.actual === null) problems.push(registerProblem("noActualColumn", null, "actual"));
  return problems;
}

/**
 * What is wrong with the figures. A row with an error is not looked at: beside it the other figures would seem to be
 * wrong too. A missing column was said once; its blank cells are not said again.
 */
function checkFigures(
  entries: readonly Entry[],
  { columns }: ColumnMapping,
  known: readonly FieldProblem[],
): FieldProblem[] {
  const broken = new Set(known.filter(({ code }) => code === "errorValue").map(({ row }) => row));
  const figures = entries.flatMap((entry) =>
    entry.kind === "indicator" && !broken.has(entry.row) ? checkIndicator(entry) : [],
  );
  return columns.actual === null ? figures.filter(({ code }) => code !== "noActual") : figures;
}

function placed(
  found: FieldProblem,
  table: RegisterProblem["table"],
  columns: Readonly<Record<string, number | null>>,
): RegisterProblem {
  return { table, ...found, column: found.field === null ? null : (columns[found.field] ?? null) };
}
