import { type TextFont, type TextWidth, textWidth } from "./measure";
import { graphemes, pieces, smallerPieces, withoutSpacesAtEnd } from "./words";

/**
 * The share of a width that is filled, since no two programs measure and break Thai quite alike. Beside LibreOffice,
 * on paper and on the screen, the count was too low for a few narrow paragraphs at 0.97 and for none at 0.96; one
 * paragraph in six then has a line to spare.
 */
export const SAFETY = 0.96;

/** A text's width and the sum of its words' widths may differ by as much. */
const ROUNDING = 1e-6;

/**
 * The paragraphs of a text: each becomes a cell of its own.
 *
 * @example paragraphs("๑) ก\n๒) ข") // ["๑) ก", "๒) ข"]
 */
export function paragraphs(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u);
}

/**
 * The lines of one paragraph in `width` points, the cell's inner margins already taken off. Spaces at line ends
 * are dropped, nothing else. An empty paragraph is one empty line.
 *
 * A program may break elsewhere, but should not need more lines: `SAFETY` and the pieces are chosen for that.
 *
 * @example wrapText("ผลการดำเนินงาน", 60, { name: "TH Sarabun New", size: 16 }) // ["ผลการ", "ดำเนินงาน"]
 */
export function wrapText(
  paragraph: string,
  width: number,
  font: TextFont,
  measure: TextWidth = textWidth,
): readonly string[] {
  const room = width * SAFETY;
  const widthOf = (text: string): number => measure(text, font);
  const mayFit = paragraph.length <= room;
  if (mayFit && widthOf(paragraph) <= room - ROUNDING) return [withoutSpacesAtEnd(paragraph)];
  const filling: Filling = { lines: [], line: "", gap: "", used: 0, room };
  for (const { word, space } of pieces(paragraph)) {
    place(filling, word, widthOf, [smallerPieces, graphemes]);
    filling.gap += space;
    if (space !== "") filling.used += widthOf(space);
  }
  return [...filling.lines, filling.line];
}

/**
 * How many lines a paragraph takes in `width` points; at least 1.
 *
 * @example lineCount("ผลการดำเนินงาน", 60, { name: "TH Sarabun New", size: 16 }) // 2
 */
export function lineCount(
  paragraph: string,
  width: number,
  font: TextFont,
  measure: TextWidth = textWidth,
): number {
  return wrapText(paragraph, width, font, measure).length;
}

/** The lines of a text of several paragraphs, those of the first one first. */
export function wrapParagraphs(text: string, width: number, font: TextFont): readonly string[] {
  return paragraphs(text).flatMap((paragraph) => wrapText(paragraph, width, font));
}

/** How many lines a text of several paragraphs takes in `width` points. @example textLines("ก\nข", 60, font) // 2 */
export function textLines(text: string, width: number, font: TextFont): number {
  return wrapParagraphs(text, width, font).length;
}

/** Lines being filled: the full ones, the last one, the spaces after it, the width of both, and the room. */
interface Filling {
  readonly lines: string[];
  line: string;
  gap: string;
  used: number;
  readonly room: number;
}

type Cut = (word: string) => readonly string[];

/** Puts a word on the last line or on a new one; one too wide for any line begins a line and is cut finer. */
function place(
  filling: Filling,
  word: string,
  widthOf: (text: string) => number,
  [cut, ...finerCuts]: readonly Cut[],
): void {
  const width = widthOf(word);
  if (filling.line !== "" && filling.used + width > filling.room) endLine(filling);
  if (width > filling.room && cut !== undefined) {
    for (const part of cut(word)) place(filling, part, widthOf, finerCuts);
  } else {
    filling.line += filling.gap + word;
    filling.gap = "";
    filling.used += width;
  }
}

function endLine(filling: Filling): void {
  filling.lines.push(filling.line);
  filling.line = filling.gap = "";
  filling.used = 0;
}
