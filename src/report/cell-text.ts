/** The most UTF-16 units that Excel takes in one cell. */
export const CELL_TEXT_LIMIT = 32_767;

/** What XML cannot hold: control characters but tab and line break, U+FFFE and U+FFFF, halves of surrogate pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\x7F-\x9F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Text without the characters that a file cannot hold; every line break is Excel's own, a line feed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Text of no more than `limit` UTF-16 units: the rest gives way to an ellipsis, and no character is cut in two. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = graphemes.segment(text).containing(limit - 1)?.index ?? 0;
  return `${text.slice(0, end)}…`;
}

const TRUTH = /^(?:true|false)$/i;
/** Months as dates begin with them, in both languages: `Mar 5`, `มี.ค. 64`. */
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[มกสตธพ]\.?[คพย]|(?:มี|มิ|เม)\.?[คย]|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)/i;
const FIGURE = /\p{Nd}/u;

/**
 * Whether Excel may make something else of a text that is entered into a cell: a formula, a number, a date, a truth
 * value. An apostrophe before it, or the format Text, keeps it.
 *
 * @example mayTurn("1-3") // true: the first of March
 * @example mayTurn("ร้อยละ 85") // false
 */
export function mayTurn(text: string): boolean {
  return /^\P{L}/u.test(text) || TRUTH.test(text) || (MONTH.test(text) && FIGURE.test(text));
}
