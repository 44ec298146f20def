import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import "../../../../src/workbench/host/objects/workbook";
import { OBJECT_TYPES } from "../../../../src/workbench/host/protocol/member";

/** What the client calls for `Excel.createWorkbook`, and a method whose password alone is of the set that is told. */
const UNTOLD = new Set([
  "Application.createWorkbook",
  "WorkbookCreated.open",
  "WorksheetProtection.unprotect",
]);

const sets = readSets();
const types = OBJECT_TYPES.filter(({ name }) => sets.has(name));

describe("Every member has the requirement set that Microsoft's typings say", () => {
  it.each(types.map((type) => [type.name, type] as const))("%s", (name, { members }) => {
    const ours = Object.entries(members)
      .map(([member, { since }]) => [lowerFirst(member), since] as const)
      .filter(([member]) => !member.startsWith("_") && !UNTOLD.has(`${name}.${member}`));
    expect(Object.fromEntries(ours)).toEqual(
      Object.fromEntries(ours.map(([member]) => [member, sets.get(name)?.get(member)])),
    );
  });
});

it("No other type is there but what stands for several of Excel's: formats of a chart's parts, empty collections", () => {
  const others = OBJECT_TYPES.map(({ name }) => name).filter((name) => !sets.has(name));
  expect(others.sort()).toEqual(["ChartFormat", "Collection"]);
});

/** The minor version of ExcelApi by class and member, as the comments of the typings tell it. */
function readSets(): Map<string, Map<string, number>> {
  const package_ = createRequire(import.meta.url).resolve("@types/office-js/package.json");
  const typings = readFileSync(join(dirname(package_), "index.d.ts"), "utf8");
  const found = new Map<string, Map<string, number>>();
  let members = new Map<string, number>();
  let set: number | null = null;
  for (const line of typings.slice(typings.indexOf("declare namespace Excel {")).split("\n")) {
    if (line.startsWith("declare namespace ") && !line.startsWith("declare namespace Excel")) break;
    const name = /^ {4}(?:export )?class (\w+) /.exec(line)?.[1];
    if (name !== undefined) found.set(name, (members = new Map<string, number>()));
    const told = /\[Api set: ExcelApi 1\.(\d+)/.exec(line)?.[1];
    // Sets of single arguments come after the member's own.
    if (told !== undefined) set ??= Number(told);
    const member = /^ {8}(?:readonly )?(\w+)(?:\?)?[:(<]/.exec(line)?.[1];
    if (member === undefined) continue;
    // An overload of its own set is not the member's first.
    if (set !== null) members.set(member, Math.min(set, members.get(member) ?? set));
    set = null;
  }
  return found;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
