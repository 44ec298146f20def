import { describe, expect, it } from "@jest/globals";
import type { Report } from "../../../src/register/report";
import type { SheetPlan } from "../../../src/report/plan";
import { blankSheets, standardSheets } from "../../../src/report/standard/standard-sheet";
import { TIER_FILLS } from "../../../src/report/standard/tier-colors";
import { summarySheet } from "../../../src/report/summary/summary-sheet";
import { drawPage, type PageDrawing } from "../../../src/taskpane/preview/draw-page";
import { pagesOf } from "../../../src/taskpane/preview/pages";
import { manyIndicators } from "../../../src/workbench/sample/many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../../src/workbench/sample/report";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { convert, itWithPdf, pdfWords, type PdfWord } from "../../support/office";

const TODAY = new Date(2021, 9, 7);
const [STANDARD] = standardSheets(SAMPLE_REPORT, { filling: "lookups" }) as [SheetPlan];
const SUMMARY = summarySheet(SAMPLE_REPORT, { filling: "lookups" });

function draw(plan: SheetPlan): PageDrawing[] {
  return pagesOf(plan).map((page) => drawPage(page, TODAY));
}

/** Letters without what a line's end may drop. */
function letters(text: string): string {
  return text.replace(/\s/gu, "");
}

/** The texts of printed cells that the preview does not show. */
function lostTexts(plan: SheetPlan): string[] {
  const lines = draw(plan).flatMap(({ texts }) => texts.map(({ text }) => text));
  const shown = letters(lines.join(""));
  const texts = plan.cells.flatMap(({ column, value }) =>
    column < plan.print.area.columns && typeof value === "string" ? [value] : [],
  );
  return texts.filter((text) => !shown.includes(letters(text)));
}

/** The texts of hidden cells that the preview shows all the same. */
function hiddenTexts(plan: SheetPlan): string[] {
  const shown = new Set(draw(plan).flatMap(({ texts }) => texts.map(({ text }) => text)));
  const helpers = plan.cells.flatMap(({ column, value }) =>
    column >= plan.print.area.columns && typeof value === "string" && value.includes("(") ? [value] : [],
  );
  return helpers.filter((text) => shown.has(text));
}

describe("The preview of a sheet", () => {
  it("has the pages that will print, each with the repeated header and its number", () => {
    const pages = draw(STANDARD);
    expect(pages).toHaveLength(STANDARD.print.pageStarts.length + 1);
    for (const [index, { texts }] of pages.entries()) {
      const shown = texts.map(({ text }) => text);
      expect(shown).toContain("ผลการดำเนินงาน");
      expect(shown).toContain(`หน้า ${String(index + 1)} จาก ${String(pages.length)}`);
      expect(shown).toContain("พิมพ์เมื่อ 7/10/2564");
    }
  });

  it.each([
    ["the sample", SAMPLE_REPORT],
    ["the sample in English", SAMPLE_REPORT_EN],
    ["sixty indicators of every kind", manyIndicators(60, 7)],
  ])("holds all of the text of %s and nothing of the hidden columns", (_title, report: Report) => {
    const plans = [
      ...standardSheets(report, { filling: "values" }),
      summarySheet(report, { filling: "values" }),
    ];
    expect(plans.flatMap(lostTexts)).toEqual([]);
    expect(plans.flatMap(hiddenTexts)).toEqual([]);
  });

  it("colours the verdicts by their tier, as the rules will in Excel", () => {
    const fillUnder = (words: string) => {
      for (const { texts, fills } of draw(STANDARD)) {
        const verdict = texts.find(({ text }) => text.includes(words));
        const covers = ({ x, y, width, height }: (typeof fills)[number]) =>
          verdict && x < verdict.x && verdict.x < x + width && y < verdict.y && verdict.y < y + height;
        if (verdict) return fills.find(covers)?.color ?? "none";
      }
      return "not there";
    };
    expect(fillUnder("อยู่ระดับเป้าหมายขั้นต้น")).toBe(TIER_FILLS.low);
    expect(fillUnder("อยู่ระดับเป้าหมายมาตรฐาน")).toBe(TIER_FILLS.standard);
    expect(fillUnder("อยู่ระดับเป้าหมายขั้นสูง")).toBe(TIER_FILLS.high);
    expect(fillUnder("ต่ำกว่าเป้าหมายขั้นสูง")).toBe(TIER_FILLS.below);
  });

  it("shows the reached target bold, and the others not", () => {
    const [page] = draw(STANDARD) as [PageDrawing];
    const targets = page.texts.filter(({ text }) => /^ขั้นตอนที่ ๑-[๓๔๕]$/.test(text));
    expect(targets.map(({ text, font }) => [text, font.bold])).toEqual([
      ["ขั้นตอนที่ ๑-๓", true],
      ["ขั้นตอนที่ ๑-๔", false],
      ["ขั้นตอนที่ ๑-๕", false],
    ]);
  });

  it("draws data bars in proportion, and a column for every score between the gridlines", () => {
    const [page] = draw(SUMMARY) as [PageDrawing];
    const bars = page.fills.filter(({ color }) => color === "A9C9B7").map(({ width }) => Math.round(width));
    expect(bars).toEqual([81, 41, 41, 41]);
    expect(page.chart?.gridlines).toHaveLength(5);
    expect(page.chart?.bars).toHaveLength(5);
    const [first, second, third] = page.chart?.bars.map(({ height }) => Math.round(height)) ?? [];
    expect([second, (first ?? 0) * 2]).toEqual([0, third]);
  });

  it("has no column for what is not reported", () => {
    const entries = SAMPLE_REPORT.entries.map((entry) =>
      entry.kind === "indicator" ? { ...entry, actual: null } : entry,
    );
    const [page] = draw(summarySheet({ ...SAMPLE_REPORT, entries }, { filling: "values" })) as [PageDrawing];
    expect(page.chart?.bars).toEqual([]);
  });

  it("keeps every text inside its page", () => {
    for (const plan of [STANDARD, SUMMARY, ...blankSheets(3, SAMPLE_REPORT.settings)]) {
      for (const { texts, width, height } of draw(plan)) {
        for (const { x, y, width: length, anchor, text } of texts) {
          const left = x - { start: 0, middle: length / 2, end: length }[anchor];
          expect([text, left > 0, left + length < width, y > 0, y < height]).toEqual([
            text,
            true,
            true,
            true,
            true,
          ]);
        }
      }
    }
  });

  it("of a thousand indicators is divided quickly enough to show the first page at once", () => {
    const plans = standardSheets(manyIndicators(1000, 1), { filling: "values" });
    const pages = plans.flatMap(pagesOf);
    expect(pages.length).toBeGreaterThan(1000);
    expect(pages.map(({ bands }) => bands.length).slice(1, 3)).toEqual([2, 2]);
    expect(drawPage(pages.at(-1) as (typeof pages)[number], TODAY).texts.length).toBeGreaterThan(3);
  });

  itWithPdf("stands where LibreOffice prints it, within four points", async () => {
    const plans = [STANDARD, SUMMARY];
    const file = await writeWorkbook(plans, { title: "t", created: TODAY, language: "th" });
    const printed = await pdfWords(await convert(file, "pdf"));
    const pages = plans.flatMap(draw);
    expect(printed).toHaveLength(pages.length);
    const distances = pages.flatMap((page, index) => distancesOf(page, printed[index] ?? []));
    expect(distances.length).toBeGreaterThan(30);
    expect(distances.filter(({ distance }) => distance > NEAR)).toEqual([]);
  });
});

const NEAR = 4;
/** Letters stand so far below the middle of their line, at 16 points. */
const BELOW_MIDDLE = 3;

/** Programs set Thai marks in their own order. */
function bare(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** How far from there LibreOffice prints each text of one word that stands once on its page, in points. */
function distancesOf(
  { texts }: PageDrawing,
  words: readonly PdfWord[],
): { text: string; distance: number }[] {
  const isOnce = (text: string) => texts.filter((line) => bare(line.text).includes(bare(text))).length === 1;
  const comparable = texts.filter(({ text }) => /^[\p{L}\p{M}\p{Nd}.,/]+$/u.test(text) && isOnce(text));
  return comparable.flatMap(({ text, x, y, width, anchor }) => {
    const same = words.filter((word) => bare(word.text) === bare(text));
    const [word] = same;
    if (!word || same.length > 1) return [];
    const middle = x + { start: width / 2, middle: 0, end: -width / 2 }[anchor];
    const across = (word.left + word.right) / 2 - middle;
    const down = (word.top + word.bottom) / 2 + BELOW_MIDDLE - y;
    return [{ text, distance: Math.max(Math.abs(across), Math.abs(down)) }];
  });
}
