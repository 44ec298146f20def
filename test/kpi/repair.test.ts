import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { serialOf } from "../../src/kpi/calendar";
import { normalise } from "../../src/kpi/normalise";
import { readCell } from "../../src/kpi/read-cell";
import { numberFromText, stepsFromDate } from "../../src/kpi/repair";
import { hasMixedDigits, inDigits, withoutStraySpaces, withRangeDash } from "../../src/kpi/tidy-text";

describe("A number that stands as text", () => {
  it.each([
    ["76.83", "@", 76.83, "0.00"],
    ["๓๘๔.๕๘", "General", 384.58, "0.00"],
    ["1,234.50", "@", 1234.5, "#,##0.00"],
    ["325", "@", 325, "General"],
    [" 325\u200b", "0.00", 325, "0.00"],
    ["-2", "General", -2, "General"],
  ])("“%s” in a cell of format %s becomes %d by %s", (value, format, number, shownBy) => {
    expect(numberFromText({ value, format })).toEqual({ value: number, format: shownBy });
  });

  it.each(["384.58 คะแนน", "≥ 5", "80%", "ร้อยละ 80", "1-3", "007", "12345678901234567890", "ก", "", "-"])(
    "“%s” stays as it is",
    (value) => {
      expect(numberFromText({ value, format: "@" })).toBeNull();
    },
  );

  it("reads as the same number before and after", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(4), (number, decimals) => {
        const value = number.toFixed(decimals);
        const repaired = numberFromText({ value, format: "@" });
        if (repaired) expect(readCell(value)).toMatchObject({ value: repaired.value });
      }),
    );
  });
});

describe("A date that was typed as steps", () => {
  it("is read in the one order that ascends, however Excel took it", () => {
    const first = serialOf({ year: 2026, month: 3, day: 1 });
    const third = serialOf({ year: 2026, month: 1, day: 3 });
    expect([first, third].map((serial) => stepsFromDate(serial ?? 0))).toEqual(["1-3", "1-3"]);
  });

  it("is nothing where the number is no date", () => {
    expect([5, 46082.5, 1e9].map(stepsFromDate)).toEqual([null, null, null]);
  });
});

describe("A text made tidy", () => {
  it.each([
    [" ร้อยละ\u200b  80 ", "ร้อยละ 80"],
    ["ก\u00a0 ข", "ก ข"],
    ["บรรทัด \n สอง", "บรรทัด\nสอง"],
    ["✔️", "✔️"],
  ])("loses what nobody sees: %j", (text, want) => {
    expect(withoutStraySpaces(text)).toBe(want);
  });

  it("reads the same as before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalise(withoutStraySpaces(text))).toBe(normalise(text));
      }),
    );
  });

  it("has digits of one kind but for terms in Latin letters", () => {
    expect(["๑-3", "๔.๒ (PMQA 4.0)", "COVID-19 ๒๕๖๔", "ข้อ ๑ และ 2"].map(hasMixedDigits)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(inDigits("๑-3 (PMQA 4.0)", "thai")).toBe("๑-๓ (PMQA 4.0)");
    expect(inDigits("๑-3 (PMQA 4.0)", "arabic")).toBe("1-3 (PMQA 4.0)");
  });

  it("writes ranges in one way", () => {
    expect(withRangeDash("ขั้นตอนที่ ๑ - ๓", "-")).toBe("ขั้นตอนที่ ๑-๓");
    expect(withRangeDash("ขั้นตอน - หนึ่ง", "-")).toBe("ขั้นตอน - หนึ่ง");
  });
});
