/** The errors that a custom function can return. */
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#NULL!",
  "#NAME?",
  "#REF!",
]);

/**
 * The plain value of a cell as Excel hands it over. Numbers, texts, booleans and null stay; of a data type (a
 * currency, a linked record) its basic value is taken; an error becomes a `CustomFunctions.Error`.
 *
 * @example plainValue({ type: "FormattedNumber", basicValue: 5 }) // 5
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("basicValue" in cell) {
    const isError = "type" in cell && (cell.type === "Error" || isErrorName(cell.basicValue));
    return isError ? errorNamed(cell.basicValue) : cell.basicValue;
  }
  return "code" in cell ? errorNamed(cell.code) : null;
}

/** Whether a plain value is an error. */
export function isError(value: unknown): value is CustomFunctions.Error {
  return typeof value === "object" && value !== null;
}

/** An error of Excel's by its name; one that custom functions cannot return becomes #VALUE!. */
export function errorNamed(name: unknown, message?: string): CustomFunctions.Error {
  const code = (isErrorName(name) ? name : "#VALUE!") as CustomFunctions.ErrorCode;
  const ErrorOfCell = typeof CustomFunctions === "undefined" ? ErrorWithoutExcel : CustomFunctions.Error;
  return new ErrorOfCell(code, message);
}

/** Stands in for Excel's class of errors where there is no Excel: in the help pages and in a plain browser. */
class ErrorWithoutExcel {
  constructor(
    readonly code: CustomFunctions.ErrorCode,
    readonly message?: string,
  ) {}
}

function isErrorName(name: unknown): name is string {
  return typeof name === "string" && KNOWN_ERRORS.has(name);
}
