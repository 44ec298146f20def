import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";

/** The functions as the add-in describes them to Excel, in `functions.json`. */
export interface FunctionWords {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/**
 * What the grid shows while a formula is typed: the functions after `=KPI.`, then their arguments.
 *
 * @example functionHelp(await (await fetch("functions-th.json")).json(), "KPI")[0]?.functionName // "KPI.TIER"
 */
export function functionHelp({ functions }: FunctionWords, namespace: string): IFunctionInfo[] {
  return functions.map(({ name, description = "", parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
