import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { graphemes, pieces, smallerPieces } from "../../../src/report/text/words";
import { thaiText } from "./thai-text";

const cases = JSON.parse(readFileSync(new URL("pieces.json", import.meta.url), "utf8")) as [
  title: string,
  text: string,
  split: string,
][];

const split = (text: string): string =>
  pieces(text)
    .map(({ word, space }) => word + space)
    .join("|");

describe("pieces", () => {
  it.each(cases)("%s", (_title, text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it("finds none in an empty text", () => {
    expect(pieces("")).toEqual([]);
  });

  it("loses and adds nothing", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText, fc.string({ unit: "binary" })), (text) => {
        expect(
          pieces(text)
            .map(({ word, space }) => word + space)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("never begins a piece with a mark, a following vowel or closing punctuation", () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const [, ...later] = pieces(text.trimStart());
        for (const { word } of later) expect(word).not.toMatch(/^[\p{M}ะาำๆฯ)”]/u);
      }),
    );
  });

  it("never ends a piece with a leading vowel or opening punctuation", () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        for (const { word } of pieces(text).slice(0, -1)) expect(word).not.toMatch(/[เแโใไ(“]$/u);
      }),
    );
  });

  it("gives the same when asked again", () => {
    const text = "การรายงานผลการดำเนินงาน";
    expect(pieces(text)).toEqual(pieces(text));
  });
});

describe("smallerPieces", () => {
  it("splits a piece that is too wide where the dictionary does", () => {
    expect(smallerPieces("จัดซื้อจัดจ้าง")).toEqual(["จัด", "ซื้อ", "จัด", "จ้าง"]);
  });

  it("gives a single word of the dictionary as it is", () => {
    expect(smallerPieces("มาตรฐาน")).toEqual(["มาตรฐาน"]);
  });
});

describe("graphemes", () => {
  it("keeps every letter with its marks", () => {
    expect(graphemes("ที่นี้น้ำ")).toEqual(["ที่", "นี้", "น้ำ"]);
  });

  it("keeps a family emoji in one", () => {
    expect(graphemes("a👨‍👩‍👧b")).toEqual(["a", "👨‍👩‍👧", "b"]);
  });
});
