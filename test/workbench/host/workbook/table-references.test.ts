import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addressOf,
  quoteSheet,
  splitSheet,
  type Area,
} from "../../../../src/workbench/host/workbook/address";
import type { Table } from "../../../../src/workbench/host/workbook/table";
import { translate, type Names } from "../../../../src/workbench/host/workbook/translate";
import { otherPiece, sheetName } from "./arbitrary-formula";

const HOME = "home";

/** Headers with every sign that the syntax has a meaning for, and such as look like cells or parts of a table. */
const header = fc.oneof(
  fc.constantFrom("น้ำหนัก (%)", "#All", "@Score", "A1", "it's", "[x]", "a'#b", "Sales"),
  fc.string({ unit: fc.constantFrom(..."aZ1๑ก็ ำ[]#'@,:()%\"!"), minLength: 1, maxLength: 10 }),
);

/** A table of three columns somewhere on a sheet, and a formula in its second row of data. */
const scene = fc
  .record({
    sheet: sheetName,
    headers: fc.uniqueArray(header, {
      minLength: 3,
      maxLength: 3,
      selector: (name) => name.trim().toLowerCase(),
    }),
    row: fc.nat({ max: 500 }),
    column: fc.nat({ max: 500 }),
    rows: fc.integer({ min: 3, max: 50 }),
  })
  .filter(({ headers }) => headers.every((name) => name.trim() === name && name !== ""))
  .map(({ sheet, headers, row, column, rows }) => {
    const area: Area = { row, column, rows, columns: 3 };
    return { sheet, headers, area, names: namesOf(sheet, headers, area) };
  });

function namesOf(sheet: string, columns: string[], area: Area): Names {
  const looks = { style: "", showBandedRows: false, showFilterButton: false };
  const table: Table = { id: "1", name: "ตาราง_1", sheetId: HOME, area, columns, ...looks };
  return {
    tables: [table],
    sheetName: () => sheet,
    nameFor: (name) => (name === "rate" || name === "อัตรา_1" ? name : undefined),
  };
}

/** A header as it stands between the brackets of a reference. */
const escaped = (name: string) => name.replace(/[[\]#'@]/g, "'$&");

const PARTS: readonly (readonly [
  title: string,
  inner: (first: string, last: string) => string,
  area: (area: Area) => Area,
])[] = [
  ["a column", (first) => first, (area) => ({ ...data(area), columns: 1 })],
  ["a column in brackets of its own", (first) => `[${first}]`, (area) => ({ ...data(area), columns: 1 })],
  ["columns from one to another", (first, last) => `[${first}]:[${last}]`, data],
  ["columns from the last to the first", (first, last) => `[${last}]:[${first}]`, data],
  ["the cell of the same row", (first) => `@[${first}]`, (area) => ({ ...thisRow(area), columns: 1 })],
  ["cells of the same row", (first, last) => `@[${first}]:[${last}]`, thisRow],
  ["the row", () => "@", thisRow],
  ["a header", (first) => `[#Headers],[${first}]`, (area) => ({ ...area, rows: 1, columns: 1 })],
  ["everything of a column", (first) => `[#All],[${first}]`, (area) => ({ ...area, columns: 1 })],
  ["everything", () => "#All", (area) => area],
  ["the rows", () => "", data],
];

describe("A reference into a table becomes plain cells, with its sheet's name in quotes where it needs them", () => {
  it.each(PARTS)("%s", (_title, inner, areaOf) => {
    fc.assert(
      fc.property(scene, ({ sheet, headers, area, names }) => {
        const [first = "", , last = ""] = headers.map(escaped);
        const place = { sheetId: HOME, row: area.row + 2, column: area.column + 1 };
        const cells = `${quoteSheet(sheet)}!${addressOf(areaOf(area), true)}`;
        expect(translate(`=SUM(ตาราง_1[${inner(first, last)}])`, place, names)).toBe(`=SUM(${cells})`);
        expect(translate(`=SUM([${inner(first, last)}])`, place, names)).toBe(`=SUM(${cells})`);
      }),
    );
  });

  it("and nothing else of the formula changes", () => {
    const pieces = fc.array(
      otherPiece.filter((piece) => !piece.includes("[") || piece.startsWith('"')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(scene, pieces, ({ area, names }, parts) => {
        const place = { sheetId: HOME, row: area.row + 2, column: area.column };
        const formula = `=${parts.join("&")}`;
        expect(translate(formula, place, names)).toBe(formula);
      }),
    );
  });

  it.each([
    ["a column that is not there", "=SUM(ตาราง_1[nowhere])"],
    ["a table that is not there", "=SUM(Elsewhere[a])"],
  ])("%s is #REF!", (_title, formula) => {
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    const names = namesOf("S", ["a", "b", "c"], area);
    expect(translate(formula, { sheetId: HOME, row: 9, column: 9 }, names)).toBe("=SUM(#REF!)");
  });

  it("the same row of a formula that stands in no row of the table is #REF!", () => {
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    const names = namesOf("S", ["a", "b", "c"], area);
    expect(translate("=ตาราง_1[@a]", { sheetId: HOME, row: 9, column: 9 }, names)).toBe("=#REF!");
  });
});

it("A sheet's name in quotes reads as itself", () => {
  fc.assert(
    fc.property(sheetName, (sheet) => {
      expect(splitSheet(`${quoteSheet(sheet)}!A1`)).toEqual({ sheet, address: "A1" });
    }),
    { numRuns: 1000 },
  );
});

function data(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function thisRow(area: Area): Area {
  return { ...area, row: area.row + 2, rows: 1 };
}
