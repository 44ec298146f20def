import {
  ACTUAL,
  DIRECTION,
  HIGH,
  LOW,
  METHOD,
  NEGATIVE_RATIO,
  NEITHER,
  NO_TARGET,
  SCALE,
  SPILL,
  STD,
  STEPS_AS_TEXT,
  UNREADABLE,
  WRONG_METHOD,
  ZERO_RATIO,
} from "./common";
import type { FunctionHelp } from "./types";

export const SCORE_HELP: FunctionHelp = {
  id: "SCORE",
  group: "tier",
  brief: { th: "ได้กี่คะแนนจาก 100", en: "How many points of 100" },
  what: {
    th: "คิดคะแนน 0 ถึง 100 ของผลการดำเนินงาน เทียบกับเป้าหมาย 3 ระดับ",
    en: "Gives points from 0 to 100 for a result against its three targets.",
  },
  parameters: [
    ACTUAL,
    LOW,
    STD,
    HIGH,
    SCALE,
    METHOD,
    {
      name: "points",
      optional: true,
      takes: "list",
      about: {
        th: "คะแนนของขั้นต้น มาตรฐาน ขั้นสูง ถ้าไม่ใช่ 50, 75, 100 เช่น {1,3,5}",
        en: "The points of Basic, Standard and Advanced where they are not 50, 75, 100, such as {1,3,5}.",
      },
    },
  ],
  returns: {
    th: "คะแนน ถ้าไม่ถึงเป้าหมายใดเลยได้ 0 (เว้นแต่ ratio ซึ่งคิดตามสัดส่วน) ถ้ายังไม่มีผล แสดงช่องว่าง",
    en: "The points. 0 where no target is met (but ratio gives the share). Blank while there is no result.",
  },
  errors: [UNREADABLE, WRONG_METHOD, NO_TARGET, NEGATIVE_RATIO, ZERO_RATIO],
  examples: [
    {
      formula: '=KPI.SCORE(384.58,325,371.94,401.7,,"ratio")',
      result: 95.73811302,
      says: {
        th: "เทียบเป้าหมายขั้นสูง: 384.58 ÷ 401.70 × 100 (เว้น scale ไว้เพราะเป็นตัวเลข)",
        en: "Ratio to Advanced: 384.58 ÷ 401.70 × 100. The scale stays empty: these are numbers.",
      },
    },
    {
      formula: '=KPI.SCORE({4;6;"-"},10,5,3,,"linear")',
      result: [[87.5], [70], [""]],
      says: {
        th: "เป้าหมายลดลง ค่าน้อยจึงดีกว่า เทียบบัญญัติไตรยางศ์ระหว่างเป้าหมาย แถวที่ยังไม่มีผลแสดงช่องว่าง",
        en: "Lower is better. Straight lines between the targets; the row without a result stays blank.",
      },
    },
    {
      formula: '=KPI.SCORE("๑-๔","๑-๓","๑-๔","๑-๕",,"ratio")',
      result: 80,
      says: {
        th: "ทำแล้ว 4 จาก 5 ขั้นตอนของเป้าหมายขั้นสูง",
        en: "4 of the 5 steps of the Advanced target are done.",
      },
    },
    {
      formula: "=KPI.SCORE(82,75,80,85,,,{1,3,5})",
      result: 3,
      says: {
        th: "ถึงมาตรฐาน คิดตามระดับด้วยคะแนน 1, 3, 5",
        en: "Standard is met; by tier, with points of 1, 3 and 5.",
      },
    },
    {
      formula: "=KPI.SCORE(82,75,85,80)",
      result: "#VALUE!",
      says: {
        th: "มาตรฐาน 85 สูงกว่าขั้นสูง 80 วิธีแก้: สลับเป้าหมายให้เรียงทางเดียว ใช้ KPI.CHECK ดูทั้งคอลัมน์ได้",
        en: "Standard 85 is above Advanced 80. Put the targets in order; KPI.CHECK finds such rows in a whole column.",
      },
    },
  ],
  details: [
    {
      th: "“ตามระดับ” (step) ให้คะแนนของระดับที่ถึง “เทียบบัญญัติไตรยางศ์” (linear) ให้คะแนนเพิ่มตามสัดส่วนระหว่างเป้าหมายสองระดับ “เทียบเป้าหมายขั้นสูง” (ratio) คิดผล ÷ เป้าหมายขั้นสูง × 100 แต่ไม่เกิน 100 และถ้าค่าน้อยดีกว่า คิดเป้าหมายขั้นสูง ÷ ผล × 100 พิมพ์ชื่อวิธีเป็นไทยหรืออังกฤษก็ได้",
      en: "Step gives the points of the tier that is met. Linear rises in a straight line from one target to the next. Ratio is result ÷ Advanced × 100, at most 100; where lower is better it is Advanced ÷ result × 100. The Thai names of the methods work too.",
    },
    DIRECTION,
    NEITHER,
    STEPS_AS_TEXT,
    SPILL,
  ],
  seeAlso: ["TIER", "EXPLAIN", "VERDICT", "WEIGHTED"],
};
