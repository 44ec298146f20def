import type { DoubtCode, Finding } from "../kpi/check";
import type { ProblemCode } from "../kpi/problem";
import type { RegisterField, StepField } from "./columns";

type Severity = Finding["severity"];

/** What can be wrong with a table, and how much it matters. What is wrong within an indicator is for `kpi/` to say. */
const SEVERITY_OF = {
  noIndicators: "wrong",
  noNameColumn: "wrong",
  noTargetColumns: "wrong",
  noActualColumn: "note",
  errorValue: "wrong",
  hiddenRow: "doubtful",
  totalRow: "note",
  repeatedHeader: "note",
  onlyNumber: "doubtful",
  nothingToReport: "doubtful",
  joinedAbove: "note",
  textWithoutIndicator: "wrong",
  takenAsHeading: "note",
  textBelow: "note",
  headingHasMore: "doubtful",
  noName: "wrong",
  noNumbers: "note",
  noNumber: "doubtful",
  duplicateNumber: "doubtful",
  lostZero: "doubtful",
  weightNotNumber: "wrong",
  weightNegative: "wrong",
  weightsSum: "doubtful",
  unknownMethod: "wrong",
  unknownDirection: "wrong",
  noStepColumns: "wrong",
  stepWithoutIndicator: "doubtful",
  stepWithoutNumber: "doubtful",
} as const satisfies Record<string, Severity>;

export type RegisterCode = keyof typeof SEVERITY_OF;

/** Something wrong, doubtful or worth knowing in a table: facts, which `describeProblem` puts into words. */
export interface RegisterProblem {
  readonly table: "register" | "steps";
  /** 1 is the first row under the header; null for the table as a whole. */
  readonly row: number | null;
  /** From 0; null where no one column is meant. */
  readonly column: number | null;
  readonly field: RegisterField | StepField | null;
  readonly code: RegisterCode | ProblemCode | DoubtCode;
  /** What stands there, or what is meant, as far as it helps to quote it. */
  readonly found: string;
  readonly severity: Severity;
}

/** A problem before it is known in which column of the sheet its field stands. */
export type FieldProblem = Omit<RegisterProblem, "column" | "table">;

/**
 * States a problem of a table.
 *
 * @example registerProblem("duplicateNumber", 7, "number", "4.1")
 */
export function registerProblem<Field extends RegisterField | StepField>(
  code: RegisterCode,
  row: number | null,
  field: Field | null = null,
  found = "",
): FieldProblem & { readonly field: Field | null } {
  return { row, field, code, found, severity: SEVERITY_OF[code] };
}
