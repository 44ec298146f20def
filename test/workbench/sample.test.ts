import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../src/kpi/normalise";
import { isProblem } from "../../src/kpi/problem";
import { scoreOf } from "../../src/kpi/score";
import { makeTargets, type Targets } from "../../src/kpi/targets";
import { tierOf } from "../../src/kpi/tier";
import { verdictOf } from "../../src/kpi/verdict";
import { checkNumbers, checkWeights } from "../../src/register/check-report";
import { readFormulaText } from "../../src/register/formula-text";
import { judgedCells, scaleOf } from "../../src/register/judged-cells";
import type { Indicator, Report } from "../../src/register/report";
import { VERDICT_WORDS } from "../../src/text/verdict";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";

/** The published report whose figures the sample has and whose sentences it must not have. */
const PUBLISHED = new URL("../../../shared/seed/000_e14812c266328325.txt", import.meta.url);

function indicatorsOf({ entries }: Report): Indicator[] {
  return entries.filter((entry) => entry.kind === "indicator");
}

function find(report: Report, number: string): Indicator {
  const found = indicatorsOf(report).find((indicator) => indicator.number === number);
  if (!found) throw new Error(`No indicator ${number}`);
  return found;
}

function targetsOf(indicator: Indicator): Targets {
  const scale = scaleOf(indicator);
  if (isProblem(scale)) throw new Error(scale.code);
  const targets = makeTargets(judgedCells(indicator), scale);
  if (isProblem(targets)) throw new Error(`${indicator.number}: ${targets.code}`);
  return targets;
}

describe("The sample gives what the published report says", () => {
  it.each([
    ["1", "low", 50, "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นต้น 50 คะแนน)"],
    ["2", "below", 0, "(ผลการดำเนินงานต่ำกว่าเป้าหมายขั้นสูง 100 คะแนน)"],
    ["3", "high", 100, "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง 100 คะแนน)"],
    ["4.1", "high", 100, "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง 100 คะแนน)"],
    ["4.2", "standard", 95.7381, "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน 95.7381 คะแนน)"],
  ])("for indicator %s: %s, %d points", (number, tier, score, verdict) => {
    for (const report of [SAMPLE_REPORT, SAMPLE_REPORT_EN]) {
      const indicator = find(report, number);
      const targets = targetsOf(indicator);
      expect(tierOf(targets)).toBe(tier);
      expect(scoreOf(targets, indicator.method)).toBeCloseTo(score, 4);
      expect(verdictOf(targets, indicator.method, VERDICT_WORDS.th)).toBe(verdict);
    }
  });
});

describe("The sample has", () => {
  it.each([
    ["Thai", SAMPLE_REPORT],
    ["English", SAMPLE_REPORT_EN],
  ])(
    "five indicators under and beside one heading, each with its key and a weight of 20, in %s",
    (_, report) => {
      expect(report.entries.map(({ number, kind }) => `${kind} ${number}`)).toEqual([
        ...["indicator 1", "indicator 2", "indicator 3"],
        ...["group 4", "indicator 4.1", "indicator 4.2"],
      ]);
      expect(report.entries.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(indicatorsOf(report).map(({ key }) => key)).toEqual(["k1", "k2", "k3", "k4", "k5"]);
      expect(indicatorsOf(report).every(({ weight }) => weight === 20)).toBe(true);
    },
  );

  it("ten sub-steps that are not ticked by themselves under the first of five steps", () => {
    for (const report of [SAMPLE_REPORT, SAMPLE_REPORT_EN]) {
      const { steps } = find(report, "1");
      const ticks = (isSubStep: boolean) =>
        steps
          .filter(({ number }) => number.includes(".") === isSubStep)
          .map(({ number, done }) => [number, done]);
      expect(ticks(true)).toEqual(Array.from({ length: 10 }, (_, index) => [`1.${index + 1}`, null]));
      expect(ticks(false)).toEqual([
        ...[1, 2, 3].map((number) => [`${number}`, true]),
        ...[4, 5].map((number) => [`${number}`, false]),
      ]);
      expect(find(report, "4.1").steps.map(({ done }) => done)).toEqual([true, true, true]);
    }
  });

  it("formulas that can be printed as fractions", () => {
    for (const report of [SAMPLE_REPORT, SAMPLE_REPORT_EN]) {
      const formulaOf = (number: string) => readFormulaText(find(report, number).formula);
      expect(formulaOf("3")).toMatchObject({ part: 250, whole: 305, times: 100, result: 81.96 });
      expect(formulaOf("4.2")).toMatchObject({ part: 384.58, whole: 401.7, times: 100, result: 95.7381 });
    }
  });

  it("an introduction and seven headings, each before one paragraph", () => {
    for (const report of [SAMPLE_REPORT, SAMPLE_REPORT_EN]) {
      const lines = find(report, "4.2").obstacles.split("\n");
      const isHeading = lines.map((line) => line.endsWith(":"));
      expect(isHeading).toEqual([false, false, ...Array.from({ length: 7 }, () => [true, false]).flat()]);
    }
  });
});

describe("The sample's texts are as long as the published ones, within 15 %", () => {
  it.each<[number: string, text: keyof Indicator, published: number[]]>([
    ["1", "narrative", [387 + 169]],
    ["1", "obstacles", [281, 387, 214, 162]],
    ["1", "suggestions", [390, 243, 105]],
    ["2", "obstacles", [541]],
    ["3", "statement", [83]],
    ["3", "narrative", [127]],
    ["3", "obstacles", [633, 407, 78]],
    ["3", "footnote", [71]],
    ["4.2", "statement", [77]],
    ["4.2", "obstacles", [268, 60, 23, 236, 33, 338, 65, 191, 44, 119, 28, 488, 36, 368, 41, 200]],
  ])("indicator %s: %s", (number, field, published) => {
    const text = String(find(SAMPLE_REPORT, number)[field]);
    const lengths = published.length === 1 ? [text.length] : text.split("\n").map((line) => line.length);
    expect(lengths).toHaveLength(published.length);
    for (const [index, length] of published.entries()) {
      expect(lengths[index]).toBeGreaterThanOrEqual(length * 0.85);
      expect(lengths[index]).toBeLessThanOrEqual(length * 1.15);
    }
  });

  it.each([
    ["1", 0, 667],
    ["4.1", find(SAMPLE_REPORT, "4.1").narrative.length, 591],
  ])("indicator %s: steps, with the %d characters told before them", (number, before, published) => {
    const { steps } = find(SAMPLE_REPORT, number);
    const texts = steps.map((step) => `${step.number}. ${step.name} ${step.output}`.trim());
    const length = before + texts.join(" ").length;
    expect(length).toBeGreaterThanOrEqual(published * 0.85);
    expect(length).toBeLessThanOrEqual(published * 1.15);
  });
});

/**
 * What the sample shares with the published report on purpose, besides the names of the indicators: the form's own
 * sentences and the official names of the categories of PMQA.
 */
const SHARED = [
  SAMPLE_REPORT.settings.title,
  "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่",
  "หมวด 1 การนำองค์กร :",
  "หมวด 2 การวางแผนเชิงยุทธศาสตร์ :",
  "หมวด 3 การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย :",
  "หมวด 4 การวัด วิเคราะห์ และการจัดการความรู้ :",
  "หมวด 5 การมุ่งเน้นบุคลากร :",
  "หมวด 6 การมุ่งเน้นระบบปฏิบัติการ :",
  "หมวด 7 การบรรลุผลลัพธ์การดำเนินการ :",
];
/** A run of this many characters, not counting spaces, that two texts share is no accident. */
const RUN = 25;

/** As it is compared: scanning put spaces and line breaks anywhere. */
function runOn(text: string): string {
  return normalise(text.replace(/<[^>]*>/g, "")).replaceAll(/\s/g, "");
}

/** Every string anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function runsOf(text: string): string[] {
  const starts = Math.max(0, text.length - RUN + 1);
  return Array.from({ length: starts }, (_, start) => text.slice(start, start + RUN));
}

function sharedRuns(texts: readonly string[], published: ReadonlySet<string>): string[] {
  return texts.flatMap((text) => {
    const own = SHARED.map(runOn).reduce((rest, shared) => rest.replaceAll(shared, "|"), runOn(text));
    return runsOf(own).filter((run) => published.has(run));
  });
}

describe("The texts are not those of the published report", () => {
  if (!existsSync(PUBLISHED)) {
    it.skip("which is not beside this checkout (../shared/seed)", () => undefined);
    return;
  }
  const published = runOn(readFileSync(PUBLISHED, "utf8"));
  const publishedRuns = new Set(runsOf(published));

  it.each([
    ["sample", SAMPLE_REPORT],
    ["English sample", SAMPLE_REPORT_EN],
    ["generator", manyIndicators(300, 1)],
  ])("%s", (_, { entries }) => {
    const texts = entries.flatMap((entry) => textsIn({ ...entry, name: "" }));
    expect(sharedRuns(texts, publishedRuns)).toEqual([]);
  });

  it("while the names of the indicators are", () => {
    const names = SAMPLE_REPORT.entries.map(({ name }) => runOn(name));
    expect(names.filter((name) => !published.includes(name))).toEqual([]);
  });

  it("and a sentence of it would be found", () => {
    expect(sharedRuns([`ข้อความนำ ${published.slice(3000, 3030)}`], publishedRuns)).not.toEqual([]);
  });
});

const FIELDS: Readonly<Record<keyof Indicator, (value: unknown) => boolean>> = {
  kind: (value) => value === "indicator",
  number: (value) => typeof value === "string" && /^\d+(\.\d+)?$/.test(value),
  name: (value) => typeof value === "string" && value !== "",
  unit: (value) => typeof value === "string" && value !== "",
  weight: (value) => value === null || (typeof value === "number" && value >= 0 && value <= 100),
  low: isCell,
  standard: isCell,
  high: isCell,
  actual: isCell,
  formats: (value) =>
    Array.isArray(value) && value.length === 4 && value.every((one) => typeof one === "string"),
  direction: (value) => value === null || value === "higher" || value === "lower",
  method: (value) => value === "step" || value === "linear" || value === "ratio",
  scale: isText,
  statement: isText,
  formula: isText,
  narrative: isText,
  obstacles: isText,
  suggestions: isText,
  footnote: isText,
  steps: (value) => Array.isArray(value) && value.every(isStep),
  key: (value) => typeof value === "string" && value !== "",
  row: (value) => Number.isInteger(value) && (value as number) >= 1,
};

function isCell(value: unknown): boolean {
  return value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= 6000 && !/\n\n|undefined|NaN|^\s|\s$/.test(value);
}

function isStep(value: unknown): boolean {
  const { number, name, output, done, date } = value as Readonly<Record<string, unknown>>;
  const isTicked = done === null || typeof done === "boolean";
  return typeof number === "string" && typeof name === "string" && isText(output) && isTicked && isCell(date);
}

describe("The generator makes", () => {
  it("the same report for the same seed, and another for another", () => {
    expect(manyIndicators(60, 7)).toEqual(manyIndicators(60, 7));
    expect(manyIndicators(60, 7)).not.toEqual(manyIndicators(60, 8));
  });

  it.each([0, 1, 2, 40, 1000])("%d indicators", (count) => {
    for (const seed of [0, 1, -5, 2 ** 40])
      expect(indicatorsOf(manyIndicators(count, seed))).toHaveLength(count);
  });

  it("indicators that are valid in every field", () => {
    for (const indicator of indicatorsOf(manyIndicators(1500, 3))) {
      const invalid = Object.entries(FIELDS).filter(
        ([field, isValid]) => !isValid(indicator[field as keyof Indicator]),
      );
      expect({ number: indicator.number, invalid: invalid.map(([field]) => field) }).toEqual({
        number: indicator.number,
        invalid: [],
      });
      expect(Object.keys(indicator).sort()).toEqual(Object.keys(FIELDS).sort());
    }
  });

  it("targets that can be compared, formulas that can be read, numbers and weights in order", () => {
    for (const seed of [1, 2, 3]) {
      const report = manyIndicators(500, seed);
      for (const indicator of indicatorsOf(report)) {
        expect(isProblem(scoreOf(targetsOf(indicator), indicator.method))).toBe(false);
        if (indicator.formula !== "") expect(readFormulaText(indicator.formula)).not.toBeNull();
      }
      expect(checkNumbers(report.entries)).toEqual([]);
      expect(checkWeights(report.entries)).toEqual([]);
      expect(report.entries.map(({ row }) => row)).toEqual(report.entries.map((_, index) => index + 1));
      expect(new Set(indicatorsOf(report).map(({ key }) => key)).size).toBe(500);
    }
  });

  it("every kind there is", () => {
    const report = manyIndicators(600, 5);
    const indicators = indicatorsOf(report);
    const has = (test: (indicator: Indicator) => boolean) => indicators.some(test);
    expect(new Set(indicators.map((indicator) => targetsOf(indicator).kind))).toEqual(
      new Set(["numbers", "steps", "labels"]),
    );
    expect(new Set(indicators.map((indicator) => tierOf(targetsOf(indicator))))).toEqual(
      new Set(["below", "low", "standard", "high", null]),
    );
    expect(new Set(indicators.map(({ method }) => method))).toEqual(new Set(["step", "linear", "ratio"]));
    expect(report.entries.some(({ kind }) => kind === "group")).toBe(true);
    expect(has(({ actual }) => actual === null)).toBe(true);
    expect(has(({ actual }) => actual === "ไม่ประเมิน")).toBe(true);
    expect(has(({ standard, high }) => standard === "-" && high !== "-")).toBe(true);
    expect(has(({ low, high }) => typeof low === "number" && typeof high === "number" && high < low)).toBe(
      true,
    );
    expect(has(({ obstacles }) => obstacles === "")).toBe(true);
    expect(has(({ obstacles }) => obstacles.length > 5000)).toBe(true);
    expect(has(({ steps }) => steps.some(({ number }) => number.endsWith(".10")))).toBe(true);
  });

  it("a report with no weights now and then", () => {
    const isWeighted = (seed: number) =>
      indicatorsOf(manyIndicators(5, seed)).some(({ weight }) => weight !== null);
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    expect(new Set(seeds.map(isWeighted))).toEqual(new Set([true, false]));
  });
});
