import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MOST_COLUMNS, MOST_ROWS } from "../../../../src/workbench/host/workbook/address";
import {
  piecesOf,
  renameSheetIn,
  shiftFormula,
  type Shift,
} from "../../../../src/workbench/host/workbook/formula-text";
import { otherPiece, reference, sheetName, textOf, type Reference } from "./arbitrary-formula";

type Part = Reference | string;

const sheets = fc.uniqueArray(sheetName, {
  minLength: 2,
  maxLength: 2,
  selector: (name) => name.toLowerCase(),
});

/** A sheet on which rows or columns come or go, and a formula that stands on it. */
const scene = sheets.chain(([sheet, other]) =>
  fc.record({
    sheet: fc.constant(sheet as string),
    other: fc.constant(other as string),
    parts: fc.array(fc.oneof<fc.Arbitrary<Part>[]>(reference([sheet, other] as string[]), otherPiece), {
      minLength: 1,
      maxLength: 6,
    }),
    axis: fc.constantFrom<"row" | "column">("row", "column"),
    at: fc.nat({ max: 130 }),
    count: fc.integer({ min: 1, max: 40 }),
  }),
);

const write = (parts: readonly Part[]) =>
  `=${parts.map((part) => (typeof part === "string" ? part : textOf(part))).join("+")}`;

/** Where a place goes by plain counting; null where it is deleted. */
function moved(place: number, { at, count }: Shift): number | null {
  if (place < at) return place;
  if (count > 0) return place + count;
  return place < at - count ? null : place + count;
}

function afterShift(part: Part, home: string, shift: Shift): string {
  if (typeof part === "string") return part;
  if ((part.sheet ?? home) !== shift.sheet) return textOf(part);
  const key = shift.axis === "row" ? "rows" : "columns";
  const [first, last] = part[key];
  const kept = Array.from({ length: last - first + 1 }, (_, index) => moved(first + index, shift)).filter(
    (place) => place !== null,
  );
  if (kept.length === 0) return "#REF!";
  return textOf({ ...part, [key]: [Math.min(...kept), Math.max(...kept)] });
}

describe("When rows or columns come or go", () => {
  it("every reference names the cells that it named, and nothing else in the formula changes", () => {
    fc.assert(
      fc.property(scene, fc.boolean(), ({ sheet, parts, axis, at, count }, isDeleted) => {
        const shift: Shift = { sheet, axis, at, count: isDeleted ? -count : count };
        const expected = `=${parts.map((part) => afterShift(part, sheet, shift)).join("+")}`;
        expect(shiftFormula(write(parts), sheet, shift)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("a formula comes back when what was inserted is deleted", () => {
    fc.assert(
      fc.property(scene, ({ sheet, parts, ...shift }) => {
        const inserted = shiftFormula(write(parts), sheet, { sheet, ...shift });
        const back = shiftFormula(inserted, sheet, { sheet, ...shift, count: -shift.count });
        expect(back).toBe(write(parts));
      }),
      { numRuns: 1000 },
    );
  });

  it("a formula stays as it is written where only another sheet changes", () => {
    fc.assert(
      fc.property(scene, ({ sheet, other, parts, ...shift }) => {
        const own = parts.filter((part) => typeof part === "string" || part.sheet !== other);
        expect(shiftFormula(write(own), sheet, { sheet: other, ...shift })).toBe(write(own));
      }),
    );
  });

  it.each([
    ["a cell in small letters before it", "=a1", { axis: "row", at: 5, count: 1 }, "=a1"],
    ["quotes that a name does not need", "='Data'!A9", { axis: "row", at: 5, count: 1 }, "='Data'!A10"],
    ["a whole column", "=SUM(B:$C)", { axis: "row", at: 0, count: 3 }, "=SUM(B:$C)"],
    ["a whole column that moves", "=SUM(B:$C)", { axis: "column", at: 0, count: 3 }, "=SUM(E:$F)"],
    ["a whole row that moves", "=SUM($2:3)", { axis: "row", at: 0, count: 3 }, "=SUM($5:6)"],
    ["the last row", `=A${String(MOST_ROWS)}`, { axis: "row", at: 0, count: 1 }, "=#REF!"],
    ["the last column", "=XFD1", { axis: "column", at: MOST_COLUMNS - 1, count: 1 }, "=#REF!"],
    [
      "a range to the last row but one",
      `=A5:A${String(MOST_ROWS - 1)}`,
      { axis: "row", at: 0, count: 3 },
      `=A8:A${String(MOST_ROWS)}`,
    ],
  ] as const)("%s", (_title, formula, shift, expected) => {
    expect(shiftFormula(formula, "Data", { sheet: "Data", ...shift })).toBe(expected);
  });
});

describe("A formula is taken apart", () => {
  it("and put together again", () => {
    fc.assert(
      fc.property(scene, ({ parts }) => {
        const pieces = piecesOf(write(parts));
        expect(pieces.map(({ text }) => text).join("")).toBe(write(parts));
      }),
    );
  });

  it("into the references that it has", () => {
    fc.assert(
      fc.property(scene, ({ parts }) => {
        const found = piecesOf(write(parts)).flatMap((piece) => (piece.kind === "cells" ? [piece] : []));
        const there = parts.filter((part) => typeof part !== "string");
        expect(found.map(({ text, sheet }) => ({ text, sheet }))).toEqual(
          there.map((part) => ({ text: textOf(part), sheet: part.sheet })),
        );
      }),
    );
  });
});

it("A sheet's new name stands in every reference to it, and its old one comes back with it", () => {
  fc.assert(
    fc.property(scene, ({ sheet, other, parts }) => {
      const own = parts.filter((part) => typeof part === "string" || part.sheet !== other);
      const renamed = own.map((part) =>
        typeof part === "string" || part.sheet === null ? part : { ...part, sheet: other },
      );
      expect(renameSheetIn(write(own), sheet, other)).toBe(write(renamed));
      expect(renameSheetIn(write(renamed), other, sheet)).toBe(write(own));
    }),
  );
});
