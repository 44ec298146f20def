import { readFileSync } from "node:fs";

/** Reads a table of cases that stands beside the tests: blocks of cases, each with its title. */
export function readTable<Case extends { title: string }>(file: string): [block: string, cases: Case[]][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return Object.entries(JSON.parse(text) as Record<string, Case[]>);
}
