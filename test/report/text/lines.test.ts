import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lineCount, paragraphs, SAFETY, wrapText } from "../../../src/report/text/lines";
import { textWidth } from "../../../src/report/text/measure";
import { graphemes, pieces } from "../../../src/report/text/words";
import { makeParagraphs, PHRASES, thaiText } from "./thai-text";

const FONT = { name: "TH Sarabun New", size: 16 };

const cases = JSON.parse(readFileSync(new URL("lines.json", import.meta.url), "utf8")) as [
  title: string,
  text: string,
  width: number,
  lines: string[],
][];

const anyText = fc.oneof(
  { weight: 3, arbitrary: thaiText },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
const anyWidth = fc.integer({ min: 1, max: 500 });
const withoutSpaces = (text: string): string => text.replace(/[\s\u200b]/gu, "");

describe("paragraphs", () => {
  it("splits at every kind of line break and keeps empty paragraphs", () => {
    expect(paragraphs("ก\nข\r\nค\r\n\nง\u2028จ")).toEqual(["ก", "ข", "ค", "", "ง", "จ"]);
  });

  it("gives one empty paragraph for an empty text", () => {
    expect(paragraphs("")).toEqual([""]);
  });
});

describe("wrapText", () => {
  it.each(cases)("%s", (_title, text, width, lines) => {
    expect(wrapText(text, width, FONT)).toEqual(lines);
  });

  it("loses no character but spaces", () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(withoutSpaces(wrapText(text, width, FONT).join(""))).toBe(withoutSpaces(text));
      }),
    );
  });

  it("makes no line wider than the safe share of the width, unless it is a single letter", () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of wrapText(text, width, FONT)) {
          if (graphemes(line.trim()).length > 1) {
            expect(textWidth(line, FONT)).toBeLessThanOrEqual(width * SAFETY + 1e-9);
          }
        }
      }),
    );
  });

  it("ends a line only where the next piece would not have fitted", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PHRASES), { minLength: 1 }),
        fc.integer({ min: 250, max: 500 }),
        (phrases, width) => {
          const lines = wrapText(phrases.join(" "), width, FONT);
          lines.slice(1).forEach((line, i) => {
            const next = pieces(line)[0]?.word ?? "";
            expect(textWidth(`${lines[i] ?? ""}${next}`, FONT)).toBeGreaterThan(
              width * SAFETY - textWidth(" ", FONT),
            );
          });
        },
      ),
    );
  });

  it("measures with what it is given", () => {
    const oneEach = (text: string): number => text.length;
    expect(wrapText("aa bb cc", 5 / SAFETY, FONT, oneEach)).toEqual(["aa bb", "cc"]);
  });

  it("fits more of a smaller font on a line", () => {
    const text = PHRASES.slice(0, 6).join(" ");
    expect(lineCount(text, 246, { ...FONT, size: 14 })).toBeLessThan(
      lineCount(text, 246, { ...FONT, size: 18 }),
    );
  });
});

describe("lineCount", () => {
  it("is the number of lines", () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(lineCount(text, width, FONT)).toBe(wrapText(text, width, FONT).length);
      }),
    );
  });

  it("counts a thousand indicators of 3,000 characters within two seconds", () => {
    const text = makeParagraphs(200);
    const start = performance.now();
    for (let characters = 0; characters < 3_000_000;) {
      for (const paragraph of text) {
        lineCount(paragraph, 246, FONT);
        characters += paragraph.length;
      }
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
