import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { makeTextWidth, textWidth } from "../../../src/report/text/measure";

const cases = JSON.parse(readFileSync(new URL("widths.json", import.meta.url), "utf8")) as [
  title: string,
  text: string,
  name: string,
  size: number,
  bold: boolean,
  width: number,
][];

describe("textWidth", () => {
  it.each(cases)("%s", (_title, text, name, size, bold, width) => {
    expect(textWidth(text, { name, size, bold })).toBeCloseTo(width, 6);
  });

  it("takes a font without its weight for regular", () => {
    expect(textWidth("กขค", { name: "TH Sarabun New", size: 16 })).toBe(
      textWidth("กขค", { name: "TH Sarabun New", size: 16, bold: false }),
    );
  });

  it("takes Arial with a fifth to spare for a font it neither knows nor can measure", () => {
    expect(textWidth("0", { name: "Nowhere Sans", size: 10 })).toBeCloseTo(5.56 * 1.2, 6);
  });
});

describe("makeTextWidth", () => {
  const asked: string[] = [];
  const measure = makeTextWidth((name, bold) => {
    asked.push(`${name} ${bold ? "bold" : "regular"}`);
    return (character) => (character === "?" ? undefined : 500);
  });

  it("asks the source about a font that the table lacks, each weight once", () => {
    expect(measure("abc", { name: "Other", size: 10 })).toBeCloseTo(15, 6);
    expect(measure("cba", { name: "Other", size: 12 })).toBeCloseTo(18, 6);
    measure("a", { name: "Other", size: 10, bold: true });
    expect(asked).toEqual(["Other regular", "Other bold"]);
  });

  it("never asks the source about a font in the table", () => {
    measure("ก", { name: "TH Sarabun New", size: 10 });
    expect(asked.join()).not.toContain("Sarabun");
  });

  it("gives marks no width, whatever the source says", () => {
    expect(measure("ก้", { name: "Other", size: 10 })).toBeCloseTo(5, 6);
  });

  it("takes a cautious width for what the source does not know", () => {
    expect(measure("?", { name: "Other", size: 10 })).toBeCloseTo(10, 6);
  });
});
