import { NEITHER, SPILL } from "./common";
import type { FunctionHelp } from "./types";

export const NUMBER_HELP: FunctionHelp = {
  id: "NUMBER",
  group: "digits",
  brief: { th: "อ่านข้อความเป็นตัวเลข", en: "Text read as a number" },
  what: {
    th: "อ่านข้อความเป็นตัวเลข เช่น เลขไทย ร้อยละ หรือตัวเลขที่มีหน่วย",
    en: "Reads a text as a number: Thai digits, percentages, figures with a unit.",
  },
  parameters: [
    {
      name: "text",
      about: {
        th: "ข้อความที่มีตัวเลข เช่น ๓๘๔.๕๘ คะแนน ช่องเดียวหรือทั้งช่วง",
        en: "A text with a figure, in Thai or Arabic digits; one cell or a range.",
      },
    },
  ],
  returns: {
    th: "ตัวเลขที่นำไปคำนวณได้ ช่องที่ยังไม่มีค่า เช่น - หรือ รอผล แสดงช่องว่าง",
    en: "A number to reckon with. Blank where there is nothing yet, as for - or “รอผล”.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "ข้อความไม่ใช่ตัวเลข เป็นขั้นตอน เป็นชื่อระดับ หรือใช้จุลภาคแทนจุดทศนิยม",
        en: "The text is no number, names steps or a label, or has a decimal comma.",
      },
    },
  ],
  examples: [
    {
      formula: '=KPI.NUMBER("๓๘๔.๕๘ คะแนน")',
      result: 384.58,
      says: { th: "เลขไทยพร้อมหน่วย", en: "Thai digits with a unit." },
    },
    {
      formula: '=KPI.NUMBER({"ร้อยละ ๘๑.๙๖";"ไม่เกิน ๕ วัน";"1,234.50";"รอผล"})',
      result: [[81.96], [5], [1234.5], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ได้ คำว่า ไม่เกิน และหน่วยไม่มีผล แถวที่รอผลแสดงช่องว่าง",
        en: "A whole column. Units and words such as “ไม่เกิน” (at most) are left aside; “รอผล” (pending) stays blank.",
      },
    },
    {
      formula: '=KPI.NUMBER("82%")',
      result: 0.82,
      says: {
        th: "% อ่านเหมือน Excel คือ 0.82 ส่วน ร้อยละ 82 อ่านเป็น 82",
        en: "% reads as Excel reads it, 0.82; “ร้อยละ 82” reads as 82.",
      },
    },
    {
      formula: '=KPI.NUMBER("81,96")',
      result: "#VALUE!",
      says: {
        th: "ใช้จุลภาคแทนจุดทศนิยม วิธีแก้: พิมพ์ 81.96",
        en: "A decimal comma. Type 81.96.",
      },
    },
  ],
  details: [NEITHER, SPILL],
  seeAlso: ["THAI", "PERCENT", "STEPS"],
};
