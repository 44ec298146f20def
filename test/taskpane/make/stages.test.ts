import { describe, expect, it } from "@jest/globals";
import type { Progress } from "../../../src/actions/verbs";
import { quarterOf, stagesOf } from "../../../src/taskpane/make/stages";

const SHEETS = ["รายงาน 2564", "สรุปผล 2564"];

function states(progress: Progress | null): string {
  return stagesOf(progress, SHEETS)
    .map(({ state }) => state)
    .join(" ");
}

describe("The stages of making sheets", () => {
  it("are reading, laying out, a stage for every sheet, and the pages", () => {
    expect(stagesOf(null, SHEETS).map(({ name, sheet }) => [name, sheet])).toEqual([
      ["read", null],
      ["layOut", null],
      ["write", "รายงาน 2564"],
      ["write", "สรุปผล 2564"],
      ["print", null],
    ]);
  });

  it.each([
    ["before anything is said", null, "now later later later later"],
    ["while pages are laid out", { stage: "layOut", share: 0.1 }, "done now later later later"],
    ["in the first sheet", { stage: "write", sheet: "รายงาน 2564", share: 0.5 }, "done done now later later"],
    ["in the second", { stage: "write", sheet: "สรุปผล 2564", share: 0.8 }, "done done done now later"],
    ["in a sheet that is not named", { stage: "write", share: 0.5 }, "done done now later later"],
    ["at the pages", { stage: "print", share: 0.9 }, "done done done done now"],
  ] as const)("are told apart %s", (_title, progress, expected) => {
    expect(states(progress)).toBe(expected);
  });
});

describe("Progress", () => {
  it.each([
    [0, 0],
    [0.249, 0],
    [0.25, 25],
    [0.6, 50],
    [1, 100],
  ])("of %d has passed the quarter of %d %%", (share, quarter) => {
    expect(quarterOf(share)).toBe(quarter);
  });
});
