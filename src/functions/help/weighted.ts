import { NEITHER } from "./common";
import type { FunctionHelp } from "./types";

export const WEIGHTED_HELP: FunctionHelp = {
  id: "WEIGHTED",
  group: "figures",
  brief: { th: "คะแนนรวมถ่วงน้ำหนัก", en: "The overall score by weight" },
  what: {
    th: "คิดคะแนนรวมถ่วงน้ำหนักของหลายตัวชี้วัด",
    en: "Gives the overall score of several indicators by their weights.",
  },
  parameters: [
    {
      name: "scores",
      takes: "list",
      about: {
        th: "คะแนนของทุกตัวชี้วัด ใส่ - ในแถวที่ยังไม่มีคะแนน",
        en: "The scores of all indicators; - where there is none yet.",
      },
    },
    {
      name: "weights",
      takes: "list",
      about: {
        th: "น้ำหนักของแต่ละตัวชี้วัด ช่วงขนาดเท่ากับคะแนน รวมกันไม่ถึง 100 ก็ได้",
        en: "The weight of each, a range of the same shape. They need not add up to 100.",
      },
    },
    {
      name: "missing",
      optional: true,
      choices: "Missing",
      about: {
        th: 'คะแนนที่ยังไม่มี: "skip" ไม่นับทั้งคะแนนและน้ำหนัก (ปกติ) หรือ "zero" นับเป็น 0',
        en: 'A missing score: "skip" leaves it out with its weight (default), "zero" counts it as 0.',
      },
    },
  ],
  returns: {
    th: "ผลรวมของคะแนน × น้ำหนัก หารด้วยผลรวมน้ำหนัก",
    en: "The sum of score × weight, divided by the sum of the weights.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "ช่วงคะแนนกับช่วงน้ำหนักมีขนาดไม่เท่ากัน หรือมีข้อความที่ไม่ใช่ตัวเลข",
        en: "The two ranges differ in shape, or a cell is not a number.",
      },
    },
    { error: "#NUM!", when: { th: "มีน้ำหนักติดลบ", en: "A weight is negative." } },
    {
      error: "#N/A",
      when: { th: "ยังไม่มีคะแนนเลย หรือน้ำหนักเป็น 0 ทั้งหมด", en: "There is no score yet, or all weights are 0." },
    },
  ],
  examples: [
    {
      formula: "=KPI.WEIGHTED({95.7381;50;100},{40;30;30})",
      result: 83.29524,
      says: {
        th: "คิดจาก (95.7381 × 40 + 50 × 30 + 100 × 30) ÷ 100",
        en: "That is (95.7381 × 40 + 50 × 30 + 100 × 30) ÷ 100.",
      },
    },
    {
      formula: '=KPI.WEIGHTED({100;"-";50},{40;30;30})',
      result: 78.571428571,
      says: {
        th: "ตัวชี้วัดที่สองยังไม่มีคะแนน จึงไม่นับ: (100 × 40 + 50 × 30) ÷ 70",
        en: "The second has no score yet and is left out: (100 × 40 + 50 × 30) ÷ 70.",
      },
    },
    {
      formula: '=KPI.WEIGHTED({100;"-";50},{40;30;30},"zero")',
      result: 55,
      says: {
        th: "นับคะแนนที่ยังไม่มีเป็น 0: (100 × 40 + 0 × 30 + 50 × 30) ÷ 100",
        en: "A missing score counts as 0: (100 × 40 + 0 × 30 + 50 × 30) ÷ 100.",
      },
    },
    {
      formula: "=KPI.RATING(KPI.WEIGHTED({95.7381;50;100},{40;30;30}))",
      result: "มาตรฐานขั้นสูง",
      says: {
        th: "ใส่ใน KPI.RATING เพื่อดูระดับของคะแนนรวม",
        en: "Within KPI.RATING, for the band of the overall score.",
      },
    },
    {
      formula: "=KPI.WEIGHTED({100;50},{40,60})",
      result: "#VALUE!",
      says: {
        th: "คะแนนอยู่ในแนวตั้ง น้ำหนักอยู่ในแนวนอน วิธีแก้: เลือกสองช่วงให้มีรูปร่างเหมือนกัน",
        en: "The scores stand in a column, the weights in a row. Give two ranges of the same shape.",
      },
    },
  ],
  details: [
    {
      th: "ใช้คะแนนบนมาตราเดียวกันทุกแถว เช่น 0 ถึง 100 ทั้งหมด",
      en: "Give all scores on one scale, such as 0 to 100.",
    },
    NEITHER,
  ],
  seeAlso: ["RATING", "SCORE"],
};
