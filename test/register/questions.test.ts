import { describe, expect, it } from "@jest/globals";
import { suggestMapping } from "../../src/register/mapping";
import { questionsOf } from "../../src/register/questions";
import type { CellValue } from "../../src/register/report";
import { writeRows } from "../../src/register/write-rows";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";

/** What is asked of a table with these headers and one row. */
function asked(headers: readonly string[], row: readonly CellValue[] = headers.map(() => 1)): string[] {
  return questionsOf(suggestMapping([headers, row])).map(({ field, kind }) => `${kind} ${field}`);
}

describe("A person is asked about the columns of a table", () => {
  it("never where it is the register", () => {
    for (const report of [SAMPLE_REPORT, SAMPLE_REPORT_EN])
      expect(questionsOf(suggestMapping(writeRows(report).register.rows))).toEqual([]);
  });

  it("where nothing says what the indicators, their targets or their results are", () => {
    expect(asked(["ที่", "ผู้รับผิดชอบ"])).toEqual(["open name", "open high", "open actual"]);
  });

  it("where two columns could be the result", () => {
    expect(asked(["ตัวชี้วัด", "เป้าหมาย", "ผลปี 64", "ผลปี 63"], ["ก", 80, 81, 79])).toEqual([
      "open actual",
      "doubtful high",
    ]);
  });

  it("where the values are of another kind, after what is open", () => {
    const row = ["ก", "กองแผนงาน", 1, 2, 3];
    expect(asked(["ตัวชี้วัด", "หน่วยงาน", "ขั้นต้น", "มาตรฐาน", "ขั้นสูง"], row)).toEqual([
      "open actual",
      "doubtful unit",
    ]);
  });

  it("not where a target, a unit or a weight is simply not there", () => {
    expect(asked(["ตัวชี้วัด", "ขั้นสูง", "ผลการดำเนินงาน"], ["ก", 80, 81])).toEqual([]);
  });
});
