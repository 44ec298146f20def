import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { closeTo } from "../support/close-to";
import { call, FUNCTION_IDS } from "../support/functions";

interface Case {
  title: string;
  args: unknown[];
  want: unknown;
}

/** Every function's table has the same blocks, in this order. */
const BLOCKS = ["reading", "values", "missing", "errors", "spill"];
const FOLDER = new URL("./cases/", import.meta.url);

function read(file: string): Record<string, Case[]> {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Record<string, Case[]>;
}

describe.each(FUNCTION_IDS)("KPI.%s", (id) => {
  const blocks = read(`${id.toLowerCase()}.json`);

  it("has cases in every block", () => {
    expect(Object.keys(blocks)).toEqual(BLOCKS);
    expect(Object.values(blocks).filter((cases) => cases.length === 0)).toEqual([]);
  });

  describe.each(BLOCKS)("%s", (block) => {
    it.each(blocks[block] ?? [])("$title", ({ args, want }) => {
      expect(call(id, args)).toEqual(closeTo(want));
    });
  });
});

it("Every table of cases belongs to a function", () => {
  const ids = readdirSync(FOLDER).map((file) => file.replace(".json", "").toUpperCase());
  expect(ids.sort()).toEqual([...FUNCTION_IDS].sort());
});
