import type { Bilingual } from "../../text/language";
import type { ErrorHelp, ParameterHelp } from "./types";

// What several functions have in common, so that it is said in the same words everywhere.

export const ACTUAL: ParameterHelp = {
  name: "actual",
  about: {
    th: "ผลการดำเนินงาน: ตัวเลข ขั้นตอน (1-3) หรือชื่อระดับ ช่องเดียวหรือทั้งช่วง",
    en: "The result: a number, steps (1-3) or a label; one cell or a range.",
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
  about: {
    th: "สำหรับชื่อระดับ: ลำดับจากแย่ไปดี เช่น Tier 3 < Tier 2 < Tier 1 หรือช่วงของชื่อระดับ",
    en: "For labels: their order, worst first, such as Tier 3 < Tier 2 < Tier 1, or a range of labels.",
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

export const NEITHER: Bilingual = {
  th: "ช่องว่าง - N/A ไม่มี รอผล ถือว่ายังไม่มีค่า ไม่ใช่ 0 ใน Excel รุ่นเก่าช่องว่างอาจกลายเป็น 0 ให้พิมพ์ - ในช่องที่ไม่มีค่า",
  en: "A blank cell, -, N/A, ไม่มี and รอผล mean that there is nothing yet; they are not 0. Older Excel may hand a blank over as 0: type - where there is nothing.",
};
