import { normalise } from "../kpi/normalise";

/**
 * What people write in headers, by what it means. Spaces, case, digits and punctuation do not matter; a word that
 * ends in `$` counts only at the end of a header.
 */
const WORDS = {
  order: ["ลำดับที่", "ลำดับ", "ที่$", "ข้อที่", "ข้อ", "เลขที่", "no", "nos", "number", "#", "order", "seq"],
  indicator: [
    ...["ตัวชี้วัด", "ตัวชี้วัดผลการดำเนินงาน", "ตัวชี้วัดผลการปฏิบัติราชการ", "ตัวชี้วัดความสำเร็จ"],
    ...["ตัวชี้วัดผลงาน", "ตัวชี้วัดการดำเนินงาน", "kpi", "kpis", "indicator", "indicators"],
    ...["performance indicator", "performance indicators", "key performance indicator"],
    ...["key performance indicators", "measure", "measures"],
  ],
  name: ["ชื่อ", "รายการ", "name", "title", "item", "items"],
  unit: [
    ...["หน่วย", "หน่วยวัด", "หน่วยนับ", "หน่วยการวัด", "หน่วยของการวัด", "unit", "units", "uom"],
    ...["unit of measure", "unit of measurement", "measurement unit", "measuring unit"],
  ],
  office: ["หน่วยงาน", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานหลัก", "business unit"],
  person: [
    ...["ผู้รับผิดชอบ", "ผู้รายงาน", "ผู้กำกับ", "เจ้าภาพ", "สำนัก", "กอง", "owner", "office", "department"],
    ...["division", "responsible", "reporter"],
  ],
  weight: ["น้ำหนัก", "ค่าน้ำหนัก", "weight", "weights", "weighting", "wt"],
  weighted: ["ถ่วงน้ำหนัก", "weighted"],
  target: ["เป้าหมาย", "ค่าเป้าหมาย", "เป้า", "เป้าหมายตัวชี้วัด", "target", "targets", "goal", "goals"],
  low: [
    ...["ขั้นต้น", "ขั้นต่ำ", "ระดับต้น", "ระดับต่ำ", "ต่ำสุด", "basic", "low", "lower", "lowest"],
    ...["minimum", "min", "threshold"],
  ],
  standard: ["มาตรฐาน", "ขั้นมาตรฐาน", "ขั้นกลาง", "ระดับกลาง", "standard", "std", "mid", "middle", "medium"],
  high: [
    ...["ขั้นสูง", "ขั้นสูงสุด", "ระดับสูง", "สูงสุด", "advanced", "high", "higher", "highest"],
    ...["maximum", "max", "stretch"],
  ],
  criteria: ["เกณฑ์", "เกณฑ์การให้คะแนน", "เกณฑ์การประเมิน", "criteria", "criterion"],
  points: ["คะแนน", "score", "scores", "point", "points", "pts"],
  result: [
    ...["ผล", "ผลงาน", "ผลการดำเนินงาน", "ผลการดำเนินการ", "ผลดำเนินงาน", "ผลการปฏิบัติงาน", "ผลลัพธ์"],
    ...["ผลการปฏิบัติราชการ", "ผลสำเร็จ", "ผลสัมฤทธิ์", "ผลที่ได้", "ผลที่ทำได้", "ค่าจริง", "ผลจริง"],
    ...["ผลการดําเนินงาน", "actual", "actuals", "result", "results", "achievement", "achievements", "achieved"],
    ...["performance", "outcome", "outcomes"],
  ],
  evaluation: ["ผลการประเมิน", "ผลประเมิน", "evaluation"],
  earlier: [
    ...["ปีก่อน", "ปีที่แล้ว", "ปีที่ผ่านมา", "ย้อนหลัง", "ข้อมูลพื้นฐาน", "ค่าฐาน", "baseline"],
    ...["previous", "last year", "prior"],
  ],
  period: [
    ...["ปี", "ปีงบประมาณ", "งบประมาณ", "พศ", "คศ", "รอบ", "เดือน", "ไตรมาส", "สะสม", "fiscal year", "year"],
    ...["fy", "be", "ce", "months", "month", "quarter", "round", "q"],
  ],
  plan: ["แผน", "plan", "planned"],
  date: ["วันที่", "date"],
  difference: ["ส่วนต่าง", "ผลต่าง", "gap", "variance", "difference"],
  direction: ["ทิศทาง", "better when", "better", "direction", "polarity"],
  method: [
    ...["วิธีคิดคะแนน", "วิธีการคิดคะแนน", "วิธีคำนวณคะแนน", "วิธีการคำนวณคะแนน", "วิธีให้คะแนน"],
    ...["วิธีการให้คะแนน", "สูตรคิดคะแนน", "สูตรการคิดคะแนน", "method", "scoring method", "score method"],
    ...["method of scoring", "scoring"],
  ],
  formula: [
    ...["สูตร", "สูตรคำนวณ", "สูตรการคำนวณ", "วิธีคำนวณ", "วิธีการคำนวณ", "การคำนวณ"],
    ...["formula", "formulas", "calculation"],
  ],
  scale: ["ลำดับระดับ", "มาตรวัด", "scale"],
  tier: ["ระดับ", "tier", "level"],
  check: ["ตรวจสอบ", "การตรวจสอบ", "ตรวจทาน", "check", "checks"],
  explain: ["คำอธิบาย", "อธิบาย", "explanation"],
  statement: ["ข้อความผล", "statement"],
  detail: ["รายละเอียด", "detail", "details", "narrative", "description"],
  summary: ["สรุป", "summary"],
  work: ["การดำเนินงาน", "การดำเนินการ", "การปฏิบัติงาน", "ดำเนินงาน", "implementation"],
  obstacle: [
    ...["ปัญหา", "อุปสรรค", "ข้อขัดข้อง", "ข้อจำกัด", "obstacle", "obstacles", "problem", "problems", "issue"],
    ...["issues", "challenge", "challenges", "difficulty", "difficulties", "constraint", "constraints"],
  ],
  suggestion: [
    ...["ข้อเสนอแนะ", "ข้อเสนอ", "แนวทางแก้ไข", "แนวทางการแก้ไข", "แนวทางแก้ไขปัญหา"],
    ...["แนวทางการแก้ไขปัญหา", "แนวทางแก้ปัญหา", "suggestion", "suggestions", "recommendation"],
    ...["recommendations", "remedy", "remedies"],
  ],
  note: ["หมายเหตุ", "เชิงอรรถ", "note", "notes", "remark", "remarks", "footnote", "footnotes"],
  key: ["รหัสแถว", "row key"],
  percent: ["%", "ร้อยละ", "percent", "percentage"],
  /** Words that say nothing by themselves. */
  filler: [
    ...["ค่า", "ของ", "ใน", "ตาม", "และ", "หรือ", "ที่", "ที่ได้", "ที่ได้รับ", "ที่ทำได้", "ที่กำหนด"],
    ...["ที่พบ", "ที่เกิดขึ้น", "จริง", "การ", "แย่", "ดี", "ไป", "the", "of", "for", "in", "a", "and", "or"],
    ...["to", "value", "values", "this", "worst", "best"],
  ],
} as const satisfies Record<string, readonly string[]>;

/**
 * What a word of a header means. `fifty` is `50 คะแนน`, the points of the low target; `bareFifty` a 50 by itself,
 * which is the same only beside เป้าหมาย. Any other number is a year or a month: `period`.
 */
export type Concept =
  | Exclude<keyof typeof WORDS, "filler">
  | "fifty"
  | "seventyFive"
  | "hundred"
  | "bareFifty"
  | "bareSeventyFive"
  | "bareHundred";

/** What a header was found to say. */
export interface HeaderWords {
  readonly concepts: ReadonlySet<Concept>;
  /** How many characters belong to words with a meaning, and how many to words that are not known. */
  readonly known: number;
  readonly unknown: number;
}

/** A header longer than this is a paragraph. */
const LONGEST_HEADER = 200;
const NUMBER_HERE = /(\d+)( ?(?:คะแนน|points?|pts?))?/y;
const LATIN_HERE = /[a-z]+/y;
const ENDS_IN_LATIN = /[a-z]$/;
const STARTS_WITH_LATIN = /^[a-z]/;

const POINTS: Readonly<Record<string, readonly [withWord: Concept, bare: Concept]>> = {
  "50": ["fifty", "bareFifty"],
  "75": ["seventyFive", "bareSeventyFive"],
  "100": ["hundred", "bareHundred"],
};

interface Word {
  readonly text: string;
  readonly concept: Concept | "filler";
  readonly onlyAtEnd: boolean;
}

/** The words by their first character, the longest first: `ลำดับระดับ` before `ลำดับ`. */
const BY_FIRST_CHARACTER = byFirstCharacter();

function byFirstCharacter(): ReadonlyMap<string, readonly Word[]> {
  const words = Object.entries(WORDS).flatMap(([concept, texts]) =>
    texts.map((text: string) => ({
      text: squeeze(text.replace("$", "")),
      concept: concept as Word["concept"],
      onlyAtEnd: text.endsWith("$"),
    })),
  );
  const map = new Map<string, Word[]>();
  // At the end of a header, the word that counts only there comes before the same word as a filler.
  words.sort((a, b) => b.text.length - a.text.length || Number(b.onlyAtEnd) - Number(a.onlyAtEnd));
  for (const word of words) {
    const first = word.text.charAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
}

/**
 * Brings a header into the form in which words are looked for: people break lines and put spaces inside Thai words,
 * so there are none left beside Thai letters; between Latin words one stays.
 *
 * @example squeeze("ปัญหา/อุปสรรค\n(ถ้ามี)") // "ปัญหาอุปสรรคถ้ามี"
 */
function squeeze(header: string): string {
  return normalise(header.slice(0, LONGEST_HEADER))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}%#]+/gu, " ")
    .replace(/ (?=[\u0E00-\u0E7F])|(?<=[\u0E00-\u0E7F]) /g, "")
    .trim();
}

/**
 * Reads a header as a set of words with a meaning, in whatever order they stand.
 *
 * @example readHeaderWords("Target – low").concepts // target, low
 */
export function readHeaderWords(header: string): HeaderWords {
  const text = squeeze(header);
  const concepts = new Set<Concept>();
  let known = 0;
  let unknown = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const found = numberAt(text, at) ?? wordAt(text, at);
    if (found && found.concept !== "filler") concepts.add(found.concept);
    const length = found ? found.text.length : unknownLengthAt(text, at);
    if (!found) unknown += length;
    else if (found.concept !== "filler") known += length;
    at += length;
  }
  return { concepts, known, unknown };
}

function numberAt(text: string, at: number): Word | null {
  NUMBER_HERE.lastIndex = at;
  const found = NUMBER_HERE.exec(text);
  if (!found) return null;
  const [whole, figure = "", withWord] = found;
  const points = POINTS[figure];
  if (points) return { text: whole, concept: points[withWord ? 0 : 1], onlyAtEnd: false };
  return { text: figure, concept: "period", onlyAtEnd: false };
}

function wordAt(text: string, at: number): Word | null {
  const words = BY_FIRST_CHARACTER.get(text.charAt(at)) ?? [];
  return words.find((word) => text.startsWith(word.text, at) && standsAlone(word, text, at)) ?? null;
}

/** A Latin word ends where its letters end; Thai words follow each other without a gap. */
function standsAlone(word: Word, text: string, at: number): boolean {
  const rest = text.slice(at + word.text.length, at + word.text.length + 1);
  if (word.onlyAtEnd) return rest === "";
  return !(ENDS_IN_LATIN.test(word.text) && STARTS_WITH_LATIN.test(rest));
}

function unknownLengthAt(text: string, at: number): number {
  LATIN_HERE.lastIndex = at;
  return LATIN_HERE.exec(text)?.[0].length ?? 1;
}
