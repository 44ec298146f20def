import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keepTogether } from "../../src/text/keep-together";

const kept = (text: string) =>
  keepTogether(text)
    .filter(({ together }) => together)
    .map((part) => part.text);

describe("What stays on one line", () => {
  it.each([
    ["a compound that browsers split", "ดูรายละเอียดตัวชี้วัด", ["รายละเอียด", "ตัวชี้วัด"]],
    ["a number and its unit", "ได้ 95.7381 คะแนน", ["95.7381 คะแนน"]],
    ["a counter and its number", "ครบตามขั้นตอนที่ 1-3 แล้ว", ["ขั้นตอนที่ 1-3"]],
    ["a percentage", "คิดเป็นร้อยละ ๘๑.๙๖ ของทั้งหมด", ["ร้อยละ ๘๑.๙๖"]],
    ["the beginning of a word", "ส่งให้ผู้อื่น", ["ผู้อ"]],
    ["nothing in English", "Step 3 of 5 steps", []],
    ["nothing in a number alone", "384.58", []],
  ])("%s", (_what, text, together) => {
    expect(kept(text)).toEqual(together);
  });

  it("changes nothing in any text", () => {
    const words = fc.constantFrom("ขั้นตอนที่", "ผู้", " ", "3", "๑-๓", "คะแนน", "ร้อยละ", "a", "พ.ศ.", "<");
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join("");
        expect(
          keepTogether(text)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
