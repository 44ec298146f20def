import { describe, expect, it } from "@jest/globals";
import { applyRule } from "./rules";
import { readTable } from "./table";

interface Case {
  title: string;
  rule: string;
  args: unknown[];
  want: { code: string; field: string; found: string };
}

describe.each(readTable<Case>("problems.json"))("Problems of %s", (_block, cases) => {
  it.each(cases)("$rule $title", ({ rule, args, want }) => {
    expect(applyRule(rule, args)).toStrictEqual({ kind: "problem", ...want });
  });
});
