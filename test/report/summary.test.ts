import { describe, expect, it } from "@jest/globals";
import type { Indicator, Report } from "../../src/register/report";
import { assess } from "../../src/report/assess";
import { PAGE_ROOM, HEADER_HEIGHT } from "../../src/report/page";
import type { PlanCell, PlanValue, SheetPlan } from "../../src/report/plan";
import { summaryColumns } from "../../src/report/summary/summary-columns";
import { summarySheet } from "../../src/report/summary/summary-sheet";
import { NOT_ASSESSED_WORDS } from "../../src/text/summary";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";

/** In the sample the header is the fifth row of the sheet. */
const FIRST = 5;
const GROUP_ROW = FIRST + 3;
const TOTAL_ROW = FIRST + 6;
const WEIGHTED = summaryColumns(true);
const UNWEIGHTED = summaryColumns(false);

/** The sample with its indicators changed, the first being 0. */
function changed(
  change: (indicator: Indicator, index: number) => Partial<Indicator>,
  report = SAMPLE_REPORT,
): Report {
  let index = 0;
  const entries = report.entries.map((entry) =>
    entry.kind === "group" ? entry : { ...entry, ...change(entry, index++) },
  );
  return { ...report, entries };
}

function only(index: number, change: Partial<Indicator>): Report {
  return changed((_, at) => (at === index ? change : {}));
}

function values(report: Report): SheetPlan {
  return summarySheet(report, { filling: "values" });
}

function cellAt(plan: SheetPlan, row: number, column: number): PlanCell | undefined {
  return plan.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What the table shows in a row, from number to weighted score. */
function shownIn(plan: SheetPlan, row: number): (PlanValue | undefined)[] {
  const { number, name, weights, actual, tier, score } = WEIGHTED;
  // The name's first column is its margin.
  const columns = [
    number.first,
    name.first + 1,
    weights?.weight.first,
    actual.first,
    tier.first,
    score.first,
  ];
  return [...columns, weights?.weighted.first].map((column) => cellAt(plan, row, column ?? -1)?.value);
}

/** The captions below the table with their counts. */
function counts(plan: SheetPlan): Record<string, PlanValue | undefined> {
  const bars = plan.conditionalFormats.find(({ kind }) => kind === "dataBar")?.area;
  const rows = Array.from({ length: bars?.rows ?? 0 }, (_, index) => (bars?.row ?? 0) + index);
  return Object.fromEntries(
    rows.map((row) => [
      String(cellAt(plan, row, 0)?.value),
      cellAt(plan, row, (bars?.column ?? 0) + 1)?.value,
    ]),
  );
}

/** The overall score and what stands beside it. */
function overall(plan: SheetPlan): PlanCell[] {
  const first = plan.cells.findIndex(({ formula }) => formula?.includes("KPI.WEIGHTED"));
  return first < 0 ? [] : plan.cells.slice(first, first + 3);
}

describe("The table", () => {
  it("shows the sample as it is to be read aloud", () => {
    const plan = values(SAMPLE_REPORT);
    expect(shownIn(plan, FIRST - 1)).toEqual([
      ...["ลำดับ", undefined, "น้ำหนัก", "ผลการดำเนินงาน", "ระดับ", "คะแนน", "คะแนน\nถ่วงน้ำหนัก"],
    ]);
    expect(
      [0, 1, 2, 4, 5].map((index) => shownIn(plan, FIRST + index).filter((_, column) => column !== 1)),
    ).toEqual([
      ["๑", 20, "ขั้นตอนที่ ๑-๓", "ขั้นต้น", 50, 10],
      ["๒", 20, "Tier ๒ Watch List", "ต่ำกว่าขั้นสูง", 0, 0],
      ["๓", 20, 81.96, "ขั้นสูง", 100, 20],
      ["๔.๑", 20, "ขั้นตอนที่ ๑ - ๓", "ขั้นสูง", 100, 20],
      ["๔.๒", 20, 384.58, "มาตรฐาน", expect.closeTo(95.7381, 4), expect.closeTo(19.1476, 4)],
    ]);
    expect(shownIn(plan, TOTAL_ROW)).toEqual([
      ...[undefined, "คะแนนรวมถ่วงน้ำหนัก", 100, undefined, undefined, undefined, expect.closeTo(69.1476, 4)],
    ]);
  });

  it("has a heading over its whole width, without figures", () => {
    const plan = values(SAMPLE_REPORT);
    const name = plan.merges.find(
      ({ row, column }) => row === GROUP_ROW && column === WEIGHTED.name.first + 1,
    );
    expect((name?.column ?? 0) + (name?.columns ?? 0)).toBe(WEIGHTED.printed);
    expect(plan.cells.filter(({ row }) => row === GROUP_ROW).map(({ value }) => value)).toEqual([
      "๔",
      "การพัฒนาศักยภาพองค์กรสู่การเป็นระบบราชการ ๔.๐",
      // The chart's figures stand without a gap for the heading.
      "๔.๑",
      100,
    ]);
  });

  it.each([
    [true, [44, 344, 56, 110, 88, 60, 76]],
    [false, [44, 416, 148, 98, 72]],
  ])("is as wide as the page, with weights: %s", (hasWeights, widths) => {
    const { number, name, weights, actual, tier, score, all, printed } = summaryColumns(hasWeights);
    const columns = [number, name, ...(weights ? [weights.weight] : []), actual, tier, score];
    expect([...columns, ...(weights ? [weights.weighted] : [])].map(({ width }) => width)).toEqual(widths);
    const seen = all.slice(0, printed);
    expect(seen.reduce((sum, { width }) => sum + width, 0)).toBe(778);
    expect(all.map(({ hidden }) => hidden ?? false)).toEqual(all.map((_, column) => column >= printed));
  });

  it("writes numbers in Thai digits by their format and the actual with its unit", () => {
    const plan = values(SAMPLE_REPORT);
    const formatAt = (column: number) =>
      plan.styles[
        plan.formats.find(({ area }) => area.row === FIRST + 5 && area.column === column)?.style ?? ""
      ]?.numberFormat;
    const { weights, actual, score } = WEIGHTED;
    expect([weights?.weight, actual, score].map((at) => formatAt(at?.first ?? -1))).toEqual([
      "[$-D00041E]0",
      '[$-D00041E]0.00" คะแนน"',
      "[$-D00041E]0.00",
    ]);
  });

  it("colours tiers, what falls short first", () => {
    const rules = values(SAMPLE_REPORT).conditionalFormats.flatMap((rule) =>
      rule.kind === "formula" ? [rule] : [],
    );
    expect(rules.map(({ formula, fill, stopIfTrue }) => [formula, fill, stopIfTrue])).toEqual([
      ['ISNUMBER(SEARCH("ต่ำกว่า",$J6))', "FAEFE2", true],
      ['ISNUMBER(SEARCH("ขั้นต้น",$J6))', "F2F7F4", undefined],
      ['ISNUMBER(SEARCH("มาตรฐาน",$J6))', "E8F1EB", undefined],
      ['ISNUMBER(SEARCH("ขั้นสูง",$J6))', "DCEAE1", undefined],
    ]);
  });

  it("makes a row as high as its name or its result needs", () => {
    const plan = values(only(1, { name: "ผลการส่งเสริม ".repeat(30), actual: "ดีมาก ".repeat(400) }));
    const heights = [0, 1, 5].map((index) => plan.rowHeights[FIRST + index]);
    expect(heights).toEqual([45, 213, 24]);
  });
});

describe("Lookups", () => {
  const plan = summarySheet(SAMPLE_REPORT, { filling: "lookups" });

  it("find every figure of an indicator by its key", () => {
    const formulas = plan.cells.filter(({ row }) => row === FIRST + 5).map(({ formula }) => formula);
    expect(formulas).not.toContain(undefined);
    expect(cellAt(plan, FIRST + 5, WEIGHTED.helpers.match)).toEqual({
      ...{ row: FIRST + 5, column: WEIGHTED.helpers.match, value: 6 },
      formula: '=MATCH("k5",KPI_Indicators[รหัสแถว],0)',
    });
    expect(cellAt(plan, FIRST + 5, WEIGHTED.score.first)?.formula).toBe(
      '=IF($O11,"",IFERROR(IF(INDEX(KPI_Indicators[คะแนน],$M11)="","",INDEX(KPI_Indicators[คะแนน],$M11)),""))',
    );
  });

  it("show what the values show", () => {
    const typed = values(SAMPLE_REPORT);
    for (let row = FIRST; row <= TOTAL_ROW; row += 1) expect(shownIn(plan, row)).toEqual(shownIn(typed, row));
    expect([counts(plan), overall(plan).map(({ value }) => value)]).toEqual([
      counts(typed),
      overall(typed).map(({ value }) => value),
    ]);
  });

  it.each<[string, Partial<Indicator>, PlanValue]>([
    ["a share", { actual: 0.57, formats: ["0%", "0%", "0%", "0%"], low: 0.5, standard: 0.6, high: 0.7 }, 57],
    ["nothing", { actual: null }, ""],
    ["a dash", { actual: "-" }, "-"],
    ["a word on a scale", { actual: "Level 2", scale: "Level 1 < Level 2", low: "Level 1" }, "Level ๒"],
    ["TRUE", { actual: true, low: "-", standard: "-", high: true }, "TRUE"],
    ["steps alone", { actual: "1-3" }, "๑-๓"],
  ])("carry the result as the formula gives it: %s", (_title, change, shown) => {
    const looked = summarySheet(only(0, change), { filling: "lookups" });
    expect(cellAt(looked, FIRST, WEIGHTED.actual.first)?.value).toEqual(shown);
  });

  it("are no formulas in a sheet of values, where sums still are", () => {
    const typed = values(SAMPLE_REPORT);
    expect(typed.cells.filter(({ formula }) => formula?.includes("KPI_Indicators"))).toEqual([]);
    expect(cellAt(typed, FIRST, WEIGHTED.weights?.weighted.first ?? -1)?.formula).toBe(
      '=IF(AND(ISNUMBER(H6),ISNUMBER(K6)),K6*H6/H$12,"")',
    );
  });
});

describe("The overall score", () => {
  it("names its band where every score is there", () => {
    const cells = overall(values(SAMPLE_REPORT));
    expect(cells.map(({ value }) => value)).toEqual([
      expect.closeTo(69.1476, 4),
      "คะแนนรวมอยู่ในระดับ",
      "มาตรฐานขั้นต้น",
    ]);
    expect(cells[0]?.formula).toBe('=IF($N12>0,KPI.WEIGHTED(K6:K11,H6:H11),"-")');
    expect(cells[2]?.formula).toBe('=IF($M12,KPI.RATING(A14),KPI.THAI($N12)&" จาก "&KPI.THAI(H12))');
  });

  it.each<[string, Report, unknown, string, string]>([
    [
      "a missing result",
      only(1, { actual: null }),
      expect.closeTo(86.4345, 4),
      "จากน้ำหนักที่รายงานแล้ว",
      "๘๐ จาก ๑๐๐",
    ],
    [
      "two missing results",
      changed((_, index) => (index < 2 ? { actual: "-" } : {})),
      expect.closeTo(98.5794, 4),
      "จากน้ำหนักที่รายงานแล้ว",
      "๖๐ จาก ๑๐๐",
    ],
    ["no result at all", changed(() => ({ actual: null })), "-", "จากน้ำหนักที่รายงานแล้ว", "๐ จาก ๑๐๐"],
    [
      "figures that cannot be judged",
      only(2, { actual: "เกือบครบ" }),
      expect.closeTo(61.4345, 4),
      "จากน้ำหนักที่รายงานแล้ว",
      "๘๐ จาก ๑๐๐",
    ],
    [
      "one not assessed",
      only(1, { actual: "ไม่ประเมิน" }),
      expect.closeTo(86.4345, 4),
      "คะแนนรวมอยู่ในระดับ",
      "มาตรฐานขั้นสูง",
    ],
    [
      "a missing result without a weight",
      only(1, { actual: null, weight: null }),
      expect.closeTo(86.4345, 4),
      "คะแนนรวมอยู่ในระดับ",
      "มาตรฐานขั้นสูง",
    ],
    [
      "weights with decimals",
      changed((_, index) => ({ weight: 0.1, ...(index < 2 ? { actual: null } : {}) })),
      expect.closeTo(98.5794, 4),
      "จากน้ำหนักที่รายงานแล้ว",
      "๐.๓ จาก ๐.๕",
    ],
  ])("with %s", (_title, report, score, caption, beside) => {
    const shown = overall(values(report)).map(({ value }) => value);
    expect(shown).toEqual([score, caption, beside]);
  });

  it("is left out with weight and weighted score where there are no weights", () => {
    const plan = values(changed((_, index) => ({ weight: index === 0 ? 0 : null })));
    expect(overall(plan)).toEqual([]);
    const texts = plan.cells.map(({ value }) => value);
    for (const word of ["น้ำหนัก", "คะแนน\nถ่วงน้ำหนัก", "คะแนนรวมถ่วงน้ำหนัก"]) expect(texts).not.toContain(word);
    expect(plan.columns).toEqual(UNWEIGHTED.all);
  });

  it("leaves out of the weight what is not assessed, and says so", () => {
    const plan = values(only(1, { actual: " n/a " }));
    expect(shownIn(plan, FIRST + 1).slice(2)).toEqual(["-", "n/a", undefined, undefined, ""]);
    expect(shownIn(plan, TOTAL_ROW)[2]).toBe(80);
  });

  it("is in the words of an English report", () => {
    const plan = values(SAMPLE_REPORT_EN);
    expect(overall(plan).map(({ value }) => value)).toEqual([
      expect.closeTo(69.1476, 4),
      "Overall score in the band",
      "Basic standard",
    ]);
    expect(overall(plan)[2]?.formula).toBe('=IF($M12,KPI.RATING(A14,,"en"),$N12&" of "&H12)');
    expect(counts(plan)).toEqual({
      ...{ Advanced: 2, Standard: 1, Basic: 1, "Below target": 1 },
      ...{ "Not reported yet": 0, "Not assessed": 0 },
    });
  });
});

describe("The counts", () => {
  it.each<[string, Report, Record<string, number>]>([
    [
      "the sample",
      SAMPLE_REPORT,
      { ขั้นสูง: 2, มาตรฐาน: 1, ขั้นต้น: 1, ต่ำกว่าเป้าหมาย: 1, ยังไม่รายงานผล: 0, ไม่ประเมิน: 0 },
    ],
    [
      "a missing result",
      only(4, { actual: "รอผล" }),
      { ขั้นสูง: 2, มาตรฐาน: 0, ขั้นต้น: 1, ต่ำกว่าเป้าหมาย: 1, ยังไม่รายงานผล: 1, ไม่ประเมิน: 0 },
    ],
    [
      "one not assessed",
      only(4, { actual: "N/A" }),
      { ขั้นสูง: 2, มาตรฐาน: 0, ขั้นต้น: 1, ต่ำกว่าเป้าหมาย: 1, ยังไม่รายงานผล: 0, ไม่ประเมิน: 1 },
    ],
    [
      "one that cannot be judged",
      only(4, { low: 500 }),
      { ขั้นสูง: 2, มาตรฐาน: 0, ขั้นต้น: 1, ต่ำกว่าเป้าหมาย: 1, ตรวจข้อมูล: 1, ยังไม่รายงานผล: 0, ไม่ประเมิน: 0 },
    ],
  ])("of %s", (_title, report, wanted) => {
    expect(counts(values(report))).toEqual(wanted);
    expect(counts(summarySheet(report, { filling: "lookups" }))).toEqual(wanted);
  });

  it("know every word that the rules take for not assessed", () => {
    for (const actual of NOT_ASSESSED_WORDS) {
      const [indicator] = only(0, { actual }).entries;
      expect(assess(indicator as Indicator, SAMPLE_REPORT.settings).isNotAssessed).toBe(true);
    }
  });
});

describe("The chart", () => {
  it("shows the indicators alone, and no bar where there is no score", () => {
    const plan = values(only(1, { actual: null }));
    const { categories, values: bars } = plan.chart as NonNullable<SheetPlan["chart"]>;
    const rows = Array.from({ length: bars.rows }, (_, index) => bars.row + index);
    expect(
      rows.map((row) => [cellAt(plan, row, categories.column)?.value, cellAt(plan, row, bars.column)?.value]),
    ).toEqual([
      ["๑", 50],
      ["๒", { error: "#N/A" }],
      ["๓", 100],
      ["๔.๑", 100],
      ["๔.๒", expect.closeTo(95.7381, 4)],
    ]);
    expect(cellAt(plan, bars.row + 3, bars.column)?.formula).toBe("=IF(ISNUMBER(K10),K10,NA())");
  });

  it("has an axis to 100 in the digits of the report, with the targets named", () => {
    expect(values(SAMPLE_REPORT).chart).toMatchObject({
      title: "คะแนนเทียบกับเป้าหมาย (๕๐ ขั้นต้น, ๗๕ มาตรฐาน, ๑๐๐ ขั้นสูง)",
      axis: { min: 0, max: 100, majorUnit: 25, numberFormat: "[$-D00041E]0" },
      color: "6FA287",
    });
    expect(values(SAMPLE_REPORT_EN).chart?.axis.numberFormat).toBe("0");
  });

  it("stands beside the counts, or below them where it has many bars", () => {
    const [few, many] = [values(SAMPLE_REPORT), values(manyIndicators(17, 3))].map(
      ({ chart }) => chart?.place,
    );
    expect(few?.column).toBe(6);
    expect([many?.column, many?.rows]).toEqual([0, 1]);
  });
});

describe("The pages", () => {
  /** Rows, each with the page it falls on. */
  function pagesOf(plan: SheetPlan): number[] {
    return plan.rowHeights.map((_, row) => plan.print.pageStarts.filter((start) => start <= row).length);
  }

  it.each([SAMPLE_REPORT, SAMPLE_REPORT_EN])("are one for the sample", (report) => {
    expect(values(report).print.pageStarts).toEqual([]);
  });

  it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    "of %d indicators hold what belongs together",
    (count) => {
      const report = manyIndicators(count, count * 31);
      const plan = values(report);
      const pages = pagesOf(plan);
      const headerRow = (plan.frozenRows ?? 0) - 1;
      const header = plan.rowHeights[headerRow] ?? 0;
      for (let page = 0; page <= (pages.at(-1) ?? 0); page += 1) {
        const height = plan.rowHeights.reduce((sum, own, row) => sum + (pages[row] === page ? own : 0), 0);
        expect(height + (page > 0 ? header : 0)).toBeLessThanOrEqual(PAGE_ROOM + HEADER_HEIGHT);
      }
      const lastEntry = headerRow + report.entries.length;
      expect(new Set(pages.slice(lastEntry)).size).toBe(1);
      report.entries.forEach((entry, index) => {
        const row = headerRow + 1 + index;
        if (entry.kind === "group") expect(pages[row + 1]).toBe(pages[row]);
      });
    },
  );

  it("are taken apart where nothing else fits", () => {
    const plan = values(changed(() => ({ name: "ผลการส่งเสริม ".repeat(300) })));
    const pages = pagesOf(plan);
    const block = plan.chart?.place.row ?? 0;
    expect(new Set(pages.slice(block)).size).toBe(1);
  });

  it("repeat the header and are numbered", () => {
    const { print, frozenRows } = values(SAMPLE_REPORT);
    expect([print.titleRows, frozenRows]).toEqual([{ first: 4, last: 4 }, 5]);
    expect(print.footer).toEqual({
      left: "พิมพ์เมื่อ &D",
      center: "สรุปผลตัวชี้วัด ปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๑๒ เดือน",
      right: "หน้า &P จาก &N",
      size: 13,
    });
  });
});

describe("The sheet", () => {
  it("bears the year and the next free name, and the remark under its heading", () => {
    const plan = summarySheet(SAMPLE_REPORT, {
      filling: "values",
      takenNames: ["สรุปผล 2564"],
      remark: "ณ วันที่ 5",
    });
    expect(plan.name).toBe("สรุปผล 2564 (2)");
    expect(plan.cells.slice(0, 4).map(({ value }) => value)).toEqual([
      ...["สรุปผลการดำเนินงานตัวชี้วัด", "หน่วยงานตัวอย่าง กระทรวงแรงงาน"],
      ...["ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๑๒ เดือน", "ณ วันที่ ๕"],
    ]);
  });

  it.each([
    ["nothing", []],
    ["a heading alone", [SAMPLE_REPORT.entries[3] as Report["entries"][number]]],
  ])("of %s has no chart and no counts", (_title, entries) => {
    const plan = values({ ...SAMPLE_REPORT, entries });
    expect(plan.chart).toBeUndefined();
    expect(plan.cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it("has areas that do not overlap and styles that exist", () => {
    for (const report of [SAMPLE_REPORT, manyIndicators(20, 4)]) {
      const plan = values(report);
      const covered = plan.formats.flatMap(({ area }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) => {
          const [row, column] = [Math.floor(index / area.columns), index % area.columns];
          return `${area.row + row} ${area.column + column}`;
        }),
      );
      expect(new Set(covered).size).toBe(covered.length);
      for (const { style } of plan.formats) expect(plan.styles[style]).toBeDefined();
    }
  });
});
