import { COUNTERS, ONLY_BEGINNINGS, UNITS, UNSPLIT_WORDS } from "./unsplit";

/** A part of a text; one that is kept together stands on one line. */
export interface TextPart {
  readonly text: string;
  readonly together: boolean;
}

const NUMBER = String.raw`\p{Nd}[\p{Nd}.,-]*`;
const BEGUN_WORD = String.raw`(?:${either(ONLY_BEGINNINGS)})\p{L}`;

const TOGETHER = new RegExp(
  [
    String.raw`(?:${either([...COUNTERS, ...UNSPLIT_WORDS])})? ?${NUMBER}(?: ?(?:${either(UNITS)})(?![\p{L}\p{M}]))?`,
    BEGUN_WORD,
    either(UNSPLIT_WORDS),
  ].join("|"),
  "gu",
);
const HAS_THAI = /\p{Script=Thai}/u;

/**
 * Splits a text that a page shows into parts, so that no line ends inside a word or between a number and its unit
 * where a reader would not expect it. Put together again, the parts are the text.
 *
 * @example keepTogether("ตามขั้นตอนที่ 3 ทุกข้อ") // ตาม · [ขั้นตอนที่ 3] · ทุกข้อ
 */
export function keepTogether(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOGETHER)) {
    const kept = found.trimStart();
    const start = index + found.length - kept.length;
    if (!HAS_THAI.test(kept)) continue;
    if (start > end) parts.push({ text: text.slice(end, start), together: false });
    parts.push({ text: kept, together: true });
    end = start + kept.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), together: false });
  return parts;
}

/** The longest first, since the first that fits is taken. */
function either(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst.map((word) => word.replaceAll(".", "\\.")).join("|");
}
