import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { commonYear, dayOf, serialOf } from "../../src/kpi/calendar";

describe("A day in Excel's calendar", () => {
  it.each([
    [{ year: 1900, month: 3, day: 1 }, 61],
    [{ year: 2020, month: 10, day: 1 }, 44105],
    [{ year: 2024, month: 2, day: 29 }, 45351],
    [{ year: 9999, month: 12, day: 31 }, 2958465],
  ])("%j is number %d", (day, serial) => {
    expect(serialOf(day)).toBe(serial);
    expect(dayOf(serial)).toEqual(day);
  });

  it.each([
    { year: 2021, month: 2, day: 29 },
    { year: 2021, month: 13, day: 1 },
    { year: 2021, month: 4, day: 31 },
    { year: 2021, month: 1, day: 0 },
  ])("%j is none", (day) => {
    expect(serialOf(day)).toBeNull();
  });

  it("comes back from its number, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => serialOf(dayOf(serial)) === serial),
    );
  });
});

describe("A year as it is typed", () => {
  it.each([
    [2564, 2021],
    [2400, 1857],
    [2399, 2399],
    [2021, 2021],
  ])("%d is %d in the common era", (typed, year) => {
    expect(commonYear(typed)).toBe(year);
  });
});
