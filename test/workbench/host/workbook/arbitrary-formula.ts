import fc from "fast-check";
import { columnName, quoteSheet } from "../../../../src/workbench/host/workbook/address";

/** Names that a sheet may have: with quotes, in Thai, with spaces, and such as look like cells or words. */
export const sheetName = fc.oneof(
  fc.constantFrom(
    "Data",
    "ตัวชี้วัด ๖๔",
    "Bob's",
    "'",
    "a''b",
    "A1",
    "R1C1",
    "2564",
    "x!y",
    'say "A1"',
    "แผน-ผล",
  ),
  fc.string({ unit: fc.constantFrom(..."aB1๑'ก่น้ ำ!\"-._()$"), minLength: 1, maxLength: 12 }),
);

/** A cell or a range as it is written, and where it lies; rows and columns count from 0. */
export interface Reference {
  readonly sheet: string | null;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  readonly isRange: boolean;
  /** The `$` before the column and the row of each end. */
  readonly signs: readonly (readonly [column: boolean, row: boolean])[];
}

/** As Excel writes it, made without the code under test. */
export function textOf({ sheet, rows, columns, isRange, signs }: Reference): string {
  const end = (index: 0 | 1) => {
    const [column, row] = signs[index] ?? [false, false];
    return `${column ? "$" : ""}${columnName(columns[index])}${row ? "$" : ""}${String(rows[index] + 1)}`;
  };
  const address = isRange ? `${end(0)}:${end(1)}` : end(0);
  return sheet === null ? address : `${quoteSheet(sheet)}!${address}`;
}

const place = fc.nat({ max: 60 });
const sign = fc.tuple(fc.boolean(), fc.boolean());

/** A reference to a sheet of the list, or to none by name. */
export function reference(sheets: readonly string[]): fc.Arbitrary<Reference> {
  return fc
    .record({
      sheet: fc.constantFrom(null, ...sheets),
      row: place,
      column: place,
      more: fc.tuple(place, place),
      isRange: fc.boolean(),
      signs: fc.tuple(sign, sign),
    })
    .map(({ sheet, row, column, more: [rows, columns], isRange, signs }) => ({
      sheet,
      isRange,
      signs,
      rows: [row, isRange ? row + rows : row],
      columns: [column, isRange ? column + columns : column],
    }));
}

/** What stands in formulas and refers to no cells by their address, however much it looks like it. */
export const otherPiece = fc.oneof(
  fc.constantFrom(
    "1E5",
    "LOG10(5)",
    "TRUE",
    "#N/A",
    "#REF!",
    "rate",
    "อัตรา_1",
    "Sales[A1]",
    "[@[B2:C3]]",
    "12%",
  ),
  fc
    .string({ unit: fc.constantFrom(..."A1$:!'\"B2 ก[]"), maxLength: 12 })
    .map((text) => `"${text.replaceAll('"', '""')}"`),
);
