import { NEITHER, SPILL } from "./common";
import type { FunctionHelp } from "./types";

export const PERCENT_HELP: FunctionHelp = {
  id: "PERCENT",
  group: "figures",
  brief: { th: "ร้อยละ โดยตัดทศนิยม ไม่ปัดขึ้น", en: "Percent, cut off rather than rounded" },
  what: {
    th: "คิดร้อยละ โดยตัดทศนิยมตามแบบรายงาน ไม่ปัดขึ้น",
    en: "Gives part ÷ whole × 100, cut to two decimals as the standard form prints it.",
  },
  parameters: [
    {
      name: "part",
      about: {
        th: "ตัวตั้ง เช่น จำนวนผู้ผ่าน ใส่ - ถ้ายังไม่มี",
        en: "The part, such as those who passed; - for none yet.",
      },
    },
    {
      name: "whole",
      about: { th: "ตัวหาร เช่น จำนวนผู้เข้าสอบทั้งหมด", en: "The whole, such as all who took the test." },
    },
    {
      name: "decimals",
      optional: true,
      about: { th: "จำนวนทศนิยม 0 ถึง 15 (ปกติ 2)", en: "How many decimals, 0 to 15 (default 2)." },
    },
    {
      name: "rounding",
      optional: true,
      choices: "Rounding",
      about: {
        th: 'ทศนิยมที่เกิน: "down" ตัดทิ้ง (ปกติ) หรือ "nearest" ปัดเศษ',
        en: 'Further decimals: "down" cuts them off (default), "nearest" rounds.',
      },
    },
  ],
  returns: {
    th: "ตัวเลขร้อยละ เช่น 81.96 ไม่ใช่ 0.8196 จึงไม่ต้องตั้งรูปแบบช่องเป็น % ถ้ายังไม่มีตัวตั้ง แสดงช่องว่าง",
    en: "A figure such as 81.96, not 0.8196: leave the % format off. Blank while there is no part.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "ตัวตั้งหรือตัวหารไม่ใช่ตัวเลข จำนวนทศนิยมไม่ใช่ 0 ถึง 15 หรือขนาดช่วงไม่เข้ากัน",
        en: "The part or the whole is not a number, the decimals are not 0 to 15, or the ranges do not fit.",
      },
    },
    {
      error: "#DIV/0!",
      when: { th: "มีตัวตั้ง แต่ตัวหารว่างหรือเป็น 0", en: "There is a part, but the whole is missing or 0." },
    },
  ],
  examples: [
    {
      formula: "=KPI.PERCENT(250,305)",
      result: 81.96,
      says: { th: "81.967… ตัดเหลือ 2 ตำแหน่ง", en: "81.967… is cut to two decimals." },
    },
    {
      formula: '=KPI.PERCENT(250,305,2,"nearest")',
      result: 81.97,
      says: { th: "ปัดเศษแทนการตัด", en: "The same, rounded." },
    },
    {
      formula: '=KPI.PERCENT({250;"๓๐๐ คน";"-"},305)',
      result: [[81.96], [98.36], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ มีเลขไทยหรือหน่วยก็ได้ แถวที่ยังไม่มีข้อมูลแสดงช่องว่าง",
        en: "A whole column; Thai digits and units are read. The row without data stays blank.",
      },
    },
    {
      formula: "=KPI.SCORE(KPI.PERCENT(250,305),75,80,85)",
      result: 75,
      says: {
        th: "ใช้เป็นผลการดำเนินงานใน KPI.SCORE: 81.96 ถึงมาตรฐาน 80",
        en: "As the result in KPI.SCORE: 81.96 meets Standard 80.",
      },
    },
    {
      formula: "=KPI.PERCENT(250,0)",
      result: "#DIV/0!",
      says: {
        th: "ตัวหารเป็น 0 วิธีแก้: ใส่จำนวนทั้งหมด หรือพิมพ์ - ที่ตัวตั้งถ้ายังไม่มีข้อมูล",
        en: "The whole is 0. Give it, or type - for the part while there is no data.",
      },
    },
  ],
  details: [
    {
      th: "การตัดกับการปัดอาจต่างกันที่ทศนิยมตัวสุดท้าย เช่น 81.96 กับ 81.97 แบบรายงานใช้การตัด ถ้าหน่วยงานใช้การปัด ใส่ “nearest” ให้เหมือนกันทุกแถว",
      en: "Cutting and rounding can differ in the last decimal, 81.96 and 81.97. The standard form cuts; where an office rounds, give “nearest” in every row.",
    },
    NEITHER,
    SPILL,
  ],
  seeAlso: ["SCORE", "THAI", "NUMBER"],
};
