import { describe, expect, it } from "@jest/globals";
import { readCell } from "../../src/kpi/read-cell";
import { readTable } from "./table";

interface Case {
  title: string;
  cell: unknown;
  want: unknown;
}

describe.each(readTable<Case>("reading.json"))("Reading a cell: %s", (_block, cases) => {
  it.each(cases)("$title", ({ cell, want }) => {
    expect(readCell(cell)).toStrictEqual(want);
  });
});

it("Reading a cell: takes what no cell can hold as nothing", () => {
  expect(readCell(undefined)).toStrictEqual({ kind: "none", text: "" });
});
