import type { EnumHelp } from "./types";

/** What Excel shows beside each choice of an argument. */
export const ENUM_HELP: EnumHelp = {
  Method: {
    step: {
      th: "ตามระดับ: คะแนนของระดับที่ถึง (50, 75, 100)",
      en: "By tier: the points of the tier that is met (50, 75, 100).",
    },
    linear: {
      th: "เทียบบัญญัติไตรยางศ์: คิดตามสัดส่วนระหว่างเป้าหมาย ใช้กับตัวเลข",
      en: "Straight lines between the targets; numbers only.",
    },
    ratio: {
      th: "เทียบเป้าหมายขั้นสูง: ผล ÷ เป้าหมายขั้นสูง × 100 ไม่เกิน 100",
      en: "The share of the Advanced target: result ÷ Advanced × 100, at most 100.",
    },
    ตามระดับ: {
      th: "คะแนนของระดับที่ถึง (50, 75, 100)",
      en: "The same as step, by its Thai name.",
    },
    เทียบบัญญัติไตรยางศ์: {
      th: "คิดตามสัดส่วนระหว่างเป้าหมาย ใช้กับตัวเลข",
      en: "The same as linear, by its Thai name.",
    },
    เทียบเป้าหมายขั้นสูง: {
      th: "ผล ÷ เป้าหมายขั้นสูง × 100 ไม่เกิน 100",
      en: "The same as ratio, by its Thai name.",
    },
  },
  Language: {
    th: { th: "ภาษาไทย", en: "Thai" },
    en: { th: "ภาษาอังกฤษ", en: "English" },
  },
  Digits: {
    thai: { th: "เลขไทย ๑๒๓", en: "Thai digits" },
    arabic: { th: "เลขอารบิก 123", en: "Arabic digits, 123" },
  },
  Rounding: {
    down: { th: "ตัดทศนิยมที่เกินทิ้ง: 81.967 เป็น 81.96", en: "Cut off: 81.967 becomes 81.96." },
    nearest: { th: "ปัดเศษ: 81.967 เป็น 81.97", en: "Round: 81.967 becomes 81.97." },
  },
  Missing: {
    skip: { th: "ไม่นับทั้งคะแนนและน้ำหนัก", en: "Leave the score out together with its weight." },
    zero: { th: "นับเป็น 0 คะแนน", en: "Count it as 0." },
  },
  Era: {
    BE: { th: "พุทธศักราช เช่น 2564", en: "Buddhist era, such as 2564." },
    CE: { th: "คริสต์ศักราช เช่น 2021", en: "Common era, such as 2021." },
  },
};
