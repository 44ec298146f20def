import type { PlanCell, SheetPlan } from "../../src/report/plan";

/** A sheet with one of everything that a plan can hold. Columns and rows have measures as the standard sheet's. */
export const SHEET = "รายงาน '64";

export const smallPlan: SheetPlan = {
  name: SHEET,
  kind: "standard",
  columns: [30, 126, 18, 24, 76, 116, 76, 42, 24, 246].map((width, column) => ({
    width,
    hidden: column === 8,
  })),
  rowHeights: [30, 35, 21, 12, 22, 19, 46.5, 409, 6, 21],
  cells: [
    { row: 0, column: 0, value: "ตัวชี้วัด" },
    { row: 0, column: 1, value: "คะแนน" },
    { row: 1, column: 0, value: "ก" },
    { row: 1, column: 1, value: 50 },
    { row: 2, column: 0, value: "ข" },
    { row: 2, column: 1, value: { error: "#N/A" }, formula: "=NA()" },
    { row: 3, column: 0, value: "ค" },
    { row: 3, column: 1, value: 100 },
    { row: 4, column: 0, value: "รวม" },
    { row: 4, column: 1, value: 150, formula: '=SUMIF(B2:B4,">0")' },
    { row: 5, column: 0, value: "มาก", formula: '=IF(B5>100,"มาก","KPI.น้อย")' },
    { row: 5, column: 1, value: true, formula: "=B5=150" },
    { row: 6, column: 0, value: "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน)", formula: "=KPI.VERDICT(B2,1,2,3)" },
    { row: 6, column: 1, value: 75, formula: '=IF(A1="","",KPI.SCORE(B2,1,2,3))' },
    { row: 6, column: 4, value: { error: "#VALUE!" }, formula: "=KPI.SCORE(A1)" },
    { row: 7, column: 4, value: { error: "#DIV/0!" } },
    { row: 7, column: 5, value: false },
    { row: 9, column: 1, value: "1-3" },
    { row: 9, column: 0, value: "", formula: '=IF(B5>100,"",1)' },
  ],
  font: { name: "TH Sarabun New", size: 16 },
  styles: {
    header: {
      font: { size: 18, bold: true, color: "26332C" },
      fill: "E8EFEA",
      borders: {
        top: { style: "medium", color: "26332C" },
        right: { style: "thin", color: "7A8580" },
        bottom: { style: "hair", color: "B4BDB8" },
        left: { style: "dotted", color: "7A8580" },
      },
      horizontal: "center",
      vertical: "center",
      wrap: true,
    },
    verdict: { font: { underline: true }, shrink: true, horizontal: "right", vertical: "top" },
    points: { numberFormat: '[$-D00041E]0.00" คะแนน"', indent: 1, horizontal: "left" },
    typed: { numberFormat: "@", font: { name: "Tahoma", size: 11 } },
  },
  formats: [
    { area: { row: 0, column: 4, rows: 3, columns: 3 }, style: "header" },
    { area: { row: 6, column: 0, rows: 1, columns: 2 }, style: "verdict" },
    { area: { row: 1, column: 1, rows: 3, columns: 1 }, style: "points" },
    { area: { row: 9, column: 1, rows: 1, columns: 2 }, style: "typed" },
  ],
  merges: [{ row: 0, column: 4, rows: 3, columns: 3 }],
  validations: [
    {
      area: { row: 1, column: 2, rows: 3, columns: 1 },
      rule: { kind: "list", values: ["ขั้นบันได", 'say "yes"', "✓"] },
      title: "วิธีคิดคะแนน",
      message: "เลือกวิธีจากรายการ",
    },
    {
      area: { row: 1, column: 3, rows: 1, columns: 1 },
      rule: { kind: "decimal", min: 0, max: 100.5 },
      title: "น้ำหนัก",
      message: "ใส่ตัวเลข 0 ถึง 100.5",
    },
    {
      area: { row: 2, column: 3, rows: 1, columns: 1 },
      rule: { kind: "custom", formula: '=OR(D3="✓",D3="–")' },
      title: "เสร็จ",
      message: "ใส่ ✓ หรือ –",
    },
  ],
  conditionalFormats: [
    {
      kind: "formula",
      area: { row: 6, column: 0, rows: 1, columns: 2 },
      formula: '=ISNUMBER(SEARCH("ต่ำกว่า",$A7))',
      fill: "FAEFE2",
      bold: true,
      stopIfTrue: true,
    },
    {
      kind: "formula",
      area: { row: 6, column: 0, rows: 1, columns: 2 },
      formula: '=ISNUMBER(SEARCH("<ขั้นสูง>",$A7))',
      fill: "DCEAE1",
    },
    { kind: "dataBar", area: { row: 1, column: 1, rows: 3, columns: 1 }, color: "A9C9B7" },
  ],
  names: [{ name: "KPI_Total", area: { row: 4, column: 1, rows: 1, columns: 1 } }],
  table: { name: "KPI_Indicators", area: { row: 0, column: 0, rows: 4, columns: 2 } },
  chart: {
    title: "คะแนนรายตัวชี้วัด",
    categories: { row: 1, column: 0, rows: 3, columns: 1 },
    values: { row: 1, column: 1, rows: 3, columns: 1 },
    place: { row: 7, column: 0, rows: 1, columns: 4 },
    axis: { min: 0, max: 100, majorUnit: 25, numberFormat: "[$-D00041E]0" },
    color: "6FA287",
  },
  print: {
    landscape: true,
    margins: { top: 32, right: 32, bottom: 42, left: 32, header: 14, footer: 18 },
    area: { row: 0, column: 0, rows: 10, columns: 10 },
    titleRows: { first: 0, last: 1 },
    pageStarts: [0, 4, 7],
    footer: { left: "พิมพ์เมื่อ &D", center: "2564 R&D & ผล", right: "หน้า &P จาก &N", size: 13 },
  },
  frozenRows: 2,
};

/** The small plan under another name with other parts. */
export function planWith(parts: Partial<SheetPlan>): SheetPlan {
  return { ...smallPlan, names: [], table: undefined, chart: undefined, ...parts };
}

/** A plan of one column that holds only these cells. */
export function planOfCells(cells: readonly PlanCell[]): SheetPlan {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  return planWith({
    name: "Cells",
    columns: new Array<{ width: number }>(columns).fill({ width: 126 }),
    rowHeights: new Array<number>(rows).fill(21),
    cells,
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    print: {
      ...smallPlan.print,
      area: { row: 0, column: 0, rows, columns },
      titleRows: undefined,
      pageStarts: [],
    },
    frozenRows: 0,
  });
}

export const properties = {
  title: "รายงานผล & คะแนน",
  organisation: "กรมตัวอย่าง",
  created: new Date(Date.UTC(2021, 9, 5, 3, 4, 5)),
  language: "th",
} as const;
