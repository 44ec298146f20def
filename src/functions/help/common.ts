import type { Bilingual } from "../../text/language";
import type { ErrorHelp, ParameterHelp } from "./types";

// What several functions have in common, so that it is said in the same words everywhere.

export const ACTUAL: ParameterHelp = {
  name: "actual",
  about: {
    th: "ผลการดำเนินงาน: ตัวเลข ขั้นตอน (1-3) หรือชื่อระดับ ใส่ - ถ้ายังไม่มีผล ใส่ช่องเดียวหรือทั้งช่วง",
    en: "The result: a number, steps (1-3) or a label; - for none yet. One cell or a range.",
  },
};
export const LOW: ParameterHelp = {
  name: "low",
  about: {
    th: "เป้าหมายขั้นต้น (50 คะแนน) ใส่ - ถ้าไม่มี",
    en: "The Basic target (50 points); - for none.",
  },
};
export const STD: ParameterHelp = {
  name: "std",
  about: {
    th: "เป้าหมายมาตรฐาน (75 คะแนน) ใส่ - ถ้าไม่มี",
    en: "The Standard target (75 points); - for none.",
  },
};
export const HIGH: ParameterHelp = {
  name: "high",
  about: {
    th: "เป้าหมายขั้นสูง (100 คะแนน) ใส่ - ถ้าไม่มี",
    en: "The Advanced target (100 points); - for none.",
  },
};
export const SCALE: ParameterHelp = {
  name: "scale",
  optional: true,
  about: {
    th: "ใช้กับชื่อระดับ: ลำดับจากแย่ไปดี เช่น Tier 3 < Tier 2 < Tier 1 หรือช่วงของชื่อระดับ",
    en: "For labels: their order, worst first, such as Tier 3 < Tier 2 < Tier 1, or a range of labels.",
  },
};
export const METHOD: ParameterHelp = {
  name: "method",
  optional: true,
  choices: "Method",
  about: {
    th: 'วิธีคิดคะแนน: "step" ตามระดับ (ปกติ) "linear" เทียบบัญญัติไตรยางศ์ "ratio" เทียบเป้าหมายขั้นสูง',
    en: 'How points are given: "step" by tier (default), "linear" between targets, "ratio" to Advanced.',
  },
};
export const LANGUAGE: ParameterHelp = {
  name: "language",
  optional: true,
  choices: "Language",
  about: {
    th: 'ภาษาของผลลัพธ์: "th" (ปกติ) หรือ "en"',
    en: 'The language of the result: "th" (default) or "en".',
  },
};
export const DIGITS: ParameterHelp = {
  name: "digits",
  optional: true,
  choices: "Digits",
  about: {
    th: 'ตัวเลขในผลลัพธ์: "thai" หรือ "arabic" ถ้าไม่ใส่ ภาษาไทยใช้เลขไทย ภาษาอังกฤษใช้เลขอารบิก',
    en: 'The digits of the result: "thai" or "arabic". If left out, Thai has Thai digits, English Arabic ones.',
  },
};

export const UNREADABLE: ErrorHelp = {
  error: "#VALUE!",
  when: {
    th: "อ่านช่องใดช่องหนึ่งไม่ได้ ช่องเป็นคนละชนิดกัน หรือเป้าหมายไม่เรียงลำดับ ข้อความที่ช่องบอกว่าควรพิมพ์อะไรแทน",
    en: "A cell cannot be read or does not fit the others, or the targets are out of order. The message says what to type instead.",
  },
};
export const NO_TARGET: ErrorHelp = {
  error: "#N/A",
  when: { th: "มีผลการดำเนินงานแต่ไม่มีเป้าหมายเลย", en: "There is a result but no target at all." },
};
export const WRONG_METHOD: ErrorHelp = {
  error: "#VALUE!",
  when: {
    th: "วิธีคิดคะแนนใช้กับข้อมูลนี้ไม่ได้: linear ใช้กับตัวเลขเท่านั้น ratio ใช้กับชื่อระดับไม่ได้ และต้องมีเป้าหมายขั้นสูง",
    en: "The method does not fit: linear needs numbers; ratio needs numbers or steps, and an Advanced target.",
  },
};
export const NEGATIVE_RATIO: ErrorHelp = {
  error: "#NUM!",
  when: {
    th: "ใช้ ratio แต่ผลหรือเป้าหมายขั้นสูงติดลบ ใช้ step แทน",
    en: "The method is ratio, but the result or the Advanced target is negative. Use step.",
  },
};
export const ZERO_RATIO: ErrorHelp = {
  error: "#DIV/0!",
  when: {
    th: "ใช้ ratio แต่เป้าหมายขั้นสูงเป็น 0 และค่ามากดีกว่า ใช้ step แทน",
    en: "The method is ratio, but the Advanced target is 0 and higher is better. Use step.",
  },
};
export const WRONG_WORD: ErrorHelp = {
  error: "#VALUE!",
  when: {
    th: "ขนาดช่วงไม่เข้ากัน ช่วงใน scale ใช้เป็นลำดับไม่ได้ หรือไม่รู้จักคำที่ใส่ในค่าที่ต้องเลือก เรื่องอื่นบอกเป็นข้อความในช่อง",
    en: "Ranges do not fit each other, the range in scale is no order, or a choice is not known. All else is told in words.",
  },
};

export const NEITHER: Bilingual = {
  th: "ช่องว่าง - N/A ไม่มี รอผล หมายถึงยังไม่มีค่า ไม่ใช่ 0 แต่ Excel รุ่นเก่าอาจส่งช่องว่างมาเป็น 0 จึงควรพิมพ์ - ในช่องที่ยังไม่มีค่า",
  en: "A blank cell, -, N/A, “ไม่มี” and “รอผล” mean that there is nothing yet; they are not 0. Older Excel may hand a blank over as 0, so type - where there is nothing.",
};
export const SPILL: Bilingual = {
  th: "ใส่ทั้งช่วงได้ เช่น E2:E50 สูตรเดียวได้ผลครบทุกแถว เว้นช่องด้านล่างสูตรให้ว่างไว้ ส่วนในตารางของ Excel (แทรก > ตาราง) ให้ใส่สูตรในแต่ละแถว เพราะผลกระจายลงในตารางไม่ได้",
  en: "Give whole ranges such as E2:E50, and one formula fills every row; leave the cells below it empty. Inside an Excel table each row needs its own formula, since results cannot spill there.",
};
export const STEPS_AS_TEXT: Bilingual = {
  th: "เมื่อพิมพ์ 1-3 Excel มักเปลี่ยนเป็นวันที่ ให้พิมพ์ '1-3 (มี ' นำหน้า) หรือตั้งรูปแบบช่องเป็นข้อความก่อนพิมพ์ เลข 3 ตัวเดียวหมายถึงขั้นตอน 1 ถึง 3 ถ้าหมายถึงขั้นตอนที่ 3 ขั้นเดียว พิมพ์ 3-3",
  en: "Excel turns 1-3 into a date: type '1-3 with an apostrophe in front, or format the cell as text first. A bare 3 means steps 1 to 3; for step 3 alone type 3-3.",
};
export const DIRECTION: Bilingual = {
  th: "ลำดับของเป้าหมายบอกทิศทาง: เพิ่มขึ้นคือค่ามากดีกว่า ลดลงคือค่าน้อยดีกว่า ถ้ามีเป้าหมายเดียวจะถือว่ามากดีกว่า ถ้าน้อยดีกว่าให้พิมพ์ ≤ หรือ ไม่เกิน หน้าเป้าหมาย",
  en: "The targets give the direction: rising, higher is better; falling, lower is better. With one target higher is assumed; where lower is better, type ≤ or “ไม่เกิน” before it.",
};
