import { toArabicDigits, toThaiDigits } from "./digits";

/** Characters that show nothing and that nobody types on purpose. Joiners of emoji and signs are not among them. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;
const RUNS_OF_SPACES = / {2,}/g;
const AROUND_LINES = / *\n */g;

/**
 * Takes out what nobody sees: characters without width, spaces around the text and more than one between words. Line
 * breaks stay.
 *
 * @example withoutStraySpaces(" ร้อยละ\u200B  80 ") // "ร้อยละ 80"
 */
export function withoutStraySpaces(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(OTHER_SPACES, " ")
    .replace(RUNS_OF_SPACES, " ")
    .replace(AROUND_LINES, "\n")
    .trim();
}

/** A term in Latin letters keeps its digits as they are: COVID-19, PMQA 4.0, ISO 9001:2015. Also addresses. */
const LATIN_TERM = /[A-Za-z][A-Za-z0-9./:@_-]*(?: ?[-:]? ?\d[\d./:-]*)?|\d+[A-Za-z]+/g;
const THAI_DIGIT = /[๐-๙]/;
const ARABIC_DIGIT = /\d/;

/** Whether a text has digits of both kinds, terms in Latin letters set aside. @example hasMixedDigits("๑-3") // true */
export function hasMixedDigits(text: string): boolean {
  return THAI_DIGIT.test(text) && ARABIC_DIGIT.test(text.replace(LATIN_TERM, ""));
}

/**
 * Writes the digits of a text in one kind; in Thai digits, terms in Latin letters keep theirs.
 *
 * @example inDigits("๑-3 (PMQA 4.0)", "thai") // "๑-๓ (PMQA 4.0)"
 */
export function inDigits(text: string, digits: "thai" | "arabic"): string {
  if (digits === "arabic") return toArabicDigits(text);
  let end = 0;
  let written = "";
  for (const term of text.matchAll(LATIN_TERM)) {
    written += toThaiDigits(text.slice(end, term.index)) + term[0];
    end = (term.index ?? 0) + term[0].length;
  }
  return written + toThaiDigits(text.slice(end));
}

const DASH = /(?<=[\d๐-๙])(\s*)([‐-―−-])(\s*)(?=[\d๐-๙])/g;

/** How the dash between two step numbers is written, such as ` - ` or `-`; null where there is none. */
export function rangeDash(text: string): string | null {
  const [dash] = text.match(DASH) ?? [];
  return dash ?? null;
}

/** Writes every dash between two step numbers in one way. @example withRangeDash("๑ - ๓", "-") // "๑-๓" */
export function withRangeDash(text: string, dash: string): string {
  return text.replace(DASH, dash);
}
