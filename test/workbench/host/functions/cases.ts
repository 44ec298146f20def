import { readFileSync } from "node:fs";
import type { FunctionMetadata } from "../../../../src/workbench/host/functions";
import { builtMetadata } from "../../../support/open-excel";
import { isCallable, type Case } from "./call-plan";

/** A function of the add-in with the cases of its table that can be called from a cell. */
export interface TestedFunction {
  readonly about: FunctionMetadata;
  readonly cases: readonly Case[];
}

/** Every function that the add-in was built with. */
export const { functions: FUNCTIONS } = builtMetadata();

/** The functions with the cases of test/functions/cases. */
export function testedFunctions(): TestedFunction[] {
  return FUNCTIONS.map((about) => ({ about, cases: read(about.id).filter((one) => isCallable(about, one)) }));
}

function read(id: string): Case[] {
  const file = `test/functions/cases/${id.toLowerCase()}.json`;
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, Case[]>).flat();
}
