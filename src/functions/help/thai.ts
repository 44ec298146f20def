import { SPILL } from "./common";
import type { FunctionHelp } from "./types";

export const THAI_HELP: FunctionHelp = {
  id: "THAI",
  group: "digits",
  brief: { th: "เขียนเป็นเลขไทย", en: "Written in Thai digits" },
  what: {
    th: "เขียนตัวเลขหรือข้อความเป็นเลขไทย",
    en: "Writes a number or a text in Thai digits.",
  },
  parameters: [
    {
      name: "value",
      about: { th: "ตัวเลขหรือข้อความ ช่องเดียวหรือทั้งช่วง", en: "A number or a text; one cell or a range." },
    },
    {
      name: "decimals",
      optional: true,
      about: {
        th: "จำนวนทศนิยมของตัวเลข 0 ถึง 15 ปัดเศษและเติม 0 ให้ครบ ถ้าไม่ใส่ ใช้ตามค่าจริง",
        en: "Decimals of a number, 0 to 15, rounded and filled with zeros. If left out, as it stands.",
      },
    },
  ],
  returns: {
    th: "ข้อความเลขไทย ไม่มีจุลภาคคั่นหลักพัน ในข้อความเปลี่ยนเฉพาะตัวเลข ช่องที่ยังไม่มีค่า แสดงช่องว่าง",
    en: "A text in Thai digits, without thousands commas. In a text only the digits change. Blank where there is nothing.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: { th: "จำนวนทศนิยมไม่ใช่จำนวนเต็ม 0 ถึง 15", en: "The decimals are not a whole number from 0 to 15." },
    },
  ],
  examples: [
    {
      formula: "=KPI.THAI(325,2)",
      result: "๓๒๕.๐๐",
      says: { th: "ทศนิยม 2 ตำแหน่ง", en: "With two decimals." },
    },
    {
      formula: '=KPI.THAI("Tier 2 Watch List")',
      result: "Tier ๒ Watch List",
      says: { th: "ในข้อความเปลี่ยนเฉพาะตัวเลข", en: "In a text only the digits change." },
    },
    {
      formula: '=KPI.THAI({384.58;"1-3";"-"})',
      result: [["๓๘๔.๕๘"], ["๑-๓"], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ ช่องที่เป็น - แสดงช่องว่าง",
        en: "A whole column; a cell with - stays blank.",
      },
    },
    {
      formula: "=KPI.THAI(KPI.PERCENT(250,305),2)",
      result: "๘๑.๙๖",
      says: { th: "ร้อยละเป็นเลขไทย พร้อมใส่ในรายงาน", en: "A percentage in Thai digits, ready for the report." },
    },
    {
      formula: '=KPI.THAI(KPI.NUMBER("384.5"),2)',
      result: "๓๘๔.๕๐",
      says: {
        th: "ตัวเลขที่เก็บเป็นข้อความไม่เติมทศนิยมให้ วิธีแก้: ใส่ KPI.NUMBER ก่อน",
        en: "A number kept as text gets no decimals. Put KPI.NUMBER around it first.",
      },
    },
  ],
  details: [
    {
      th: "ผลเป็นข้อความ นำไปบวกลบด้วยเครื่องหมายของ Excel ไม่ได้ เก็บตัวเลขเดิมไว้คำนวณ และใช้ KPI.THAI ในช่องที่จะพิมพ์",
      en: "The result is text, which Excel does not add up. Keep the number for reckoning and use KPI.THAI in the cell to print.",
    },
    {
      th: 'Excel เก็บวันที่เป็นตัวเลข ถ้าต้องการวันที่เลขไทย ใช้ KPI.THAI(TEXT(A2,"d/m/bbbb"))',
      en: 'Excel keeps a date as a number. For a date in Thai digits use KPI.THAI(TEXT(A2,"d/m/bbbb")).',
    },
    SPILL,
  ],
  seeAlso: ["NUMBER", "PERCENT", "VERDICT"],
};
