import type { Bilingual, Language } from "./language";

/** Every parameter as a message names it: in Thai with the name that Excel shows while typing. */
export const FIELD_NAMES: Readonly<Record<string, Bilingual>> = {
  actual: { th: "ผลการดำเนินงาน (actual)", en: "actual" },
  low: { th: "เป้าหมายขั้นต้น (low)", en: "low" },
  std: { th: "เป้าหมายมาตรฐาน (std)", en: "std" },
  high: { th: "เป้าหมายขั้นสูง (high)", en: "high" },
  scale: { th: "ลำดับระดับ (scale)", en: "scale" },
  labels: { th: "ชื่อระดับ (labels)", en: "labels" },
  method: { th: "วิธีคิดคะแนน (method)", en: "method" },
  points: { th: "คะแนนของแต่ละระดับ (points)", en: "points" },
  language: { th: "ภาษา (language)", en: "language" },
  digits: { th: "ตัวเลข (digits)", en: "digits" },
  done: { th: "ขั้นตอนที่ทำแล้ว (done)", en: "done" },
  required: { th: "ขั้นตอนที่ต้องทำ (required)", en: "required" },
  checklist: { th: "รายการตรวจ (checklist)", en: "checklist" },
  numbers: { th: "เลขขั้นตอน (numbers)", en: "numbers" },
  part: { th: "ตัวตั้ง (part)", en: "part" },
  whole: { th: "ตัวหาร (whole)", en: "whole" },
  decimals: { th: "จำนวนทศนิยม (decimals)", en: "decimals" },
  rounding: { th: "วิธีปัดเศษ (rounding)", en: "rounding" },
  scores: { th: "คะแนน (scores)", en: "scores" },
  weights: { th: "น้ำหนัก (weights)", en: "weights" },
  missing: { th: "คะแนนที่ยังไม่มี (missing)", en: "missing" },
  score: { th: "คะแนน (score)", en: "score" },
  bands: { th: "เกณฑ์ระดับ (bands)", en: "bands" },
  value: { th: "ค่า (value)", en: "value" },
  text: { th: "ข้อความ (text)", en: "text" },
  date: { th: "วันที่ (date)", en: "date" },
  era: { th: "ศักราช (era)", en: "era" },
};

/** What is wrong and what to type instead, by the problem's code. `{field}` names the argument, `{found}` quotes the cell. */
const PROBLEMS = {
  bareComparison: {
    th: "{field}: “{found}” ไม่บอกว่ารวมค่านั้นด้วยหรือไม่ พิมพ์ ≥ หรือ ไม่น้อยกว่า หรือ ≤ หรือ ไม่เกิน แทน",
    en: "{field}: “{found}” does not say whether the figure itself counts. Type ≥ or at least, ≤ or at most.",
  },
  boundsDisagree: {
    th: "{field}: “{found}” บอกทั้งไม่น้อยกว่าและไม่เกิน พิมพ์เพียงอย่างเดียว",
    en: "{field}: “{found}” says both at least and at most. Type one of them.",
  },
  percentTwice: {
    th: "{field}: “{found}” มีทั้ง ร้อยละ และ % พิมพ์ ร้อยละ 80 หรือ 80 อย่างใดอย่างหนึ่ง",
    en: "{field}: “{found}” has both ร้อยละ and %. Type one of them.",
  },
  tooLarge: {
    th: "{field}: ตัวเลขใหญ่เกินกว่าที่ Excel เก็บได้ พิมพ์ตัวเลขที่เล็กลง",
    en: "{field}: the number is larger than Excel can keep. Type a smaller one.",
  },
  stepList: {
    th: "{field}: อ่าน “{found}” เป็นขั้นตอนไม่ได้ พิมพ์ขั้นตอน 1 ถึง 50 จากน้อยไปมาก เช่น 1-3 หรือ 1,2,4 (ทศนิยมใช้จุด เช่น 81.96)",
    en: "{field}: “{found}” cannot be read as steps. Type steps from 1 to 50, ascending, such as 1-3 or 1,2,4 (a decimal has a point: 81.96).",
  },
  stepsTwice: {
    th: "{field}: “{found}” กล่าวถึงขั้นตอนมากกว่าหนึ่งครั้ง พิมพ์เฉพาะขั้นตอนที่ทำแล้ว เช่น 1-3",
    en: "{field}: “{found}” names steps more than once. Type only the steps that are done, such as 1-3.",
  },
  stepsNotDone: {
    th: "{field}: “{found}” บอกว่ายังทำไม่เสร็จ พิมพ์เฉพาะขั้นตอนที่ทำแล้ว เช่น 1-3 หรือ - ถ้ายังไม่มีผล",
    en: "{field}: “{found}” says that something is not done yet. Type only the steps that are done, such as 1-3, or - for no result yet.",
  },
  badScale: {
    th: "{field}: อ่าน “{found}” เป็นลำดับไม่ได้ พิมพ์ชื่อระดับไม่ซ้ำกัน จากแย่ไปดี เช่น Tier 3 < Tier 2 < Tier 1",
    en: "{field}: “{found}” is not a scale. Type different labels, worst first, such as Tier 3 < Tier 2 < Tier 1.",
  },
  wordWithoutScale: {
    th: "{field}: “{found}” ไม่ใช่ตัวเลขหรือขั้นตอน ถ้าเป็นชื่อระดับ ใส่ลำดับใน scale เช่น Tier 3 < Tier 2 < Tier 1 ถ้ายังไม่มีค่า พิมพ์ -",
    en: "{field}: “{found}” is neither a number nor steps. For a label give the scale, such as Tier 3 < Tier 2 < Tier 1; for nothing type -.",
  },
  notOnScale: {
    th: "{field}: “{found}” ไม่อยู่ในลำดับระดับ พิมพ์ชื่อให้ตรงกับในลำดับ หรือเพิ่มชื่อนี้ใน scale",
    en: "{field}: “{found}” is not on the scale. Type a label as it stands there, or add this one to the scale.",
  },
  percentMixed: {
    th: "{field}: บางช่องเป็น % แต่ช่องนี้เป็น {found} เขียนทั้งสี่ช่องแบบเดียวกัน เช่น 80 ทั้งหมด หรือ 80% ทั้งหมด",
    en: "{field}: another cell has % but this one is {found}. Write all four the same way, all 80 or all 80%.",
  },
  boundsMixed: {
    th: "{field}: เป้าหมายบางช่องเป็นไม่น้อยกว่า บางช่องเป็นไม่เกิน เขียนให้เป็นแบบเดียวกัน",
    en: "{field}: some targets say at least, others at most. Write them the same way.",
  },
  outOfOrder: {
    th: "{field}: เป้าหมายไม่เรียงลำดับ ขั้นต้น มาตรฐาน ขั้นสูง ต้องเพิ่มขึ้นหรือลดลงทางเดียว แก้เป้าหมายที่สลับกัน",
    en: "{field}: the targets are out of order. From low to high they must rise or fall throughout. Correct the one that is misplaced.",
  },
  againstBound: {
    th: "{field}: ลำดับของเป้าหมายขัดกับคำว่า ไม่น้อยกว่า หรือ ไม่เกิน แก้ตัวเลขหรือถ้อยคำให้ตรงกัน",
    en: "{field}: the order of the targets contradicts their at least or at most. Correct the figures or the words.",
  },
  stepNumber: {
    th: "{field}: {found} เป็นขั้นตอนไม่ได้ พิมพ์จำนวนเต็ม 0 ถึง 50 หรือช่วงเช่น 1-3",
    en: "{field}: {found} cannot be steps. Type a whole number from 0 to 50, or a range such as 1-3.",
  },
  dateForSteps: {
    th: "{field}: {found} น่าจะเป็นวันที่ เพราะ Excel เปลี่ยน {steps} เป็นวันที่ พิมพ์ '{steps} (มี ' นำหน้า)",
    en: "{field}: {found} looks like a date: Excel makes one of {steps}. Type '{steps} with an apostrophe in front.",
  },
  noTarget: {
    th: "{field}: มีผลการดำเนินงานแต่ไม่มีเป้าหมาย ใส่ low, std หรือ high อย่างน้อยหนึ่งช่อง",
    en: "{field}: there is a result but no target. Give at least one of low, std and high.",
  },
  linearNeedsNumbers: {
    th: "{field}: เทียบบัญญัติไตรยางศ์ใช้ได้กับตัวเลขเท่านั้น ใช้ ตามระดับ แทน",
    en: "{field}: linear needs numbers. Use step for steps and labels.",
  },
  ratioNeedsFigures: {
    th: "{field}: เทียบเป้าหมายขั้นสูงใช้กับชื่อระดับไม่ได้ ใช้ ตามระดับ แทน",
    en: "{field}: ratio needs numbers or steps. Use step for labels.",
  },
  ratioNeedsHigh: {
    th: "{field}: เทียบเป้าหมายขั้นสูงต้องมีเป้าหมายขั้นสูง ใส่ high หรือใช้วิธี ตามระดับ",
    en: "{field}: ratio needs the high target. Give it, or use the method step.",
  },
  negativeRatio: {
    th: "{field}: {found} ติดลบ จึงเทียบเป็นสัดส่วนไม่ได้ ใช้วิธี ตามระดับ",
    en: "{field}: {found} is negative, so there is no share. Use the method step.",
  },
  zeroHigh: {
    th: "{field}: เป้าหมายขั้นสูงเป็น 0 จึงหารไม่ได้ ใช้วิธี ตามระดับ",
    en: "{field}: the high target is 0, so nothing can be divided by it. Use the method step.",
  },
  notANumber: {
    th: "{field}: “{found}” ไม่ใช่ตัวเลข พิมพ์ตัวเลข เช่น 81.96 หรือ - ถ้าไม่มี",
    en: "{field}: “{found}” is not a number. Type a number such as 81.96, or - for none.",
  },
  unknownWord: {
    th: "{field}: ไม่รู้จัก “{found}” ใช้คำใดคำหนึ่งต่อไปนี้: {choices}",
    en: "{field}: “{found}” is not known here. Use one of: {choices}.",
  },
  shapesDiffer: {
    th: "{field}: ขนาดช่วงไม่เข้ากับช่วงอื่น เลือกช่วงที่มีจำนวนแถวและคอลัมน์เท่ากัน หรือใช้ช่องเดียว",
    en: "{field}: this range does not fit the others. Give ranges with the same rows and columns, or a single cell.",
  },
  listShapesDiffer: {
    th: "{field}: ช่วงนี้มีขนาดไม่เท่ากับอีกช่วงหนึ่ง เลือกสองช่วงให้มีจำนวนแถวและคอลัมน์เท่ากัน",
    en: "{field}: this range has another shape than the one beside it. Give two ranges with the same rows and columns.",
  },
  badPoints: {
    th: "{field}: ต้องเป็นตัวเลข 3 ค่า ไม่ติดลบ จากน้อยไปมาก เช่น {1,3,5}",
    en: "{field}: give three numbers from 0 up, ascending, such as {1,3,5}.",
  },
  badLabels: {
    th: '{field}: ใส่ "th" หรือ "en" หรือชื่อ 4 ชื่อ: ต่ำกว่า ขั้นต้น มาตรฐาน ขั้นสูง',
    en: '{field}: give "th", "en", or four names: below, low, standard, high.',
  },
  badDecimals: {
    th: "{field}: ต้องเป็นจำนวนเต็ม 0 ถึง 15",
    en: "{field}: give a whole number from 0 to 15.",
  },
  badTick: {
    th: "{field}: “{found}” ไม่บอกว่าทำแล้วหรือยัง ใส่ ✓ หรือ TRUE หรือวันที่แล้วเสร็จ ถ้ายังไม่เสร็จ เว้นว่างหรือใส่ -",
    en: "{field}: “{found}” does not say whether the step is done. Type ✓, TRUE or the date of completion; leave it blank or type - if it is not.",
  },
  badStepNumber: {
    th: "{field}: “{found}” ไม่ใช่เลขขั้นตอน ใส่จำนวนเต็ม 1 ถึง 50",
    en: "{field}: “{found}” is not a step number. Give a whole number from 1 to 50.",
  },
  noSteps: {
    th: "{field}: อ่าน “{found}” เป็นขั้นตอนไม่ได้ พิมพ์ เช่น 1-3 หรือ 1,2,4",
    en: "{field}: “{found}” cannot be read as steps. Type them such as 1-3 or 1,2,4.",
  },
  nothingRequired: {
    th: "{field}: ไม่มีขั้นตอนที่ต้องทำ จึงคิดสัดส่วนไม่ได้ ใส่ขั้นตอนของเป้าหมาย เช่น 1-5",
    en: "{field}: no step is required, so there is no share. Give the steps of the target, such as 1-5.",
  },
  zeroWhole: {
    th: "{field}: ไม่มีตัวหาร หรือตัวหารเป็น 0 ใส่จำนวนทั้งหมด",
    en: "{field}: there is nothing to divide by. Give the whole.",
  },
  negativeWeight: {
    th: "{field}: น้ำหนัก {found} ติดลบ ใส่น้ำหนักตั้งแต่ 0 ขึ้นไป",
    en: "{field}: the weight {found} is negative. Give weights from 0 up.",
  },
  nothingToWeigh: {
    th: "{field}: ยังไม่มีคะแนนที่มีน้ำหนัก ใส่คะแนนและน้ำหนักอย่างน้อยหนึ่งคู่",
    en: "{field}: there is no score with a weight yet. Give at least one score and its weight.",
  },
  badBands: {
    th: "{field}: ต้องเป็นสองคอลัมน์ครบทุกแถว คือ คะแนนต่ำสุดเป็นตัวเลขตัวเดียว (90 ไม่ใช่ 90-100) และชื่อระดับ",
    en: "{field}: give two full columns, the lowest score of each band as one number (90, not 90-100) and its name.",
  },
  belowBands: {
    th: "{field}: {found} ต่ำกว่าทุกระดับในเกณฑ์ ใส่ระดับที่เริ่มจาก 0",
    en: "{field}: {found} is below every band. Give a band that begins at 0.",
  },
  notADate: {
    th: "{field}: “{found}” เป็นข้อความ ไม่ใช่วันที่ พิมพ์วันที่ใหม่ในเซลล์ที่ไม่ได้ตั้งรูปแบบเป็นข้อความ เช่น 5/10/2564",
    en: "{field}: “{found}” is text, not a date. Type it again in a cell that is not formatted as Text, such as 5/10/2021.",
  },
  dateOutOfRange: {
    th: "{field}: {found} ไม่ใช่วันที่ที่ Excel เก็บได้ ใส่วันที่ตั้งแต่ พ.ศ. 2443",
    en: "{field}: {found} is not a date that Excel can keep. Give a date from 1900 on.",
  },
} as const satisfies Record<string, Bilingual>;

/** What the check says besides, where a result can be given but may not be what was meant. */
const DOUBTS = {
  otherScale: {
    th: "{field}: {found} อยู่คนละมาตรากับเป้าหมาย (สัดส่วน 0-1 กับร้อยละ) ตรวจว่าควรคูณหรือหาร 100",
    en: "{field}: {found} is on another scale than the targets (a share of 1 against percent). See whether to multiply or divide by 100.",
  },
  unitsDiffer: {
    th: "{field}: หน่วยไม่ตรงกัน ({found}) เขียนหน่วยเดียวกันทั้งสี่ช่อง",
    en: "{field}: the units differ ({found}). Write all four in the same unit.",
  },
  singleStep: {
    th: "{field}: ขั้นตอนที่ {found} หมายถึงขั้นตอนนั้นขั้นเดียว ถ้าหมายถึงขั้นตอนที่ 1 ถึง {found} พิมพ์ 1-{found}",
    en: "{field}: step {found} means that step alone. For steps 1 to {found} type 1-{found}.",
  },
  equalTargets: {
    th: "{field}: เป้าหมายเท่ากันทุกระดับ ตรวจว่าตั้งใจหรือไม่",
    en: "{field}: all targets are equal. See whether that is meant.",
  },
  directionAssumed: {
    th: "{field}: เป้าหมายบอกไม่ได้ว่ามากดีหรือน้อยดี จึงถือว่ามากดีกว่า พิมพ์ ≥ หรือ ≤ หน้าเป้าหมายให้ชัด",
    en: "{field}: the targets do not tell whether higher or lower is better; higher is assumed. Type ≥ or ≤ before a target to say it.",
  },
  noActual: {
    th: "{field}: ยังไม่มีผลการดำเนินงาน",
    en: "{field}: there is no result yet.",
  },
} as const satisfies Record<string, Bilingual>;

export const MESSAGES = { ...PROBLEMS, ...DOUBTS } satisfies Record<string, Bilingual>;

/** What stands in a message for a blank cell. */
export const BLANK: Readonly<Record<Language, string>> = { th: "ว่าง", en: "blank" };

/** The same words, one language at a time. */
export const PROBLEM_WORDS = { th: wordsIn("th"), en: wordsIn("en") } as const;

function wordsIn(language: Language) {
  const chosen = (words: Readonly<Record<string, Bilingual>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[language]]));
  return { sentences: chosen(MESSAGES), fields: chosen(FIELD_NAMES), blank: BLANK[language] };
}
