import { beforeAll, describe, expect } from "@jest/globals";
import type { Indicator, Report } from "../../src/register/report";
import type { SheetPlan } from "../../src/report/plan";
import { blankSheets, standardSheets } from "../../src/report/standard/standard-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { canPrint, convert, itWithPdf, pdfPages, pdfWords, type PdfWord } from "../support/office";

const PAPER = { width: 841.89, height: 595.28 };
const [firstIndicator] = SAMPLE_REPORT.entries as readonly [Indicator];
const longObstacle: Report = {
  ...SAMPLE_REPORT,
  entries: [
    { ...firstIndicator, obstacles: "การประสานงานกับหน่วยงานในพื้นที่ใช้เวลานานกว่าที่วางแผนไว้มาก ".repeat(100) },
  ],
};

/** Prints with LibreOffice what the plans say. */
async function print(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const file = await writeWorkbook(plans, {
    title: "t",
    created: new Date(Date.UTC(2021, 9, 7)),
    language: "th",
  });
  return convert(file, "pdf");
}

/** Thai letters as they are compared: programs set marks and spaces in their own order. */
function letters(text: string): string {
  return text.normalize("NFKD").replace(/[\s\p{M}]/gu, "");
}

function inThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)));
}

describe.each([
  ["the sample", SAMPLE_REPORT],
  ["the sample in English", SAMPLE_REPORT_EN],
  ["40 indicators of random lengths", manyIndicators(40, 11)],
  ["an obstacle of 6,000 characters", longObstacle],
  ["one indicator", { ...SAMPLE_REPORT, entries: [firstIndicator] }],
  ["no indicator", { ...SAMPLE_REPORT, entries: [] }],
] as [string, Report][])("The printed pages of %s", (_title, report) => {
  const plans = standardSheets(report, { filling: "values" });
  const pageCount = plans.reduce((sum, { print: { pageStarts } }) => sum + pageStarts.length + 1, 0);
  let pages: string[] = [];
  let words: PdfWord[][] = [];

  beforeAll(async () => {
    if (!canPrint) return;
    const pdf = await print(plans);
    [pages, words] = await Promise.all([pdfPages(pdf), pdfWords(pdf)]);
  }, 240_000);

  itWithPdf("are as many as were laid out, none of them blank", () => {
    expect(pages).toHaveLength(pageCount);
    expect(pages.filter((page) => letters(page) === "")).toEqual([]);
  });

  itWithPdf("have the column headings on every page", () => {
    const heading = report.settings.language === "th" ? "ปัญหา/อุปสรรคในการดำเนินงาน" : "Problems and obstacles";
    expect(pages.filter((page) => !letters(page).includes(letters(heading)))).toEqual([]);
  });

  itWithPdf("have every letter of every text", () => {
    const printed = countOf(letters(pages.join("")));
    const texts = report.entries.flatMap((entry) =>
      entry.kind === "group"
        ? [entry.name]
        : [
            entry.name,
            entry.statement,
            entry.narrative,
            entry.obstacles,
            entry.suggestions,
            entry.footnote,
            ...entry.steps.map(({ name }) => name),
          ],
    );
    const needed = countOf(letters(texts.join("")).replace(/[\d๐-๙]/g, ""));
    expect([...needed].filter(([letter, count]) => (printed.get(letter) ?? 0) < count)).toEqual([]);
  });

  itWithPdf("have nothing outside the margins", () => {
    const outside = words
      .flat()
      .filter(
        ({ left, right, top, bottom }) =>
          left < 20 || right > PAPER.width - 20 || top < 20 || bottom > PAPER.height - 4,
      );
    expect(outside).toEqual([]);
  });

  itWithPdf("have every verdict on the page of its targets", () => {
    const caption = report.settings.language === "th" ? "เป้าหมาย" : "Targets";
    const verdict = report.settings.language === "th" ? /\(ผลการด/ : /\(Result/;
    const withVerdict = pages.filter((page) => verdict.test(page.normalize("NFKD")));
    expect(withVerdict.filter((page) => !letters(page).includes(letters(caption)))).toEqual([]);
  });

  itWithPdf("have Thai digits where they are set, but for the program's own in the footer", () => {
    if (report.settings.digits === "arabic") return;
    const body = words.flatMap((page) => page.filter(({ bottom }) => bottom < PAPER.height - 42));
    expect(body.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });
});

describe("The printed pages of a blank form", () => {
  itWithPdf("have a number and a table of targets for every indicator", async () => {
    const plans = blankSheets(5, SAMPLE_REPORT.settings);
    const pages = await pdfPages(await print(plans));
    expect(pages).toHaveLength((plans[0]?.print.pageStarts.length as number) + 1);
    for (const number of [1, 2, 3, 4, 5])
      expect(pages.join("")).toContain(`${inThaiDigits(String(number))}.`);
    expect(pages.join("").match(/ขั้นสูง/gu) ?? pages.join("").match(/ขั/gu)).not.toBeNull();
  });
});

function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
