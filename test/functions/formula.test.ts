import { describe, expect, it } from "@jest/globals";
import { evaluateFormula, FormulaError } from "../../src/functions/formula";

/** An error as Excel hands it over. */
const error = (basicValue: string) => ({ type: "Error", basicType: "Error", basicValue });

/** Gives back what it was called with, so that a formula shows how it was read. */
const echo = (id: string, args: readonly unknown[]): unknown => ({ id, args });

describe("A formula of constants calls its function with", () => {
  it.each<[what: string, formula: string, args: unknown[]]>([
    ["no arguments", "=KPI.X()", []],
    ["whole numbers and decimals", "=KPI.X(1,2.5,.5,5.)", [1, 2.5, 0.5, 5]],
    ["numbers in scientific form", "=KPI.X(1e3,1.5E-2,2E+1)", [1000, 0.015, 20]],
    ["negative numbers", "=KPI.X(-1,- 2.5,{-3})", [-1, -2.5, [[-3]]]],
    ["texts", '=KPI.X("ขั้นตอนที่ ๑-๓","")', ["ขั้นตอนที่ ๑-๓", ""]],
    ["doubled quotes as one", '=KPI.X("a ""b""","""")', ['a "b"', '"']],
    ["signs inside a text as they are", '=KPI.X("a,b)","{1;2}")', ["a,b)", "{1;2}"]],
    ["TRUE and FALSE in any case", "=KPI.X(TRUE,false)", [true, false]],
    ["errors", "=KPI.X(#N/A,#value!)", [error("#N/A"), error("#VALUE!")]],
    [
      "every error that Excel has",
      "=KPI.X({#REF!,#DIV/0!,#NUM!,#NAME?,#NULL!})",
      [[["#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"].map(error)]],
    ],
    ["null for an empty argument", '=KPI.X(1,,"a")', [1, null, "a"]],
    ["null for empty arguments at both ends", "=KPI.X(,)", [null, null]],
    [
      "an array's rows",
      '=KPI.X({1,2;"a",TRUE})',
      [
        [
          [1, 2],
          ["a", true],
        ],
      ],
    ],
    ["a column", "=KPI.X({1;2;3})", [[[1], [2], [3]]]],
    ["spaces left aside", ' = KPI.X ( 1 , { 1 ; 2 } , "a b" ) ', [1, [[1], [2]], "a b"]],
    ["what a function inside it gives", "=KPI.X(1,KPI.Y(2))", [1, { id: "Y", args: [2] }]],
    ["functions inside functions", "=KPI.X(KPI.Y(KPI.Z()))", [{ id: "Y", args: [{ id: "Z", args: [] }] }]],
  ])("%s", (_what, formula, args) => {
    expect(evaluateFormula(formula, echo)).toEqual({ id: "X", args });
  });

  it("its id in capitals, however it is typed", () => {
    expect(evaluateFormula("=kpi.Score(1)", echo)).toEqual({ id: "SCORE", args: [1] });
  });

  it("and gives what the function gives", () => {
    expect(evaluateFormula("=KPI.X(1)", () => [["a"], [""]])).toEqual([["a"], [""]]);
  });
});

describe("Anything else is refused", () => {
  it.each<[formula: string, position: number, reason: string]>([
    ["", 0, "A formula begins with =."],
    ["KPI.X(1)", 0, "A formula begins with =."],
    ["=SUM(1)", 1, "Only KPI functions are known here, such as =KPI.SCORE(82,75,80,85)."],
    ["=1", 1, "Only KPI functions are known here, such as =KPI.SCORE(82,75,80,85)."],
    ["=KPI.X", 6, "An opening bracket is missing after KPI.X."],
    ["=KPI.X(1", 8, "A closing bracket is missing."],
    ["=KPI.X(1,", 9, "The formula ends too early."],
    ["=KPI.X(1)+1", 9, "Nothing may follow the last bracket, but “+” does."],
    ["=KPI.X(1;2)", 8, "Arguments are parted by commas, not by semicolons."],
    ["=KPI.X(1 2)", 9, "A comma or a closing bracket is missing before “2”."],
    ["=KPI.X(80%)", 9, "A comma or a closing bracket is missing before “%”."],
    ["=KPI.X($B$2:B5)", 7, '“$B$2:B5” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X(๘๒)", 7, '“๘๒” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X(1.2.3)", 7, '“1.2.3” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X(SUM(1))", 7, '“SUM” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X(TRUE())", 7, '“TRUE” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X(#SPILL!)", 7, '“#” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ['=KPI.X(-"a")', 8, "A minus stands before a number only."],
    ["=KPI.X(-KPI.Y())", 8, "A minus stands before a number only."],
    ["=KPI.X(1e999)", 7, "1e999 is larger than Excel can keep."],
    ['=KPI.X("a)', 7, "This text has no closing quote."],
    ["=KPI.X(“a”)", 7, 'Texts stand in straight quotes: "text".'],
    ["=KPI.X({1,2;3})", 12, "Every row of an array has as many values as the first."],
    ["=KPI.X({1,2)", 11, "A comma, a semicolon or } is missing before “)”."],
    ["=KPI.X({})", 8, '“}” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X({1,,2})", 10, '“,” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
    ["=KPI.X({KPI.Y()})", 8, '“KPI.Y” is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.'],
  ])("%s", (formula, position, reason) => {
    const refused = refusalOf(formula);
    expect(refused).toBeInstanceOf(FormulaError);
    expect(refused).toMatchObject({ name: "FormulaError", message: reason, position });
  });

  it("before any function is called", () => {
    let calls = 0;
    const count = () => (calls += 1);
    expect(() => evaluateFormula("=KPI.X(KPI.Y(1),oops)", count)).toThrow(FormulaError);
    expect(calls).toBe(0);
  });

  it("but an error that the function throws comes through as it is", () => {
    const broken = new Error("There is no function X.");
    expect(() =>
      evaluateFormula("=KPI.X()", () => {
        throw broken;
      }),
    ).toThrow(broken);
  });
});

function refusalOf(formula: string): unknown {
  try {
    return evaluateFormula(formula, echo);
  } catch (refused) {
    return refused;
  }
}
