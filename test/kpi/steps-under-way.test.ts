import { describe, expect, it } from "@jest/globals";
import { isUnderWay, stepsUnderWay } from "../../src/kpi/steps-under-way";
import { readTable } from "./table";

interface Case {
  title: string;
  text: string;
  want: number[];
}

describe.each(readTable<Case>("steps-under-way.json"))("%s", (_block, cases) => {
  it.each(cases)("$title", ({ text, want }) => {
    expect(stepsUnderWay(text).map(({ step }) => step)).toEqual(want);
  });
});

describe("What is said of a step", () => {
  it("is quoted in the words that say it", () => {
    expect(stepsUnderWay("ขั้นตอนที่ 1 แล้วเสร็จ ขั้นตอนที่ 3 ยังทำไม่เสร็จ โดยเร่งรัดแล้ว")).toEqual([
      { step: 3, quote: "ขั้นตอนที่ 3 ยังทำไม่เสร็จ" },
    ]);
  });

  it("is known of its own row without its number", () => {
    expect(["อยู่ระหว่างจัดทำร่าง", "รายงานฉบับสมบูรณ์", "แผนกำลังคน"].map(isUnderWay)).toEqual([true, false, false]);
  });
});
