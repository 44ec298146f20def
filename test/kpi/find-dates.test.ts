import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dayOf } from "../../src/kpi/calendar";
import { dateIn, findDates, findStatusDates, fiscalYearEnd } from "../../src/kpi/find-dates";

const shown = (serial: number | null | undefined) => {
  if (serial === null || serial === undefined) return null;
  const { year, month, day } = dayOf(serial);
  return `${String(year)}-${String(month)}-${String(day)}`;
};

describe("A date in a text", () => {
  it.each([
    ["ณ วันที่ ๕ ตุลาคม ๒๕๖๔", "2021-10-5"],
    ["5 ต.ค. 64", "2021-10-5"],
    ["5 ตุลาคม พ.ศ. 2564", "2021-10-5"],
    ["as of 5 October 2021", "2021-10-5"],
    ["October 5, 2021", "2021-10-5"],
    ["5/10/2564", "2021-10-5"],
    ["5-10-2021", "2021-10-5"],
    ["31 กุมภาพันธ์ 2564", null],
    ["ขั้นตอนที่ 1-3 ของ 2564", null],
    ["มาตรา 9 พ.ศ. 2548", null],
  ])("%s", (text, want) => {
    expect(shown(findDates(text)[0]?.serial)).toBe(want);
  });

  it("is a status only where it says so", () => {
    const text =
      "ตามคำสั่งลงวันที่ 1 ตุลาคม 2564 คณะกรรมการ 2 ตุลาคม 2564 สรุปผล ณ วันที่ 5 ตุลาคม 2564 จะส่งงานวันที่ 9 ธันวาคม 2564";
    expect(findStatusDates(text).map(({ serial }) => shown(serial))).toEqual(["2021-10-5"]);
  });

  it("is read from a cell in either era, and from nothing that is none", () => {
    const day = 44474;
    expect(
      [dateIn(day), dateIn("5 ต.ค. 2564"), dateIn(day + 198_327), dateIn(3), dateIn(true)].map(shown),
    ).toEqual(["2021-10-5", "2021-10-5", "2021-10-5", null, null]);
  });

  it("lies after the fiscal year from 1 October on", () => {
    expect(shown(fiscalYearEnd(2564))).toBe("2021-9-30");
  });

  it("is found or not, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { start, end } of findDates(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
