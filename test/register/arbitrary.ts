import fc from "fast-check";
import type { CellValue, Entry, Indicator, Report, Step } from "../../src/register/report";
import { defaultSettings } from "../../src/register/settings";

const text = fc.string({ unit: "grapheme", maxLength: 12 });

/** Any cell, most often one of those that mean something to the register. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue[]>(
      ...[
        "1",
        "4",
        "4.1",
        "๔.๑๐",
        "4.9",
        "-",
        "รวม",
        "ลำดับ",
        "ตัวชี้วัด",
        "ผล",
        "มาตรฐาน",
        "ก",
        "มิติที่ 1 ประสิทธิผล",
      ],
      ...[
        "1-3",
        "๑-๕",
        "Tier 2",
        "#N/A",
        "#REF!",
        "ไม่เกิน 5",
        "80%",
        "ratio",
        "↓",
        "a < b",
        "=1+1",
        "\t@x",
        " ",
      ],
      ...[
        "1. ก ข",
        "4. หัวข้อ",
        "✓",
        "k1",
        "\u200b",
        "บรรทัด\r\nสอง",
        true,
        false,
        0,
        -1,
        4.1,
        44256,
        1e308,
        0.1 + 0.2,
      ],
    ),
  },
  text,
  fc.double({ noNaN: true }),
);

const line = text.map((value) => `ข้อความ ${value.replace(/\s+/g, " ")}`.trim());
const optional = fc.oneof(fc.constant(""), line);
const figure = fc.constantFrom<CellValue[]>(
  null,
  "-",
  5,
  80.5,
  "1-3",
  "๑-๕",
  "Tier 2",
  "ไม่เกิน 5",
  true,
  "รอผล",
);
const format = fc.constantFrom("General", "0.00", "@", "d-mmm");

/** An indicator but for its number, its key, its row and its steps. */
const content = fc.record({
  name: line,
  unit: fc.constantFrom("", "ร้อยละ", "ขั้นตอน"),
  weight: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
  low: figure,
  standard: figure,
  high: figure,
  actual: figure.map((cell) => cell ?? "-"),
  formats: fc.tuple(format, format, format, format),
  direction: fc.constantFrom("higher" as const, "lower" as const, null),
  method: fc.constantFrom("step" as const, "linear" as const, "ratio" as const),
  scale: fc.constantFrom("", "Tier 3 < Tier 2 < Tier 1"),
  statement: optional,
  formula: optional,
  narrative: fc.array(line, { maxLength: 3 }).map((lines) => lines.join("\n")),
  obstacles: optional,
  suggestions: optional,
  footnote: optional,
});

const wholeStep = fc.record({
  name: optional,
  output: optional,
  done: fc.boolean(),
  date: fc.constantFrom(null, 44300, "5 ต.ค."),
});
const partOfStep = fc.record({
  name: optional,
  output: optional,
  done: fc.option(fc.boolean()),
  date: fc.constant(null),
});

const steps: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(wholeStep, fc.array(partOfStep, { maxLength: 11 })), { maxLength: 3 })
  .map((whole) =>
    whole.flatMap(([step, parts], index) => [
      { ...step, number: `${index + 1}` },
      ...parts.map((part, at) => ({ ...part, number: `${index + 1}.${at + 1}` })),
    ]),
  );

/** A heading with the indicators below it, or indicators without one. */
const group = fc.record({
  heading: fc.option(line),
  indicators: fc.array(fc.tuple(content, steps), { minLength: 1, maxLength: 12 }),
});

/** Any report that a register can hold: numbered, its headings above their indicators. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    groups: fc.array(group, { maxLength: 3 }),
    hasKeys: fc.boolean(),
    language: fc.constantFrom("th" as const, "en" as const),
  })
  .map(({ groups, hasKeys, language }) => {
    const entries = groups.flatMap(({ heading, indicators }, index): Omit<Entry, "row">[] => [
      ...(heading === null ? [] : [{ kind: "group" as const, number: `${index + 1}`, name: heading }]),
      ...indicators.map(([one, itsSteps], at): Omit<Indicator, "row"> => {
        const number = `${index + 1}.${at + 1}`;
        return { ...one, kind: "indicator", number, steps: itsSteps, key: hasKeys ? `key-${number}` : "" };
      }),
    ]);
    return {
      settings: { ...defaultSettings(new Date(2021, 9, 5)), language },
      entries: entries.map((entry, index) => ({ ...entry, row: index + 1 }) as Entry),
    };
  });
