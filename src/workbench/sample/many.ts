import type { CellValue, Entry, Indicator, Report, Step } from "../../register/report";
import { DEFAULT_TITLE } from "../../text/register";

/** The longest text that is made, in characters. */
const LONGEST_TEXT = 6000;
const FULL_WEIGHT_IN_HUNDREDTHS = 10_000;

/**
 * Makes a Thai report of any size: indicators of every kind in random order, with texts of random lengths, groups now
 * and then, and what real tables lack (targets, results, weights). The same count and seed make the same report.
 *
 * @param count how many indicators; group headings come on top
 * @param seed any number
 * @example manyIndicators(40, 1).entries.length // 42: 40 indicators and 2 group headings
 */
export function manyIndicators(count: number, seed: number): Report {
  const dice = diceFrom(seed);
  const weights = makeWeights(dice, count);
  const entries: Entry[] = [];
  let main = 0;
  let made = 0;
  while (made < count) {
    main += 1;
    const members = dice.isLucky(0.12) ? Math.min(dice.whole(1, 12), count - made) : 0;
    if (members > 0)
      entries.push({
        kind: "group",
        number: `${main}`,
        name: makeName(dice, "การยกระดับ"),
        row: entries.length + 1,
      });
    for (let place = 1; place <= Math.max(1, members); place += 1) {
      const number = members > 0 ? `${main}.${place}` : `${main}`;
      const key = `k${made + 1}`;
      entries.push(
        makeIndicator(dice, { number, key, weight: weights[made] ?? null, row: entries.length + 1 }),
      );
      made += 1;
    }
  }
  return {
    settings: {
      ...{ title: DEFAULT_TITLE, organisation: "หน่วยงานตัวอย่าง", fiscalYear: 2564, round: 12 },
      ...{ language: "th", digits: "thai", font: { name: "TH Sarabun New", size: 16 }, paper: "A4" },
    },
    entries,
  };
}

// Chance

interface Dice {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  isLucky(chance: number): boolean;
}

/** Mulberry32: small, quick, and the same on every machine. */
function diceFrom(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    isLucky: (chance) => next() < chance,
  };
}

/** Weights that add up to 100, in two decimals; or none at all, as in some agreements. */
function makeWeights(dice: Dice, count: number): (number | null)[] {
  if (dice.isLucky(0.2)) return Array.from({ length: count }, () => null);
  const shares = Array.from({ length: count }, () => dice.whole(1, 4));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let taken = 0;
  return shares.map((share) => {
    taken += share;
    const upTo = Math.round((FULL_WEIGHT_IN_HUNDREDTHS * taken) / all);
    const weight = (upTo - before) / 100;
    before = upTo;
    return weight;
  });
}

// Indicators

type Place = Pick<Indicator, "number" | "key" | "weight" | "row">;
/** What is measured and how; the rest of an indicator is text and the same for all. */
type Measured = Pick<
  Indicator,
  "name" | "unit" | "low" | "standard" | "high" | "actual" | "direction" | "method"
> &
  Partial<Pick<Indicator, "formats" | "scale" | "formula" | "steps">>;

function makeIndicator(dice: Dice, place: Place): Indicator {
  const measure = dice.pick([higher, higher, higher, lower, share, single, steps, steps, labels]);
  const measured = withGaps(dice, measure(dice));
  return {
    kind: "indicator",
    ...{ scale: "", formula: "", steps: [], formats: ["General", "General", "General", "General"] },
    ...measured,
    statement: dice.isLucky(0.3) ? makeSentence(dice) : "",
    narrative: makeText(dice),
    obstacles: dice.isLucky(0.15) ? "-" : makeText(dice),
    suggestions: dice.isLucky(0.4) ? makeText(dice) : "",
    footnote: dice.isLucky(0.2) ? makeSentence(dice) : "",
    ...place,
  };
}

/** Now and then a result is not there yet, an indicator is not assessed, or a target was not set. */
function withGaps(dice: Dice, measured: Measured): Measured {
  const chance = dice.whole(1, 100);
  if (chance <= 8) return { ...measured, actual: dice.pick<CellValue>([null, "", "-", "รอผล"]) };
  if (chance <= 12) return { ...measured, actual: "ไม่ประเมิน" };
  if (chance <= 20 && measured.method !== "linear")
    return { ...measured, low: dice.pick<CellValue>(["-", null]), standard: "-" };
  return measured;
}

/** A number that is better the higher it is, with targets that rise. */
function higher(dice: Dice): Measured {
  const decimals = dice.pick([0, 1, 2]);
  const low = dice.whole(20, 400) + inDecimals(dice, decimals);
  const way = dice.whole(4, 60);
  const [standard, high] = [low + way, low + way * 2];
  const method = dice.pick(["step", "step", "linear", "ratio"] as const);
  const actual = round(low - way + (way * 4 * dice.whole(0, 100)) / 100, decimals);
  return {
    name: makeName(dice, dice.pick(["ผลการส่งเสริม", "การสนับสนุน", "ผลสัมฤทธิ์ของการดูแล"])),
    unit: dice.pick(["คะแนน", "ราย", "แห่ง", "ล้านบาท", "เรื่อง", "หลักสูตร"]),
    ...{ low: round(low, decimals), standard: round(standard, decimals), high: round(high, decimals) },
    ...{ actual: Math.max(0, actual), direction: null, method, formats: formatsOf(decimals) },
    formula: method === "ratio" ? "ผลที่ทำได้ ÷ ค่าเป้าหมายขั้นสูง × 100" : "",
  };
}

/** A number that is better the lower it is. */
function lower(dice: Dice): Measured {
  const high = dice.whole(2, 40);
  const way = dice.whole(1, 15);
  return {
    name: makeName(dice, "ระยะเวลาเฉลี่ยในการช่วยเหลือ"),
    unit: dice.pick(["วัน", "นาที", "ชั่วโมง"]),
    ...{ low: high + way * 2, standard: high + way, high, actual: dice.whole(1, high + way * 3) },
    ...{ direction: dice.pick([null, "lower"] as const), method: dice.pick(["step", "linear"] as const) },
  };
}

/** A percentage with its formula in words and figures. */
function share(dice: Dice): Measured {
  const whole = dice.whole(40, 9000);
  const part = dice.whole(Math.floor(whole / 3), whole);
  const actual = Math.floor((part * 10_000) / whole) / 100;
  const low = dice.whole(40, 80) + inDecimals(dice, 2);
  const way = dice.whole(1, 8);
  const [who, what] = [dice.pick(PEOPLE), dice.pick(DEEDS)];
  return {
    name: `ร้อยละของ${who}ที่${what}`,
    unit: "ร้อยละ",
    ...{ low: round(low, 2), standard: round(low + way, 2), high: round(low + way * 2, 2), actual },
    ...{ direction: null, method: dice.pick(["step", "linear"] as const), formats: formatsOf(2) },
    formula: `จำนวน${who}ที่${what} ÷ จำนวน${who}ทั้งหมด × 100\n${part} ÷ ${whole} × 100 = ${actual}`,
  };
}

/** One target alone, so that the direction must be given. */
function single(dice: Dice): Measured {
  const direction = dice.pick(["higher", "lower"] as const);
  const high = direction === "lower" && dice.isLucky(0.5) ? 0 : dice.whole(1, 50);
  return {
    name: makeName(dice, direction === "higher" ? "จำนวนกิจกรรมสำหรับ" : "จำนวนข้อร้องเรียนจาก"),
    unit: dice.pick(["ครั้ง", "เรื่อง", "ราย"]),
    ...{ low: "-", standard: "-", high },
    ...{ actual: dice.whole(0, 60), direction, method: "step" },
  };
}

/** Steps of work, as bare lists or in the form's sentence, with the table of steps. */
function steps(dice: Dice): Measured {
  const last = dice.whole(3, 9);
  const done = dice.whole(0, last);
  const isSentence = dice.isLucky(0.5);
  const written = (to: number): CellValue => {
    const list = to === 0 ? "0" : to === 1 ? "1" : `1-${to}`;
    return isSentence && to > 0 ? `ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ ${list}` : list;
  };
  return {
    name: makeName(dice, "ความสำเร็จของการพัฒนาระบบสำหรับ"),
    ...{ unit: "ขั้นตอน", direction: null, method: dice.pick(["step", "step", "ratio"] as const) },
    ...{ low: written(last - 2), standard: written(last - 1), high: written(last), actual: written(done) },
    steps: makeSteps(dice, last, done),
  };
}

function makeSteps(dice: Dice, last: number, done: number): Step[] {
  const made: Step[] = [];
  for (let number = 1; number <= last; number += 1) {
    const isDone = number <= done;
    // Days as Excel counts them, within the fiscal year.
    const date = isDone && dice.isLucky(0.5) ? dice.whole(44_105, 44_469) : null;
    const output = dice.isLucky(0.4) ? dice.pick(OUTPUTS) : "";
    made.push({ number: `${number}`, name: dice.pick(TASKS), output, done: isDone, date });
    const parts = dice.isLucky(0.15) ? dice.whole(2, 11) : 0;
    for (let part = 1; part <= parts; part += 1)
      made.push({ number: `${number}.${part}`, name: dice.pick(TASKS), output: "", done: null, date: null });
  }
  return made;
}

/** A label on a scale. */
function labels(dice: Dice): Measured {
  const scale = dice.pick(SCALES);
  const [low, standard, high] = scale.slice(-3) as [string, string, string];
  return {
    name: makeName(dice, "ระดับคุณภาพของบริการแก่"),
    ...{ unit: "ระดับ", low, standard, high, actual: dice.pick(scale) },
    ...{ direction: null, method: "step", scale: scale.join(" < ") },
  };
}

function inDecimals(dice: Dice, decimals: number): number {
  return dice.whole(0, 10 ** decimals - 1) / 10 ** decimals;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function formatsOf(decimals: number): Indicator["formats"] {
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return [format, format, format, format];
}

// Words

function makeName(dice: Dice, begins: string): string {
  const name = `${begins}${dice.pick(PEOPLE)}ที่${dice.pick(DEEDS)}`;
  return dice.isLucky(0.3) ? `${name} (ระยะที่ ${dice.whole(1, 4)})` : name;
}

/** A text of a random shape and length: most are short, some fill pages, some are blank. */
function makeText(dice: Dice): string {
  const chance = dice.whole(1, 100);
  if (chance <= 20) return "";
  const longest =
    chance <= 70
      ? dice.whole(60, 600)
      : chance <= 95
        ? dice.whole(600, 2000)
        : dice.whole(2000, LONGEST_TEXT);
  const shape = dice.pick([plain, plain, bracketed, pointed, dashed, underHeadings]);
  const made: string[] = [];
  let length = 0;
  for (let number = 1; ; number += 1) {
    const text = shape(dice, number);
    length += text.length + 1;
    // The break at the end is counted and never there, hence one more.
    if (length > longest + 1 && made.length > 0) return made.join("\n");
    made.push(text);
  }
}

function plain(dice: Dice): string {
  return makeParagraph(dice, dice.whole(1, 5));
}

function bracketed(dice: Dice, number: number): string {
  return `${number}) ${makeParagraph(dice, dice.whole(1, 3))}`;
}

function pointed(dice: Dice, number: number): string {
  return `${number}. ${makeParagraph(dice, dice.whole(1, 3))}`;
}

function dashed(dice: Dice): string {
  return `- ${makeParagraph(dice, 1)}`;
}

function underHeadings(dice: Dice, number: number): string {
  return `ด้านที่ ${number} ${dice.pick(HEADINGS)} :\n${makeParagraph(dice, dice.whole(1, 3))}`;
}

function makeParagraph(dice: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () => makeSentence(dice)).join(" ");
}

function makeSentence(dice: Dice): string {
  const when = dice.isLucky(0.35) ? `${dice.pick(TIMES)} ` : "";
  const sentence = `${when}${dice.pick(SUBJECTS)}${dice.pick(FACTS)} ${dice.pick(CONSEQUENCES)}`;
  return dice.isLucky(0.2) ? `${sentence} จำนวน ${dice.whole(2, 980)} ${dice.pick(COUNTED)}` : sentence;
}

type Phrases = readonly [string, ...string[]];

const TIMES: Phrases = [
  "ในไตรมาสแรก",
  "ช่วงครึ่งปีหลัง",
  "หลังประกาศใช้ระเบียบใหม่",
  "ตั้งแต่เดือนมกราคม 2564",
  "เมื่อเทียบกับปีก่อน",
  "ระหว่างรอการจัดสรรงบประมาณ",
  "ในพื้นที่ 18 จังหวัด",
];
const SUBJECTS: Phrases = [
  "เจ้าหน้าที่ส่วนภูมิภาค",
  "กลุ่มงานวิชาการ",
  "ผู้ประกอบการรายย่อย",
  "เครือข่ายอาสาสมัคร",
  "คณะทำงานระดับจังหวัด",
  "ศูนย์บริการร่วม",
  "ผู้รับจ้างพัฒนาโปรแกรม",
  "หน่วยงานเจ้าของข้อมูล",
  "ทีม Data Analytics ของกรม",
  "สถานศึกษาที่ร่วมโครงการ",
  "องค์กรปกครองส่วนท้องถิ่น",
  "ฝ่ายพัสดุ",
];
const FACTS: Phrases = [
  "ยังบันทึกข้อมูลไม่ครบทุกช่อง",
  "เปลี่ยนผู้ประสานงานกลางปี",
  "ใช้แบบฟอร์มคนละรุ่นกัน",
  "ได้รับงบประมาณช้ากว่าปฏิทินที่วางไว้",
  "มีผู้เชี่ยวชาญไม่พอกับจำนวนเรื่อง",
  "ทดลองใช้ระบบ e-Document แล้ว",
  "จัดอบรมทางไกลแทนการประชุมในห้อง",
  "ขอขยายเวลาส่งหลักฐานออกไป",
  "ต้องรอหนังสือตอบจากส่วนกลาง",
  "ลงพื้นที่ได้เฉพาะอำเภอเมือง",
  "ปรับลำดับงานให้เรื่องเร่งด่วนขึ้นก่อน",
  "รวบรวมเอกสารย้อนหลังจากแฟ้มกระดาษ",
  "ตรวจพบรายการซ้ำในทะเบียน",
  "เชื่อมฐานข้อมูลผ่าน API ได้บางส่วน",
];
const CONSEQUENCES: Phrases = [
  "จึงต้องขอเอกสารเพิ่มภายหลัง",
  "ทำให้ผลของรอบนี้ต่ำกว่าที่ควร",
  "และคาดว่าจะแล้วเสร็จในปีถัดไป",
  "โดยไม่กระทบกับบริการประชาชน",
  "ซึ่งผู้บริหารได้รับทราบแล้ว",
  "แต่ยังไม่มีตัวเลขยืนยันจากทุกจังหวัด",
  "ส่งผลให้ใช้เวลาต่อเรื่องนานขึ้นสองเท่า",
  "เพื่อให้นับผลได้ตรงตามนิยาม",
  "ควรกำหนดผู้รับผิดชอบหลักเพียงคนเดียว",
  "จึงเสนอให้ทบทวนค่าเป้าหมาย",
  "และนำบทเรียนไปปรับคู่มือปฏิบัติงาน",
  "โดยติดตามผลทุกวันจันทร์ผ่าน Video Conference",
  "แม้จะเพิ่มช่องทางติดต่อแล้วก็ตาม",
  "จนต้องทำงานล่วงเวลาเกือบทั้งเดือน",
];
const COUNTED: Phrases = ["เรื่อง", "ราย", "แห่ง", "ชุด", "ครั้ง"];
const HEADINGS: Phrases = [
  "บุคลากร",
  "งบประมาณและพัสดุ",
  "เทคโนโลยีดิจิทัล",
  "กฎหมายและระเบียบ",
  "การมีส่วนร่วมของภาคประชาชน",
  "การประสานงานระหว่างส่วนกลางกับภูมิภาค",
];
const PEOPLE: Phrases = [
  "เกษตรกร",
  "ผู้สูงอายุ",
  "นักเรียนอาชีวศึกษา",
  "สถานประกอบการขนาดกลางและขนาดย่อม",
  "แรงงานนอกระบบ",
  "ผู้ป่วยโรคเรื้อรัง",
  "ชุมชนริมน้ำ",
  "หน่วยงานในสังกัด",
];
const DEEDS: Phrases = [
  "ผ่านการรับรองมาตรฐาน",
  "เข้าถึงบริการภายในเวลาที่ประกาศไว้",
  "มีรายได้เพิ่มขึ้นหลังเข้าร่วมโครงการ",
  "ใช้บริการผ่านแอปพลิเคชันของภาครัฐ",
  "ได้รับคำปรึกษาครบทุกขั้น",
  "จัดทำแผนรับมือภัยแล้ง",
  "ส่งข้อมูลตรงเวลาและถูกต้อง",
  "ลดการใช้พลังงานในอาคาร",
];
const TASKS: Phrases = [
  "แต่งตั้งคณะทำงานและกำหนดปฏิทิน",
  "สำรวจสภาพปัจจุบันในพื้นที่นำร่อง",
  "ยกร่างหลักเกณฑ์และรับฟังความเห็น",
  "จัดหาอุปกรณ์ตามแผนเงินงวด",
  "อบรมวิทยากรตัวคูณ",
  "เปิดรับสมัครผู้เข้าร่วม",
  "ตรวจเยี่ยมและให้คำแนะนำถึงสถานที่",
  "ประมวลผลแบบสอบถาม",
  "ถอดบทเรียนร่วมกับภาคีเครือข่าย",
  "เสนอผลต่อที่ประชุมผู้บริหาร",
];
const OUTPUTS: Phrases = [
  "คำสั่งแต่งตั้ง",
  "ร่างหลักเกณฑ์ฉบับรับฟังความเห็น",
  "ทะเบียนผู้เข้าร่วม",
  "รายงานผลการตรวจเยี่ยม",
  "ชุดข้อมูลพร้อมคำอธิบาย",
  "สรุปบทเรียน 1 เล่ม",
];
const SCALES: readonly [Phrases, ...Phrases[]] = [
  ["ควรปรับปรุง", "พอใช้", "ดี", "ดีมาก"],
  ["ไม่ผ่าน", "ผ่านแบบมีเงื่อนไข", "ผ่าน", "ผ่านดีเด่น"],
  ["Level 1", "Level 2", "Level 3", "Level 4", "Level 5"],
  ["C", "B", "A", "AA"],
];
