import { describe, expect, it } from "@jest/globals";
import { REGISTER_COLUMNS, SOURCE_FIELDS } from "../../src/register/columns";
import { judgedCells } from "../../src/register/judged-cells";
import { suggestMapping } from "../../src/register/mapping";
import { readReport } from "../../src/register/read-register";
import type { Indicator, Report } from "../../src/register/report";
import { defaultSettings } from "../../src/register/settings";
import { writeRows } from "../../src/register/write-rows";

const SETTINGS = defaultSettings(new Date(2021, 9, 5));

function oneIndicator(rows: readonly (string | number | null)[]): Indicator {
  const table = { rows: [["ลำดับ", "ตัวชี้วัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผล", "ทิศทาง"], rows] };
  const [entry] = readReport(table, suggestMapping(table.rows).mapping, SETTINGS).report.entries;
  if (entry?.kind !== "indicator") throw new Error("The row is no indicator.");
  return entry;
}

const REPORT: Report = {
  settings: SETTINGS,
  entries: [
    { kind: "group", number: "4", name: "กลุ่ม", row: 1 },
    {
      ...oneIndicator(["4.10", "ก", "1", "1-2", "1-3", null, "น้อย"]),
      formats: ["0.00", "@", "@", "@"],
      steps: [
        { number: "1", name: "แผน", output: "", done: true, date: 44300 },
        { number: "1.10", name: "ร่าง", output: "", done: null, date: null },
        { number: "2", name: "ทดสอบ", output: "", done: false, date: null },
      ],
    },
  ],
};

describe("The rows of the standard register", () => {
  it("have the headers of the report's language, in the order of the specification", () => {
    const english = writeRows({ ...REPORT, settings: { ...SETTINGS, language: "en" } });
    expect(english.register.rows[0]?.slice(0, 8)).toEqual([
      "No.",
      "Indicator",
      "Unit",
      "Weight",
      "Basic",
      "Standard",
      "Advanced",
      "Actual",
    ]);
    expect(english.steps.rows[0]).toEqual(["Indicator", "Step", "Step name", "Output", "Done", "Date"]);
    expect(writeRows(REPORT).register.rows[0]?.at(-1)).toBe("รหัสแถว");
  });

  it("hold values: a heading its number and name, an indicator all it has, formulas' columns nothing", () => {
    const [, group, indicator] = writeRows(REPORT).register.rows;
    expect(group?.filter((cell) => cell !== null)).toEqual(["4", "กลุ่ม"]);
    expect(indicator?.filter((cell) => cell !== null)).toEqual([
      "4.10",
      "ก",
      "1",
      "1-2",
      "1-3",
      "น้อย ↓",
      "ตามระดับ",
    ]);
  });

  it("keep numbers as text and the formats of the figures", () => {
    const formats = writeRows(REPORT).register.formats?.[2];
    expect(formats?.slice(0, 9)).toEqual([
      "@",
      "General",
      "General",
      "General",
      "@",
      "@",
      "@",
      "0.00",
      "General",
    ]);
  });

  it("give a step its indicator's number where there is no key, and a tick where it is done", () => {
    expect(
      writeRows(REPORT)
        .steps.rows.slice(1)
        .map(([indicator, number, , , done]) => [indicator, number, done]),
    ).toEqual([
      ["4.10", "1", "✓"],
      ["4.10", "1.10", null],
      ["4.10", "2", null],
    ]);
  });
});

describe("The rows of the steps table", () => {
  it("name the indicator by its key where it has one", () => {
    const entries = REPORT.entries.map((entry) => (entry.kind === "group" ? entry : { ...entry, key: "k7" }));
    const { rows } = writeRows({ ...REPORT, entries }).steps;
    expect(rows.slice(1).map(([indicator]) => indicator)).toEqual(["k7", "k7", "k7"]);
  });
});

describe("The columns of the register", () => {
  it("are read, but for the three that formulas fill", () => {
    const written = REGISTER_COLUMNS.map(({ field }) => field);
    expect(written.filter((field) => !(SOURCE_FIELDS as readonly string[]).includes(field))).toEqual([
      "tier",
      "score",
      "check",
    ]);
  });

  it("hide only the key", () => {
    expect(REGISTER_COLUMNS.filter(({ hidden }) => hidden).map(({ field }) => field)).toEqual(["key"]);
  });
});

describe("The direction that a person gives", () => {
  it.each([
    ["goes before targets that are figures", ["1", "ก", null, null, 5, 3, "น้อย"], [3, null, null, "≤5"]],
    [
      "goes before a figure in words",
      ["1", "ก", null, null, "ร้อยละ 80", 3, "มาก"],
      [3, null, null, "≥ร้อยละ 80"],
    ],
    [
      "leaves targets alone that say it themselves",
      ["1", "ก", null, null, "ไม่เกิน 5", 3, "มาก"],
      [3, null, null, "ไม่เกิน 5"],
    ],
    ["leaves steps alone", ["1", "ก", null, null, "1-3", 3, "มาก"], [3, null, null, "1-3"]],
    ["writes small figures out", ["1", "ก", null, null, 0.0000001, 3, "มาก"], [3, null, null, "≥0.0000001"]],
    ["is not put in where none is given", ["1", "ก", 1, 2, 3, 3, null], [3, 1, 2, 3]],
  ])("%s", (_title, row, cells) => {
    expect(judgedCells(oneIndicator(row))).toEqual(cells);
  });
});
