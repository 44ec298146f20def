import type { UnreadableReason } from "./reading";

/** The name of a parameter of the worksheet functions, or of the register's field of the same name. */
export type Field =
  | "actual"
  | "low"
  | "std"
  | "high"
  | "scale"
  | "labels"
  | "method"
  | "points"
  | "language"
  | "digits"
  | "done"
  | "required"
  | "checklist"
  | "numbers"
  | "part"
  | "whole"
  | "decimals"
  | "rounding"
  | "scores"
  | "weights"
  | "missing"
  | "score"
  | "bands"
  | "value"
  | "text"
  | "date"
  | "era";

export type ErrorName = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";

/** What can be wrong, and the error that Excel shows for it. */
const ERROR_OF = {
  bareComparison: "#VALUE!",
  boundsDisagree: "#VALUE!",
  percentTwice: "#VALUE!",
  tooLarge: "#VALUE!",
  stepList: "#VALUE!",
  stepsTwice: "#VALUE!",
  stepsNotDone: "#VALUE!",
  badScale: "#VALUE!",
  wordWithoutScale: "#VALUE!",
  notOnScale: "#VALUE!",
  percentMixed: "#VALUE!",
  boundsMixed: "#VALUE!",
  outOfOrder: "#VALUE!",
  againstBound: "#VALUE!",
  stepNumber: "#VALUE!",
  dateForSteps: "#VALUE!",
  noTarget: "#N/A",
  linearNeedsNumbers: "#VALUE!",
  ratioNeedsFigures: "#VALUE!",
  ratioNeedsHigh: "#VALUE!",
  negativeRatio: "#NUM!",
  zeroHigh: "#DIV/0!",
  notANumber: "#VALUE!",
  unknownWord: "#VALUE!",
  shapesDiffer: "#VALUE!",
  listShapesDiffer: "#VALUE!",
  badPoints: "#VALUE!",
  badLabels: "#VALUE!",
  badDecimals: "#VALUE!",
  badTick: "#VALUE!",
  badStepNumber: "#VALUE!",
  noSteps: "#VALUE!",
  nothingRequired: "#N/A",
  zeroWhole: "#DIV/0!",
  negativeWeight: "#NUM!",
  nothingToWeigh: "#N/A",
  badBands: "#VALUE!",
  belowBands: "#N/A",
  notADate: "#VALUE!",
  dateOutOfRange: "#NUM!",
} as const satisfies Record<UnreadableReason, ErrorName> & Record<string, ErrorName>;

export type ProblemCode = keyof typeof ERROR_OF;

/** Why there is no result: a fact, which `text/` puts into words. The rules never throw; they return one of these. */
export interface Problem {
  readonly kind: "problem";
  readonly code: ProblemCode;
  /** Where to look. */
  readonly field: Field;
  /** What stands there, as far as it helps to quote it. */
  readonly found: string;
}

/** States a problem. @example problem("dateForSteps", "actual", 46082) */
export function problem(code: ProblemCode, field: Field, found: unknown = ""): Problem {
  return { kind: "problem", code, field, found: typeof found === "string" ? found : String(found) };
}

/** The error that Excel shows in the cell. */
export function errorOf({ code }: Problem): ErrorName {
  return ERROR_OF[code];
}

/** Whether a rule came to a problem in place of its result. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "problem";
}
