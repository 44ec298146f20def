/** Why Excel did not do what was asked. The actions hand these codes on; the pane has words for each. */
export type ExcelErrorCode =
  | "sourceGone"
  | "sourceEmpty"
  | "tooManyRows"
  | "workbookProtected"
  | "workbookReadOnly"
  | "sheetProtected"
  | "cellEditMode"
  | "sheetGone"
  | "notOurSheet"
  | "changedMeanwhile"
  | "tooLarge"
  | "busy"
  | "cancelled"
  | "notSupported"
  | "leftUnfinished"
  | "unexpected";

/** The only error that leaves this folder. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: ExcelErrorCode,
    /** For an administrator, never for the person. */
    readonly details = "",
    /** What a message may quote: the sheet, the number of rows … */
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** Excel's own codes, by what they mean for a person. What is refused has a reason of its own: see `run.ts`. */
const MEANING: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  ItemNotFound: "sourceGone",
  InvalidReference: "sourceGone",
  InvalidBinding: "sourceGone",
  ItemAlreadyExists: "changedMeanwhile",
  Conflict: "changedMeanwhile",
  EditModeConflict: "changedMeanwhile",
  InsertDeleteConflict: "changedMeanwhile",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RangeTooLarge: "tooLarge",
  AccessDenied: "sheetProtected",
  ReadOnlyWorkbook: "workbookReadOnly",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
  InactiveWorkbook: "notSupported",
};

/** The code of an error of office.js; "" for any other. */
export function officeCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** What Excel said, as an error with a code that a person's message belongs to. */
export function toExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (error instanceof DOMException && error.name === "AbortError") return new ExcelError("cancelled");
  const code = officeCode(error);
  return new ExcelError(MEANING[code] ?? "unexpected", detailsOf(error, code));
}

/** The code, the message and the place, as an administrator or a developer wants them. */
function detailsOf(error: unknown, code: string): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { message, debugInfo } = error as { message?: unknown; debugInfo?: { errorLocation?: unknown } };
  const parts = [code, message, debugInfo?.errorLocation];
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}
