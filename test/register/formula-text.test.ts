import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFormulaText } from "../../src/register/formula-text";

type Case = [text: string, want: [string, string, ...(number | null)[]] | null];
const cases = JSON.parse(readFileSync(new URL("formula-cases.json", import.meta.url), "utf8")) as Case[];

describe("A formula cell is read as part and whole", () => {
  it.each(cases)("%j", (text, want) => {
    const read = readFormulaText(text);
    expect(read && [read.partWords, read.wholeWords, read.part, read.whole, read.times, read.result]).toEqual(
      want,
    );
  });

  it("never throws, whatever is typed", () => {
    const pieces = fc.constantFrom("÷", "/", "×", "x", "=", "\n", "(", ")", "100", "๕", "จำนวน", " ", "สูตร");
    fc.assert(fc.property(fc.array(pieces), (typed) => void readFormulaText(typed.join(""))));
  });
});
