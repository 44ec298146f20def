import { describe, expect, it } from "@jest/globals";
import { freeSheetName } from "../../src/report/sheet-names";

describe("freeSheetName", () => {
  it.each([
    ["keeps a name that is free", "รายงาน 2564", [], "รายงาน 2564"],
    ["counts on where the name is taken", "รายงาน 2564", ["รายงาน 2564"], "รายงาน 2564 (2)"],
    ["counts on past names that are taken too", "A", ["a", "A (2)"], "A (3)"],
    ["puts a space for what Excel forbids", "a:b\\c/d?e*f[g]h", [], "a b c d e f g h"],
    ["takes apostrophes off the ends", "'ปี'64'", [], "ปี'64"],
    ["cuts at 31 characters", "x".repeat(40), [], "x".repeat(31)],
    ["leaves room for the count", "x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    ["cuts no mark off its letter", `${"x".repeat(30)}กี่`, [], "x".repeat(30)],
    ["has a name for nothing", " :: ", [], "Sheet"],
    ["leaves Excel its own name", "History", [], "Sheet"],
    ["drops control characters", "a\u0007b", [], "a b"],
  ])("%s", (_title, wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});
