import {
  ACTUAL,
  DIRECTION,
  HIGH,
  LOW,
  NEITHER,
  NO_TARGET,
  SCALE,
  SPILL,
  STD,
  STEPS_AS_TEXT,
  UNREADABLE,
} from "./common";
import type { FunctionHelp } from "./types";

export const GAP_HELP: FunctionHelp = {
  id: "GAP",
  group: "tier",
  brief: { th: "ยังขาดเท่าใดจึงถึงเป้าหมายถัดไป", en: "What is missing to the next target" },
  what: {
    th: "บอกว่ายังขาดเท่าใดจึงจะถึงเป้าหมายระดับถัดไป",
    en: "Gives what is missing to the next higher target; 0 at the top.",
  },
  parameters: [ACTUAL, LOW, STD, HIGH, SCALE],
  returns: {
    th: "ส่วนที่ขาด: ผลต่างของตัวเลข จำนวนขั้นตอน หรือจำนวนลำดับของชื่อระดับ เมื่อถึงระดับสูงสุดแล้วได้ 0 ถ้ายังไม่มีผล แสดงช่องว่าง",
    en: "A distance for numbers, a count of steps, or of places for labels. 0 at the top; blank while there is no result.",
  },
  errors: [UNREADABLE, NO_TARGET],
  examples: [
    {
      formula: "=KPI.GAP(384.58,325,371.94,401.7)",
      result: 17.12,
      says: {
        th: "ถึงมาตรฐานแล้ว ขาดอีก 17.12 จึงถึงขั้นสูง 401.70",
        en: "Standard is met; 17.12 more are needed for Advanced 401.70.",
      },
    },
    {
      formula: '=KPI.GAP({90;82;70;"-"},75,80,85)',
      result: [[0], [3], [5], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ 70 ยังไม่ถึงขั้นต้น จึงนับถึง 75 แถวสุดท้ายยังไม่มีผล",
        en: "A whole column. 70 is below Basic, so it counts to 75; the last row has no result yet.",
      },
    },
    {
      formula: "=KPI.GAP(4,10,5,3)",
      result: 1,
      says: { th: "ค่าน้อยดีกว่า ต้องลดลงอีก 1", en: "Lower is better: 1 less is needed." },
    },
    {
      formula: '=KPI.GAP("๑-๓,๕","๑-๓","๑-๔","๑-๕")',
      result: 1,
      says: { th: "ขาดขั้นตอนที่ 4 ขั้นเดียว", en: "One step is missing: step 4." },
    },
    {
      formula:
        '=KPI.GAP("Tier 2 Watch List","-","-","Tier 2","Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1")',
      result: 1,
      says: { th: "ต้องขึ้นอีก 1 ลำดับจึงถึง Tier 2", en: "One place below Tier 2 on the scale." },
    },
  ],
  details: [DIRECTION, NEITHER, STEPS_AS_TEXT, SPILL],
  seeAlso: ["TIER", "EXPLAIN", "STEPS"],
};
