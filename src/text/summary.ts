import type { Bilingual, Language } from "./language";

/** The words of the summary; `{…}` are places to fill. The table's other headers are those of the register. */
export interface SummaryWords {
  readonly title: string;
  /** In two lines, since programs part น้ำหนัก where a line is full. */
  readonly weightedScore: string;
  readonly noIndicators: string;
  /** In the tier cell of an indicator whose figures cannot be judged. */
  readonly unclear: string;
  readonly total: string;
  readonly totalSoFar: string;
  /** Above the band of the overall score. */
  readonly overall: string;
  /** Above how much of the weight is reported, which is said as `60{of}100`. */
  readonly covered: string;
  readonly of: string;
  readonly below: string;
  readonly notReported: string;
  readonly notAssessed: string;
  readonly chartTitle: string;
  readonly reportName: string;
}

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  th: {
    title: "สรุปผลการดำเนินงานตัวชี้วัด",
    weightedScore: "คะแนน\nถ่วงน้ำหนัก",
    noIndicators: "ไม่มีตัวชี้วัด",
    unclear: "ตรวจข้อมูล",
    total: "คะแนนรวมถ่วงน้ำหนัก",
    totalSoFar: "คะแนนถ่วงน้ำหนักเท่าที่รายงานแล้ว",
    overall: "คะแนนรวมอยู่ในระดับ",
    covered: "จากน้ำหนักที่รายงานแล้ว",
    of: " จาก ",
    below: "ต่ำกว่าเป้าหมาย",
    notReported: "ยังไม่รายงานผล",
    notAssessed: "ไม่ประเมิน",
    chartTitle: "คะแนนเทียบกับเป้าหมาย ({low} ขั้นต้น, {standard} มาตรฐาน, {high} ขั้นสูง)",
    reportName: "สรุปผลตัวชี้วัด ปีงบประมาณ พ.ศ. {year} รอบ {months} เดือน",
  },
  en: {
    title: "Summary of indicator results",
    weightedScore: "Weighted\nscore",
    noIndicators: "There are no indicators.",
    unclear: "See check",
    total: "Overall weighted score",
    totalSoFar: "Weighted score reported so far",
    overall: "Overall score in the band",
    covered: "From the weight reported",
    of: " of ",
    below: "Below target",
    notReported: "Not reported yet",
    notAssessed: "Not assessed",
    chartTitle: "Scores against the targets ({low} Basic, {standard} Standard, {high} Advanced)",
    reportName: "Summary of indicators, fiscal year {year}, {months} months",
  },
};

/** What people type as the result of an indicator that is not assessed; formulas compare without regard to case. */
export const NOT_ASSESSED_WORDS = ["ไม่ประเมิน", "N/A", "NA"] as const;

/** What may be typed into a column of the register's tables, said where anything else is typed. */
export const INPUT_MESSAGES = {
  method: {
    th: "เลือกจากรายการ: ตามระดับ เทียบบัญญัติไตรยางศ์ หรือเทียบเป้าหมายขั้นสูง",
    en: "Choose from the list: step, linear or ratio.",
  },
  direction: {
    th: "เลือก มาก ↑ หรือ น้อย ↓ จากรายการ ถ้าเป้าหมายบอกได้เองอยู่แล้ว เว้นว่างไว้",
    en: "Choose higher ↑ or lower ↓ from the list. Leave it blank where the targets tell.",
  },
  weight: {
    th: "พิมพ์ตัวเลข 0 ถึง 100 ถ้าไม่มีน้ำหนัก เว้นว่างไว้",
    en: "Type a number from 0 to 100. Leave it blank for no weight.",
  },
  done: {
    th: "เลือก ✓ หรือ TRUE เมื่อขั้นตอนเสร็จแล้ว FALSE หรือเว้นว่างเมื่อยังไม่เสร็จ",
    en: "Choose ✓ or TRUE where the step is done; FALSE, or leave it blank, where it is not.",
  },
} as const satisfies Record<string, Bilingual>;
