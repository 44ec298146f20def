import { describe, expect, it } from "@jest/globals";
import { standardSheets } from "../../../src/report/standard/standard-sheet";
import { summarySheet } from "../../../src/report/summary/summary-sheet";
import type { PlanValue } from "../../../src/report/plan";
import { readRule } from "../../../src/taskpane/preview/rule";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../../src/workbench/sample/report";

/** Whether a rule holds where every cell has the same value. */
function holds(formula: string, value: PlanValue | null): boolean {
  return readRule(formula)(() => value, 0, 0);
}

describe("A rule for colours", () => {
  it.each([
    ['ISNUMBER(SEARCH("ขั้นสูง",$K5))', "vอยู่ระดับเป้าหมายขั้นสูง", true],
    ['ISNUMBER(SEARCH("ขั้นสูง",$K5))', "vอยู่ระดับเป้าหมายขั้นต้น", false],
    ['ISNUMBER(SEARCH("BELOW",$K5))', "vis below", true],
    ['NOT(ISNUMBER(SEARCH("x",$K5)))', "abc", true],
    ['AND(LEN($K5)>1,LEFT($K5,1)="v")', "v(…)", true],
    ['AND(LEN($K5)>1,LEFT($K5,1)="v")', "v", false],
    ["OR(LEN($K5)=0,LEN($K5)>=9)", null, true],
    ['ISNUMBER(SEARCH(LEFT($K5,1),"123"))', "2x", true],
    ['LEN("a ""b""")=5', null, true],
  ])("%s beside %j is %s", (formula, value, expected) => {
    expect(holds(formula, value)).toBe(expected);
  });

  it("holds nowhere where its cell shows an error", () => {
    expect(holds('NOT(ISNUMBER(SEARCH("x",$K5)))', { error: "#N/A" })).toBe(true);
    expect(holds("LEN($K5)>1", { error: "#N/A" })).toBe(false);
  });

  it("moves along with the cell, unless a $ keeps its row or column", () => {
    const asked: string[] = [];
    const rule = readRule("AND(LEN(B2)>=0,LEN($B2)>=0,LEN(B$2)>=0,LEN($AA$10)>=0)");
    rule((row, column) => (asked.push(`${String(row)} ${String(column)}`), ""), 3, 4);
    expect(asked).toEqual(["4 5", "4 1", "1 5", "9 26"]);
  });

  it.each(["SUM(A1)", "LEN(A1", "A1+1", "LEN(A1) LEN(A1)", "KPI.TIER(A1)=1", ""])(
    "is refused where the preview does not know it: %j",
    (formula) => {
      expect(() => readRule(formula)).toThrow("cannot read the rule");
    },
  );

  it("of every sheet that is made is one that the preview knows", () => {
    const plans = [SAMPLE_REPORT, SAMPLE_REPORT_EN].flatMap((report) => [
      ...standardSheets(report, { filling: "lookups" }),
      summarySheet(report, { filling: "lookups" }),
    ]);
    const formulas = plans.flatMap(({ conditionalFormats }) =>
      conditionalFormats.flatMap((format) => (format.kind === "formula" ? [format.formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) expect(() => readRule(formula)).not.toThrow();
  });
});
