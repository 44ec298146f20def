import type { Language } from "../../text/language";
import type { EnumHelp, FunctionHelp } from "./types";

/** What the generator makes of the functions' source: names, order and kinds of arguments, without words. */
export interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  customEnumId?: string;
}

export interface EnumMetadata {
  id: string;
  type: string;
  values: { name: string; stringValue: string; tooltip: string }[];
}

/**
 * Puts the words of one language and the addresses of the help pages into the generated metadata, and asks Excel
 * to hand errors over, so that one bad cell does not spoil a whole column. Errors and custom data together make
 * Excel 2021 crash, so the latter is left out.
 *
 * @param baseUrl where the add-in is served from, with a slash at the end
 */
export function describeFunctions(
  generated: Metadata,
  help: readonly FunctionHelp[],
  enumHelp: EnumHelp,
  language: Language,
  baseUrl: string,
): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((made) =>
      describeFunction(made, helpFor(made.id, help), language, baseUrl),
    ),
    enums: (generated.enums ?? []).map((made) => ({
      ...made,
      values: made.values.map((value) => ({
        ...value,
        tooltip: required(enumHelp[made.id]?.[value.stringValue], `${made.id}.${value.name}`)[language],
      })),
    })),
  };
}

function describeFunction(
  made: FunctionMetadata,
  help: FunctionHelp,
  language: Language,
  baseUrl: string,
): FunctionMetadata {
  return {
    ...made,
    description: help.what[language],
    helpUrl: new URL(`help/${language}/${made.id.toLowerCase()}.html`, baseUrl).href,
    parameters: made.parameters.map((parameter) => ({
      ...parameter,
      description: required(
        help.parameters.find(({ name }) => name === parameter.name),
        `${made.id}(${parameter.name})`,
      ).about[language],
    })),
  };
}

function helpFor(id: string, help: readonly FunctionHelp[]): FunctionHelp {
  return required(
    help.find((one) => one.id === id),
    id,
  );
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`src/functions/help says nothing about ${what}.`);
  return found;
}
