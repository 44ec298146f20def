import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { tableFromText } from "../../src/register/paste-table";

const cases = JSON.parse(readFileSync(new URL("paste-cases.json", import.meta.url), "utf8")) as [
  title: string,
  text: string,
  rows: (string | null)[][],
][];

/** As Excel puts cells on the clipboard: in quotes where they hold a tab, a line break or a quote at their beginning. */
function copied(rows: readonly (readonly string[])[]): string {
  const inQuotes = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const cellText = (cell: string) => (/[\t\n\r]|^"/.test(cell) ? inQuotes(cell) : cell);
  return rows.map((cells) => `${cells.map(cellText).join("\t")}\r\n`).join("");
}

describe("A pasted table", () => {
  it.each(cases)("%s", (_title, text, rows) => {
    expect(tableFromText(text).rows).toEqual(rows);
  });

  it("has every cell that was copied", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom("ก", '"', "\t", "\n", "\r\n", ",", ";", " ") }),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const expected = rows.map((cells) => cells.map((one) => (one === "" ? null : one)));
        expect(tableFromText(copied(rows)).rows).toEqual(expected);
      }),
    );
  });

  it("is read from any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { rows } = tableFromText(text);
        const count = rows.flat().join("").length;
        expect(count).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("is read in a moment, however long and however full of quotes", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `"${String(row)}\t"x"y\t"ก""ข"`);
    expect(tableFromText(rows.join("\n")).rows).toHaveLength(20_000);
  });
});
