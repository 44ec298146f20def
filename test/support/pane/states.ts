/** The workbooks that the pane is opened on in tests, by what they are like. */
import { ActionError } from "../../../src/actions/verbs";
import type { Report } from "../../../src/register/report";
import { manyIndicators } from "../../../src/workbench/sample/many";
import { SAMPLE_REPORT } from "../../../src/workbench/sample/report";
import { MemoryWorkbook, type MemoryTable } from "./memory-workbook";

const OWN_TABLE: MemoryTable = {
  name: "ผลงาน64",
  sheet: "Sheet1",
  address: "B3:H7",
  rows: [
    ["ที่", "ตัวชี้วัด", "เป้าหมาย ขั้นต้น", "เป้าหมาย มาตรฐาน", "เป้าหมาย ขั้นสูง", "ผลปี 64", "ผลปี 63"],
    ["1", "ร้อยละของผู้ผ่านการทดสอบ", 75.78, 76.83, 77.87, 81.96, 70],
    ["2", "ระดับความพึงพอใจ", 80, 85, 90, 84, 82],
    ["3", "<b>ความสำเร็จ</b> ของโครงการ =1+1", "1-3", "1-4", "1-5", "1-3", "1-2"],
  ],
};

export const STATES = {
  /** Nothing in it yet. */
  empty: () => new MemoryWorkbook(),
  /** Cells are selected that may be indicators. */
  selection: () => {
    const workbook = new MemoryWorkbook();
    workbook.selection = { ...OWN_TABLE, address: "B3:K17" };
    return workbook;
  },
  /** The register of the sample, and a sheet that was made of it. */
  register: () => {
    const workbook = MemoryWorkbook.withRegister(SAMPLE_REPORT);
    const made = new Date(2021, 6, 5, 14, 20);
    workbook.made = [{ id: "made0", name: "รายงาน 2564 รอบ 9 เดือน", kind: "standard", made }];
    return workbook;
  },
  /** A thousand indicators of every kind. */
  thousand: () => MemoryWorkbook.withRegister(manyIndicators(1000, 1)),
  /** A register that was just started. */
  registerEmpty: () => MemoryWorkbook.withRegister({ ...SAMPLE_REPORT, entries: [] } satisfies Report),
  /** A table of their own, with two columns that could be the result. */
  table: () => {
    const workbook = new MemoryWorkbook();
    workbook.tables = [OWN_TABLE];
    return workbook;
  },
  /** Several tables, one with a name that is very long. */
  tables: () => {
    const workbook = new MemoryWorkbook();
    workbook.tables = [
      { ...OWN_TABLE, name: "ตารางผลการดำเนินงานตามตัวชี้วัดของหน่วยงานในสังกัดทั้งหมดประจำปี" },
      { ...OWN_TABLE, name: "สำเนา" },
    ];
    return workbook;
  },
  /** Protected: nothing can be added. */
  protected: () => {
    const workbook = MemoryWorkbook.withRegister(SAMPLE_REPORT);
    workbook.refusal = new ActionError(
      "workbookProtected",
      "InvalidOperation\nworksheets.add · workbook structure protected",
    );
    return workbook;
  },
  /** Excel takes its time. */
  waiting: () => Object.assign(new MemoryWorkbook(), { look: () => new Promise<never>(() => undefined) }),
  /** Answers as no screen expects it. */
  broken: () => Object.assign(new MemoryWorkbook(), { made: null }),
  /** No Excel, no file yet. */
  file: () => new MemoryWorkbook("file"),
  /** No Excel, a table was pasted. */
  fileOpened: () => {
    const workbook = new MemoryWorkbook("file");
    workbook.tables = [OWN_TABLE];
    return workbook;
  },
} as const satisfies Readonly<Record<string, () => MemoryWorkbook>>;

export type StateName = keyof typeof STATES;
