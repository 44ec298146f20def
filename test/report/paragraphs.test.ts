import { describe, expect, it } from "@jest/globals";
import { readParagraphs } from "../../src/report/standard/paragraphs";

describe("readParagraphs", () => {
  it.each([
    ["a plain paragraph", "ข้อความ", [["", "ข้อความ", false]]],
    ["an item with a bracket", "๑) ก", [["๑)", "ก", false]]],
    ["an item with a point", "12. ก", [["12.", "ก", false]]],
    ["a sub-item", "1.10 ก", [["1.10", "ก", false]]],
    ["a dash", "- ก", [["-", "ก", false]]],
    ["two stars", "** ก", [["**", "ก", false]]],
    ["a heading", "หมวด ๑ การนำองค์กร :", [["", "หมวด ๑ การนำองค์กร\u00a0:", true]]],
    ["a numbered heading", "1. ปัญหา:", [["1.", "ปัญหา:", true]]],
    ["a figure that begins a sentence", "2564 เป็นปีแรก", [["", "2564 เป็นปีแรก", false]]],
    ["a decimal that begins a sentence", "81.96 คือผล", [["", "81.96 คือผล", false]]],
    ["a long sentence that ends in a colon", `${"ก".repeat(170)}:`, [["", `${"ก".repeat(170)}:`, false]]],
    [
      "lines, blank ones passed over",
      "ก\r\n\n  ข  ",
      [
        ["", "ก", false],
        ["", "ข", false],
      ],
    ],
    ["nothing", " \n ", []],
  ])("reads %s", (_title, text, paragraphs) => {
    const read = readParagraphs(text).map(({ mark, text: rest, isHeading }) => [mark, rest, isHeading]);
    expect(read).toEqual(paragraphs);
  });
});
