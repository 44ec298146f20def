import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { makeWorkbookFile } from "../../../src/actions/make-file";
import { withKeys } from "../../../src/register/keys";
import { suggestMapping } from "../../../src/register/mapping";
import { readReport } from "../../../src/register/read-register";
import type { CellValue, Entry } from "../../../src/register/report";
import { cleanText } from "../../../src/report/cell-text";
import { readWorkbook, tableAt, UnreadableFile, type ReadSheet } from "../../../src/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { manyIndicators } from "../../../src/workbench/sample/many";
import { SAMPLE_REPORT } from "../../../src/workbench/sample/report";
import { convert, itWithOffice } from "../../support/office";
import { planOfCells, properties } from "../small-plan";
import { fileWith, MAIN, OFFICE, relations, rowOf, type Special } from "./make-file";

const TODAY = new Date(2021, 9, 5);

function onlySheet(bytes: Uint8Array): ReadSheet {
  const { sheets } = readWorkbook(bytes);
  if (!sheets[0]) throw new Error("no sheet");
  return sheets[0];
}

function valuesIn(sheet: ReadSheet): readonly (readonly CellValue[])[] {
  return sheet.used ? tableAt(sheet, sheet.used).rows : [];
}

function valuesOf(special: Special): readonly (readonly CellValue[])[] {
  return valuesIn(onlySheet(fileWith(special)));
}

describe("Values of cells", () => {
  it.each<[string, Special, CellValue]>([
    ["a number", { sheet: rowOf('<c r="A1"><v>384.58</v></c>') }, 384.58],
    ["a number in powers of ten", { sheet: rowOf('<c r="A1"><v>1.5E-3</v></c>') }, 0.0015],
    [
      "a shared text",
      { sheet: rowOf('<c r="A1" t="s"><v>1</v></c>'), texts: "<si><t>ก</t></si><si><t>ข</t></si>" },
      "ข",
    ],
    [
      "a rich text",
      {
        sheet: rowOf('<c r="A1" t="s"><v>0</v></c>'),
        texts: '<si><r><rPr><b/></rPr><t>ขั้น</t></r><r><t xml:space="preserve"> ต้น</t></r></si>',
      },
      "ขั้น ต้น",
    ],
    [
      "a text without the readings of its words",
      {
        sheet: rowOf('<c r="A1" t="s"><v>0</v></c>'),
        texts: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      },
      "東京",
    ],
    [
      "a text in its cell",
      { sheet: rowOf('<c r="A1" t="inlineStr"><is><r><t>ผล</t></r><r><t>งาน</t></r></is></c>') },
      "ผลงาน",
    ],
    [
      "the text that a formula gave",
      { sheet: rowOf('<c r="A1" t="str"><f>A2&amp;"ก"</f><v>ขก</v></c>') },
      "ขก",
    ],
    ["the number that a formula gave", { sheet: rowOf('<c r="A1"><f>1+1</f><v>2</v></c>') }, 2],
    [
      "a formula that was never calculated, as an error",
      { sheet: rowOf('<c r="A1"><f>1+1</f></c>') },
      "#CALC!",
    ],
    ["an error", { sheet: rowOf('<c r="A1" t="e"><v>#DIV/0!</v></c>') }, "#DIV/0!"],
    ["a truth value", { sheet: rowOf('<c r="A1" t="b"><v>1</v></c>') }, true],
    [
      "entities and characters by number",
      { sheet: rowOf('<c r="A1" t="inlineStr"><is><t>&lt;ก&gt; &amp;amp; &#3585;&#xE02;</t></is></c>') },
      "<ก> &amp; กข",
    ],
    [
      "unparsed text",
      { sheet: rowOf('<c r="A1" t="inlineStr"><is><t><![CDATA[ก & <ข>]]></t></is></c>') },
      "ก & <ข>",
    ],
    [
      "escaped characters",
      { sheet: rowOf('<c r="A1" t="inlineStr"><is><t>ก_x000D_\nข _x005F_x0041_</t></is></c>') },
      "ก\r\nข _x0041_",
    ],
    ["a date by its name", { sheet: rowOf('<c r="A1" t="d"><v>2021-10-05T12:00:00</v></c>') }, 44474.5],
    ["a formula as text", { sheet: rowOf('<c r="A1" t="inlineStr"><is><t>=cmd</t></is></c>') }, "=cmd"],
  ])("%s", (_title, special, value) => {
    expect(valuesOf(special)).toEqual([[value]]);
  });

  it("an empty text is a blank cell, and a sheet of blanks has no cells", () => {
    const sheet = rowOf(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t/></is></c><c r="C1" s="1"/><c r="D1" t="str"><f>""</f><v></v></c>',
    );
    expect(onlySheet(fileWith({ sheet, texts: "<si><t/></si>" })).used).toBeNull();
  });

  it("dates that are counted from 1904 are counted from 1900, other numbers stay", () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="ก" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const sheet = rowOf('<c r="A1" s="1"><v>43012</v></c><c r="B1" s="0"><v>43012</v></c>');
    expect(valuesOf({ workbook, styles, sheet })).toEqual([[44474, 43012]]);
  });
});

describe("A table of a sheet", () => {
  it("has the number format of every cell, built in or the file's own", () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="[$-D00041E]0.00&quot; คะแนน&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="49"/><xf numFmtId="170"/></cellXfs>';
    const cells = [0, 1, 2, 3, 99].map(
      (style, index) => `<c r="${"ABCDE"[index] ?? ""}1" s="${String(style)}"><v>1</v></c>`,
    );
    const sheet = onlySheet(fileWith({ styles, sheet: rowOf(cells.join("")) }));
    expect(tableAt(sheet, { row: 0, column: 0, rows: 1, columns: 6 }).formats).toEqual([
      ["General", "0.00%", "@", '[$-D00041E]0.00" คะแนน"', "General"],
    ]);
  });

  it("says which rows are hidden, by hand or by a filter", () => {
    const rows = ["", ' hidden="1"', ' hidden="true"', ' hidden="0"'];
    const sheetData = rows.map(
      (hidden, row) => `<row r="${String(row + 3)}"${hidden}><c r="B${String(row + 3)}"><v>1</v></c></row>`,
    );
    const sheet = onlySheet(fileWith({ sheet: `<sheetData>${sheetData.join("")}</sheetData>` }));
    expect(sheet.used).toEqual({ row: 2, column: 1, rows: 4, columns: 1 });
    expect(sheet.used && tableAt(sheet, sheet.used).hiddenRows).toEqual([false, true, true, false]);
  });

  it("has a merged header in its first cell only, whatever the file still holds behind it", () => {
    const head =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>';
    const sheet = `<sheetData>${head}</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(valuesOf({ sheet })).toEqual([
      [1, null, 3],
      [null, null],
    ]);
  });

  it("stands where its cells follow each other without saying where", () => {
    const sheet =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
    expect(valuesOf({ sheet })).toEqual([[1, 2], [3]]);
  });

  it("is Excel's own, with its header and without its totals", () => {
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relations([["table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="t" displayName="KPI_Indicators" ref="B2:D6" totalsRowCount="1"/>`,
    };
    expect(onlySheet(fileWith({ parts })).tables).toEqual([
      { name: "KPI_Indicators", area: { row: 1, column: 1, rows: 4, columns: 3 } },
    ]);
  });

  it("is counted whole but kept only as far as a list of indicators goes", () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>1</v></c></row>`,
    );
    const sheet = onlySheet(fileWith({ sheet: `<sheetData>${rows.join("")}</sheetData>` }));
    expect(sheet.used?.rows).toBe(25_000);
    expect(sheet.used && tableAt(sheet, sheet.used).rows).toHaveLength(20_000);
  });

  it("is small where two cells stand at the far ends of a sheet", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const read = onlySheet(fileWith({ sheet }));
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    expect(read.used).toEqual(whole);
    expect(tableAt(read, whole).rows.flat()).toEqual([1]);
  });
});

describe("Files of other makers", () => {
  it("name their elements with a prefix", () => {
    const parts = {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="ข" sheetId="1" state="hidden" r:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ก</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    const sheet = onlySheet(fileWith({ parts }));
    expect([sheet.name, sheet.isHidden, valuesIn(sheet)]).toEqual(["ข", true, [["ก"]]]);
  });

  it("use the strict names, absolute paths, other letters and other slashes", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const parts = {
      "_rels/.rels": relations([["officeDocument", "/XL/Workbook.xml"]], strict),
      "xl/_rels/workbook.xml.rels": relations([["worksheet", "worksheets\\Sheet1.xml"]], strict),
    };
    expect(valuesOf({ parts, sheet: rowOf('<c r="A1"><v>1</v></c>') })).toEqual([[1]]);
  });

  it("have sheets that are nothing but a chart", () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ก" sheetId="1" r:id="rId1"/><sheet name="ข" sheetId="2" r:id="rId2"/></sheets></workbook>`;
    const parts = {
      "xl/_rels/workbook.xml.rels": relations([
        ["chartsheet", "chartsheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet1.xml"],
      ]),
    };
    expect(readWorkbook(fileWith({ workbook, parts })).sheets.map(({ name }) => name)).toEqual(["ข"]);
  });
});

describe("What cannot be read", () => {
  const bomb = fileWith({ sheet: `<sheetData/>${" ".repeat(300 * 2 ** 20)}` });
  const good = fileWith({ sheet: rowOf('<c r="A1"><v>1</v></c>') });
  const compound = (content: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);
  const zipOf = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

  it.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "notAWorkbook"],
    ["a text", strToU8("ลำดับ,ตัวชี้วัด"), "notAWorkbook"],
    ["a page that a system saved as .xls", strToU8("<html><table><tr><td>1"), "notAWorkbook"],
    ["any other zip file", zipOf({ "a.txt": "ก" }), "notAWorkbook"],
    ["a text document", fileWith({ workbook: "<w:document xmlns:w='w'/>" }), "notAWorkbook"],
    ["the older .xls", compound("Root Entry Workbook"), "otherFormat"],
    ["a locked file", compound("Root Entry EncryptedPackage"), "encrypted"],
    [
      "a binary workbook",
      fileWith({ parts: { "_rels/.rels": relations([["officeDocument", "xl/workbook.bin"]]) } }),
      "otherFormat",
    ],
    [
      "a file of LibreOffice's own",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "otherFormat",
    ],
    ["the first half of a file", good.slice(0, good.length / 2), "damaged"],
    ["a file without its workbook", fileWith({ parts: { "xl/workbook.xml": null } }), "damaged"],
    [
      "a file without a sheet that it names",
      fileWith({ parts: { "xl/worksheets/sheet1.xml": null } }),
      "damaged",
    ],
    ["a text that is not there", fileWith({ sheet: rowOf('<c r="A1" t="s"><v>7</v></c>') }), "damaged"],
    [
      "XML that is cut off",
      fileWith({ parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" } }),
      "damaged",
    ],
    [
      "a document type with entities of its own",
      fileWith({ parts: { "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet/>' } }),
      "damaged",
    ],
    ["a small file that unpacks to more than a machine holds", bomb, "tooLarge"],
  ])("%s", (_title, bytes, code) => {
    let found: unknown;
    try {
      readWorkbook(bytes);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(UnreadableFile);
    expect((found as UnreadableFile).code).toBe(code);
  });

  it("fails in this one way whatever is changed in a file", async () => {
    const { bytes } = await makeWorkbookFile(SAMPLE_REPORT, TODAY);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          try {
            readWorkbook(changed);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
          }
        },
      ),
    );
  });
});

describe("Files made here", () => {
  it("give the report back from their register and steps", async () => {
    const report = withKeys(manyIndicators(60, 3));
    const { sheets } = readWorkbook((await makeWorkbookFile(report, TODAY)).bytes);
    expect(reportIn(sheets).map(withoutFormats)).toEqual(report.entries.map(withoutFormats));
  });

  it("hold every value as it was written", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/\r\n?/g, "\n")),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.boolean(),
      fc.constantFrom("_x0041_", "=1+1", " ก ", "#N/A", "1-3"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
        const sheet = onlySheet(await writeWorkbook([planOfCells(cells)], properties));
        const clean = (value: CellValue) => (typeof value === "string" ? cleanText(value) || null : value);
        const whole = { row: 0, column: 0, rows: rows.length, columns: 2 };
        const read = tableAt(sheet, whole).rows.map((cells) => [cells[0] ?? null, cells[1] ?? null]);
        expect(read).toEqual(rows.map((values) => values.map(clean)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Columns of steps and labels are formatted as text, and a blank cell is no text. */
function withoutFormats(entry: Entry): unknown {
  if (entry.kind === "group") return entry;
  return { ...entry, formats: [], actual: entry.actual === "" ? null : entry.actual };
}

function reportIn(sheets: readonly ReadSheet[]): readonly Entry[] {
  const tableOf = (wanted: string) => {
    const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === wanted));
    const table = sheet?.tables.find(({ name }) => name === wanted);
    if (!sheet || !table) throw new Error(`no table ${wanted}`);
    return tableAt(sheet, table.area);
  };
  const register = tableOf("KPI_Indicators");
  const { mapping } = suggestMapping(register.rows);
  return readReport(register, mapping, SAMPLE_REPORT.settings, tableOf("KPI_Steps")).report.entries;
}

describe("Files that LibreOffice saves", () => {
  itWithOffice("give the same report, from shared texts and formats of its own", async () => {
    const report = withKeys(SAMPLE_REPORT);
    const { bytes } = await makeWorkbookFile(report, TODAY);
    const saved = await convert(bytes, "xlsx", { recalculate: false });
    expect(reportIn(readWorkbook(saved).sheets)).toEqual(reportIn(readWorkbook(bytes).sheets));
  });

  itWithOffice("in its own format are told apart", async () => {
    const { bytes } = await makeWorkbookFile(SAMPLE_REPORT, TODAY);
    const ods = await convert(bytes, "ods");
    expect(() => readWorkbook(ods)).toThrow(UnreadableFile);
  });
});
