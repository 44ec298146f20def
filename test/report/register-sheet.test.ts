import { describe, expect, it } from "@jest/globals";
import { REGISTER_COLUMNS, type RegisterField } from "../../src/register/columns";
import type { Indicator, Report } from "../../src/register/report";
import type { PlanValue, SheetPlan } from "../../src/report/plan";
import { registerSheets } from "../../src/report/register/register-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { closeTo } from "../support/close-to";
import { call } from "../support/functions";

const [SAMPLE, STEPS] = registerSheets(SAMPLE_REPORT) as [SheetPlan, SheetPlan];

function columnOf(field: RegisterField): number {
  return REGISTER_COLUMNS.findIndex((column) => column.field === field);
}

function cellAt(plan: SheetPlan, row: number, column: number) {
  return plan.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What stands in a row of the register, as a formula sees it. */
function valueAt(plan: SheetPlan, row: number, field: RegisterField): PlanValue | null {
  return cellAt(plan, row, columnOf(field))?.value ?? null;
}

function formatAt(plan: SheetPlan, row: number, column: number): string | undefined {
  const format = plan.formats.find(
    ({ area }) => area.row === row && area.column <= column && column < area.column + area.columns,
  );
  return plan.styles[format?.style ?? ""]?.numberFormat;
}

/** The target that the formulas hand over: with a sign where the signed text is a number to the add-in. */
function target(plan: SheetPlan, row: number, field: RegisterField): unknown {
  const value = valueAt(plan, row, field);
  const direction = String(valueAt(plan, row, "direction") ?? "");
  if (value === null || direction === "") return value;
  const signed = direction.slice(-1).replace("↑", "≥").replace("↓", "≤") + String(value);
  return typeof call("NUMBER", [signed]) === "number" ? signed : value;
}

/** What the add-in's functions give for a row, asked with what stands in its cells. */
function answers(plan: SheetPlan, row: number, language: "th" | "en", digits: "thai" | "arabic") {
  const own = (field: RegisterField) => valueAt(plan, row, field);
  const figures = [
    own("actual"),
    ...(["low", "standard", "high"] as const).map((field) => target(plan, row, field)),
    own("scale"),
  ];
  return [
    call("TIER", [...figures, language]),
    closeTo(call("SCORE", [...figures, own("method")])),
    call("CHECK", [...figures, language, digits]),
  ];
}

/** The sample with its first indicator changed. */
function withFirst(change: Partial<Indicator>): Report {
  const [first, ...rest] = SAMPLE_REPORT.entries as [Indicator, ...Report["entries"]];
  return { ...SAMPLE_REPORT, entries: [{ ...first, ...change }, ...rest] };
}

describe("The register", () => {
  it("is a table with a row an entry, the key hidden, the header in view and on every page", () => {
    expect(SAMPLE.table).toEqual({
      name: "KPI_Indicators",
      area: { row: 0, column: 0, rows: 7, columns: REGISTER_COLUMNS.length },
    });
    expect(SAMPLE.name).toBe("ตัวชี้วัด");
    expect(SAMPLE.columns.map(({ hidden }) => hidden).lastIndexOf(true)).toBe(columnOf("key"));
    expect([SAMPLE.frozenRows, SAMPLE.print.titleRows]).toEqual([1, { first: 0, last: 0 }]);
    expect(SAMPLE.print.area.columns).toBe(REGISTER_COLUMNS.findIndex(({ field }) => field === "score") + 1);
  });

  it("gives what report.md says for the sample, and nothing for a heading", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((row) => [
      valueAt(SAMPLE, row, "tier"),
      valueAt(SAMPLE, row, "score"),
    ]);
    expect(rows).toEqual([
      ["ขั้นต้น", 50],
      ["ต่ำกว่าขั้นสูง", 0],
      ["ขั้นสูง", 100],
      ["", ""],
      ["ขั้นสูง", 100],
      ["มาตรฐาน", expect.closeTo(95.7381, 4)],
    ]);
  });

  it.each<[string, Report]>([
    ["the sample", SAMPLE_REPORT],
    ["the sample in English", SAMPLE_REPORT_EN],
    ["many indicators", manyIndicators(80, 1)],
    ["many others", manyIndicators(80, 12)],
    [
      "a target as text, better when lower",
      withFirst({ low: "-", standard: null, high: "5 วัน", actual: 4, direction: "lower" }),
    ],
    [
      "a target that says itself at most",
      withFirst({ low: "-", standard: "-", high: "ไม่เกิน 5", actual: 4, direction: "lower" }),
    ],
    [
      "a target that contradicts its direction",
      withFirst({ low: "-", standard: "-", high: "≤ 5", actual: 4, direction: "higher" }),
    ],
    [
      "targets out of order, in Thai words and Arabic digits",
      {
        ...withFirst({ low: 5, standard: 9, high: 7, actual: 4 }),
        settings: { ...SAMPLE_REPORT.settings, digits: "arabic" },
      },
    ],
    [
      "a scale that is none, with a long text to quote",
      withFirst({ scale: `${"ดีมาก ".repeat(20)} < ดี > พอใช้` }),
    ],
    ["a result without targets", withFirst({ low: null, standard: "", high: "-", actual: 4 })],
  ])("carries what the functions give: %s", (_title, report) => {
    const [plan] = registerSheets(report) as [SheetPlan];
    const { language, digits } = report.settings;
    report.entries.forEach((_, index) => {
      const row = index + 1;
      const carried = (["tier", "score", "check"] as const).map((field) => valueAt(plan, row, field));
      expect([row, ...carried]).toEqual([row, ...answers(plan, row, language, digits)]);
    });
  });

  it("guards every reference, and puts the sign of the direction before what is a number", () => {
    const formula = cellAt(SAMPLE, 1, columnOf("score"))?.formula ?? "";
    expect(formula).toMatch(/^=KPI\.SCORE\(IF\(\[@ผลการดำเนินงาน\]="","",\[@ผลการดำเนินงาน\]\),/);
    expect(formula).toContain(
      'IF([@ขั้นสูง]="","",IF([@ทิศทาง]="",[@ขั้นสูง],IF(ISNUMBER(KPI.NUMBER(SUBSTITUTE(SUBSTITUTE(RIGHT([@ทิศทาง]),"↑","≥"),"↓","≤")&[@ขั้นสูง])),',
    );
    expect(formula).toMatch(/IF\(\[@วิธีคิดคะแนน\]="","",\[@วิธีคิดคะแนน\]\)\)$/);
  });

  it.each([
    ["th", "thai", "KPI.TIER", /ดี\)\]\]\)\)$/],
    ["th", "arabic", "KPI.CHECK", /,"th","arabic"\)$/],
    ["en", "arabic", "KPI.CHECK", /,"en"\)$/],
    ["en", "thai", "KPI.CHECK", /,"en","thai"\)$/],
    ["en", "arabic", "KPI.TIER", /,"en"\)$/],
  ] as const)("asks in the words of the report: %s, %s digits, %s", (language, digits, name, end) => {
    const [plan] = registerSheets({
      ...SAMPLE_REPORT,
      settings: { ...SAMPLE_REPORT.settings, language, digits },
    });
    const formula = plan?.cells.find((cell) => cell.formula?.startsWith(`=${name}(`))?.formula;
    expect(formula).toMatch(end);
  });

  it("never has a formula in a cell formatted as text", () => {
    for (const plan of registerSheets(withFirst({ formats: ["@", "@", "@", "@"] })))
      for (const { row, column, formula } of plan.cells)
        if (formula !== undefined) expect(formatAt(plan, row, column)).not.toBe("@");
  });

  it.each<[RegisterField, Partial<Indicator>, string]>([
    ["number", {}, "@"],
    ["key", {}, "@"],
    ["low", { low: "1-3" }, "@"],
    ["low", { low: null }, "@"],
    ["low", { low: 325, formats: ["General", "0.00", "General", "General"] }, "0.00"],
    ["low", { low: 325, formats: ["General", "@", "General", "General"] }, "General"],
    ["actual", { actual: "1-3", formats: ["@", "@", "@", "@"] }, "General"],
    ["actual", { actual: 0.82, formats: ["0%", "@", "@", "@"] }, "0%"],
    ["weight", {}, "General"],
  ])("formats %s of %j as %s", (field, change, format) => {
    const [plan] = registerSheets(withFirst(change)) as [SheetPlan];
    expect(formatAt(plan, 1, columnOf(field))).toBe(format);
  });

  it("keeps pasted text as text", () => {
    const [plan] = registerSheets(withFirst({ name: "=1+1", actual: "@x" })) as [SheetPlan];
    expect(cellAt(plan, 1, columnOf("name"))).toEqual({ row: 1, column: columnOf("name"), value: "=1+1" });
    expect(cellAt(plan, 1, columnOf("actual"))?.formula).toBeUndefined();
  });

  it("says in plain words what may be typed", () => {
    const rules = SAMPLE.validations.map(({ area, rule, title, message }) => {
      expect([area.row, area.rows]).toEqual([1, 6]);
      expect(message.length).toBeGreaterThan(20);
      return [area.column, title, rule];
    });
    expect(rules).toEqual([
      [columnOf("weight"), "น้ำหนัก", { kind: "decimal", min: 0, max: 100 }],
      [columnOf("direction"), "ทิศทาง", { kind: "list", values: ["มาก ↑", "น้อย ↓"] }],
      [
        columnOf("method"),
        "วิธีคิดคะแนน",
        { kind: "list", values: ["ตามระดับ", "เทียบบัญญัติไตรยางศ์", "เทียบเป้าหมายขั้นสูง"] },
      ],
    ]);
  });

  it("makes rows as high as their texts, up to four lines", () => {
    const [plan] = registerSheets(withFirst({ obstacles: "ก ".repeat(10_000) })) as [SheetPlan];
    expect([plan.rowHeights[1], plan.rowHeights[4]]).toEqual([88.5, 25.5]);
  });

  it("has a blank row where there are no indicators yet, since a table needs one", () => {
    const plans = registerSheets({ ...SAMPLE_REPORT, entries: [] });
    expect(plans).toHaveLength(1);
    expect(plans[0]?.table?.area.rows).toBe(2);
    const values = plans[0]?.cells
      .filter(({ row }) => row === 1)
      .map(({ value, formula }) => [value, typeof formula]);
    expect(values).toEqual([
      ["", "string"],
      ["", "string"],
      ["", "string"],
    ]);
  });

  it("takes the next free names", () => {
    const names = registerSheets(SAMPLE_REPORT, { takenNames: ["ตัวชี้วัด", "ขั้นตอน"] }).map(({ name }) => name);
    expect(names).toEqual(["ตัวชี้วัด (2)", "ขั้นตอน (2)"]);
  });
});

describe("The steps", () => {
  it("are a table of their own, a row a step, with ticks to choose from", () => {
    expect(STEPS.table).toEqual({ name: "KPI_Steps", area: { row: 0, column: 0, rows: 19, columns: 6 } });
    expect(STEPS.cells.filter(({ row }) => row === 1).map(({ value }) => value)).toEqual([
      "k1",
      "1",
      "วางแผนการดำเนินงาน",
      "✓",
    ]);
    expect(STEPS.validations).toEqual([
      expect.objectContaining({
        area: { row: 1, column: 4, rows: 18, columns: 1 },
        rule: { kind: "list", values: ["✓", "TRUE", "FALSE"] },
      }),
    ]);
  });

  it("fit a page in width, with numbers as text and dates as dates", () => {
    expect(STEPS.columns.reduce((sum, { width }) => sum + width, 0)).toBe(778);
    const step = { number: "1.10", name: "ก", output: "", done: true, date: 44_470 };
    const [, plan] = registerSheets(withFirst({ steps: [step] })) as [SheetPlan, SheetPlan];
    expect([1, 5].map((column) => formatAt(plan, 1, column))).toEqual(["@", "[$-107041E]d mmm yyyy"]);
  });

  it("have no sheet where there are none", () => {
    const entries = SAMPLE_REPORT.entries.map((entry) =>
      entry.kind === "group" ? entry : { ...entry, steps: [] },
    );
    expect(registerSheets({ ...SAMPLE_REPORT, entries })).toHaveLength(1);
  });
});
