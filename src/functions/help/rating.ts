import { NEITHER, SPILL } from "./common";
import type { FunctionHelp } from "./types";

export const RATING_HELP: FunctionHelp = {
  id: "RATING",
  group: "figures",
  brief: { th: "ระดับของคะแนนรวม", en: "The band of an overall score" },
  what: {
    th: "บอกระดับของคะแนนรวม ตามเกณฑ์ในโปรแกรมหรือเกณฑ์ที่กำหนดเอง",
    en: "Names the band that an overall score falls into, by the built-in bands or your own.",
  },
  parameters: [
    {
      name: "score",
      about: {
        th: "คะแนนรวม เช่น ผลของ KPI.WEIGHTED ใส่ช่องเดียวหรือทั้งช่วง",
        en: "The overall score, such as that of KPI.WEIGHTED; one cell or a range.",
      },
    },
    {
      name: "bands",
      optional: true,
      takes: "table",
      about: {
        th: "เกณฑ์ของปีนั้น สองคอลัมน์: คะแนนต่ำสุด และชื่อระดับ ถ้าไม่ใส่ ใช้เกณฑ์ 90, 75, 60, 0",
        en: "The year's bands in two columns: lowest score and name. If left out: 90, 75, 60, 0.",
      },
    },
    {
      name: "language",
      optional: true,
      choices: "Language",
      about: {
        th: 'ภาษาของชื่อระดับในเกณฑ์ของโปรแกรม: "th" (ปกติ) หรือ "en"',
        en: 'The language of the built-in names: "th" (default) or "en".',
      },
    },
  ],
  returns: {
    th: "ชื่อระดับที่คะแนนถึง ถ้ายังไม่มีคะแนน แสดงช่องว่าง",
    en: "The name of the band. Blank while there is no score.",
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        th: "คะแนนไม่ใช่ตัวเลข หรือเกณฑ์ไม่ครบสองคอลัมน์ คอลัมน์แรกต้องเป็นตัวเลขตัวเดียว เช่น 90 ไม่ใช่ 90-100",
        en: "The score is not a number, or the bands are not two full columns. The first holds one number, as 90, not 90-100.",
      },
    },
    { error: "#N/A", when: { th: "คะแนนต่ำกว่าทุกระดับในเกณฑ์", en: "The score is below every band." } },
  ],
  examples: [
    {
      formula: "=KPI.RATING(69.15)",
      result: "มาตรฐานขั้นต้น",
      says: {
        th: "ตั้งแต่ 60 แต่ไม่ถึง 75 ตามเกณฑ์ในโปรแกรม",
        en: "From 60 up, but below 75, by the built-in bands.",
      },
    },
    {
      formula: '=KPI.RATING({95;75;59.99;"-"})',
      result: [["ระดับคุณภาพ"], ["มาตรฐานขั้นสูง"], ["ต้องปรับปรุง"], [""]],
      says: {
        th: "ใส่ทั้งคอลัมน์ 75 พอดีนับว่าถึง แถวที่ยังไม่มีคะแนนแสดงช่องว่าง",
        en: "A whole column. 75 itself counts; a row without a score stays blank.",
      },
    },
    {
      formula: '=KPI.RATING(69.15,{85,"ดีเด่น";65,"ดี";0,"ควรปรับปรุง"})',
      result: "ดี",
      says: {
        th: "เกณฑ์ของปีอื่น: แต่ละแถวคือคะแนนต่ำสุดและชื่อระดับ",
        en: "The bands of another year: each row holds a lowest score and a name.",
      },
    },
    {
      formula: '=KPI.RATING(3.6,{4.5,"ดีมาก";3.5,"ดี";0,"ควรปรับปรุง"})',
      result: "ดี",
      says: { th: "คะแนนเต็ม 5 ก็ใช้เกณฑ์ของตนเองได้", en: "Scores out of 5 work with bands of their own." },
    },
    {
      formula: '=KPI.RATING(69.15,{90,"ดีมาก";75,"ดี"})',
      result: "#N/A",
      says: {
        th: "เกณฑ์ไม่มีระดับที่ต่ำกว่า 75 วิธีแก้: เพิ่มแถวที่เริ่มจาก 0",
        en: "No band reaches below 75. Add a row that begins at 0.",
      },
    },
  ],
  details: [
    {
      th: "เกณฑ์ต่างกันในแต่ละปี ตรวจกับคู่มือของปีที่ประเมิน ถ้าต่างจากเกณฑ์ในโปรแกรม พิมพ์เกณฑ์ไว้สองคอลัมน์ แล้วใส่ช่วงนั้นใน bands เช่น $H$2:$I$5",
      en: "Bands differ from year to year: look into the year's guidelines. Where they differ from the built-in ones, type them in two columns and give that range as bands, such as $H$2:$I$5.",
    },
    {
      th: "เกณฑ์ในโปรแกรมใช้กับคะแนนเต็ม 100 ใส่ 92 ไม่ใช่ 0.92 หรือ 92%",
      en: "The built-in bands are for scores out of 100: give 92, not 0.92 or 92%.",
    },
    NEITHER,
    SPILL,
  ],
  seeAlso: ["WEIGHTED", "SCORE"],
};
