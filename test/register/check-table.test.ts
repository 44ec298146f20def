import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCell } from "../../src/kpi/read-cell";
import { describeFinding } from "../../src/register/describe-finding";
import { checkTable } from "../../src/register/check-table";
import { suggestMapping } from "../../src/register/mapping";
import type { CellValue, Indicator, Report } from "../../src/register/report";
import { CHECK_SENTENCES } from "../../src/text/check";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { anyReport } from "./arbitrary";
import { changed, checked, found, said } from "./checked";
import { cleanReport } from "./clean-report";
import { CLEAN_REPORT, CLEAN_REPORT_EN, CONTRADICTIONS, CONTRADICTORY_REPORT } from "./contradictions";

describe("In the sample with the contradictions of the published report", () => {
  const all = found(checked(CONTRADICTORY_REPORT));

  it.each(CONTRADICTIONS)("the check finds that %s", (_what, code) => {
    expect(all).toContain(code);
  });

  it("the check finds nothing else", () => {
    expect([...all].sort()).toEqual(CONTRADICTIONS.map(([, code]) => code).sort());
  });

  it("the worst indicator stands first, and in it the worst finding", () => {
    const rank = { wrong: 0, doubtful: 1, note: 2 };
    const { entries } = checked(CONTRADICTORY_REPORT);
    const ranks = entries.map(({ findings }) => findings.map(({ severity }) => rank[severity]));
    for (const own of ranks) expect(own).toEqual([...own].sort());
    const worst = ranks.map((own) => own[0]);
    expect(worst).toEqual([...worst].sort());
  });

  it("what is said quotes the steps, the dates and the figures", () => {
    expect(said(checked(SAMPLE_REPORT), "th")).toEqual([
      "ผลระบุว่าครบขั้นตอนที่ 1-3 แต่รายละเอียดเขียนว่าขั้นตอนที่ 3 ยังไม่เสร็จ: “ขั้นตอนที่ 3 ยังทำไม่เสร็จ”",
      "สถานะลงวันที่ 5 ต.ค. 2564 ซึ่งหลังสิ้นปีงบประมาณ (30 ก.ย. 2564)",
      "ปัญหา/อุปสรรคกล่าวถึง 400 คน แต่ตัวหารในสูตรคือ 305",
      "เขียน “1 - 3” ต่างจากที่อื่นที่เขียน “1-3”",
      "ได้ 95.7381 คะแนน มากกว่า 75 ของระดับมาตรฐาน เพราะคิดแบบเทียบเป้าหมายขั้นสูง",
    ]);
  });

  it("indicators without findings are named", () => {
    expect(checked(SAMPLE_REPORT).clean.map(({ number }) => number)).toEqual(["2"]);
  });
});

describe("On a clean register the check finds nothing", () => {
  it.each([
    ["Thai", CLEAN_REPORT],
    ["English", CLEAN_REPORT_EN],
  ])("the %s sample without its contradictions", (_language, report) => {
    expect(found(checked(report))).toEqual([]);
  });

  it("whatever it holds", () => {
    fc.assert(
      fc.property(cleanReport, (report) => {
        expect(said(checked(report), "th")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("Whatever stands in a register", () => {
  it("everything that is found can be said in both languages and belongs to a row that is there", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { entries, report: read } = checked(report);
        const rows = new Set<number | null>(read.entries.map(({ row }) => row));
        for (const { row, findings } of entries)
          for (const one of findings) {
            if (one.row !== null && one.table === "register") expect(row).toBe(one.row);
            for (const language of ["th", "en"] as const)
              expect(describeFinding(one, language)).not.toMatch(/^$|\{\w+\}|undefined/);
            if (row !== null && one.table === "steps") expect(rows).toContain(row);
          }
      }),
    );
  });

  it("a repair changes one cell and says what the cell held", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { entries } = checked(report);
        for (const { repair } of entries.flatMap(({ findings }) => findings)) {
          if (!repair) continue;
          expect(repair.after).not.toEqual(repair.before);
          expect(repair.at.column).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("Each rule", () => {
  interface Case {
    readonly title: string;
    readonly number: string;
    readonly change: Partial<Indicator>;
    readonly want: readonly string[];
  }

  const cases: readonly Case[] = [
    {
      title: "a percentage over 100",
      number: "3",
      change: { actual: 103, formula: "", statement: "" },
      want: ["3: percentOver100"],
    },
    {
      title: "no percentage over 100 where something grows",
      number: "3",
      change: { name: "ร้อยละที่เพิ่มขึ้นของรายได้", actual: 103, formula: "", statement: "" },
      want: [],
    },
    {
      title: "no step name where ระดับความสำเร็จ is measured",
      number: "1",
      change: { name: "ระดับความสำเร็จของการลดร้อยละของเสีย" },
      want: [],
    },
    {
      title: "a step name that says percent",
      number: "1",
      change: { name: "ร้อยละของงานที่เสร็จ" },
      want: ["1: percentNameWithSteps"],
    },
    {
      title: "a tick that the result does not count",
      number: "1",
      change: { steps: [{ number: "4", name: "ทดสอบ", output: "", done: true, date: null }] },
      want: ["1: stepNotClaimed"],
    },
    {
      title: "a claimed step whose output is not ready",
      number: "1",
      change: {
        steps: [{ number: "2", name: "ศึกษา", output: "อยู่ระหว่างจัดทำรายงาน", done: true, date: null }],
      },
      want: ["1: stepUnderWay"],
    },
    {
      title: "a step done after the year",
      number: "1",
      change: { steps: [{ number: "2", name: "ศึกษา", output: "", done: true, date: "5 ต.ค. 2564" }] },
      want: ["1: stepAfterYear"],
    },
    {
      title: "a missed target without obstacles",
      number: "4.2",
      change: { obstacles: " " },
      want: ["4.2: obstaclesMissing"],
    },
    {
      title: "a formula that comes to another figure than the actual",
      number: "3",
      change: { formula: "251 ÷ 305 × 100 = 82.29" },
      want: ["3: formulaAgainstActual"],
    },
    {
      title: "a formula that is rounded and not cut",
      number: "3",
      change: { formula: "250 ÷ 305 × 100 = 81.97", actual: 81.97, statement: "" },
      want: [],
    },
    {
      title: "a statement with another percentage",
      number: "3",
      change: { statement: "คิดเป็นร้อยละ 82.50" },
      want: ["3: statementAgainstActual"],
    },
    {
      title: "a number that stands as text",
      number: "3",
      change: { standard: "76.83" },
      want: ["3: textNumber"],
    },
    {
      title: "a text number in a Text cell beside numbers",
      number: "3",
      change: { standard: "76.83", formats: ["0.00", "0.00", "@", "0.00"] },
      want: ["3: textNumber"],
    },
    {
      title: "no text number where all targets stand in the register's own Text cells",
      number: "3",
      change: { low: "75.78", standard: "76.83", high: "77.87", formats: ["0.00", "@", "@", "@"] },
      want: [],
    },
    { title: "a stray space", number: "3", change: { unit: " ร้อยละ" }, want: ["3: straySpaces"] },
    {
      title: "a character that nobody sees",
      number: "2",
      change: { actual: "Tier 2\u200b Watch List" },
      want: ["2: straySpaces"],
    },
    {
      title: "mixed digits in a target",
      number: "4.1",
      change: { low: "ขั้นตอนที่ ๑", high: "ขั้นตอนที่ ๑-3" },
      want: ["4.1: mixedDigits"],
    },
  ];

  it.each(cases)("finds $title", ({ number, change, want }) => {
    expect(found(checked(changed(CLEAN_REPORT, number, change)))).toEqual(want);
  });

  it("has its words in both languages", () => {
    for (const { th, en } of Object.values(CHECK_SENTENCES)) expect([th, en]).not.toContain("");
  });
});

describe("A repair", () => {
  const repairOf = (report: Report, code: string) =>
    checked(report)
      .entries.flatMap(({ findings }) => findings)
      .find((one) => one.code === code)?.repair;

  it("makes dates steps again where the four cells then are steps", () => {
    const march = 46_082;
    const report = changed(CLEAN_REPORT, "4.1", {
      ...{ low: "1", standard: "1-2", high: march, actual: "1-3" },
      formats: ["General", "@", "@", "d-mmm"],
    });
    expect(repairOf(report, "dateForSteps")).toMatchObject({
      before: { value: march, format: "d-mmm" },
      after: { value: "1-3", format: "@" },
      at: { row: 5, column: 6 },
    });
  });

  it("leaves dates alone that are dates", () => {
    const dates = { low: 46_112, standard: 46_111, high: 46_081, actual: 46_096 };
    const format = "d-mmm";
    const report = changed(CLEAN_REPORT, "4.1", { ...dates, formats: [format, format, format, format] });
    expect(found(checked(report))).toContain("4.1: dateForSteps");
    expect(repairOf(report, "dateForSteps")).toBeNull();
  });

  it("knows its cell by its row's number, name and key, and by its header", () => {
    const repair = repairOf(SAMPLE_REPORT, "rangeSpelling");
    expect(repair?.beside.map(({ value }) => value)).toEqual([
      "4.1",
      expect.stringContaining("Single Sign On"),
      "k4",
      "ผลการดำเนินงาน",
    ]);
  });

  it("sets a cell right, so that the check does not find it again", () => {
    const spoiled: readonly [field: "standard" | "unit" | "actual", value: CellValue, code: string][] = [
      ["standard", " ๗๖.๘๓", "textNumber"],
      ["unit", "ร้อยละ ", "straySpaces"],
    ];
    for (const [field, value, code] of spoiled) {
      const repair = repairOf(changed(CLEAN_REPORT, "3", { [field]: value }), code);
      const repaired = changed(CLEAN_REPORT, "3", { [field]: repair?.after.value });
      expect(found(checked(repaired))).toEqual([]);
      expect(readCell(repair?.after.value)).toEqual(
        readCell(CLEAN_REPORT.entries[2]?.kind === "indicator" ? CLEAN_REPORT.entries[2][field] : null),
      );
    }
  });
});

describe("In a table of somebody's own", () => {
  it("text numbers are found in any format, and nothing is asked of columns that it has not", () => {
    const rows = [
      ["ที่", "ตัวชี้วัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผล"],
      ["1", "จำนวนผู้ผ่าน", "10", 20, 30, 25],
    ];
    const table = { rows, formats: rows.map((row) => row.map(() => "@")) };
    const { mapping } = suggestMapping(rows);
    expect(found(checkTable({ table, mapping, settings: SAMPLE_REPORT.settings }))).toEqual([
      "1: textNumber",
    ]);
  });
});
