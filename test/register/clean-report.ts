/** Reports in which nothing is wrong, with much in them that looks as if it might be. */
import fc from "fast-check";
import { percentOf } from "../../src/kpi/decimals";
import { formatSteps, stepRange } from "../../src/kpi/steps";
import type { Indicator, Report, Step } from "../../src/register/report";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";

type Content = Pick<
  Indicator,
  | "name"
  | "unit"
  | "low"
  | "standard"
  | "high"
  | "actual"
  | "formats"
  | "scale"
  | "formula"
  | "statement"
  | "steps"
>;

/** Sentences of a clean report that have the words of the checks in them. */
const TELLING = fc.constantFrom(
  "ดำเนินการตามแผนอัตรากำลังและสำรวจกำลังแรงงานแล้ว",
  "สรุปผล ณ วันที่ 30 กันยายน 2564 มีผู้ตอบแบบสอบถามครบ",
  "ตามคำสั่งลงวันที่ 15 ธันวาคม 2564 จะประชุมในไตรมาสถัดไป",
  "งานตามขั้นตอนที่ 1 เสร็จสมบูรณ์ ขณะนี้อยู่ระหว่างเตรียมงานปีถัดไป",
  "ผู้รับบริการพึงพอใจร้อยละ 92.50 และมีผู้ร้องเรียน 4 ราย",
  "อ้างอิงมาตรฐาน ISO 9001:2015 และ PMQA 4.0",
  "As of 30 September 2021, everything is complete.",
  "จัดอบรม 12 ครั้ง มีผู้เข้าร่วม 1,250 คน",
);
const texts = fc.array(TELLING, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

const numbers: fc.Arbitrary<Content> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 2, max: 95 }),
  )
  .map(([targets, actual]) => {
    const [low = 0, standard = 0, high = 0] = [...targets].sort((a, b) => a - b);
    return {
      ...{ name: "จำนวนโครงการที่แล้วเสร็จ", unit: "โครงการ", scale: "", formula: "", statement: "", steps: [] },
      ...{ low, standard, high, actual },
      formats: ["General", "General", "General", "General"],
    };
  });

const percent: fc.Arbitrary<Content> = fc
  .tuple(
    fc.integer({ min: 20, max: 400 }),
    fc.integer({ min: 400, max: 900 }),
    fc.constantFrom("down", "nearest"),
  )
  .map(([part, whole, rounding]) => {
    const actual = percentOf(part, whole, 2, rounding as "down" | "nearest");
    return {
      ...{ name: "ร้อยละของผู้ผ่านการทดสอบ", unit: "ร้อยละ", scale: "", steps: [] },
      ...{ low: 50, standard: 60, high: 70, actual },
      formats: ["0.00", "0.00", "0.00", "0.00"],
      formula: `ผู้ผ่าน ÷ ผู้เข้าทดสอบ × 100\n${String(part)} ÷ ${String(whole)} × 100 = ${String(actual)}`,
      statement: `ผู้ผ่านการทดสอบคิดเป็นร้อยละ ${String(actual)}`,
    };
  });

const steps: fc.Arbitrary<Content> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
    fc.constantFrom("ร้อยละความสำเร็จของการพัฒนาระบบ", "ระดับความสำเร็จของแผน"),
  )
  .map(([done, isSentence, name]) => {
    const say = (last: number) => {
      const list = formatSteps(stepRange(1, last));
      return isSentence ? `ดำเนินการครบถ้วนตามขั้นตอนที่ ${list}` : list;
    };
    const rows = stepRange(1, 5).map((number): Step => {
      const isDone = number <= done;
      return {
        number: String(number),
        name: "ขั้นตอนหนึ่ง",
        output: "",
        done: isDone,
        date: isDone ? 44_400 : null,
      };
    });
    return {
      ...{ name, unit: "ขั้นตอน", scale: "", formula: "", statement: "" },
      ...{ low: say(3), standard: say(4), high: say(5), actual: say(done), steps: rows },
      formats: ["General", "@", "@", "@"],
    };
  });

const labels: fc.Arbitrary<Content> = fc.constantFrom("Tier 3", "Tier 2", "Tier 1").map((actual) => ({
  ...{ name: "อันดับในรายงาน", unit: "อันดับ", formula: "", statement: "", steps: [] },
  ...{ low: "-", standard: "-", high: "Tier 2", actual, scale: "Tier 3 < Tier 2 < Tier 1" },
  formats: ["General", "@", "@", "@"],
}));

const indicator = fc.tuple(fc.oneof(numbers, percent, steps, labels), texts, texts);

/** Any report in which there is nothing to find. */
export const cleanReport: fc.Arbitrary<Report> = fc
  .array(indicator, { minLength: 1, maxLength: 5 })
  .map((contents) => ({
    settings: SAMPLE_REPORT.settings,
    entries: contents.map(([content, narrative, obstacles], index): Indicator => ({
      ...content,
      ...{ kind: "indicator", number: String(index + 1), row: index + 1, key: `k${String(index)}` },
      ...{ weight: 100 / contents.length, direction: null, method: "step" },
      ...{ narrative, obstacles, suggestions: "", footnote: "" },
    })),
  }));
