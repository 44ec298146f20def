import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { REGISTER_COLUMNS } from "../../src/register/columns";
import { suggestMapping } from "../../src/register/mapping";
import { readReport } from "../../src/register/read-register";
import type { CellValue, Indicator } from "../../src/register/report";
import { defaultSettings } from "../../src/register/settings";
import { isBlank, isErrorName, type SourceTable } from "../../src/register/table";
import { writeRows } from "../../src/register/write-rows";
import { anyCell, anyReport } from "./arbitrary";

const SETTINGS = defaultSettings(new Date(2021, 9, 5));
const STANDARD = REGISTER_COLUMNS.map(({ header }) => header.th as string);
const KEY = STANDARD.length - 1;
const WEIGHT = STANDARD.indexOf("น้ำหนัก");

function read(table: SourceTable, steps?: SourceTable) {
  return readReport(table, suggestMapping(table.rows).mapping, SETTINGS, steps);
}

function readIndicators(rows: CellValue[][]): Indicator[] {
  return read({ rows }).report.entries.filter((entry) => entry.kind === "indicator");
}

describe("Notes below a table", () => {
  it("are listed, and no headings of the report", () => {
    const { report, problems } = read({
      rows: [
        ["ลำดับ", "ตัวชี้วัด", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง", "ผลการดำเนินงาน"],
        [null, "มิติที่ ๑", null, null, null, null],
        ["๑", "ร้อยละของการเบิกจ่าย", 80, 90, 95, 93],
        [null, "หมายเหตุ : ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๙", null, null, null, null],
      ],
    });
    expect(report.entries.map(({ kind, name }) => [kind, name])).toEqual([
      ["group", "มิติที่ ๑"],
      ["indicator", "ร้อยละของการเบิกจ่าย"],
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(["textBelow", 3]);
  });
});

describe("Any table", () => {
  const anyHeader = fc.constantFrom<CellValue[][]>(
    STANDARD,
    ["ที่", "KPI", "เป้าหมาย", null, null, "ผล", "รายละเอียด"],
    ["a", "b"],
  );
  const anyRows = fc.array(fc.array(anyCell, { maxLength: STANDARD.length }), { maxLength: 8 });

  it("is read without a fault, and every row that holds something is an entry or is named in a problem", () => {
    fc.assert(
      fc.property(anyHeader, anyRows, fc.array(fc.boolean()), (header, rows, hiddenRows) => {
        const table = { rows: [header, ...rows], hiddenRows: [false, ...hiddenRows] };
        const { mapping } = suggestMapping(table.rows);
        const { report, problems } = readReport(table, mapping, SETTINGS, {
          rows: [["ตัวชี้วัด", "ขั้นตอนที่", "เสร็จแล้ว"], ...rows],
        });
        const told = new Set([
          ...report.entries.map(({ row }) => row),
          ...problems.filter((problem) => problem.table === "register").map(({ row }) => row),
        ]);
        const data = table.rows.slice(mapping.headerRows);
        const filled = data.flatMap((row, index) =>
          row.some((cell, column) => column !== mapping.columns.key && !isBlank(cell)) ? [index + 1] : [],
        );
        expect(filled.filter((row) => !told.has(row))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("without errors and bad weights that was read, written and read again stays the same", () => {
    const clean = (row: CellValue[]) =>
      row.map((cell, column) => {
        if (column === KEY || (typeof cell === "string" && isErrorName(cell))) return null;
        return column === WEIGHT && !(typeof cell === "number" && cell >= 0) ? null : cell;
      });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const first = read({ rows: [STANDARD, ...rows.map(clean)] }).report;
        const tables = writeRows(first);
        const second = read(tables.register, tables.steps).report;
        expect(second.entries).toEqual(first.entries.map((entry, index) => ({ ...entry, row: index + 1 })));
      }),
      { numRuns: 300 },
    );
  });
});

describe("A report", () => {
  it("comes back the same from the rows that it is written as", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { register, steps } = writeRows(report);
        const { mapping } = suggestMapping(register.rows);
        expect(readReport(register, mapping, report.settings, steps).report).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });
});

describe("A register of 5,000 rows", () => {
  it("comes through whole", () => {
    const row = (index: number): CellValue[] => [
      ...[`${index + 1}`, `ตัวชี้วัดที่ยาวพอสมควร ${index}`, "ร้อยละ", 0.02, 75.78, 76.83, 77.87, 81.96],
      ...[null, "ตามระดับ", null, null, null, null, null, null, "ย่อหน้าหนึ่งของรายละเอียด ".repeat(20), "-"],
    ];
    const table = { rows: [STANDARD, ...Array.from({ length: 5000 }, (_, index) => row(index))] };
    expect(read(table).report.entries).toHaveLength(5000);
  });
});

describe("Text", () => {
  it.each(["=1+1", "+66 2 232 1199", "-รอ", "@พบ", "\tย่อหน้า"])("that begins like %j stays text", (typed) => {
    const [first] = readIndicators([
      ["ลำดับ", "ตัวชี้วัด", "ผล", "รายละเอียด"],
      ["1", typed, 5, typed],
    ]);
    expect([first?.name, first?.narrative]).toEqual([typed.trim(), typed.trim()]);
  });

  it("of 32,767 characters comes through whole", () => {
    const long = "ก".repeat(32_767);
    const [first] = readIndicators([
      ["ลำดับ", "ตัวชี้วัด", "ผล", "ปัญหา"],
      ["1", "ก", 5, long],
    ]);
    expect(first?.obstacles).toBe(long);
  });

  it("with Windows line breaks has line feeds only", () => {
    const [first] = readIndicators([
      ["ลำดับ", "ตัวชี้วัด", "ผล", "ปัญหา"],
      ["1", "ก", 5, "หนึ่ง\r\nสอง\rสาม"],
    ]);
    expect(first?.obstacles).toBe("หนึ่ง\nสอง\nสาม");
  });
});

describe("Weights", () => {
  const sumProblem = (weights: CellValue[]) => {
    const rows = weights.map((weight, index) => [`${index + 1}`, "ก", weight, 5, 5]);
    const { problems } = read({ rows: [["ลำดับ", "ตัวชี้วัด", "น้ำหนัก", "ขั้นสูง", "ผล"], ...rows] });
    return problems.find(({ code }) => code === "weightsSum")?.found ?? null;
  };

  it.each<[string, CellValue[], string | null]>([
    ["of 100", [60, 40], null],
    ["of 100 after rounding", Array.from({ length: 7 }, () => 14.29), null],
    ["of 100.06", [60, 40.06], "100.06"],
    ["in shares of 1", [0.6, 0.4], "1"],
    ["that are nowhere given", [null, "-"], null],
    ["of which one is missing", [60, null], "60"],
  ])("%s", (_title, weights, found) => {
    expect(sumProblem(weights)).toBe(found);
  });
});

describe("Steps", () => {
  const HEADER = ["ตัวชี้วัด", "ขั้นตอนที่", "ชื่อขั้นตอน", "ผลผลิต", "เสร็จแล้ว", "วันที่แล้วเสร็จ"];
  const actualOf = (actual: CellValue, high: CellValue, ticks: CellValue[]) => {
    const rows = [
      ["ลำดับ", "ตัวชี้วัด", "ขั้นสูง", "ผล"],
      ["1", "ก", high, actual],
    ];
    const steps = ticks.map((tick, index) => ["๑.", `${index + 1}`, "ชื่อ", null, tick, null]);
    const [first] = read({ rows }, { rows: [HEADER, ...steps] }).report.entries;
    return first?.kind === "indicator" ? first.actual : undefined;
  };

  it.each<[string, CellValue, CellValue, CellValue[], CellValue]>([
    ["ticked give the actual", null, "1-3", [true, "✓", null], "1-2"],
    ["ticked give the actual where the cell shows an error", "#NAME?", "1-3", [true, null, null], "1"],
    ["do not replace an actual", "1-3", "1-3", [true, null, null], "1-3"],
    ["do not replace the word that nothing is assessed", "ไม่ประเมิน", "1-3", [true, null, null], "ไม่ประเมิน"],
    ["of which none is ticked or denied give none", null, "1-3", [null, null, null], null],
    ["that are all denied give 0", null, "1-3", [false, false, false], "0"],
    ["give nothing to targets in percent", null, 75.78, [true, true, true], null],
  ])("%s", (_title, actual, high, ticks, want) => {
    expect(actualOf(actual, high, ticks)).toBe(want);
  });

  it("are not read from a table without the needed columns, which is said", () => {
    const table = {
      rows: [
        ["ลำดับ", "ตัวชี้วัด", "ผล"],
        ["1", "ก", 5],
      ],
    };
    const { problems } = read(table, {
      rows: [
        ["ตัวชี้วัด", "ชื่อ"],
        ["1", "ก"],
      ],
    });
    expect(problems.filter(({ code }) => code === "noStepColumns").map(({ field }) => field)).toEqual([
      "number",
      "done",
    ]);
  });

  it("of a hidden indicator are left out with it, and those of an unknown one are listed", () => {
    const rows = [
      ["ลำดับ", "ตัวชี้วัด", "ผล"],
      ["1", "ก", 5],
      ["2", "ซ่อน", 5],
    ];
    const steps = [HEADER, ["๒", "1", "ชื่อ", null, true, null], ["3", "1", "ชื่อ", null, true, null]];
    const { problems } = read({ rows, hiddenRows: [false, false, true] }, { rows: steps });
    const orphans = problems.filter(({ code }) => code === "stepWithoutIndicator");
    expect(orphans.map(({ row, found }) => [row, found])).toEqual([[2, "3"]]);
  });

  it("of an empty table are no problem", () => {
    const table = {
      rows: [
        ["ลำดับ", "ตัวชี้วัด", "ผล"],
        ["1", "ก", 5],
      ],
    };
    expect(read(table, { rows: [["อะไร"]] }).problems.filter((problem) => problem.table === "steps")).toEqual(
      [],
    );
  });
});
