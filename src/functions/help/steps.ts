import { NEITHER, SPILL, STEPS_AS_TEXT } from "./common";
import type { FunctionHelp } from "./types";

export const STEPS_HELP: FunctionHelp = {
  id: "STEPS",
  group: "steps",
  brief: { th: "ทำขั้นตอนแล้วเป็นสัดส่วนเท่าใด", en: "The share of steps that are done" },
  what: {
    th: "คิดสัดส่วนขั้นตอนที่ทำแล้ว จากขั้นตอนที่ต้องทำ",
    en: "Gives the share of the required steps that are done, from 0 to 1.",
  },
  parameters: [
    {
      name: "done",
      about: {
        th: "ขั้นตอนที่ทำแล้ว เช่น 1-3 หรือ 1-2,4 เลขไทยก็ได้ ใส่ - ถ้ายังไม่รายงาน",
        en: "The steps that are done, such as 1-3 or 1-2,4; Thai digits too; - for not reported yet.",
      },
    },
    {
      name: "required",
      about: { th: "ขั้นตอนที่ต้องทำตามเป้าหมาย เช่น 1-5", en: "The steps that the target asks for, such as 1-5." },
    },
  ],
  returns: {
    th: "สัดส่วน 0 ถึง 1 ตั้งรูปแบบช่องเป็น % เพื่อแสดงเป็นร้อยละ ขั้นตอนที่ทำเกินไม่นับ ถ้ายังไม่รายงาน แสดงช่องว่าง",
    en: "A share from 0 to 1; format the cell as % to see percent. Extra steps do not count. Blank while nothing is reported.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "อ่านเป็นขั้นตอนไม่ได้ เช่น 3-1 หรือช่องกลายเป็นวันที่ พิมพ์ขั้นตอน 1 ถึง 50 จากน้อยไปมาก",
        en: "The steps cannot be read, as 3-1, or became a date. Type steps from 1 to 50, ascending.",
      },
    },
    {
      error: "#N/A",
      when: { th: "ไม่ได้ใส่ขั้นตอนที่ต้องทำ หรือเป็น 0", en: "No step is required." },
    },
  ],
  examples: [
    {
      formula: '=KPI.STEPS("๑-๓","๑-๕")',
      result: 0.6,
      says: { th: "ทำแล้ว 3 จาก 5 ขั้นตอน", en: "3 of 5 steps are done." },
    },
    {
      formula: '=KPI.STEPS({"1-2,4";"1-7";"-"},"1-5")',
      result: [[0.6], [1], [""]],
      says: {
        th: "ข้ามขั้นตอนได้ ขั้นตอนที่เกินไม่นับ และแถวที่ยังไม่รายงานแสดงช่องว่าง",
        en: "Steps may be skipped, extra ones do not count, and a row without a report stays blank.",
      },
    },
    {
      formula: '=KPI.STEPS({3;"3-3"},"1-5")',
      result: [[0.6], [0.2]],
      says: {
        th: "3 คือขั้นตอน 1 ถึง 3 ส่วน 3-3 คือขั้นตอนที่ 3 ขั้นเดียว",
        en: "A bare 3 means steps 1 to 3; 3-3 means step 3 alone.",
      },
    },
    {
      formula: '=KPI.STEPS(KPI.DONE({TRUE;TRUE;FALSE;TRUE}),"1-5")',
      result: 0.6,
      says: {
        th: "ใช้กับ KPI.DONE: ติ๊กไว้ 3 ข้อในรายการ จาก 5 ขั้นตอน",
        en: "With KPI.DONE: three ticks in a checklist, of five steps.",
      },
    },
    {
      formula: '=KPI.STEPS(46082,"1-5")',
      result: "#VALUE!",
      says: {
        th: "พิมพ์ 1-3 แล้ว Excel เปลี่ยนเป็นวันที่ 1 มี.ค. (46082) วิธีแก้: พิมพ์ '1-3",
        en: "Excel made a date (1 March, 46082) of the 1-3 that was typed. Type '1-3 instead.",
      },
    },
  ],
  details: [
    STEPS_AS_TEXT,
    {
      th: "อ่านประโยคได้ เช่น “ดำเนินการครบถ้วนตามขั้นตอนที่ ๑-๓” แต่ถ้าประโยคมีคำว่า ยังไม่ กำลัง อยู่ระหว่าง หรือกล่าวถึงขั้นตอนสองครั้ง ให้พิมพ์เฉพาะขั้นตอนที่ทำแล้ว",
      en: "A sentence such as “ดำเนินการครบถ้วนตามขั้นตอนที่ ๑-๓” is read too. Where it says that something is under way, or names steps twice, type only the steps that are done.",
    },
    NEITHER,
    SPILL,
  ],
  seeAlso: ["DONE", "SCORE", "GAP"],
};
