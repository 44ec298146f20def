import { describe, expect, it } from "@jest/globals";
import { recallMapping } from "../../src/register/recall-mapping";
import { applyMapping, suggestMapping, type ColumnMapping } from "../../src/register/mapping";
import type { CellValue } from "../../src/register/report";

type Rows = CellValue[][];

/** A table of the kind that offices keep: two years' results, and offices where a unit is looked for. */
const OFFICES_TABLE: Rows = [
  [
    "ที่",
    "ชื่อตัวชี้วัด",
    "หน่วยงาน",
    "เป้าหมาย (50 คะแนน)",
    "เป้าหมาย (75 คะแนน)",
    "เป้าหมาย (100 คะแนน)",
    "ผล 64",
    "ผล 63",
    "ปัญหาอุปสรรค",
    "ผู้รายงาน",
  ],
  ["๑", "ระบบรับเรื่อง", "สป.", "๑-๓", "๑-๔", "๑-๕", "๑-๓", "1-2", "แผนเดิมสั้นไป", "สมชาย ก."],
  ["๒", "อันดับ", "กพร.", "-", "-", "Tier ๒", "Tier ๒ Watch List", "Tier 2", null, "วราภรณ์ ส."],
  ["๓", "ค่าจ้าง", "กกจ.", 75.78, 76.83, 77.87, 81.96, 76.1, null, "สมชาย ก."],
];

function columnsOf(rows: Rows): Partial<ColumnMapping["columns"]> {
  const { columns } = suggestMapping(rows).mapping;
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));
}

describe("A suggested mapping", () => {
  const suggestion = suggestMapping(OFFICES_TABLE);

  it("finds six of the eight columns that a report needs or likes", () => {
    expect(columnsOf(OFFICES_TABLE)).toEqual({
      number: 0,
      name: 1,
      unit: 2,
      low: 3,
      standard: 4,
      high: 5,
      obstacles: 8,
    });
    expect(suggestion.fields.high).toMatchObject({ certainty: "sure", reason: "header" });
  });

  it("chooses neither of two years' results, and offers both with what they hold", () => {
    expect(suggestion.fields.actual).toEqual({
      column: null,
      certainty: "none",
      reason: "severalFit",
      candidates: [
        {
          column: 6,
          header: "ผล 64",
          samples: ["๑-๓", "Tier ๒ Watch List", "81.96"],
          certainty: "likely",
          reason: "header",
        },
        {
          column: 7,
          header: "ผล 63",
          samples: ["1-2", "Tier 2", "76.1"],
          certainty: "likely",
          reason: "header",
        },
      ],
    });
  });

  it("keeps offices as a doubtful unit and says why", () => {
    expect(suggestion.fields.unit).toMatchObject({ column: 2, certainty: "doubtful", reason: "offices" });
    expect(suggestion.fields.unit.candidates[0]?.samples).toEqual(["สป.", "กพร.", "กกจ."]);
  });

  it("names every column for the list to choose from", () => {
    expect(suggestion.columns.map(({ header }) => header)).toEqual(OFFICES_TABLE[0]);
    expect(suggestion.columns[9]?.samples).toEqual(["สมชาย ก.", "วราภรณ์ ส."]);
  });

  it("says that an optional column is not there", () => {
    expect(suggestion.fields.weight).toEqual({
      column: null,
      certainty: "none",
      reason: "notFound",
      candidates: [],
    });
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(suggestion))).toEqual(suggestion);
  });

  it("takes the result without a year before that of another year, and says that there is one", () => {
    const { actual } = suggestMapping([["ตัวชี้วัด", "ผลการดำเนินงาน ปี 2563", "ผลการดำเนินงาน"]]).fields;
    expect(actual).toMatchObject({ column: 2, certainty: "likely", reason: "otherPeriod" });
    expect(actual.candidates).toHaveLength(2);
  });

  it("chooses none of two columns without a year", () => {
    const { actual } = suggestMapping([["ตัวชี้วัด", "ผลงาน", "ผลการดำเนินงาน", "ผล 2563"]]).fields;
    expect(actual).toMatchObject({ column: null, reason: "severalFit" });
  });

  it("prefers a whole match to a header with other words", () => {
    const { actual } = suggestMapping([["ตัวชี้วัด", "ผลการดำเนินงาน (จังหวัด)", "ผลงาน"]]).fields;
    expect(actual).toMatchObject({ column: 2, certainty: "sure" });
  });
});

describe("The values below a header", () => {
  it.each([
    ["หน่วย", "unit", ["กองแผนงาน", "สำนักงานปลัดกระทรวง", "ร้อยละ"], "doubtful", "offices"],
    ["หน่วย", "unit", ["ร้อยละ", "ขั้นตอน", "คะแนน"], "sure", "header"],
    ["หน่วยงาน", "unit", ["ร้อยละ", "ขั้นตอน", "สป."], "likely", "partOfHeader"],
    ["น้ำหนัก", "weight", ["มาก", "น้อย", 20], "doubtful", "notNumbers"],
    ["น้ำหนัก", "weight", ["20", "ร้อยละ ๓๐", null, "-"], "sure", "header"],
    ["KPI", "name", [1, 2, 3], "doubtful", "figures"],
    [
      "ผลการดำเนินงาน",
      "actual",
      ["ได้ประชุมร่วมกับหน่วยงานที่เกี่ยวข้องหลายครั้งเพื่อกำหนดแนวทางและติดตามความก้าวหน้าอย่างต่อเนื่อง"],
      "doubtful",
      "paragraphs",
    ],
    [
      "ผลการดำเนินงาน",
      "actual",
      ["ได้ผลผลิตครบตามแผนที่กำหนดไว้ในต้นปีงบประมาณ ครบถ้วนทุกกิจกรรม ตามขั้นตอนที่ ๑-๓"],
      "sure",
      "header",
    ],
    ["ปัญหา", "obstacles", [3, 4, "-"], "doubtful", "figures"],
  ] as const)("make %s (%s) of %j %s", (header, field, values, certainty, reason) => {
    const rows: Rows = [["ลำดับ", header], ...values.map((value) => ["1", value])];
    expect(suggestMapping(rows).fields[field]).toMatchObject({ column: 1, certainty, reason });
  });
});

describe("The header", () => {
  it.each<[string, Rows, number, Partial<ColumnMapping["columns"]>]>([
    [
      "in the first row",
      [
        ["ที่", "KPI", "ผล"],
        ["1", "ก", 5],
      ],
      1,
      { number: 0, name: 1, actual: 2 },
    ],
    [
      "under a title, the office and a blank row",
      [["รายงานตัวชี้วัด ปี 2564"], ["กองแผนงาน"], [], ["ที่", "KPI", "ผล"], ["1", "ก", 5]],
      4,
      { number: 0, name: 1, actual: 2 },
    ],
    [
      "of two rows, เป้าหมาย merged above its three columns",
      [
        ["KPI", "เป้าหมาย", null, null, "ผล"],
        [null, "ขั้นต้น", "มาตรฐาน", "ขั้นสูง"],
        ["ก", 1, 2, 3, 3],
      ],
      2,
      { name: 0, low: 1, standard: 2, high: 3, actual: 4 },
    ],
    [
      "of two rows with the points as numbers",
      [
        ["KPI", "เป้าหมาย", "", "", "ผล"],
        ["", 50, 75, 100, ""],
        ["ก", 1, 2, 3, 3],
      ],
      2,
      { name: 0, low: 1, standard: 2, high: 3, actual: 4 },
    ],
    [
      "of three rows with the points below the tiers",
      [
        ["KPI", "เป้าหมาย"],
        [null, "ขั้นต้น", "มาตรฐาน", "ขั้นสูง"],
        [null, "(๕๐ คะแนน)", "(๗๕ คะแนน)", "(๑๐๐ คะแนน)"],
        ["ก", 1, 2, 3],
      ],
      3,
      { name: 0, low: 1, standard: 2, high: 3 },
    ],
    [
      "whose blanks Excel has named, in a table",
      [
        ["KPI", "เป้าหมาย", "คอลัมน์1", "Column2", "ผล"],
        [null, "ขั้นต้น", "มาตรฐาน", "ขั้นสูง"],
        ["ก", 1, 2, 3, 3],
      ],
      2,
      { name: 0, low: 1, standard: 2, high: 3, actual: 4 },
    ],
    [
      "without merged cells in its first row",
      [
        ["ตัวชี้วัด", null, null, null],
        [null, "ขั้นต้น", "มาตรฐาน", "ขั้นสูง"],
        ["ก", 1, 2, 3],
      ],
      2,
      { name: 0, low: 1, standard: 2, high: 3 },
    ],
    [
      "of nothing that is known",
      [
        ["สี", "ขนาด"],
        ["แดง", 5],
      ],
      1,
      {},
    ],
    ["of a table without rows", [], 0, {}],
  ])("%s", (_title, rows, headerRows, columns) => {
    expect(suggestMapping(rows).mapping.headerRows).toBe(headerRows);
    expect(columnsOf(rows)).toEqual(columns);
  });

  it("does not swallow a first row that is made of header words", () => {
    const rows = [
      ["No.", "KPI", "Basic", "Actual"],
      ["1", "KPI 1", "50", "75"],
    ];
    expect(suggestMapping(rows).mapping.headerRows).toBe(1);
  });

  it("does not swallow a heading whose name is a header word", () => {
    const rows = [
      ["ลำดับ", "ตัวชี้วัด", "ผล"],
      [null, "ผลงาน", null],
      ["1", "ก", 5],
    ];
    expect(suggestMapping(rows).mapping.headerRows).toBe(1);
  });

  it("gives three columns that say only เป้าหมาย to the targets in their order, doubtfully", () => {
    const { fields } = suggestMapping([
      ["KPI", "เป้าหมาย", null, null, "ผล"],
      ["ก", 1, 2, 3, 3],
    ]);
    expect([fields.low, fields.standard, fields.high].map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(fields.low).toMatchObject({ certainty: "doubtful", reason: "targetOrder" });
  });

  it("gives one เป้าหมาย to the high target, doubtfully", () => {
    const { fields } = suggestMapping([["KPI", "เป้าหมาย", "ผล"]]);
    expect(fields.high).toMatchObject({ column: 1, certainty: "doubtful", reason: "singleTarget" });
    expect(fields.low.column).toBeNull();
  });

  it("leaves two columns that say only เป้าหมาย open", () => {
    const { fields } = suggestMapping([["KPI", "เป้าหมาย 2563", "เป้าหมาย 2564", "ผล"]]);
    expect(fields.high).toMatchObject({ column: null, reason: "severalFit" });
    expect(fields.high.candidates.map(({ column }) => column)).toEqual([1, 2]);
  });
});

describe("Columns that say only เป้าหมาย beside one that says which", () => {
  it("are left open", () => {
    const { fields } = suggestMapping([["KPI", "ขั้นต้น", "เป้าหมาย", "เป้าหมาย2", "เป้าหมาย3"]]);
    expect(fields.low).toMatchObject({ column: 1, certainty: "sure" });
    expect(fields.standard).toMatchObject({ column: null, reason: "severalFit" });
  });
});

describe("A mapping", () => {
  const { mapping } = suggestMapping(OFFICES_TABLE);

  it("can be corrected by a person and then reads the chosen column", () => {
    const corrected = { ...mapping, columns: { ...mapping.columns, actual: 7 } };
    expect(applyMapping({ rows: OFFICES_TABLE }, corrected)[2]?.cells.actual).toBe(76.1);
    expect(applyMapping({ rows: OFFICES_TABLE }, mapping)[2]?.cells.actual).toBeNull();
  });

  it("reads a column that the table does not have as blank", () => {
    const beyond = { ...mapping, columns: { ...mapping.columns, actual: 99 } };
    expect(applyMapping({ rows: OFFICES_TABLE }, beyond)[0]?.cells.actual).toBeNull();
  });

  it("is taken up again where the headers are the same", () => {
    const corrected = { ...mapping, columns: { ...mapping.columns, actual: 7 } };
    expect(recallMapping(JSON.parse(JSON.stringify(corrected)), OFFICES_TABLE)).toEqual(corrected);
  });

  it("is not taken up after a column was inserted", () => {
    const inserted = OFFICES_TABLE.map((row) => [row[0] ?? null, "ใหม่", ...row.slice(1)]);
    expect(recallMapping(mapping, inserted)).toBeNull();
  });

  it.each([
    [null],
    ["text"],
    [{}],
    [{ ...mapping, headerRows: -1 }],
    [{ ...mapping, columns: { ...mapping.columns, actual: "6" } }],
    [{ ...mapping, columns: {} }],
    [{ ...mapping, headers: [1] }],
  ])("is not taken up from %j", (stored) => {
    expect(recallMapping(stored, OFFICES_TABLE)).toBeNull();
  });
});
