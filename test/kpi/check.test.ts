import { describe, expect, it } from "@jest/globals";
import { checkRow } from "../../src/kpi/check";
import type { FourCells } from "../../src/kpi/targets";
import { readScaleOf } from "./rules";
import { readTable } from "./table";

interface Case {
  title: string;
  cells: FourCells;
  scale?: unknown;
  want: [severity: string, code: string, field: string, found: string][];
}

describe.each(readTable<Case>("check.json"))("Checking a row: %s", (_block, cases) => {
  it.each(cases)("$title", ({ cells, scale, want }) => {
    const findings = checkRow(cells, readScaleOf(scale));
    expect(findings.map(({ severity, code, field, found }) => [severity, code, field, found])).toEqual(want);
  });
});
