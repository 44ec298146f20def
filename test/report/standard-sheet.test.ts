import { describe, expect, it } from "@jest/globals";
import type { Indicator, Report } from "../../src/register/report";
import { cellName } from "../../src/report/area";
import { HIGHEST_ROW, PAGE_ROOM } from "../../src/report/page";
import type { Area, SheetPlan } from "../../src/report/plan";
import { blankSheets, standardSheets } from "../../src/report/standard/standard-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";

const [sample] = standardSheets(SAMPLE_REPORT, { filling: "values" }) as [SheetPlan];
const [live] = standardSheets(SAMPLE_REPORT, { filling: "lookups" }) as [SheetPlan];

function textsOf(plan: SheetPlan): string[] {
  return plan.cells.filter(({ column }) => column < 10).map(({ value }) => String(value));
}

/** The formula and value of the first cell whose formula holds a text. */
function formulas(plan: SheetPlan, part: string): { at: string; formula: string; value: unknown }[] {
  return plan.cells
    .filter(({ formula }) => formula?.includes(part))
    .map(({ row, column, formula = "", value }) => ({ at: cellName(row, column), formula, value }));
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The rows of every printed page, the title rows on the first only. */
function pagesOf({ print, rowHeights }: SheetPlan): number[][] {
  const starts = [0, ...print.pageStarts, rowHeights.length];
  return starts.slice(1).map((end, page) => rowHeights.slice(starts[page], end));
}

function withTexts(texts: Partial<Indicator>): Report {
  const [first] = SAMPLE_REPORT.entries as readonly [Indicator];
  return { ...SAMPLE_REPORT, entries: [{ ...first, ...texts }] };
}

describe("The standard sheet of the sample", () => {
  it("gives every indicator its verdict", () => {
    expect(formulas(sample, "KPI.VERDICT").map(({ value }) => value)).toEqual([
      "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นต้น ๕๐ คะแนน)",
      "(ผลการดำเนินงานต่ำกว่าเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
      "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
      "(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)",
      "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน ๙๕.๗๓๘๑ คะแนน)",
    ]);
  });

  it("keeps figures as numbers and shows their unit and digits by format", () => {
    const shown = sample.cells.filter(({ value }) => value === 384.58 || value === 81.96);
    const formatAt = (row: number, column: number) => {
      const format = sample.formats.find(({ area }) => area.row === row && area.column === column);
      return sample.styles[format?.style ?? ""]?.numberFormat;
    };
    expect(shown.map(({ row, column }) => formatAt(row, column))).toEqual([
      '[$-D00041E]"ร้อยละ "0.00',
      '[$-D00041E]0.00" คะแนน"',
    ]);
  });

  it("keeps the commas that a figure was written with", () => {
    const plan = standardSheets(withTexts({ actual: "๒,๕๐๐,๐๐๐.๕๐", low: 2000000, unit: "บาท", scale: "" }), {
      filling: "values",
    })[0] as SheetPlan;
    const formats = Object.values(plan.styles).map(({ numberFormat }) => numberFormat);
    expect(formats).toContain('[$-D00041E]#,##0.00" บาท"');
  });

  it("writes every word of the register in the digits that are set", () => {
    expect(textsOf(sample).filter((text) => /[0-9]/.test(text) && !/^[\d.]+$/.test(text))).toEqual([]);
    const english = standardSheets(SAMPLE_REPORT_EN, { filling: "values" })[0] as SheetPlan;
    expect(textsOf(english).filter((text) => /[๐-๙]/.test(text))).toEqual([]);
  });

  it("says in the verdict's formula what the block's own cells hold, each guarded", () => {
    const [first, second, , , last] = formulas(sample, "KPI.VERDICT");
    expect(first?.formula).toMatch(
      /^=KPI\.VERDICT\(IF\(C6="","",C6\),IF\(C\d+="","",C\d+\),IF\(F\d+="","",F\d+\),IF\(G\d+="","",G\d+\)\)$/,
    );
    expect(second?.formula).toContain('"Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1")');
    expect(last?.formula).toMatch(/,,"ratio"\)$/);
  });

  it("looks inputs up by their indicator's key, so that sorting the register breaks nothing", () => {
    const [match] = formulas(live, "MATCH(");
    expect(match?.formula).toBe('=MATCH("k1",KPI_Indicators[รหัส],0)'.replace("รหัส", keyHeader(live)));
    expect(formulas(live, "INDEX(")).toHaveLength(5 * 4);
    const actual = live.cells.find(({ value }) => value === 384.58);
    expect(actual?.formula).toMatch(
      /^=IF\(INDEX\((KPI_Indicators\[[^\]]+\]),\$K\d+\)="","",INDEX\(\1,\$K\d+\)\)$/,
    );
  });

  it.each([
    ["in Thai", SAMPLE_REPORT, "\nขั้นตอนที่ ๑-๓"],
    ["in English", SAMPLE_REPORT_EN, "\nsteps 1-3"],
  ])(
    "begins a line before the range of steps that a looked-up target ends with, %s",
    (_title, report, end) => {
      const plan = standardSheets(report, { filling: "lookups" })[0] as SheetPlan;
      const [low] = plan.cells.filter(({ formula }) => formula?.startsWith("=SUBSTITUTE("));
      expect(String(low?.value).endsWith(end)).toBe(true);
      expect(low?.formula).toMatch(/,"(ขั้นตอนที่|steps)",CHAR\(10\)&"(ขั้นตอนที่|steps)"\)$/);
    },
  );

  it("puts the direction before a target where only the person can say it", () => {
    const report = withTexts({
      actual: 4,
      low: null,
      standard: null,
      high: 5,
      direction: "lower",
      scale: "",
    });
    const [verdict] = formulas(standardSheets(report, { filling: "values" })[0] as SheetPlan, "KPI.VERDICT");
    expect(verdict?.formula).toContain('"≤"&G');
    expect(verdict?.value).toBe("(ผลการดำเนินงานอยู่ระดับเป้าหมายขั้นสูง ๑๐๐ คะแนน)");
  });

  it("frames a formula, and parts what follows its bars from them", () => {
    const last = sample.formats.filter(({ style }) => style.startsWith("formula ")).at(-1);
    expect(sample.styles[last?.style ?? ""]?.borders?.bottom).toBeDefined();
    const tails = textsOf(sample).filter((text) => text.includes("×"));
    expect(tails).toEqual([" × ๑๐๐", " × ๑๐๐ = ๘๑.๙๖", " × ๑๐๐", " × ๑๐๐ = ๙๕.๗๓๘๑"]);
  });

  it("shows a share that is formatted as a percentage times 100", () => {
    const share = withTexts({
      actual: 0.57,
      low: 0.5,
      standard: 0.55,
      high: 0.6,
      formats: ["0.0%", "0%", "0%", "0%"],
      unit: "ร้อยละ",
    });
    const plan = standardSheets(share, { filling: "lookups" })[0] as SheetPlan;
    expect(plan.cells.find(({ value }) => value === 57)?.formula).toMatch(/,INDEX\([^)]+\)\*100\)$/);
  });
});

function keyHeader(plan: SheetPlan): string {
  return /MATCH\("k1",KPI_Indicators\[([^\]]+)\]/.exec(formulas(plan, "MATCH(")[0]?.formula ?? "")?.[1] ?? "";
}

describe.each([
  ["the sample", SAMPLE_REPORT],
  ["the sample in English", SAMPLE_REPORT_EN],
  ["40 indicators of random lengths", manyIndicators(40, 11)],
  ["one indicator", { ...SAMPLE_REPORT, entries: SAMPLE_REPORT.entries.slice(0, 1) }],
  ["no indicator", { ...SAMPLE_REPORT, entries: [] }],
  [
    "only group headings",
    { ...SAMPLE_REPORT, entries: SAMPLE_REPORT.entries.filter(({ kind }) => kind === "group") },
  ],
  ["an obstacle of 6,000 characters", withTexts({ obstacles: "ปัญหาในการดำเนินงาน ".repeat(300) })],
  ["a cell of 32,767 characters in every text", withTexts(allTexts("ก".repeat(32_767)))],
  ["long words without a break", withTexts(allTexts("x".repeat(3000)))],
  ["a name that takes more than a page", withTexts({ name: "ชื่อที่ยาวมาก ".repeat(200) })],
  ["a result and targets in many words", withTexts(allFigures("ผ่านเกณฑ์ที่กำหนดทุกข้อ ".repeat(60)))],
  ["a result and targets in many lines", withTexts(allFigures("ผ่าน\n".repeat(40).trim()))],
  [
    "a formula of many words",
    withTexts({ formula: `${"จำนวนคน ".repeat(400)} ÷ ${"ทั้งหมด ".repeat(400)} × 100` }),
  ],
  [
    "nothing but headings in a text",
    withTexts({ obstacles: "หัวข้อย่อย:\n".repeat(60), narrative: "หัวข้อ:\n".repeat(60) }),
  ],
  ["a heading before a formula", withTexts({ statement: "ดังนี้:", formula: `${"จำนวน ".repeat(90)}÷ ทั้งหมด` })],
  ["names and steps in several lines", inLines(SAMPLE_REPORT)],
  [
    "large letters",
    { ...SAMPLE_REPORT, settings: { ...SAMPLE_REPORT.settings, font: { name: "Tahoma", size: 28 } } },
  ],
  [
    "another font",
    { ...SAMPLE_REPORT, settings: { ...SAMPLE_REPORT.settings, font: { name: "Tahoma", size: 12 } } },
  ],
] as [string, Report][])("The standard sheet of %s", (_title, report) => {
  const plans = standardSheets(report, { filling: "values" });

  it("keeps every page within the paper", () => {
    for (const plan of plans) {
      const [first = [], ...others] = pagesOf(plan);
      const heights = [first.slice((plan.print.titleRows?.first ?? 0) + 1), ...others].map((rows) =>
        rows.reduce((a, b) => a + b, 0),
      );
      expect(heights.filter((height) => height > PAGE_ROOM + 0.01)).toEqual([]);
      expect(plan.rowHeights.filter((height) => !(height > 0 && height <= HIGHEST_ROW))).toEqual([]);
    }
  });

  it("covers no cell twice, by style or by merging", () => {
    for (const { formats, merges } of plans) {
      for (const areas of [formats.map(({ area }) => area), merges]) {
        const sorted = [...areas].sort((a, b) => a.row - b.row);
        const clashes = sorted.flatMap((one, index) => {
          const clash: Area[] = [];
          for (let next = index + 1; next < sorted.length; next += 1) {
            const other = sorted[next] as Area;
            if (other.row >= one.row + one.rows) break;
            if (overlap(one, other)) clash.push(one, other);
          }
          return clash;
        });
        expect(clashes).toEqual([]);
      }
    }
  });

  it("never breaks a page inside a target table", () => {
    for (const { cells, print } of plans) {
      const blocks = cells
        .filter(({ formula }) => formula?.startsWith("=KPI.VERDICT"))
        .map(({ row, formula = "" }) => ({
          first: Number(/C(\d+)=""/.exec(formula)?.[1]) - 1,
          last: row,
        }));
      const cut = blocks.filter(({ first, last }) =>
        print.pageStarts.some((start) => start > first && start <= last),
      );
      expect(cut).toEqual([]);
    }
  });

  it("loses no character of any text", () => {
    const written = plans.flatMap(textsOf).join("").replace(/\s/g, "");
    const counts = countCharacters(written);
    const wanted = report.entries.flatMap((entry) =>
      entry.kind === "group"
        ? [entry.name]
        : [
            entry.name,
            entry.statement,
            entry.narrative,
            entry.footnote,
            ...entry.steps.map(({ name }) => name),
            ...(entry.obstacles === "-" ? [] : [entry.obstacles]),
            entry.suggestions,
          ],
    );
    const needed = countCharacters(wanted.join("").replace(/[\s\d๐-๙]/g, ""));
    const missing = [...needed].filter(([character, count]) => (counts.get(character) ?? 0) < count);
    expect(missing).toEqual([]);
  });

  it("lets no group heading end a page", () => {
    for (const plan of plans) {
      const groups = plan.merges
        .filter(({ column, columns }) => column === 1 && columns === 9)
        .map(({ row }) => row);
      const lastRows = plan.print.pageStarts.map((start) => start - 1);
      expect(groups.filter((row) => lastRows.includes(row))).toEqual([]);
    }
  });
});

function allTexts(text: string): Partial<Indicator> {
  return {
    statement: text,
    formula: text,
    narrative: text,
    obstacles: text,
    suggestions: text,
    footnote: text,
    name: text,
  };
}

function allFigures(text: string): Partial<Indicator> {
  return { actual: text, low: text, standard: text, high: text };
}

/** Line breaks in the names of indicators, group headings and steps, as people type them with Alt and Enter. */
function inLines({ settings, entries }: Report): Report {
  const broken = <T extends { readonly name: string }>(one: T): T => ({
    ...one,
    name: `${one.name}\n(ก)\n(ข)\n(ค)`,
  });
  return {
    settings,
    entries: entries.map((entry) =>
      entry.kind === "group" ? broken(entry) : { ...broken(entry), steps: entry.steps.map(broken) },
    ),
  };
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe("What is longer than its cell", () => {
  const heightAt = (plan: SheetPlan, part: string) => {
    const cell = plan.cells.find(({ value }) => String(value).includes(part));
    const merge = plan.merges.find(({ row, column }) => row === cell?.row && column === cell?.column);
    const first = cell?.row ?? 0;
    return plan.rowHeights.slice(first, first + (merge?.rows ?? 1)).reduce((a, b) => a + b, 0);
  };

  it("stands whole below the target table, a result or target that does not fit into it", () => {
    const text = Array.from({ length: 30 }, (_, line) => `ข้อ ${String(line)} ผ่าน`).join("\n");
    const [plan] = standardSheets(withTexts({ actual: text, high: text }), { filling: "values" }) as [
      SheetPlan,
    ];
    const paragraphs = textsOf(plan).filter((value) => /^ข้อ [๐-๙]+ ผ่าน$/.test(value));
    expect(paragraphs).toHaveLength(60);
  });

  it("shows its beginning, a result that does not fit", () => {
    const text = "ผ่าน\n".repeat(40).trim();
    const [plan] = standardSheets(withTexts({ actual: text }), { filling: "values" }) as [SheetPlan];
    const cell = plan.cells.find(({ value }) => value === text);
    const format = plan.formats.find(({ area }) => area.row === cell?.row && area.column === cell.column);
    expect(plan.styles[format?.style ?? ""]?.vertical).toBe("top");
  });

  it("makes its row higher by every line that is typed into a name", () => {
    const [plan] = standardSheets(withTexts({ name: "ก\nข\nค\nง" }), { filling: "values" }) as [SheetPlan];
    expect(heightAt(plan, "ก\nข")).toBeGreaterThanOrEqual(4 * 21);
  });

  it("goes over several rows, a group heading of more lines than a row may hold", () => {
    const name = Array.from({ length: 3000 }, (_, word) => `คำ${String(word)}`).join(" ");
    const report: Report = { ...SAMPLE_REPORT, entries: [{ kind: "group", number: "4", name, row: 1 }] };
    const [plan] = standardSheets(report, { filling: "values" }) as [SheetPlan];
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(HIGHEST_ROW);
    expect(textsOf(plan).join(" ").match(/คำ/g)).toHaveLength(3000);
  });

  it("fits on a page, a target table in the largest letters", () => {
    const settings = { ...SAMPLE_REPORT.settings, font: { name: "Tahoma", size: 36 } };
    const { entries } = withTexts(allFigures("ผ่านเกณฑ์ที่กำหนดทุกข้อ ".repeat(60)));
    const [plan] = standardSheets({ settings, entries }, { filling: "values" }) as [SheetPlan];
    const heights = pagesOf(plan).map((rows) => rows.reduce((a, b) => a + b, 0));
    expect(Math.max(...heights.slice(1))).toBeLessThanOrEqual(PAGE_ROOM);
  });

  it("wraps, a title of several lines", () => {
    const title = "รายงานผลการดำเนินงานตามตัวชี้วัด ".repeat(8).trim();
    const settings = { ...SAMPLE_REPORT.settings, title };
    const [plan] = standardSheets({ settings, entries: [] }, { filling: "values" }) as [SheetPlan];
    expect(plan.rowHeights[0]).toBeGreaterThan(2 * 23.6);
    const format = plan.formats.find(({ area }) => area.row === 0);
    expect(plan.styles[format?.style ?? ""]?.wrap).toBe(true);
  });
});

describe("A blank form", () => {
  const [plan] = blankSheets(3, SAMPLE_REPORT.settings) as [SheetPlan];

  it("has a number, empty cells to type into and an empty verdict for every indicator", () => {
    expect(formulas(plan, "KPI.VERDICT").map(({ value }) => value)).toEqual(["", "", ""]);
    expect(textsOf(plan).filter((text) => /^[๑-๓]\.$/.test(text))).toEqual(["๑.", "๒.", "๓."]);
  });

  it("takes steps in its target cells as they are typed, and a formula for the result", () => {
    const [verdict] = formulas(plan, "KPI.VERDICT");
    const [actual, low] = [...(verdict?.formula ?? "").matchAll(/IF\(([A-Z]+)(\d+)=/g)].map(
      ([, column = "", row]) => ({
        column: column.charCodeAt(0) - 65,
        row: Number(row) - 1,
      }),
    );
    const formatOf = (cell?: { row: number; column: number }) => {
      const format = plan.formats.find(({ area }) => area.row === cell?.row && area.column === cell?.column);
      return plan.styles[format?.style ?? ""]?.numberFormat;
    };
    expect([formatOf(actual), formatOf(low)]).toEqual(["General", "@"]);
  });

  it("stands two to a page", () => {
    expect(plan.print.pageStarts).toHaveLength(1);
  });
});

describe("A thousand indicators", () => {
  it("go on on a second sheet where one would have more page breaks than Excel takes", () => {
    const plans = standardSheets(manyIndicators(1000, 3), {
      filling: "values",
      takenNames: ["รายงาน 2564 (2)"],
    });
    expect(plans.length).toBeGreaterThan(1);
    for (const { print } of plans) expect(print.pageStarts.length).toBeLessThanOrEqual(1000);
    expect(new Set(plans.map(({ name }) => name)).size).toBe(plans.length);
    expect(plans.map(({ name }) => name)).not.toContain("รายงาน 2564 (2)");
  });
});
