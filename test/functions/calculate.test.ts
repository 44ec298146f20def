import { describe, expect, it } from "@jest/globals";
import { calculate, callFunction } from "../../src/functions/calculate";
import { FUNCTION_HELP } from "../../src/functions/help/index";
import { messageLanguage } from "../../src/functions/language";

describe("A function called where there is no Excel", () => {
  it("gives its result as rows of cells", () => {
    expect(callFunction("PERCENT", [250, 305], "en")).toEqual([[81.96]]);
    expect(callFunction("PERCENT", [[[250], [305]], 305], "en")).toEqual([[81.96], [100]]);
  });

  it("gives an error with its message, in the language of the caller", () => {
    expect(callFunction("NUMBER", ["x"], "en")).toEqual([
      [{ error: "#VALUE!", message: expect.stringContaining("is not a number") }],
    ]);
    expect(callFunction("NUMBER", ["x"], "th")).toEqual([
      [{ error: "#VALUE!", message: expect.stringContaining("ไม่ใช่ตัวเลข") }],
    ]);
  });

  it("leaves the language of messages in cells as it was", () => {
    callFunction("NUMBER", ["x"], "en");
    expect(messageLanguage()).toBe("th");
  });

  it("does not take an id that is not a function's", () => {
    expect(() => callFunction("SUM", [1], "en")).toThrow("KPI.SUM");
  });
});

describe("A formula of constants", () => {
  it("hands the error of an inner function on to the outer one, as Excel does", () => {
    expect(calculate('=KPI.STEPS(KPI.DONE({"?"}),"1-5")', "en")).toEqual([
      [{ error: "#VALUE!", message: "" }],
    ]);
  });

  it.each(FUNCTION_HELP.flatMap(({ examples }) => examples.map(({ formula }) => formula)))(
    "%s gives only what a cell can show",
    (formula) => {
      for (const cell of calculate(formula, "th").flat())
        if (typeof cell === "object") expect(cell.message).not.toBe("");
        else expect(["string", "number"]).toContain(typeof cell);
    },
  );
});
