import {
  ACTUAL,
  DIGITS,
  HIGH,
  LANGUAGE,
  LOW,
  NEITHER,
  SCALE,
  SPILL,
  STD,
  STEPS_AS_TEXT,
  WRONG_WORD,
} from "./common";
import type { FunctionHelp } from "./types";

export const CHECK_HELP: FunctionHelp = {
  id: "CHECK",
  group: "tier",
  brief: { th: "มีอะไรผิดปกติในแถวนี้", en: "What is wrong in this row" },
  what: {
    th: "ตรวจว่าผลและเป้าหมายในแถวมีอะไรผิดหรือน่าสงสัย และบอกวิธีแก้",
    en: "Finds what is wrong or doubtful in the targets and the result, and says how to correct it.",
  },
  parameters: [ACTUAL, LOW, STD, HIGH, SCALE, LANGUAGE, DIGITS],
  returns: {
    th: "เรื่องที่พบ คั่นด้วย ; ถ้าไม่พบหรือทั้งแถวยังว่าง แสดงช่องว่าง",
    en: "What was found, parted by semicolons. Blank where nothing was, or where the row is empty.",
  },
  errors: [WRONG_WORD],
  examples: [
    {
      formula: "=KPI.CHECK(0.82,75,80,85)",
      result: "ผลการดำเนินงาน (actual): ๐.๘๒ อยู่คนละมาตรากับเป้าหมาย (สัดส่วน ๐-๑ กับร้อยละ) ตรวจว่าควรคูณหรือหาร ๑๐๐",
      says: {
        th: "ช่องที่แสดง 82% เก็บค่า 0.82 วิธีแก้: พิมพ์ 82 ให้เหมือนเป้าหมาย",
        en: "A cell that shows 82% holds 0.82. Type 82, as in the targets.",
      },
    },
    {
      formula: "=KPI.CHECK({82;82},75,{80;85},{85;80})",
      result: [
        [""],
        ["เป้าหมายมาตรฐาน (std): เป้าหมายไม่เรียงลำดับ ขั้นต้น มาตรฐาน ขั้นสูง ต้องเพิ่มขึ้นหรือลดลงทางเดียว แก้เป้าหมายที่สลับกัน"],
      ],
      says: {
        th: "ตรวจทั้งคอลัมน์ แถวแรกไม่พบสิ่งผิด แถวที่สองเป้าหมายสลับกัน",
        en: "A whole column: nothing in the first row; in the second two targets are swapped.",
      },
    },
    {
      formula: '=KPI.CHECK("1500000 บาท","1 ล้านบาท","2 ล้านบาท","3 ล้านบาท")',
      result: "ผลการดำเนินงาน (actual): หน่วยไม่ตรงกัน (บาท ≠ ล้านบาท) เขียนหน่วยเดียวกันทั้งสี่ช่อง",
      says: {
        th: "เทียบเฉพาะตัวเลข ไม่แปลงหน่วย วิธีแก้: พิมพ์ 1.5 ล้านบาท",
        en: "Figures are compared as they stand; units are not converted. Give the result in millions too.",
      },
    },
    {
      formula: '=KPI.CHECK(46082,"1-3","1-4","1-5",,"en")',
      result:
        "actual: 46082 looks like a date: Excel makes one of 1-3. Type '1-3 with an apostrophe in front.",
      says: {
        th: "พิมพ์ 1-3 แล้วกลายเป็นวันที่ แสดงข้อความภาษาอังกฤษ",
        en: "The 1-3 that was typed became a date. The finding is in English.",
      },
    },
    {
      formula: '=KPI.CHECK(82,"-","-",80,,"th","arabic")',
      result: "เป้าหมายขั้นสูง (high): เป้าหมายบอกไม่ได้ว่ามากดีหรือน้อยดี จึงถือว่ามากดีกว่า พิมพ์ ≥ หรือ ≤ หน้าเป้าหมายให้ชัด",
      says: {
        th: "มีเป้าหมายเดียว วิธีแก้: พิมพ์ ≥ 80 หรือ ≤ 80",
        en: "There is one target only. Type ≥ 80 or ≤ 80.",
      },
    },
  ],
  details: [
    {
      th: "เรื่องที่น่าสงสัยไม่ทำให้ KPI.SCORE ผิดพลาด จึงควรตรวจก่อนส่งรายงาน เช่น “ขั้นตอนที่ 3” หมายถึงขั้นตอนที่ 3 ขั้นเดียว ไม่ใช่ 1-3",
      en: "What is only doubtful is no error in KPI.SCORE, so look here before a report is sent. For example, “ขั้นตอนที่ 3” means step 3 alone, not 1-3.",
    },
    NEITHER,
    STEPS_AS_TEXT,
    SPILL,
  ],
  seeAlso: ["EXPLAIN", "SCORE", "TIER"],
};
