import { describe, expect, it } from "@jest/globals";
import { FIELD_NAMES, MESSAGES } from "../../src/text/problems";
import { messageOf } from "../support/functions";

const THAI = /[฀-๿]/;

describe("The messages of errors", () => {
  it.each([
    ["TIER", [46082, "1-3", "1-4", "1-5"], "ผลการดำเนินงาน (actual)", "'1-3"],
    ["TIER", [5, null, null, null], "actual", "low, std หรือ high"],
    ["TIER", [[[1], [2]], [[1], [2], [3]], 2, 3], "actual", "แถวและคอลัมน์"],
    ["SCORE", [1, 1, 2, 3, null, "average"], "วิธีคิดคะแนน (method)", "ตามระดับ"],
    ["PERCENT", [1, 2, 99], "จำนวนทศนิยม (decimals)", "0 ถึง 15"],
    ["DONE", [[["กำลังทำ"]]], "รายการตรวจ (checklist)", "✓"],
    ["TIER", [1, 2, 3, 4, null, "thai"], "ชื่อระดับ (labels)", '"th"'],
    ["FISCALYEAR", ["5/10/2564"], "วันที่ (date)", "ไม่ได้ตั้งรูปแบบเป็นข้อความ"],
    ["RATING", [90, [["90-100", "ก"]]], "เกณฑ์ระดับ (bands)", "90 ไม่ใช่ 90-100"],
    ["STEPS", ["1-3", "-"], "ขั้นตอนที่ต้องทำ (required)", "1-5"],
  ])("KPI.%s names the argument and says what to type", (id, args, names, says) => {
    const message = messageOf(id, args);
    expect(message).toContain(names);
    expect(message).toContain(says);
  });

  it("are in English where the call asks for English", () => {
    expect(messageOf("VERDICT", ["x", 1, 2, 3, null, null, "en"])).toBe(
      "actual: “x” is neither a number nor steps. For a label give the scale, such as Tier 3 < Tier 2 < Tier 1; for nothing type -.",
    );
  });

  it("follow Excel's display language where the call does not say", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
    expect(messageOf("NUMBER", ["x"])).toMatch(/^text: “x” is not a number/);
    Object.assign(globalThis, { Office: { context: { displayLanguage: "th-TH" } } });
    expect(messageOf("NUMBER", ["x"])).toMatch(THAI);
    Object.assign(globalThis, { Office: undefined });
    expect(messageOf("NUMBER", ["x"])).toMatch(THAI);
  });

  it("quote a long cell only in part", () => {
    const message = messageOf("NUMBER", ["ก".repeat(32_767)]);
    expect(message.length).toBeLessThan(250);
    expect(message).toContain("ก…”");
  });

  it("say blank where the cell in question is blank", () => {
    expect(
      messageOf("DONE", [
        [[true], [true]],
        [[1], [null]],
      ]),
    ).toContain("“ว่าง”");
  });

  it.each(Object.entries({ ...MESSAGES, ...FIELD_NAMES }))(
    "%s has words in both languages",
    (_code, words) => {
      expect(words.th).toMatch(/\S/);
      expect(words.en).toMatch(/\S/);
      expect(words.en.replace("ร้อยละ", "")).not.toMatch(THAI);
    },
  );
});
