import type { Language } from "./language";

/** The words of the standard sheet and the summary; `{…}` are places to fill. */
export interface ReportWords {
  readonly fiscalYearLine: string;
  readonly nameHeader: string;
  readonly resultHeader: string;
  readonly obstaclesHeader: string;
  readonly targets: string;
  readonly points: string;
  readonly continued: string;
  readonly formulaHeading: string;
  readonly methodLine: string;
  readonly methods: Readonly<Record<"step" | "linear" | "ratio", string>>;
  readonly stepsCaption: string;
  readonly stepsDone: string;
  readonly obstaclesHeading: string;
  readonly suggestionsHeading: string;
  readonly note: string;
  readonly printedOn: string;
  readonly reportName: string;
  readonly page: string;
  readonly asOf: string;
  readonly percentBefore: string;
  readonly standardSheet: string;
  readonly registerSheet: string;
  readonly stepsSheet: string;
  readonly summarySheet: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  th: {
    fiscalYearLine: "ประจำปีงบประมาณ พ.ศ. {year} รอบ {months} เดือน",
    nameHeader: "ชื่อตัวชี้วัด",
    resultHeader: "ผลการดำเนินงาน",
    obstaclesHeader: "ปัญหา/อุปสรรคในการดำเนินงาน",
    targets: "เป้าหมาย",
    points: "({points} คะแนน)",
    continued: "{number} (ต่อ)",
    formulaHeading: "สูตรการคำนวณ",
    methodLine: "วิธีคิดคะแนน : {method}",
    methods: { step: "ตามระดับ", linear: "เทียบบัญญัติไตรยางศ์", ratio: "เทียบเป้าหมายขั้นสูง" },
    stepsCaption: "ขั้นตอน",
    stepsDone: "แล้วเสร็จ",
    obstaclesHeading: "ปัญหาและอุปสรรคในการดำเนินงาน",
    suggestionsHeading: "ข้อเสนอแนะ",
    note: "หมายเหตุ : {note}",
    printedOn: "พิมพ์เมื่อ &D",
    reportName: "รายงานผลตัวชี้วัด ปีงบประมาณ พ.ศ. {year} รอบ {months} เดือน",
    page: "หน้า &P จาก &N",
    asOf: "ผล ณ วันที่ {date}",
    percentBefore: "ร้อยละ ",
    standardSheet: "รายงาน {year}",
    registerSheet: "ตัวชี้วัด",
    stepsSheet: "ขั้นตอน",
    summarySheet: "สรุปผล {year}",
  },
  en: {
    fiscalYearLine: "Fiscal year {year} (B.E.), {months}-month round",
    nameHeader: "Indicator",
    resultHeader: "Result",
    obstaclesHeader: "Problems and obstacles",
    targets: "Targets",
    points: "({points} points)",
    continued: "{number} (continued)",
    formulaHeading: "Formula",
    methodLine: "Method: {method}",
    methods: { step: "by tier", linear: "linear between targets", ratio: "share of the Advanced target" },
    stepsCaption: "Step",
    stepsDone: "Done",
    obstaclesHeading: "Problems and obstacles",
    suggestionsHeading: "Suggestions",
    note: "Note: {note}",
    printedOn: "Printed on &D",
    reportName: "Indicator results, fiscal year {year}, {months} months",
    page: "Page &P of &N",
    asOf: "Results as of {date}",
    percentBefore: "",
    standardSheet: "Report {year}",
    registerSheet: "Indicators",
    stepsSheet: "Steps",
    summarySheet: "Summary {year}",
  },
};
