import { toArabicDigits } from "../kpi/digits";
import { readCell } from "../kpi/read-cell";

/** A formula block: the fraction in words and in figures, as far as each was typed. */
export interface FormulaText {
  /** "" where only figures were typed. */
  readonly partWords: string;
  readonly wholeWords: string;
  /** Null where only words were typed. */
  readonly part: number | null;
  readonly whole: number | null;
  /** What the fraction is multiplied by, 100 for percent; null for nothing. */
  readonly times: number | null;
  readonly result: number | null;
}

/** One side of an equals sign. */
type Piece =
  | {
      readonly kind: "words" | "figures";
      readonly part: string;
      readonly whole: string;
      readonly times: number | null;
    }
  | { readonly kind: "result"; readonly value: number };

const NAME_IN_FRONT = /^(?:สูตรการคำนวณ|สูตรคำนวณ|สูตร|วิธีการคำนวณ|วิธีคำนวณ|formula)(?=[\s:=])\s*:?/i;
const TIMES = /\s*(?:×|\*|คูณด้วย|คูณ|(?<=[\s)\d])x(?=\s*\d))\s*(\d[\d,]*(?:\.\d+)?)$/i;
const DIVIDED = /÷|หารด้วย/;
const SLASH = /\//;

/**
 * Reads the formula cell of an indicator, so that it can be printed as fractions: a line in words, a line in figures,
 * or one of the two.
 *
 * @returns null where it is anything else; then it is printed as plain paragraphs
 * @example readFormulaText("จำนวนผู้ผ่าน ÷ จำนวนทั้งหมด × 100\n250 ÷ 305 × 100 = 81.96")
 * // { partWords: "จำนวนผู้ผ่าน", wholeWords: "จำนวนทั้งหมด", part: 250, whole: 305, times: 100, result: 81.96 }
 */
export function readFormulaText(text: string): FormulaText | null {
  const sides = text
    .trim()
    .replace(NAME_IN_FRONT, "")
    .split(/[=\n\r]/)
    .map((side) => side.trim())
    .filter((side) => side !== "");
  const pieces = sides.map(readPiece);
  const words = ofKind(pieces, "words");
  const figures = ofKind(pieces, "figures");
  const [result] = pieces.filter((piece) => piece?.kind === "result");
  const isKnown = inOrder(pieces) && (words ?? figures) !== undefined;
  if (!isKnown || !timesAgree(words, figures)) return null;
  return {
    partWords: words?.part ?? "",
    wholeWords: words?.whole ?? "",
    part: figures ? numberIn(figures.part) : null,
    whole: figures ? numberIn(figures.whole) : null,
    times: figures?.times ?? words?.times ?? null,
    result: result?.kind === "result" ? result.value : null,
  };
}

type Fraction = Exclude<Piece, { kind: "result" }>;

function ofKind(pieces: readonly (Piece | null)[], kind: Fraction["kind"]): Fraction | undefined {
  return pieces.find((piece): piece is Fraction => piece?.kind === kind);
}

/** Whether the pieces are words, then figures, then the result, each at most once. */
function inOrder(pieces: readonly (Piece | null)[]): boolean {
  const order = { words: 0, figures: 1, result: 2 };
  const places = pieces.map((piece) => (piece ? order[piece.kind] : NaN));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

function timesAgree(words: Fraction | undefined, figures: Fraction | undefined): boolean {
  if (!words || !figures || words.times === null || figures.times === null) return true;
  return words.times === figures.times;
}

/** Reads one side: a fraction in words or in figures, or a number by itself. */
function readPiece(side: string): Piece | null {
  const value = numberIn(side);
  if (value !== null) return { kind: "result", value };
  const times = TIMES.exec(toArabicDigits(side));
  const sides = splitFraction(withoutBrackets(times ? side.slice(0, times.index) : side), times !== null);
  if (!sides) return null;
  const [part, whole] = sides;
  const figures = sides.filter((one) => numberIn(one) !== null).length;
  if (part === "" || whole === "" || figures === 1) return null;
  return { kind: figures === 2 ? "figures" : "words", part, whole, times: times && numberIn(times[1] ?? "") };
}

/**
 * Splits at the one sign of division. A slash is also a word's (และ/หรือ): it divides only between spaces, between
 * figures, or where the fraction is multiplied.
 */
function splitFraction(fraction: string, isMultiplied: boolean): [string, string] | null {
  const sign = DIVIDED.test(fraction) ? DIVIDED : SLASH;
  const sides = fraction.split(sign);
  const [part, whole] = sides.map((one) => withoutBrackets(one)) as [string, string];
  if (sides.length !== 2) return null;
  const divides = sign === DIVIDED || isMultiplied || / \/ /.test(fraction) || numberIn(part) !== null;
  return divides ? [part, whole] : null;
}

/** Takes off one pair of brackets that stands around the whole text. */
function withoutBrackets(text: string): string {
  const inside = /^\(([^()]*)\)$/.exec(text.trim())?.[1];
  return (inside ?? text).trim();
}

/** The number that a text reads as, `81.96 %` as 81.96; null for none. */
function numberIn(text: string): number | null {
  const reading = readCell(text.replace(/ ?%$/, ""));
  return reading.kind === "number" ? reading.value : null;
}
