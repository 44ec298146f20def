import type { Bilingual } from "./language";

/** The names of the sheets that the register's two tables stand on. */
export const REGISTER_SHEETS = {
  register: { th: "ตัวชี้วัด", en: "Indicators" },
  steps: { th: "ขั้นตอน", en: "Steps" },
} as const satisfies Record<string, Bilingual>;

/** The headers of the register, in the order of its columns. */
export const REGISTER_HEADERS = {
  number: { th: "ลำดับ", en: "No." },
  name: { th: "ตัวชี้วัด", en: "Indicator" },
  unit: { th: "หน่วยวัด", en: "Unit" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  low: { th: "ขั้นต้น", en: "Basic" },
  standard: { th: "มาตรฐาน", en: "Standard" },
  high: { th: "ขั้นสูง", en: "Advanced" },
  actual: { th: "ผลการดำเนินงาน", en: "Actual" },
  direction: { th: "ทิศทาง", en: "Better when" },
  method: { th: "วิธีคิดคะแนน", en: "Method" },
  scale: { th: "ลำดับระดับ (แย่ → ดี)", en: "Scale (worst → best)" },
  tier: { th: "ระดับ", en: "Tier" },
  score: { th: "คะแนน", en: "Score" },
  check: { th: "ตรวจสอบ", en: "Check" },
  statement: { th: "คำอธิบายผล", en: "Statement" },
  formula: { th: "สูตรการคำนวณ", en: "Formula" },
  narrative: { th: "รายละเอียด", en: "Details" },
  obstacles: { th: "ปัญหา/อุปสรรค", en: "Obstacles" },
  suggestions: { th: "ข้อเสนอแนะ", en: "Suggestions" },
  footnote: { th: "หมายเหตุ", en: "Note" },
  key: { th: "รหัสแถว", en: "Row key" },
} as const satisfies Record<string, Bilingual>;

/** The headers of the steps table, in the order of its columns. */
export const STEP_HEADERS = {
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  number: { th: "ขั้นตอนที่", en: "Step" },
  name: { th: "ชื่อขั้นตอน", en: "Step name" },
  output: { th: "ผลผลิต", en: "Output" },
  done: { th: "เสร็จแล้ว", en: "Done" },
  date: { th: "วันที่แล้วเสร็จ", en: "Date" },
} as const satisfies Record<string, Bilingual>;

/** What stands in the direction column. */
export const DIRECTION_WORDS = {
  higher: { th: "มาก ↑", en: "higher ↑" },
  lower: { th: "น้อย ↓", en: "lower ↓" },
} as const satisfies Record<string, Bilingual>;

/** The title of the standard sheet until another is set. */
export const DEFAULT_TITLE = "รายงานผลการดำเนินงานตัวชี้วัดตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ";
