import {
  ACTUAL,
  DIGITS,
  HIGH,
  LANGUAGE,
  LOW,
  METHOD,
  NEGATIVE_RATIO,
  NEITHER,
  NO_TARGET,
  SCALE,
  SPILL,
  STD,
  UNREADABLE,
  WRONG_METHOD,
  ZERO_RATIO,
} from "./common";
import type { FunctionHelp } from "./types";

export const VERDICT_HELP: FunctionHelp = {
  id: "VERDICT",
  group: "tier",
  brief: { th: "ประโยคสรุปใต้ตารางเป้าหมาย", en: "The sentence under the target table" },
  what: {
    th: "เขียนประโยคสรุปผลใต้ตารางเป้าหมายในแบบรายงาน",
    en: "Writes the sentence that stands under the target table of the report.",
  },
  parameters: [ACTUAL, LOW, STD, HIGH, SCALE, METHOD, LANGUAGE, DIGITS],
  returns: {
    th: "ประโยคในวงเล็บที่บอกระดับและคะแนน ทศนิยมไม่เกิน 4 ตำแหน่ง ถ้ายังไม่มีผล แสดงช่องว่าง",
    en: "A sentence in brackets with the tier and the points, at most 4 decimals. Blank while there is no result.",
  },
  errors: [UNREADABLE, WRONG_METHOD, NO_TARGET, NEGATIVE_RATIO, ZERO_RATIO],
  examples: [
    {
      formula: '=KPI.VERDICT(384.58,325,371.94,401.7,,"ratio")',
      result: "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน ๙๕.๗๓๘๑ คะแนน)",
      says: {
        th: "ถึงมาตรฐาน คะแนนคิดเทียบเป้าหมายขั้นสูง",
        en: "Standard is met; the points are the ratio to Advanced.",
      },
    },
    {
      formula:
        '=KPI.VERDICT("Tier 2 Watch List","-","-","Tier 2","Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1")',
      result: "(ผลการดำเนินงานต่ำกว่าเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
      says: {
        th: "ตั้งเป้าหมายไว้เฉพาะขั้นสูงและยังไม่ถึง 100 คือคะแนนของเป้าหมายนั้น ไม่ใช่คะแนนที่ได้",
        en: "Only Advanced is set, and it is missed. 100 are the points of that target, not the score.",
      },
    },
    {
      formula: '=KPI.VERDICT(384.58,325,371.94,401.7,,"ratio","en")',
      result: "(Result meets the Standard target: 95.7381 points)",
      says: { th: "ประโยคภาษาอังกฤษ ใช้เลขอารบิก", en: "In English, with Arabic digits." },
    },
    {
      formula: '=KPI.VERDICT({"๑-๔";"-"},"๑-๓","๑-๔","๑-๕",,,,"arabic")',
      result: [["(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน 75 คะแนน)"], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ แถวที่ยังไม่มีผลแสดงช่องว่าง และเลือกใช้เลขอารบิก",
        en: "A whole column; the row without a result stays blank. Thai, but with Arabic digits.",
      },
    },
    {
      formula: '=KPI.VERDICT("๑-๔","๑-๓","๑-๔","๑-๕",,"linear")',
      result: "#VALUE!",
      says: {
        th: "เทียบบัญญัติไตรยางศ์ใช้กับขั้นตอนไม่ได้ วิธีแก้: ใช้ “step” หรือ “ratio”",
        en: "Linear does not work with steps. Use “step” or “ratio”.",
      },
    },
  ],
  details: [
    {
      th: "เมื่อไม่ถึงเป้าหมายใดเลย คะแนนในประโยคเป็นคะแนนของเป้าหมายต่ำสุดที่ตั้งไว้ ตามถ้อยคำของแบบรายงาน คะแนนที่ได้จริงดูจาก KPI.SCORE",
      en: "Where no target is met, the sentence names the points of the lowest target, as the report form words it. KPI.SCORE gives the points that were earned.",
    },
    NEITHER,
    SPILL,
  ],
  seeAlso: ["SCORE", "EXPLAIN", "TIER"],
};
