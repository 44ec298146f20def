import type { CellContent } from "../kpi/repair";
import type { TargetTier } from "../kpi/tier";
import type { RegisterField, StepField } from "./columns";
import type { RegisterProblem } from "./problems";
import type { CellValue } from "./report";

type Severity = RegisterProblem["severity"];

/** What the check finds besides the problems of reading: how much each matters. */
const SEVERITY_OF = {
  stepUnderWay: "wrong",
  stepNotTicked: "wrong",
  stepNotClaimed: "doubtful",
  statusAfterYear: "doubtful",
  stepAfterYear: "doubtful",
  percentOver100: "doubtful",
  percentNameWithSteps: "note",
  ratioAboveTier: "note",
  obstaclesMissing: "doubtful",
  formulaResult: "doubtful",
  formulaAgainstActual: "doubtful",
  statementAgainstActual: "doubtful",
  requiredAgainstWhole: "doubtful",
  textNumber: "note",
  mixedDigits: "note",
  rangeSpelling: "note",
  straySpaces: "note",
} as const satisfies Record<string, Severity>;

export type CheckCode = keyof typeof SEVERITY_OF;

/** Something that a sentence about a finding may name. */
export type Fact =
  | string
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "tier"; readonly tier: TargetTier | "below" }
  | { readonly kind: "column"; readonly field: RegisterField };

export type Facts = Readonly<Record<string, Fact>>;

/** What a cell holds, and what it would hold once it is set right. */
export interface Change {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The one safe way to set a finding right, with all that tells whether its cell is still the one that was found. */
export interface Repair extends Change {
  /** From 0, from the first title or header row of its table. */
  readonly at: { readonly row: number; readonly column: number };
  /** Cells that name its row and its column, with what they held. */
  readonly beside: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
}

/** Something wrong, doubtful or worth knowing, with the indicator that it is about. */
export interface Finding extends Omit<RegisterProblem, "code"> {
  readonly code: RegisterProblem["code"] | CheckCode;
  /** The row of the indicator or heading that it is about; null for the table as a whole. */
  readonly entryRow: number | null;
  readonly facts: Facts;
  readonly repair: Repair | null;
}

/** A finding before it is known in which column of the sheet its field stands. */
export interface FieldFinding extends Omit<Finding, "column" | "repair"> {
  readonly repair: Change | null;
}

interface Place {
  readonly table?: Finding["table"];
  readonly row: number | null;
  readonly field: RegisterField | StepField | null;
  readonly entryRow?: number | null;
}

interface Details {
  readonly found?: string;
  readonly facts?: Facts;
  readonly repair?: Change;
}

/**
 * States a finding.
 *
 * @param place of an indicator's own row unless `entryRow` says otherwise
 * @example finding("obstaclesMissing", { row: 3, field: "obstacles" })
 */
export function finding(
  code: CheckCode,
  { table = "register", row, field, entryRow = row }: Place,
  { found = "", facts = {}, repair }: Details = {},
): FieldFinding {
  return {
    ...{ table, row, field, entryRow, code, found, facts },
    severity: SEVERITY_OF[code],
    repair: repair ?? null,
  };
}
