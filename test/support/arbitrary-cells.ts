import fc from "fast-check";

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** Writes Arabic digits as Thai ones, without the code under test. */
export function inThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);
}

/** Pieces of what people type, to be put together in any order. */
const PIECES = [
  ..."0123456789๐๑๒๓๔๕ .,-–%/<>≥≤",
  "ขั้นตอนที่",
  "steps ",
  "ถึง",
  "และ",
  " to ",
  "ไม่เกิน",
  "ไม่น้อยกว่า",
  "ร้อยละ",
  "อันดับที่",
  "ขึ้นไป",
  "ลงมา",
  "บาท",
  "คะแนน",
  "Tier ",
  "ยังไม่",
  "ไม่มี",
  "มี",
  "TRUE",
  "N/A",
  "=1+1",
  "\u200b",
  "\n",
  "😀",
  "\u0000",
];

const EXCEL_ERRORS = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

/** Anything that a cell can hold, as the case files write it. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 3_000_000 }) },
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join("")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "", "-", 0, "0") },
  { weight: 1, arbitrary: fc.constantFrom(...EXCEL_ERRORS).map((error) => ({ error })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: "Entity", text: "x", basicValue: "#VALUE!" },
      { type: "FormattedNumber", basicValue: 5 },
      {},
    ),
  },
);

/** A range of any small shape. */
export const anyRange: fc.Arbitrary<unknown[][]> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** One argument: a cell or a range. */
export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  { weight: 1, arbitrary: anyRange },
);
