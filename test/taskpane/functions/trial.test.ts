import { describe, expect, it } from "@jest/globals";
import { FUNCTION_HELP } from "../../../src/functions/help/index";
import type { FunctionHelp } from "../../../src/functions/help/types";
import { explanationLines } from "../../../src/taskpane/functions/explanation";
import { indicatorOf } from "../../../src/taskpane/functions/indicator";
import {
  firstTrial,
  fitsIntoCell,
  formulaOf,
  mainParameters,
  tryOut,
} from "../../../src/taskpane/functions/trial";
import type { Language } from "../../../src/text/language";

const helpOf = (id: string) => FUNCTION_HELP.find((help) => help.id === id) as FunctionHelp;

function explain(id: string, typed: Readonly<Record<string, string>>, language: Language = "en") {
  const help = helpOf(id);
  const trial = { ...firstTrial(help, language), ...typed };
  return explanationLines(help, trial, indicatorOf(help, trial), tryOut(help, trial, language), language);
}

describe("The live example", () => {
  it.each(FUNCTION_HELP.map((help) => [help.id, help] as const))(
    "of %s is the first worked example of its help",
    (id, help) => {
      const [example] = help.examples;
      const trial = firstTrial(help, "th");
      const formula = formulaOf(help, trial);
      if (id === "FISCALYEAR") expect(formula).toBe("=KPI.FISCALYEAR(DATE(2020,10,1))");
      else expect(formula).toBe(example?.formula);
      const [[shown] = []] = tryOut(help, trial, "th");
      if (typeof example?.result === "number") expect(shown).toBeCloseTo(example.result, 6);
      else expect(shown).toEqual(example?.result);
    },
  );

  it("asks for English results in an English pane, and keeps that out of sight", () => {
    const verdict = helpOf("VERDICT");
    expect(formulaOf(verdict, firstTrial(verdict, "en"))).toBe(
      '=KPI.VERDICT(384.58,325,371.94,401.7,,"ratio","en")',
    );
    expect(mainParameters(verdict, "en").map(({ name }) => name)).toEqual([
      "actual",
      "low",
      "std",
      "high",
      "method",
    ]);
  });

  it("shows a date as it is typed in the language", () => {
    const help = helpOf("FISCALYEAR");
    expect(firstTrial(help, "th")["date"]).toBe("1/10/2563");
    expect(firstTrial(help, "en")["date"]).toBe("1/10/2020");
  });
});

describe("How a result came about", () => {
  it.each([
    [
      "SCORE",
      {},
      [
        "384.58 meets Standard (371.94) but does not meet Advanced (401.70): 17.12 short.",
        "Score = 384.58 ÷ 401.70 × 100 = 95.7381.",
      ],
    ],
    [
      "SCORE",
      { method: "step", points: "1\n3\n5" },
      ["384.58 meets Standard (371.94) but does not meet Advanced (401.70): 17.12 short."],
    ],
    ["TIER", { actual: "-" }, ["No actual yet, so there is no tier and no score."]],
    [
      "GAP",
      { actual: "4", low: "10", std: "5", high: "3" },
      [
        "4 meets Standard (5) but does not meet Advanced (3): 1 over.",
        "Lower is better (by the order of the targets).",
      ],
    ],
    [
      "TIER",
      { actual: "1-3", low: "1-3", std: "1-4", high: "1-5" },
      ["1-3 covers Basic (1-3) but does not cover Standard (1-4); steps missing: 1.", "Measured in steps."],
    ],
    ["EXPLAIN", {}, []],
    ["PERCENT", {}, ["250 ÷ 305 × 100 = 81.967213…"]],
    ["PERCENT", { part: "1", whole: "4" }, ["1 ÷ 4 × 100 = 25"]],
    ["STEPS", { done: "1-2,4", required: "1-5" }, ["3 of the 5 required steps are done"]],
    ["DONE", { checklist: "✓\n-\n/" }, ["2 of 3 are done"]],
    ["WEIGHTED", { scores: "100\n-\n50", weights: "40\n30\n30" }, ["(100 × 40 + 50 × 30) ÷ 70 = 78.5714"]],
    [
      "WEIGHTED",
      { scores: "100\n-", weights: "60\n40", missing: "zero" },
      ["(100 × 60 + 0 × 40) ÷ 100 = 60"],
    ],
    ["FISCALYEAR", {}, ["Fiscal year 2564 is 1 October 2563 to 30 September 2564"]],
    ["THAI", {}, [helpOf("THAI").returns.en]],
  ])("%s with %j", (id, typed, lines) => {
    expect(explain(id, typed)).toEqual(lines);
  });

  it("is said in Thai as on the design", () => {
    expect(explain("SCORE", {}, "th")).toEqual([
      "384.58 ถึงมาตรฐาน (371.94) แต่ยังไม่ถึงขั้นสูง (401.70) ขาด 17.12",
      "คะแนน = 384.58 ÷ 401.70 × 100 = 95.7381",
    ]);
  });
});

describe("A formula for a cell", () => {
  it("has no text longer than Excel takes", () => {
    const help = helpOf("THAI");
    expect(fitsIntoCell(formulaOf(help, { value: '"'.repeat(255) }))).toBe(true);
    expect(fitsIntoCell(formulaOf(help, { value: "ก".repeat(256) }))).toBe(false);
  });

  it("is not longer than Excel takes as a whole", () => {
    const help = helpOf("WEIGHTED");
    const many = Array.from({ length: 5000 }, () => "50").join("\n");
    expect(fitsIntoCell(formulaOf(help, { scores: many, weights: many }))).toBe(false);
  });
});
