import { EXPLAIN_WORDS } from "./explain";
import type { Bilingual, Language } from "./language";

/** The words of the functions' screen; `{…}` are places to fill. */
export interface FunctionsScreenWords {
  readonly title: string;
  readonly search: string;
  readonly found: string;
  readonly noMatch: string;
  readonly clearSearch: string;
  readonly tryIt: string;
  readonly leftOut: string;
  readonly oneALine: string;
  readonly pairsALine: string;
  readonly dayMonthYear: string;
  readonly result: string;
  readonly blank: string;
  readonly inCell: string;
  readonly formula: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly allArguments: string;
  readonly required: string;
  readonly optional: string;
  readonly insert: string;
  readonly insertSomewhere: string;
  readonly inserted: string;
  readonly cellIsFull: string;
  readonly replace: string;
  readonly keep: string;
  readonly tooLong: string;
  readonly copyInstead: string;
  readonly help: string;
  readonly opensInNewWindow: string;
  readonly allHelp: string;
  readonly unknownFunction: string;
  readonly ladder: string;
  readonly ladderWithoutActual: string;
}

export const FUNCTIONS_SCREEN_WORDS: Readonly<Record<Language, FunctionsScreenWords>> = {
  th: {
    title: "ฟังก์ชัน KPI",
    search: "ค้นหา เช่น คะแนน ร้อยละ เลขไทย",
    found: "พบ {count} ฟังก์ชัน",
    noMatch: "ไม่พบฟังก์ชันที่ตรงกับ “{search}”",
    clearSearch: "ล้างคำค้นหา",
    tryIt: "ลองเปลี่ยนตัวเลข",
    leftOut: "ไม่ใส่ (ตามปกติ)",
    oneALine: "บรรทัดละ 1 ค่า",
    pairsALine: "บรรทัดละ 1 ระดับ: คะแนนต่ำสุด แล้วตามด้วยชื่อ เช่น 85 ดีเด่น",
    dayMonthYear: "วัน/เดือน/ปี เช่น 1/10/2563",
    result: "ผลลัพธ์",
    blank: "ช่องว่าง",
    inCell: "ในเซลล์แสดง {error}",
    formula: "สูตร",
    copy: "คัดลอก",
    copied: "คัดลอกแล้ว",
    copyByHand: "คัดลอกให้ไม่ได้ สูตรถูกเลือกไว้แล้ว กด Ctrl+C",
    allArguments: "ค่าที่ใส่ได้ทั้งหมด ({count})",
    required: "ต้องใส่",
    optional: "ไม่ใส่ก็ได้",
    insert: "แทรกในเซลล์ {cell}",
    insertSomewhere: "แทรกในเซลล์ที่เลือก",
    inserted: "แทรกสูตรในเซลล์ {cell} แล้ว",
    cellIsFull: "เซลล์ {cell} มีข้อมูลอยู่แล้ว ต้องการแทนที่หรือไม่",
    replace: "แทนที่",
    keep: "ไม่แทนที่",
    tooLong: "ข้อความยาวเกินกว่าที่ Excel รับไว้ในสูตร (255 ตัวอักษร) พิมพ์ข้อความในเซลล์ แล้วอ้างถึงเซลล์นั้นในสูตรแทน",
    copyInstead: "หรือคัดลอกสูตรแล้ววางในเซลล์แทน",
    help: "วิธีใช้",
    opensInNewWindow: "เปิดในหน้าต่างใหม่",
    allHelp: "วิธีใช้ทั้งหมด (เปิดในหน้าต่างใหม่)",
    unknownFunction: "ไม่มีฟังก์ชันชื่อนี้ เลือกจากรายการ",
    ladder: "ผล {actual} ถึงระดับ: {tier}",
    ladderWithoutActual: "เป้าหมาย 3 ระดับ ยังไม่มีผล",
  },
  en: {
    title: "KPI functions",
    search: "Search: score, percent, Thai digits",
    found: "Functions found: {count}",
    noMatch: "No function matches “{search}”",
    clearSearch: "Clear the search",
    tryIt: "Try it",
    leftOut: "Left out (default)",
    oneALine: "One value a line",
    pairsALine: "One band a line: its lowest score, then its name, as in 85 Good",
    dayMonthYear: "Day/month/year, such as 1/10/2020",
    result: "Result",
    blank: "Blank",
    inCell: "The cell shows {error}.",
    formula: "Formula",
    copy: "Copy",
    copied: "Copied",
    copyByHand: "It could not be copied. The formula is selected: press Ctrl+C.",
    allArguments: "All arguments ({count})",
    required: "required",
    optional: "optional",
    insert: "Insert in cell {cell}",
    insertSomewhere: "Insert in the selected cell",
    inserted: "The formula is in cell {cell}.",
    cellIsFull: "Cell {cell} already holds something. Replace it?",
    replace: "Replace",
    keep: "Keep it",
    tooLong:
      "The text is longer than Excel takes in a formula (255 characters). Type it into a cell and refer to that cell.",
    copyInstead: "Or copy the formula and paste it into the cell.",
    help: "Help",
    opensInNewWindow: "opens in a new window",
    allHelp: "All help (opens in a new window)",
    unknownFunction: "There is no function of this name. Choose one from the list.",
    ladder: "A result of {actual} reaches: {tier}",
    ladderWithoutActual: "Three targets; no result yet",
  },
};

/** The labels of the fields, by the names of the parameters. */
export const PARAMETER_LABELS: Readonly<Record<string, Bilingual>> = {
  actual: { th: "ผลการดำเนินงาน", en: "Actual" },
  low: { th: "ขั้นต้น", en: "Basic" },
  std: { th: "มาตรฐาน", en: "Standard" },
  high: { th: "ขั้นสูง", en: "Advanced" },
  scale: { th: "ลำดับระดับ (แย่ → ดี)", en: "Scale (worst → best)" },
  labels: { th: "ชื่อระดับที่จะแสดง", en: "Tier names" },
  method: { th: "วิธีคิดคะแนน", en: "Method" },
  points: { th: "คะแนนของแต่ละระดับ", en: "Points of the tiers" },
  language: { th: "ภาษาของผลลัพธ์", en: "Language of the result" },
  digits: { th: "ตัวเลขในผลลัพธ์", en: "Digits of the result" },
  done: { th: "ขั้นตอนที่ทำแล้ว", en: "Steps done" },
  required: { th: "ขั้นตอนที่ต้องทำ", en: "Steps required" },
  checklist: { th: "เครื่องหมายของแต่ละขั้นตอน", en: "Ticks, a step each" },
  numbers: { th: "เลขขั้นตอน", en: "Step numbers" },
  part: { th: "ตัวตั้ง", en: "Part" },
  whole: { th: "ตัวหาร", en: "Whole" },
  decimals: { th: "จำนวนทศนิยม", en: "Decimals" },
  rounding: { th: "ทศนิยมที่เกิน", en: "Further decimals" },
  scores: { th: "คะแนนของแต่ละตัวชี้วัด", en: "Scores" },
  weights: { th: "น้ำหนัก", en: "Weights" },
  missing: { th: "คะแนนที่ยังไม่มี", en: "A missing score" },
  score: { th: "คะแนนรวม", en: "Overall score" },
  bands: { th: "เกณฑ์ของปีนั้น", en: "The year’s bands" },
  value: { th: "ตัวเลขหรือข้อความ", en: "Number or text" },
  text: { th: "ข้อความ", en: "Text" },
  date: { th: "วันที่", en: "Date" },
  era: { th: "ศักราช", en: "Era" },
};

/** The choices of a field in a few words, by the enumeration and the word that the formula takes. */
export const CHOICE_LABELS = {
  Method: {
    step: { th: "ตามระดับ", en: "Step, by tier" },
    linear: { th: "เทียบบัญญัติไตรยางศ์", en: "Linear between targets" },
    ratio: { th: "เทียบเป้าหมายขั้นสูง", en: "Ratio to Advanced" },
  },
  Language: { th: { th: "ไทย", en: "Thai" }, en: { th: "อังกฤษ", en: "English" } },
  Digits: { thai: { th: "เลขไทย ๑๒๓", en: "Thai, ๑๒๓" }, arabic: { th: "เลขอารบิก 123", en: "Arabic, 123" } },
  Rounding: { down: { th: "ตัดทิ้ง", en: "Cut off" }, nearest: { th: "ปัดเศษ", en: "Round" } },
  Missing: { skip: { th: "ไม่นับ", en: "Leave out" }, zero: { th: "นับเป็น 0", en: "Count as 0" } },
  Era: { BE: { th: "พ.ศ.", en: "Buddhist (B.E.)" }, CE: { th: "ค.ศ.", en: "Common (C.E.)" } },
} as const satisfies Record<string, Readonly<Record<string, Bilingual>>>;

/** The sentences of KPI.EXPLAIN as they are said under the ladder: without signs that a reader would have to know. */
export const LADDER_SENTENCES = {
  th: {
    ...EXPLAIN_WORDS.th,
    reached: {
      numbersHigher: "ถึง{tier} ({target})",
      numbersLower: "ถึง{tier} ({target})",
      steps: "ครบตาม{tier} ({target})",
      labels: "ถึง{tier} ({target})",
    },
    short: {
      numbersHigher: "ยังไม่ถึง{tier} ({target}) ขาด {gap}",
      numbersLower: "ยังไม่ถึง{tier} ({target}) เกิน {gap}",
      steps: "ยังไม่ครบตาม{tier} ({target}) ขาด {gap} ขั้นตอน",
      labels: "ยังไม่ถึง{tier} ({target}) ขาด {gap} ลำดับ",
    },
    and: " แต่",
    byTier: "คะแนนตามระดับ = {score}",
    linear: "คะแนน = {base} + ({actual} − {from}) ÷ ({to} − {from}) × ({top} − {base}) = {score}",
    ratioHigher: "คะแนน = {actual} ÷ {high} × {points} = {result}",
    ratioLower: "คะแนน = {high} ÷ {actual} × {points} = {result}",
    ratioSteps: "คะแนน = {done} จาก {required} ขั้นตอน × {points} = {score}",
  },
  en: {
    ...EXPLAIN_WORDS.en,
    reached: {
      numbersHigher: "meets {tier} ({target})",
      numbersLower: "meets {tier} ({target})",
      steps: "covers {tier} ({target})",
      labels: "reaches {tier} ({target})",
    },
    short: {
      numbersHigher: "does not meet {tier} ({target}): {gap} short",
      numbersLower: "does not meet {tier} ({target}): {gap} over",
      steps: "does not cover {tier} ({target}); steps missing: {gap}",
      labels: "does not reach {tier} ({target}); places short: {gap}",
    },
    and: " but ",
    byTier: "Score by tier = {score}.",
    linear: "Score = {base} + ({actual} − {from}) ÷ ({to} − {from}) × ({top} − {base}) = {score}.",
    ratioHigher: "Score = {actual} ÷ {high} × {points} = {result}",
    ratioLower: "Score = {high} ÷ {actual} × {points} = {result}",
    ratioSteps: "Score = {done} of {required} steps × {points} = {score}.",
  },
} as const satisfies Record<Language, object>;

/** How the other functions came to their results. */
export const TRIAL_SENTENCES = {
  percent: { th: "{part} ÷ {whole} × 100 = {exact}", en: "{part} ÷ {whole} × 100 = {exact}" },
  steps: {
    th: "ทำแล้ว {done} จาก {required} ขั้นตอนที่ต้องทำ",
    en: "{done} of the {required} required steps are done",
  },
  done: { th: "เสร็จแล้ว {done} จาก {all} ข้อ", en: "{done} of {all} are done" },
  weighted: { th: "({sum}) ÷ {total} = {result}", en: "({sum}) ÷ {total} = {result}" },
  fiscalYear: {
    th: "ปีงบประมาณ {year} คือ 1 ต.ค. {before} – 30 ก.ย. {year}",
    en: "Fiscal year {year} is 1 October {before} to 30 September {year}",
  },
} as const satisfies Record<string, Bilingual>;
