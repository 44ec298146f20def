import {
  ACTUAL,
  DIGITS,
  DIRECTION,
  HIGH,
  LANGUAGE,
  LOW,
  METHOD,
  NEITHER,
  SCALE,
  SPILL,
  STD,
  WRONG_WORD,
} from "./common";
import type { FunctionHelp } from "./types";

export const EXPLAIN_HELP: FunctionHelp = {
  id: "EXPLAIN",
  group: "tier",
  brief: { th: "ที่มาของระดับและคะแนน", en: "How tier and points came about" },
  what: {
    th: "บอกที่มาของระดับและคะแนน พร้อมตัวเลขและวิธีคำนวณ",
    en: "Says how the tier and the score came about, with the figures and the arithmetic.",
  },
  parameters: [ACTUAL, LOW, STD, HIGH, SCALE, METHOD, LANGUAGE, DIGITS],
  returns: {
    th: "ข้อความบรรทัดเดียวสำหรับชี้แจงคะแนน ถ้าคิดคะแนนไม่ได้ บอกสาเหตุและวิธีแก้เป็นข้อความ",
    en: "One line to defend a figure with. Where there is no score, it says why and what to type instead.",
  },
  errors: [WRONG_WORD],
  examples: [
    {
      formula: '=KPI.EXPLAIN(384.58,325,371.94,401.7,,"ratio")',
      result:
        "ค่ามากดีกว่า (ตามลำดับของเป้าหมาย) ๓๘๔.๕๘ ≥ มาตรฐาน ๓๗๑.๙๔ แต่ < ขั้นสูง ๔๐๑.๗๐ (ขาด ๑๗.๑๒) เทียบเป้าหมายขั้นสูง: ๓๘๔.๕๘ ÷ ๔๐๑.๗๐ × ๑๐๐ = ๙๕.๗๓๘๑",
      says: {
        th: "บอกทิศทาง เป้าหมายที่ถึง ส่วนที่ขาด และวิธีคำนวณ",
        en: "The direction, the target that is met, what is missing, and the arithmetic.",
      },
    },
    {
      formula: '=KPI.EXPLAIN("๑-๓,๕","๑-๓","๑-๔","๑-๕")',
      result: "วัดเป็นขั้นตอน ๑-๓,๕ ครบตามขั้นต้น ๑-๓ แต่ ยังไม่ครบตามมาตรฐาน ๑-๔ (ขาด ๑ ขั้นตอน) คะแนนตามระดับ: ๕๐",
      says: {
        th: "ข้ามขั้นตอนที่ 4 จึงยังไม่ถึงมาตรฐาน แม้ทำขั้นตอนที่ 5 แล้ว",
        en: "Step 4 is skipped, so Standard is not met although step 5 is done.",
      },
    },
    {
      formula: '=KPI.EXPLAIN(4,10,5,3,,"linear","en")',
      result:
        "Lower is better (by the order of the targets). 4 ≤ Standard 5 and > Advanced 3 (1 over). Linear: 75 + (4 − 5) ÷ (3 − 5) × (100 − 75) = 87.5.",
      says: {
        th: "ค่าน้อยดีกว่า เทียบบัญญัติไตรยางศ์ อธิบายเป็นภาษาอังกฤษ",
        en: "Lower is better, straight lines between the targets, told in English.",
      },
    },
    {
      formula: '=KPI.EXPLAIN(82,"-","-",80,,,,"arabic")',
      result:
        "ค่ามากดีกว่า (ถือตามปกติ เพราะเป้าหมายบอกทิศทางไม่ได้) ไม่ได้ตั้งเป้าหมาย: ขั้นต้น, มาตรฐาน 82 ≥ ขั้นสูง 80 คะแนนตามระดับ: 100",
      says: {
        th: "มีเป้าหมายเดียว จึงถือว่ามากดีกว่า ถ้าน้อยดีกว่าให้พิมพ์ ≤ 80",
        en: "With one target, higher is assumed to be better. Type ≤ 80 where it is not.",
      },
    },
    {
      formula: "=KPI.EXPLAIN(82,75,85,80)",
      result:
        "เป้าหมายมาตรฐาน (std): เป้าหมายไม่เรียงลำดับ ขั้นต้น มาตรฐาน ขั้นสูง ต้องเพิ่มขึ้นหรือลดลงทางเดียว แก้เป้าหมายที่สลับกัน",
      says: {
        th: "KPI.SCORE แสดง #VALUE! ส่วน KPI.EXPLAIN บอกสาเหตุเป็นข้อความ",
        en: "Where KPI.SCORE shows #VALUE!, KPI.EXPLAIN says why in words.",
      },
    },
  ],
  details: [
    {
      th: "อธิบายด้วยคะแนน 50, 75, 100 เสมอ ถ้าใช้คะแนนอื่นใน KPI.SCORE ตัวเลขคะแนนจะไม่ตรงกัน",
      en: "It always reckons with 50, 75 and 100 points; a KPI.SCORE with other points gives another figure.",
    },
    DIRECTION,
    NEITHER,
    SPILL,
  ],
  seeAlso: ["SCORE", "CHECK", "GAP"],
};
