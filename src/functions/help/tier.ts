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

export const TIER_HELP: FunctionHelp = {
  id: "TIER",
  group: "tier",
  brief: { th: "ผลอยู่ในระดับใด", en: "Which tier a result is in" },
  what: {
    th: "บอกว่าผลการดำเนินงานถึงเป้าหมายระดับใด เช่น มาตรฐาน",
    en: "Names the target tier that a result reaches, such as Standard.",
  },
  parameters: [
    ACTUAL,
    LOW,
    STD,
    HIGH,
    SCALE,
    {
      name: "labels",
      optional: true,
      takes: "list",
      about: {
        th: 'ชื่อระดับที่จะแสดง: "th" (ปกติ) "en" หรือชื่อ 4 ชื่อ คือ ต่ำกว่า ขั้นต้น มาตรฐาน ขั้นสูง',
        en: 'The names to show: "th" (default), "en", or four names: below, low, standard, high.',
      },
    },
  ],
  returns: {
    th: "ชื่อระดับสูงสุดที่ผลถึง ถ้าไม่ถึงระดับใดเลย แสดง “ต่ำกว่า” ตามด้วยระดับต่ำสุดที่ตั้งเป้าไว้ ถ้ายังไม่มีผล แสดงช่องว่าง",
    en: "The highest tier that is met. Where none is, “Below” and the lowest tier that has a target. Blank while there is no result.",
  },
  errors: [UNREADABLE, NO_TARGET],
  examples: [
    {
      formula: "=KPI.TIER(384.58,325,371.94,401.7)",
      result: "มาตรฐาน",
      says: {
        th: "ถึงมาตรฐาน 371.94 แต่ยังไม่ถึงขั้นสูง 401.70",
        en: "Standard 371.94 is met, Advanced 401.70 is not.",
      },
    },
    {
      formula: '=KPI.TIER("๑-๓","๑-๓","๑-๔","๑-๕")',
      result: "ขั้นต้น",
      says: { th: "เป้าหมายเป็นขั้นตอน เลขไทยก็ได้", en: "Targets in steps; Thai digits are read too." },
    },
    {
      formula:
        '=KPI.TIER("Tier 2 Watch List","-","-","Tier 2","Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1","en")',
      result: "Below Advanced",
      says: {
        th: "เป้าหมายเป็นชื่อระดับ ใส่ลำดับจากแย่ไปดีใน scale มีเป้าหมายขั้นสูงอย่างเดียวก็ได้",
        en: "Targets are labels; the scale gives their order, worst first. One target is enough.",
      },
    },
    {
      formula: "=KPI.TIER({4;6},10,5,3)",
      result: [["มาตรฐาน"], ["ขั้นต้น"]],
      says: {
        th: "เป้าหมายลดลง ค่าน้อยจึงดีกว่า และใส่เป็นช่วงได้ทั้งคอลัมน์",
        en: "The targets fall, so lower is better. A whole column can be given at once.",
      },
    },
    {
      formula: '=KPI.TIER(46082,"1-3","1-4","1-5")',
      result: "#VALUE!",
      says: {
        th: "พิมพ์ 1-3 แล้ว Excel เปลี่ยนเป็นวันที่ 1 มี.ค. (46082) วิธีแก้: พิมพ์ '1-3",
        en: "Excel made a date (1 March, 46082) of the 1-3 that was typed. Type '1-3 instead.",
      },
    },
  ],
  details: [DIRECTION, NEITHER, STEPS_AS_TEXT, SPILL],
  seeAlso: ["SCORE", "VERDICT", "EXPLAIN"],
};
