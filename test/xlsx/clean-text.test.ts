import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { cleanText, shorten } from "../../src/report/cell-text";
import { asTyped } from "../../src/xlsx/as-typed";
import { writeWorkbook, type Loss } from "../../src/xlsx/write-workbook";
import { openFile } from "../support/xlsx";
import { planOfCells, properties } from "./small-plan";

interface Case {
  readonly title: string;
  readonly text: string;
  readonly shown: string;
  /** Whether entering the cell again must not turn it into something else. */
  readonly quoted: boolean;
}

const cases = JSON.parse(readFileSync(new URL("./bad-input.json", import.meta.url), "utf8")) as Case[];

const plan = planOfCells(cases.map(({ text }, row) => ({ row, column: 0, value: text })));

it.each(cases.map((each, row) => ({ ...each, row })))(
  "$title lands in the file as text",
  async ({ row, shown }) => {
    const cell = openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells.get(
      `A${String(row + 1)}`,
    );
    expect(cell?.value).toBe(shown);
    expect(cell?.formula).toBeUndefined();
  },
);

it.each(cases.map((each, row) => ({ ...each, row })))(
  "$title stays text when its cell is entered again",
  async (each) => {
    const cell = openFile(await writeWorkbook([plan], properties)).sheets[0]?.cells.get(
      `A${String(each.row + 1)}`,
    );
    expect(cell?.style.quotePrefix).toBe(each.quoted);
  },
);

it("asks Excel to keep spaces and line breaks at the ends of a text", async () => {
  const ends = planOfCells(["  a", "a\n", "a b"].map((value, row) => ({ row, column: 0, value })));
  const xml = openFile(await writeWorkbook([ends], properties)).part("xl/worksheets/sheet1.xml");
  expect(xml.match(/<t[ >]/g)).toHaveLength(3);
  expect(xml.match(/<t xml:space="preserve">/g)).toHaveLength(2);
});

it("leaves clean text alone", () => {
  expect(cleanText("ก ข\tค\nง é 😀")).toBe("ก ข\tค\nง é 😀");
});

it("escapes only underscores that begin an escape", () => {
  expect(asTyped("a_b _x12_ _x0041_")).toBe("a_b _x12_ _x005F_x0041_");
});

it("leaves a text of exactly the limit whole", () => {
  expect(shorten("abcde", 5)).toBe("abcde");
});

it("ends a longer text with an ellipsis inside the limit", () => {
  expect(shorten("abcdef", 5)).toBe("abcd…");
});

it.each([
  ["a Thai letter and its marks", "กกก" + "ที่".repeat(3), "กกกที่…"],
  ["a surrogate pair", "abcd😀😀", "abcd…"],
  ["joined emoji", "abc👩‍👩‍👧", "abc…"],
])("does not cut %s in two", (_what, text, cut) => {
  expect(shorten(text, text.startsWith("ก") ? 8 : 6)).toBe(cut);
});

it("cuts a text that is too long for a cell and says which", async () => {
  const long = planOfCells([
    { row: 0, column: 0, value: "ก".repeat(32_767) },
    { row: 1, column: 1, value: "ก".repeat(32_768) },
  ]);
  const losses: Loss[] = [];
  const bytes = await writeWorkbook([long], properties, (loss) => losses.push(loss));
  const cells = openFile(bytes).sheets[0]?.cells;
  expect(cells?.get("A1")?.value).toBe("ก".repeat(32_767));
  expect(cells?.get("B2")?.value).toBe(`${"ก".repeat(32_766)}…`);
  expect(losses).toEqual([{ sheet: "Cells", cell: "B2", what: "text cut" }]);
});

it("counts the characters that Excel shows, not the escapes of the file", async () => {
  const long = planOfCells([{ row: 0, column: 0, value: "_x0041_".repeat(4_681) }]);
  const losses: Loss[] = [];
  const bytes = await writeWorkbook([long], properties, (loss) => losses.push(loss));
  expect(openFile(bytes).sheets[0]?.cells.get("A1")?.value).toBe("_x0041_".repeat(4_681));
  expect(losses).toEqual([]);
});
