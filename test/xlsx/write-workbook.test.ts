import { beforeAll, describe, expect, it } from "@jest/globals";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { all, openFile, type ReadBook, type ReadCell, type ReadSheet } from "../support/xlsx";
import { planOfCells, planWith, properties, SHEET, smallPlan } from "./small-plan";

let book: ReadBook;
let sheet: ReadSheet;

beforeAll(async () => {
  book = openFile(await writeWorkbook([smallPlan, planWith({ name: "Second" })], properties));
  const [first] = book.sheets;
  if (!first) throw new Error("the file has no sheet");
  sheet = first;
});

function cell(reference: string): ReadCell | undefined {
  return sheet.cells.get(reference);
}

describe("cells", () => {
  it.each([
    ["A1", "ตัวชี้วัด"],
    ["B2", 50],
    ["E8", { error: "#DIV/0!" }],
    ["F8", false],
  ])("%s holds its value", (reference, value) => {
    expect(cell(reference)?.value).toEqual(value);
    expect(cell(reference)?.formula).toBeUndefined();
  });

  it.each([
    ["B3", "NA()", { error: "#N/A" }],
    ["B5", 'SUMIF(B2:B4,">0")', 150],
    ["A6", 'IF(B5>100,"มาก","KPI.น้อย")', "มาก"],
    ["B6", "B5=150", true],
    ["A10", 'IF(B5>100,"",1)', ""],
  ])("%s keeps Excel's own formula with its value", (reference, formula, value) => {
    expect(cell(reference)).toMatchObject({ formula, value });
  });

  it.each([
    ["A7", "(ผลการดำเนินงานอยู่ระดับเป้าหมายมาตรฐาน)"],
    ["B7", 75],
    ["E7", { error: "#VALUE!" }],
  ])("%s holds the value of the add-in's formula and no formula", (reference, value) => {
    expect(cell(reference)?.value).toEqual(value);
    expect(cell(reference)?.formula).toBeUndefined();
  });

  it("a text that a formula gave cannot turn into a formula either", () => {
    expect(cell("A7")?.style.quotePrefix).toBe(true);
  });

  it("a number that is none becomes #NUM!", async () => {
    const plan = planOfCells([NaN, Infinity].map((value, row) => ({ row, column: 0, value })));
    const read = openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells;
    expect([read?.get("A1")?.value, read?.get("A2")?.value]).toEqual([
      { error: "#NUM!" },
      { error: "#NUM!" },
    ]);
  });

  it("an empty text of the add-in leaves its cell blank", async () => {
    const plan = planOfCells([{ row: 0, column: 0, value: "", formula: "=KPI.TIER(B1)" }]);
    expect(
      openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells.get("A1")?.value,
    ).toBeUndefined();
  });

  it("a bare column of the row means the sheet's table", async () => {
    const cells = [{ row: 0, column: 0, value: 1, formula: "=[@คะแนน]" }];
    const plan = { ...planOfCells(cells), table: smallPlan.table };
    const read = openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells.get("A1");
    expect(read?.formula).toBe("KPI_Indicators[[#This Row],[คะแนน]]");
  });
});

describe("styles", () => {
  it("fonts, fills and alignment come through", () => {
    expect(cell("E1")?.style).toMatchObject({
      font: { name: "TH Sarabun New", size: 18, bold: true, underline: false, color: "26332C" },
      fill: "E8EFEA",
      alignment: { horizontal: "center", vertical: "center", wrapText: "true" },
    });
  });

  it("underline, shrink to fit, indent and number formats come through", () => {
    expect(cell("A7")?.style).toMatchObject({
      font: { underline: true },
      alignment: { shrinkToFit: "true" },
    });
    expect(cell("B2")?.style).toMatchObject({
      alignment: { indent: "1", horizontal: "left" },
      numberFormat: '[$-D00041E]0.00" คะแนน"',
    });
  });

  it("a text format is Excel's own, in a font that the style names", () => {
    expect(cell("C10")?.style).toMatchObject({ numberFormat: "@", font: { name: "Tahoma", size: 11 } });
    const xml = book.part("xl/styles.xml");
    const own = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(xml)?.[1];
    expect(xml.match(/<xf [^>]*numFmtId="49"/g)).toHaveLength(2);
    expect(xml).not.toMatch(new RegExp(`<xf [^>]*numFmtId="${String(own)}"`));
  });

  it.each([
    ["E1", { top: "medium 26332C", left: "dotted 7A8580" }],
    ["F1", { top: "medium 26332C" }],
    ["G1", { top: "medium 26332C", right: "thin 7A8580" }],
    ["E2", { left: "dotted 7A8580" }],
    ["F2", {}],
    ["G2", { right: "thin 7A8580" }],
    ["E3", { bottom: "hair B4BDB8", left: "dotted 7A8580" }],
    ["F3", { bottom: "hair B4BDB8" }],
    ["G3", { right: "thin 7A8580", bottom: "hair B4BDB8" }],
  ])("%s has the part of its area's outline that runs along it", (reference, borders) => {
    expect(cell(reference)?.style.borders).toEqual(borders);
  });

  it("a cell that no style covers has the font of the sheet", () => {
    expect(cell("A1")?.style.font).toMatchObject({ name: "TH Sarabun New", size: 16, bold: false });
  });

  it("a plan that names no font is in TH Sarabun New 16", async () => {
    const plan = { ...planOfCells([{ row: 0, column: 0, value: 1 }]), font: undefined };
    const read = openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells.get("A1");
    expect(read?.style.font).toMatchObject({ name: "TH Sarabun New", size: 16 });
  });

  it("a number format that Excel refuses is left out and told", async () => {
    const losses: unknown[] = [];
    const styles = { typed: { numberFormat: `0"${"ก".repeat(254)}"` } };
    const plan = planWith({
      styles,
      formats: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, style: "typed" }],
    });
    const read = openFile(await writeWorkbook([plan], properties, (loss) => losses.push(loss)));
    expect(read.sheets[0]?.cells.get("B2")?.style.numberFormat).toBe("General");
    expect(losses).toEqual([{ sheet: SHEET, cell: "B2", what: "number format left out" }]);
  });
});

describe("layout", () => {
  it("columns have their widths and stay hidden", () => {
    expect(sheet.columns.map(({ width }) => width * 6)).toEqual(smallPlan.columns.map(({ width }) => width));
    expect(sheet.columns.map(({ hidden }) => hidden)).toEqual(smallPlan.columns.map(({ hidden }) => hidden));
  });

  it("widths are counted in a font that is on every machine", () => {
    expect(book.defaultFont).toMatchObject({ name: "Times New Roman", size: 12 });
  });

  it("rows have their heights", () => {
    expect(sheet.rowHeights).toEqual(smallPlan.rowHeights);
  });

  it("areas are merged", () => {
    expect(sheet.merges).toEqual(["E1:G3"]);
  });

  it("the sheet says which area its cells take up", () => {
    expect(book.part(sheet.path)).toContain('<dimension ref="A1:J10"/>');
  });

  it("the top rows are frozen", () => {
    expect(sheet.frozenRows).toBe(2);
  });
});

describe("validations", () => {
  const alert = { allowBlank: "1", showErrorMessage: "1", errorStyle: "stop" };

  it("a list holds its values", () => {
    expect(sheet.validations[0]).toMatchObject({
      ...alert,
      type: "list",
      sqref: "C2:C4",
      formula1: '"ขั้นบันได,say ""yes"",✓"',
      errorTitle: "วิธีคิดคะแนน",
      error: "เลือกวิธีจากรายการ",
    });
  });

  it("a number has its bounds", () => {
    expect(sheet.validations[1]).toMatchObject({
      ...alert,
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "100.5",
    });
  });

  it("a rule of one's own has its formula", () => {
    expect(sheet.validations[2]).toMatchObject({ ...alert, type: "custom", formula1: 'OR(D3="✓",D3="–")' });
  });

  it.each([
    ["has a comma in a value", ["1,000", "2"]],
    ["is longer than Excel takes", ["ก".repeat(200), "ข".repeat(60)]],
  ])("a list that %s is left out and told", async (_why, values) => {
    const losses: unknown[] = [];
    const validations = [
      {
        area: { row: 1, column: 2, rows: 2, columns: 1 },
        rule: { kind: "list" as const, values },
        title: "",
        message: "",
      },
    ];
    const read = openFile(
      await writeWorkbook([planWith({ validations })], properties, (loss) => losses.push(loss)),
    );
    expect(read.sheets[0]?.validations).toEqual([]);
    expect(losses).toEqual([{ sheet: SHEET, cell: "C2", what: "list left out" }]);
  });

  it("a message that Excel refuses is cut and told", async () => {
    const losses: unknown[] = [];
    const validations = smallPlan.validations
      .map((each) => ({ ...each, message: "ก".repeat(300) }))
      .slice(0, 1);
    const read = openFile(
      await writeWorkbook([planWith({ validations })], properties, (loss) => losses.push(loss)),
    );
    expect(read.sheets[0]?.validations[0]?.["error"]).toBe(`${"ก".repeat(254)}…`);
    expect(losses).toEqual([{ sheet: SHEET, cell: "C2", what: "message cut" }]);
  });
});

describe("conditional formats", () => {
  it("formulas keep their order, fill, weight and stop", () => {
    expect(sheet.conditionalFormats.slice(0, 2)).toEqual([
      expect.objectContaining({
        range: "A7:B7",
        type: "expression",
        priority: 1,
        formula: 'ISNUMBER(SEARCH("ต่ำกว่า",$A7))',
        stopIfTrue: true,
        fill: "FAEFE2",
        bold: true,
      }),
      expect.objectContaining({ priority: 2, stopIfTrue: false, fill: "DCEAE1", bold: false }),
    ]);
  });

  it("a data bar has its colour", () => {
    expect(sheet.conditionalFormats[2]).toMatchObject({
      range: "B2:B4",
      type: "dataBar",
      priority: 3,
      dataBar: "A9C9B7",
    });
  });

  it("a data bar is even, and none for nought", () => {
    const xml = book.part(sheet.path);
    expect(xml).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>');
    expect(xml).toMatch(/<x14:dataBar [^>]*gradient="0"/);
  });

  it("the two halves of a data bar name each other", () => {
    const [rule, bar] = [/<x14:id>(.*?)</, /<x14:cfRule type="dataBar" id="(.*?)"/].map(
      (pattern) => pattern.exec(book.part(sheet.path))?.[1],
    );
    expect(rule).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect(bar).toBe(rule);
  });
});

describe("names", () => {
  it("a name that one sheet has belongs to the workbook", () => {
    expect(book.names).toContainEqual({
      name: "KPI_Total",
      refersTo: "'รายงาน ''64'!$B$5",
      sheet: undefined,
    });
  });

  it("a name that two sheets have belongs to each", async () => {
    const plans = ["A", "B"].map((name) => planWith({ name, names: smallPlan.names }));
    const { names } = openFile(await writeWorkbook(plans, properties));
    expect(names.filter(({ name }) => name === "KPI_Total").map((name) => name.sheet)).toEqual(["A", "B"]);
  });

  it("print area and print titles are the sheet's own, its name in quotes", () => {
    expect(book.names).toContainEqual({
      name: "_xlnm.Print_Area",
      refersTo: "'รายงาน ''64'!$A$1:$J$10",
      sheet: SHEET,
    });
    expect(book.names).toContainEqual({
      name: "_xlnm.Print_Titles",
      refersTo: "'รายงาน ''64'!$1:$2",
      sheet: SHEET,
    });
  });
});

describe("printing", () => {
  it("is on A4 landscape at full size", () => {
    expect(sheet.print.setup).toEqual({ paperSize: "9", orientation: "landscape" });
    expect(sheet.print.fitToPage).toBe(false);
  });

  it("has its margins in inches", () => {
    const { top = 0, right = 0, bottom = 0, left = 0, header = 0, footer = 0 } = sheet.print.margins;
    expect([top, right, bottom, left, header, footer].map((size) => Math.round(size * 72))).toEqual([
      32, 32, 42, 32, 14, 18,
    ]);
  });

  it("ends a page before every row that begins one, but the first", () => {
    expect(sheet.print.breaks).toEqual([4, 7]);
  });

  it("has a footer in the sheet's font and the plan's size", () => {
    const look = '&13&"TH Sarabun New,Regular"';
    expect(sheet.print.footer).toBe(`&L${look}พิมพ์เมื่อ &D&C${look}2564 R&D && ผล&R${look}หน้า &P จาก &N`);
  });

  it("cuts the longest part of a footer that Excel refuses, and tells", async () => {
    const losses: unknown[] = [];
    const footer = { left: "&D", center: "ก&".repeat(150), right: "&P/&N", size: 13 };
    const plan = planWith({ print: { ...smallPlan.print, footer } });
    const read = openFile(await writeWorkbook([plan], properties, (loss) => losses.push(loss))).sheets[0]
      ?.print.footer;
    expect(read?.length).toBeLessThanOrEqual(255);
    expect(read).toMatch(/&D&C.*[^&]…&R.*&P\/&N$/);
    expect(losses).toEqual([{ sheet: SHEET, what: "footer cut" }]);
  });
});

describe("objects", () => {
  it("the table names its columns as its header cells do", () => {
    expect(sheet.tables).toEqual([{ name: "KPI_Indicators", range: "A1:B4", columns: ["ตัวชี้วัด", "คะแนน"] }]);
  });

  it("the chart has columns of its values over its categories", () => {
    const [chart] = sheet.charts;
    expect(all(chart, "barDir")[0]?.getAttribute("val")).toBe("col");
    expect(all(chart, "f").map((reference) => reference.textContent)).toEqual([
      "'รายงาน ''64'!$A$2:$A$4",
      "'รายงาน ''64'!$B$2:$B$4",
    ]);
    expect(all(chart, "t")[0]?.textContent).toBe("คะแนนรายตัวชี้วัด");
    expect(all(chart, "srgbClr")[0]?.getAttribute("val")).toBe("6FA287");
  });

  it.each([
    ["min", "0"],
    ["max", "100"],
    ["majorUnit", "25"],
    ["dispBlanksAs", "gap"],
    ["plotVisOnly", "0"],
    ["minorTickMark", "none"],
  ])("the chart's %s is %s", (setting, value) => {
    expect(all(sheet.charts[0], setting)[0]?.getAttribute("val")).toBe(value);
  });

  it("the chart's axis has its number format", () => {
    expect(all(sheet.charts[0], "numFmt")[0]?.getAttribute("formatCode")).toBe("[$-D00041E]0");
  });

  it("the chart's words are in the font of the sheet, Thai ones too", () => {
    expect(all(all(sheet.charts[0], "txPr").at(-1), "cs")[0]?.getAttribute("typeface")).toBe(
      "TH Sarabun New",
    );
  });

  it("the chart covers its place", () => {
    const drawing = book.part("xl/drawings/drawing1.xml");
    expect(drawing).toMatch(/<xdr:from><xdr:col>0<.*<xdr:row>7<.*<xdr:to><xdr:col>4<.*<xdr:row>8</);
  });
});

describe("the file", () => {
  it("says what it is and who made it", () => {
    expect(book.properties).toMatchObject({
      "dc:title": "รายงานผล & คะแนน",
      "dc:creator": "กรมตัวอย่าง",
      "dc:language": "th-TH",
      "dcterms:created": "2021-10-05T03:04:05Z",
      "dcterms:modified": "2021-10-05T03:04:05Z",
      Company: "กรมตัวอย่าง",
      Application: "KPI for Excel",
    });
  });

  it("is the same bytes for the same plans", async () => {
    const [once, again] = await Promise.all([
      writeWorkbook([smallPlan], properties),
      writeWorkbook([smallPlan], properties),
    ]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it("has its sheets in the order of the plans", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([SHEET, "Second"]);
  });

  it("gives every sheet its own cells in its own styles", async () => {
    const plans = ["A", "B"].map((name, index) => ({
      ...planOfCells([{ row: 0, column: 0, value: index }]),
      name,
      font: { name: "Tahoma", size: 10 + index },
    }));
    const read = openFile(await writeWorkbook(plans, properties)).sheets.map(({ cells }) => cells.get("A1"));
    expect(read.map((one) => [one?.value, one?.style.font.size])).toEqual([
      [0, 10],
      [1, 11],
    ]);
  });
});
