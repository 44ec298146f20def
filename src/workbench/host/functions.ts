/** The worksheet functions of an add-in: what its metadata says of them, and the functions themselves by id. */
export interface AddInFunctions {
  readonly metadata: FunctionsMetadata;
  readonly implementations: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  /** `KPI`, the manifest's namespace. */
  readonly namespace: string;
  /** What a blank cell is handed over as: null, or 0 as on older Excel for Windows. */
  readonly blankAs?: null | 0;
  /** Makes the error value that a function gets for an error in a cell. */
  readonly errorValue: (name: string) => unknown;
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly customEnumId?: string;
  }[];
  readonly result?: { readonly dimensionality?: string };
}

/** An error in a cell, in arguments and in results. */
export class CellError {
  constructor(
    readonly name: string,
    /** Excel shows it for #VALUE! and #N/A when the pointer rests on the cell. */
    readonly message = "",
  ) {}
}

export type FunctionValue = string | number | boolean | null | CellError;

const MESSAGE_SHOWN = new Set(["#VALUE!", "#N/A"]);

/**
 * Calls a function of the add-in as Excel does: ranges as rows of values, a missing argument as null, errors as error
 * values where the metadata allows them, and otherwise as the result.
 *
 * @param args a list of rows for a range or an array, a single value for a constant
 * @returns rows of values for a result that spills
 */
export function callFunction(
  { metadata, implementations, blankAs = null, errorValue }: AddInFunctions,
  id: string,
  args: readonly (FunctionValue | FunctionValue[][] | undefined)[],
): FunctionValue | FunctionValue[][] {
  const about = metadata.functions.find((one) => one.id === id);
  const run = implementations.get(id.toUpperCase());
  if (!about || !run) return new CellError("#NAME?");
  const handed: unknown[] = [];
  for (const [index, parameter] of about.parameters.entries()) {
    const argument = args[index];
    if (argument === undefined) {
      if (parameter.optional || index < args.length) handed.push(null);
      else return new CellError("#VALUE!", `The argument ${parameter.name} is missing.`);
      continue;
    }
    const isAny = (parameter.type ?? "any") === "any" && parameter.customEnumId === undefined;
    const error = firstError(argument);
    if (error && !(isAny && metadata.allowErrorForDataTypeAny === true)) return error;
    handed.push(handOver(argument, parameter.dimensionality === "matrix", blankAs, errorValue));
  }
  if (args.length > about.parameters.length) return new CellError("#VALUE!");
  try {
    return takeBack(run(...handed));
  } catch (thrown) {
    return takeError(thrown) ?? new CellError("#VALUE!");
  }
}

function firstError(argument: FunctionValue | FunctionValue[][]): CellError | undefined {
  const values = Array.isArray(argument) ? argument.flat() : [argument];
  return values.find((value) => value instanceof CellError);
}

function handOver(
  argument: FunctionValue | FunctionValue[][],
  isMatrix: boolean,
  blankAs: null | 0,
  errorValue: AddInFunctions["errorValue"],
): unknown {
  const one = (value: FunctionValue): unknown =>
    value instanceof CellError ? errorValue(value.name) : value === null ? blankAs : value;
  if (isMatrix) return (Array.isArray(argument) ? argument : [[argument]]).map((row) => row.map(one));
  return one(Array.isArray(argument) ? (argument[0]?.[0] ?? null) : argument);
}

function takeBack(result: unknown): FunctionValue | FunctionValue[][] {
  if (!Array.isArray(result)) return takeValue(result);
  return (result as unknown[]).map((row) => (Array.isArray(row) ? row.map(takeValue) : [takeValue(row)]));
}

function takeValue(value: unknown): FunctionValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  return takeError(value) ?? new CellError("#VALUE!");
}

function takeError(value: unknown): CellError | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== "string" || !code.startsWith("#")) return null;
  return new CellError(code, MESSAGE_SHOWN.has(code) && typeof message === "string" ? message : "");
}
