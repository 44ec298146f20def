import { columnName } from "../../../../src/report/area";
import type { FunctionMetadata } from "../../../../src/workbench/host/functions";

/** A case of a function's table, as test/functions/cases has it. */
export interface Case {
  readonly title: string;
  readonly args: readonly unknown[];
  readonly want: unknown;
}

/** A formula to be calculated, and what is to stand in its cell and in those that it spills into. */
export interface Call {
  readonly title: string;
  readonly formula: string;
  readonly want: readonly (readonly unknown[])[];
  /** Whether an error may stand in the first cell alone: the function refused all rows together. */
  readonly mayRefuseAll?: boolean;
}

/** Rows of values that formulas refer to, one block below the other on a sheet. */
export class ArgumentSheet {
  readonly rows: unknown[][] = [];

  constructor(readonly name: string) {}

  /** @returns the address of the block */
  put(block: readonly (readonly unknown[])[]): string {
    const first = this.rows.length + 1;
    const columns = block[0]?.length ?? 1;
    for (const row of block) this.rows.push(row.map(typed));
    return `${this.name}!$A$${String(first)}:$${columnName(columns - 1)}$${String(first + block.length - 1)}`;
  }
}

/** Parameters that are one list for all rows. */
const LISTS = new Set(["labels", "points", "bands"]);

/** Whether a case can be called from a cell: what takes one value is handed no range there. */
export function isCallable({ parameters }: FunctionMetadata, { args }: Case): boolean {
  return args.every((argument, index) => !Array.isArray(argument) || takesRange(parameters[index]));
}

function takesRange(parameter: FunctionMetadata["parameters"][number] | undefined): boolean {
  return parameter?.dimensionality === "matrix";
}

/**
 * Calls a function with the case's arguments: constants stand in the formula, ranges on the sheet of arguments.
 *
 * @param blanks whether an argument of none is left out of the formula, or names a blank cell
 */
export function constantCall(
  { id, parameters }: FunctionMetadata,
  one: Case,
  sheet: ArgumentSheet,
  blanks: "left out" | "in cells" = "left out",
): Call {
  const needed = parameters.filter(({ optional }) => optional !== true).length;
  const given = Array.from(
    { length: Math.max(needed, one.args.length) },
    (_, index) => one.args[index] ?? null,
  );
  // Nothing between the brackets would be no argument at all.
  const inCells = blanks === "in cells" || given.length === 1;
  const args = given.map((argument) => {
    if (argument === null && inCells) return sheet.put([[null]]);
    return Array.isArray(argument) ? sheet.put(argument as unknown[][]) : constant(argument, sheet);
  });
  return {
    title: `KPI.${id} ${one.title}`,
    formula: `=KPI.${id}(${args.join(",")})`,
    want: rowsOf(one.want),
  };
}

/** Calls a function once for all cases that differ only in what it takes row by row: their values stand in columns. */
export function spillingCalls(about: FunctionMetadata, cases: readonly Case[], sheet: ArgumentSheet): Call[] {
  const isByRow = about.parameters.map(
    (parameter) =>
      about.result?.dimensionality === "matrix" && takesRange(parameter) && !LISTS.has(parameter.name),
  );
  const together = new Map<string, Case[]>();
  for (const one of cases) {
    if (one.args.some((argument, index) => isByRow[index] && Array.isArray(argument))) continue;
    if (!isByRow.some(Boolean)) continue;
    const shared = JSON.stringify(one.args.map((argument, index) => (isByRow[index] ? null : argument)));
    const key = shared.replace(/(?:,null)*\]$/, "");
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  return [...together.values()].map((group) => spillingCall(about, isByRow, group, sheet));
}

function spillingCall(
  { id }: FunctionMetadata,
  isByRow: readonly boolean[],
  group: readonly Case[],
  sheet: ArgumentSheet,
): Call {
  // A single case stands twice, so that it spills as well.
  const rows = group.length === 1 ? [...group, ...group] : group;
  const longest = Math.max(...rows.map(({ args }) => args.length));
  const args = Array.from({ length: longest }, (_, index) => {
    if (isByRow[index]) return sheet.put(rows.map((one) => [one.args[index] ?? null]));
    const [first] = group;
    const shared = first?.args[index] ?? null;
    return Array.isArray(shared) ? sheet.put(shared as unknown[][]) : constant(shared, sheet);
  });
  return {
    title: `KPI.${id}: ${group.map(({ title }) => title).join("; ")}`,
    formula: `=KPI.${id}(${args.join(",")})`,
    want: rows.map(({ want }) => [want]),
    mayRefuseAll: group.length === 1,
  };
}

/** A constant as it stands in a formula; what cannot stand there is put into a cell. */
function constant(value: unknown, sheet: ArgumentSheet): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && Math.abs(value) < 1e21) return String(value);
  if (typeof value === "string" && value.length <= LONGEST_TEXT) return `"${value.replaceAll('"', '""')}"`;
  return sheet.put([[value]]);
}

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/** A value as it is written into a cell so that it stays what it is. */
function typed(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? '=""' : `'${value}`;
  if (typeof value === "object" && value !== null && "error" in value) return value.error;
  return value;
}

function rowsOf(want: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(want) ? (want as unknown[][]) : [[want]];
}
