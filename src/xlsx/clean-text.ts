/** The most UTF-16 units that Excel takes in one cell. */
export const CELL_TEXT_LIMIT = 32_767;

/** What XML cannot hold: control characters but tab and line break, U+FFFE and U+FFFF, halves of surrogate pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\x7F-\x9F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** An underscore that Excel would read as the start of an escaped character, `_x0041_` for A. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Text without the characters that a file cannot hold; every line break is Excel's own, a line feed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Clean text as the file spells it, so that Excel shows it as typed: a typed `_x0041_` stays `_x0041_`. */
export function asTyped(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_");
}

/** Text of no more than `limit` UTF-16 units: the rest gives way to an ellipsis, and no character is cut in two. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = graphemes.segment(text).containing(limit - 1)?.index ?? 0;
  return `${text.slice(0, end)}…`;
}
