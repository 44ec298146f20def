import type { Bilingual } from "./language";

/** The words of choosing columns; `{…}` are places to fill. */
export const COLUMNS_WORDS = {
  from: { th: "ข้อมูลจาก", en: "Data from" },
  ofSource: { th: "ข้อมูลและคอลัมน์", en: "Data and columns" },
  changeShort: { th: "เปลี่ยน", en: "Change" },
  sourceRegister: { th: "ทะเบียนตัวชี้วัด ({rows} แถว)", en: "The register ({rows} rows)" },
  sourceTable: { th: "ตาราง {name} ({rows} แถว)", en: "Table {name} ({rows} rows)" },
  sourceSelection: { th: "เซลล์ที่เลือก {name} ({rows} แถว)", en: "Selected cells {name} ({rows} rows)" },
  sourceSheet: { th: "แผ่น {name} ({rows} แถว)", en: "Sheet {name} ({rows} rows)" },
  sourcePasted: { th: "ตารางที่วาง ({rows} แถว)", en: "The pasted table ({rows} rows)" },
  recognised: { th: "จับคู่ได้ {matched} จาก {all} คอลัมน์", en: "{matched} of {all} columns recognised" },
  left: { th: "เหลือ {count} รายการที่ต้องเลือกเอง", en: "{count} are left for you to choose." },
  leftOne: { th: "เหลือ 1 รายการที่ต้องเลือกเอง", en: "One is left for you to choose." },
  leftNone: { th: "ครบแล้ว พร้อมดูตัวอย่าง", en: "Nothing is left to choose." },
  certaintyNone: { th: "ยังไม่พบ", en: "not found" },
  certaintyDoubtful: { th: "อาจไม่ใช่", en: "doubtful" },
  certaintyLikely: { th: "อาจใช่", en: "likely" },
  chosen: { th: "เลือกแล้ว", en: "chosen" },
  optional: { th: "ไม่บังคับ", en: "optional" },
  choose: { th: "เลือกคอลัมน์", en: "Choose a column" },
  mustChoose: { th: "เลือกคอลัมน์นี้ก่อน จึงจะดูตัวอย่างได้", en: "Choose this column to go on." },
  noneOnSheet: { th: "ไม่มี จะพิมพ์ในแบบรายงานเอง", en: "None, I will type it on the sheet" },
  none: { th: "ไม่มีในตารางนี้", en: "Not in this table" },
  severalCould: {
    th: "มี {count} คอลัมน์ที่อาจใช่ เลือกคอลัมน์ที่เป็น{field}",
    en: "{count} columns could be it. Choose the one for {field}.",
  },
  severalActual: {
    th: "มี {count} คอลัมน์ที่อาจใช่ เลือกคอลัมน์ที่เป็นผลของปีนี้",
    en: "{count} columns could be it. Choose this year’s result.",
  },
  missingName: {
    th: "ไม่พบคอลัมน์ชื่อตัวชี้วัด เลือกคอลัมน์ที่เป็นชื่อ",
    en: "No column for the indicators’ names was found. Choose it.",
  },
  missingActual: {
    th: "ไม่พบคอลัมน์ผล เลือกคอลัมน์ที่เป็นผลของปีนี้ หรือพิมพ์ในแบบรายงานเอง",
    en: "No column for the results was found. Choose it, or type them on the sheet.",
  },
  missingTarget: {
    th: "ไม่พบคอลัมน์เป้าหมาย เลือกเป้าหมายอย่างน้อยหนึ่งขั้น ไม่เช่นนั้นจะไม่มีระดับและคะแนน",
    en: "No column for a target was found. Choose at least one, or there are no tiers and scores.",
  },
  samples: { th: "เช่น {samples}", en: "Such as {samples}" },
  unnamed: { th: "คอลัมน์ที่ {column} (ไม่มีหัว)", en: "Column {column} (no header)" },
  recognisedTitle: { th: "จับคู่แล้ว", en: "Recognised" },
  absentTitle: { th: "ไม่มีในตารางนี้ (ไม่บังคับ)", en: "Not in this table (optional)" },
  notThere: { th: "ไม่มี", en: "None" },
  more: { th: "อีก {count} รายการที่ไม่บังคับ", en: "{count} more that are optional" },
  edit: { th: "เปลี่ยนคอลัมน์ของ {field}", en: "Change the column for {field}" },
  remembered: {
    th: "การจับคู่นี้จะจำไว้ในสมุดงาน และจะไม่แก้ไขข้อมูลในตารางเดิม",
    en: "Remembered in this workbook. Your own table is not changed.",
  },
  notChanged: {
    th: "ข้อมูลในตารางเดิมจะไม่ถูกแก้ไข",
    en: "Your own table is not changed.",
  },
  preview: { th: "ดูตัวอย่าง", en: "Preview" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What it means that a table has no column for a field. */
export const ABSENT_WORDS = {
  number: { th: "จะพิมพ์โดยไม่มีลำดับ", en: "Printed without numbers." },
  name: { th: "จะพิมพ์โดยไม่มีชื่อ", en: "Printed without names." },
  unit: { th: "จะพิมพ์ตัวเลขโดยไม่มีหน่วย", en: "Figures are printed without a unit." },
  weight: { th: "จะไม่มีคะแนนรวม", en: "There will be no overall score." },
  low: { th: "จะไม่มีเป้าหมายขั้นต้น", en: "There will be no Basic target." },
  standard: { th: "จะไม่มีเป้าหมายมาตรฐาน", en: "There will be no Standard target." },
  high: { th: "จะไม่มีเป้าหมายขั้นสูง", en: "There will be no Advanced target." },
  actual: { th: "ช่องผลจะว่างไว้ให้พิมพ์เอง", en: "Results are left blank, to be typed." },
  direction: { th: "ดูจากเป้าหมายว่ามากดีหรือน้อยดี", en: "The targets tell whether higher is better." },
  method: { th: "ใช้ “ตามระดับ” ทุกตัวชี้วัด", en: "“By tier” for every indicator." },
  scale: { th: "ต้องใช้เมื่อเป้าหมายเป็นชื่อระดับ", en: "Needed only where targets are labels." },
  statement: { th: "จะไม่มีคำอธิบายใต้ผล", en: "Nothing is said below the verdict." },
  formula: { th: "จะไม่พิมพ์สูตรการคำนวณ", en: "No formula is printed." },
  narrative: { th: "จะไม่พิมพ์รายละเอียด", en: "No details are printed." },
  obstacles: { th: "ช่องปัญหา/อุปสรรคจะว่าง", en: "The obstacles are left blank." },
  suggestions: { th: "จะไม่พิมพ์ข้อเสนอแนะ", en: "No suggestions are printed." },
  footnote: { th: "จะไม่พิมพ์หมายเหตุ", en: "No note is printed." },
  key: { th: "จะอ่านตามลำดับแถว", en: "Rows are read in their order." },
} as const satisfies Readonly<Record<string, Bilingual>>;
