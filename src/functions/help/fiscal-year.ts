import { SPILL } from "./common";
import type { FunctionHelp } from "./types";

export const FISCAL_YEAR_HELP: FunctionHelp = {
  id: "FISCALYEAR",
  group: "digits",
  brief: { th: "ปีงบประมาณของวันที่", en: "The fiscal year of a date" },
  what: {
    th: "บอกปีงบประมาณของวันที่ (1 ต.ค. ถึง 30 ก.ย.)",
    en: "Gives the Thai fiscal year (1 October to 30 September) of a date.",
  },
  parameters: [
    {
      name: "date",
      takes: "date",
      about: {
        th: "วันที่ที่ Excel รู้จัก พิมพ์ปี พ.ศ. หรือ ค.ศ. ก็ได้ ช่องเดียวหรือทั้งช่วง",
        en: "A date that Excel knows, its year Buddhist or common; one cell or a range.",
      },
    },
    {
      name: "era",
      optional: true,
      choices: "Era",
      about: {
        th: 'ศักราชของผลลัพธ์: "BE" พ.ศ. (ปกติ) หรือ "CE" ค.ศ.',
        en: 'The era of the result: "BE" Buddhist (default) or "CE" common.',
      },
    },
  ],
  returns: {
    th: "ปีงบประมาณเป็นตัวเลข 4 หลัก ถ้ายังไม่มีวันที่ แสดงช่องว่าง",
    en: "The year as a number of four digits. Blank where there is no date.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "ช่องเป็นข้อความ ไม่ใช่วันที่ หรือไม่รู้จักศักราช",
        en: "The cell is text, not a date, or the era is not known.",
      },
    },
    {
      error: "#NUM!",
      when: { th: "ตัวเลขไม่ใช่วันที่ที่ Excel เก็บได้", en: "The number is not a date that Excel can keep." },
    },
  ],
  examples: [
    {
      formula: "=KPI.FISCALYEAR(44105)",
      result: 2564,
      says: {
        th: "1 ต.ค. 2563 เป็นวันแรกของปีงบประมาณ 2564 (Excel เก็บวันที่นี้เป็น 44105)",
        en: "1 October 2020 begins fiscal year 2564. (Excel keeps that date as 44105.)",
      },
    },
    {
      formula: '=KPI.FISCALYEAR({44104;44469;"-"})',
      result: [[2563], [2564], [""]],
      says: {
        th: "30 ก.ย. 2563 และ 30 ก.ย. 2564 แถวที่ยังไม่มีวันที่แสดงช่องว่าง",
        en: "30 September 2020 and 2021; a row without a date stays blank.",
      },
    },
    {
      formula: '=KPI.FISCALYEAR(44105,"CE")',
      result: 2021,
      says: { th: "ปีงบประมาณเป็น ค.ศ.", en: "In the common era." },
    },
    {
      formula: "=KPI.FISCALYEAR(242801)",
      result: 2565,
      says: {
        th: "พิมพ์ 5/10/2564 แล้ว Excel ถือเป็น ค.ศ. 2564 (242801) ฟังก์ชันอ่านเป็น พ.ศ. ให้",
        en: "5/10/2564, as people type it: Excel takes 2564 for a common year; here it is read as Buddhist.",
      },
    },
    {
      formula: '=KPI.FISCALYEAR("5 ต.ค. 2564")',
      result: "#VALUE!",
      says: {
        th: "เป็นข้อความ Excel จึงไม่รู้จักเป็นวันที่ วิธีแก้: พิมพ์ 5/10/2564 ในช่องที่ไม่ได้ตั้งรูปแบบเป็นข้อความ",
        en: "This is text, which Excel does not know as a date. Type 5/10/2564 into a cell that is not formatted as text.",
      },
    },
  ],
  details: [
    {
      th: "ปีตั้งแต่ 2400 ขึ้นไปอ่านเป็น พ.ศ. จึงไม่ต้องลบ 543 ออกก่อน",
      en: "A year of 2400 or more is read as Buddhist, so there is no need to take 543 off first.",
    },
    {
      th: "ใส่วันที่ ไม่ใช่ปี: Excel ถือว่า 2564 เป็นวันหนึ่งใน ค.ศ. 1907 และใน Excel รุ่นเก่าช่องว่างอาจเป็น 0 ซึ่งเป็นวันใน ค.ศ. 1900 จึงควรพิมพ์ - ในช่องที่ยังไม่มีวันที่",
      en: "Give a date, not a year: to Excel 2564 is a day in 1907. Older Excel may hand a blank over as 0, a day in 1900, so type - where there is no date yet.",
    },
    SPILL,
  ],
  seeAlso: ["THAI", "NUMBER"],
};
