import { toArabicDigits } from "./digits";

const NOTHING_TO_DO = /^[!-~]*$/;
/** Characters that show nothing: soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/g;
const SPACES = /\s+/g;
const DASHES = /[‐-―−﹘﹣-]/g;
/** Sara am typed as two characters, perhaps with a tone mark between them. */
const SPLIT_SARA_AM = /ํ([่-๋]?)า/g;
const DOUBLE_SARA_E = /เเ/g;

/**
 * Brings a typed text into the one form that every reading rule expects: no invisible characters, single plain
 * spaces, Arabic digits, `-` for every dash and minus, ำ and แ as one character each.
 *
 * @example normalise(" ๑ – ๓ ") // "1 - 3"
 */
export function normalise(text: string): string {
  if (NOTHING_TO_DO.test(text)) return text;
  const spaced = text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  return toArabicDigits(spaced)
    .replace(DASHES, "-")
    .replace(SPLIT_SARA_AM, "$1ำ")
    .replace(DOUBLE_SARA_E, "แ");
}

/**
 * The form in which two words are compared: normalised, without spaces, without regard to case.
 *
 * @example wordKey("Tier ๒  Watch List") === wordKey("TIER 2 WATCH LIST") // true
 */
export function wordKey(text: string): string {
  return normalise(text).replaceAll(" ", "").toLowerCase();
}
