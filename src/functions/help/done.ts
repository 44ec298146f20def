import type { FunctionHelp } from "./types";

export const DONE_HELP: FunctionHelp = {
  id: "DONE",
  group: "steps",
  brief: { th: "ทำขั้นตอนใดแล้วบ้าง", en: "Which steps are done" },
  what: {
    th: "เขียนขั้นตอนที่ติ๊กว่าทำแล้วในรายการตรวจ เช่น 1-2,4",
    en: "Writes the steps that are ticked in a checklist, such as 1-2,4.",
  },
  parameters: [
    {
      name: "checklist",
      takes: "list",
      about: {
        th: "ช่องทำเครื่องหมาย ขั้นตอนละช่อง: TRUE ✓ / x เสร็จแล้ว หรือวันที่แล้วเสร็จ ใส่ - ถ้ายังไม่เสร็จ",
        en: "A cell a step: TRUE, ✓, /, x, “เสร็จแล้ว” or the date of completion; - for not done.",
      },
    },
    {
      name: "numbers",
      optional: true,
      takes: "list",
      about: {
        th: "เลขขั้นตอนข้างเครื่องหมาย เป็นตัวเลข 1 ถึง 50 ถ้าไม่ใส่ ช่องแรกคือขั้นตอนที่ 1",
        en: "The step number beside each tick, 1 to 50. If left out, the first cell is step 1.",
      },
    },
  ],
  returns: {
    th: "ขั้นตอนที่ทำแล้ว เป็นข้อความเลขอารบิก ถ้ายังไม่ทำเลยได้ 0 ถ้าทำเฉพาะขั้นตอนที่ 3 ได้ 3-3 เพื่อไม่ให้อ่านเป็น 1 ถึง 3",
    en: "The steps as text in Arabic digits: 0 for none, and 3-3 for step 3 alone, so that it does not read as 1 to 3.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "ช่องไม่บอกว่าทำแล้วหรือยัง เลขขั้นตอนไม่ใช่ 1 ถึง 50 หรือสองช่วงมีขนาดไม่เท่ากัน",
        en: "A cell does not say whether the step is done, a step number is not from 1 to 50, or the two ranges differ in shape.",
      },
    },
  ],
  examples: [
    {
      formula: '=KPI.DONE({"✓";"/";"-";"เสร็จแล้ว"})',
      result: "1-2,4",
      says: {
        th: "ช่องแรกคือขั้นตอนที่ 1 ขั้นตอนที่ 3 ยังไม่เสร็จ",
        en: "The first cell is step 1. Step 3 is not done.",
      },
    },
    {
      formula: '=KPI.DONE({44500;44530;"-"})',
      result: "1-2",
      says: {
        th: "วันที่แล้วเสร็จนับว่าทำแล้ว (31 ต.ค. และ 30 พ.ย. 2564)",
        en: "A date of completion counts as done (31 October and 30 November 2021).",
      },
    },
    {
      formula: "=KPI.DONE({FALSE;FALSE;TRUE})",
      result: "3-3",
      says: {
        th: "ทำเฉพาะขั้นตอนที่ 3 เขียนเป็น 3-3 เพราะ 3 หมายถึงขั้นตอน 1 ถึง 3",
        en: "Step 3 alone is written 3-3, since a bare 3 means steps 1 to 3.",
      },
    },
    {
      formula: '=KPI.DONE({"✓";"✓";"-"},{1;3;2})',
      result: "1,3",
      says: {
        th: "เลขขั้นตอนอยู่ในคอลัมน์ข้าง ๆ ไม่ต้องเรียงลำดับ",
        en: "The step numbers stand beside the ticks, in any order.",
      },
    },
    {
      formula: '=KPI.DONE({"✓";"กำลังทำ"})',
      result: "#VALUE!",
      says: {
        th: "“กำลังทำ” ไม่บอกว่าเสร็จหรือยัง วิธีแก้: พิมพ์ - จนกว่าจะเสร็จ",
        en: "“กำลังทำ” (under way) does not say whether it is done. Type - until it is.",
      },
    },
  ],
  details: [
    {
      th: "ถ้าช่องว่างใน Excel รุ่นเก่าถูกส่งมาเป็น 0 ก็ยังนับว่ายังไม่เสร็จ จึงเว้นว่างได้",
      en: "A blank that older Excel hands over as 0 still counts as not done, so cells may stay blank here.",
    },
    {
      th: "นำผลไปใส่เป็น actual ของ KPI.SCORE หรือ done ของ KPI.STEPS ได้เลย",
      en: "The result can go straight into KPI.SCORE as actual, or into KPI.STEPS as done.",
    },
  ],
  seeAlso: ["STEPS", "SCORE", "TIER"],
};
