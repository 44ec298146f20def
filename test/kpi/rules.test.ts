import { describe, expect, it } from "@jest/globals";
import { placeOn, type Scale } from "../../src/kpi/scale";
import { closeTo } from "../support/close-to";
import { applyRule, readScaleOf } from "./rules";
import { readTable } from "./table";

interface Case {
  title: string;
  rule: string;
  args: unknown[];
  want: unknown;
}

describe.each(readTable<Case>("rules.json"))("%s", (_rule, cases) => {
  it.each(cases)("$title", ({ rule, args, want }) => {
    expect(applyRule(rule, args)).toEqual(closeTo(want));
  });
});

it("placeOn does not take a cell that is not there as the word undefined", () => {
  expect(placeOn(readScaleOf("undefined < ok") as Scale, undefined)).toBeUndefined();
});
