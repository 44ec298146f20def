import type { ReportSettings } from "../../register/report";
import { textRoom, toPixels } from "../page";
import type { Paragraph } from "./paragraphs";
import type { Chunk, StripCell } from "./strips";
import { fontOf, type LookName } from "./style-book";
import { wrapParagraphs } from "../text/lines";
import { textWidth } from "../text/measure";

/** How text is set: the report's font, and what is left free under a paragraph. */
export interface Setting {
  readonly font: ReportSettings["font"];
  readonly paragraphSpace: number;
}

/** Where a paragraph of a flow stands, in columns of the sheet. */
export interface TextPlace {
  readonly first: number;
  readonly count: number;
  /** How many of the columns the mark takes where it is narrow, and where it is wide. */
  readonly markColumns: readonly [narrow: number, wide: number];
}

/** Letters of TH Sarabun New stand on lines of 21 points at 16; other fonts may need more. */
const LINE_RATIO = 21 / 16;
const OTHER_LINE_RATIO = 1.45;

/** The height of one line of text in points. */
export function lineHeight(fontName: string, size: number): number {
  return size * (/sarabun/i.test(fontName) ? LINE_RATIO : OTHER_LINE_RATIO);
}

/** Makes a paragraph a chunk of a flow: its text wraps, and may go on on the next page. */
export function textChunk(paragraph: Paragraph, place: TextPlace, setting: Setting): Chunk {
  const { mark, text, isHeading } = paragraph;
  const chunk =
    mark === ""
      ? plainChunk(text, isHeading ? "heading" : "text", place, setting)
      : itemChunk(paragraph, place, setting);
  return isHeading ? { ...chunk, keepsWithNext: true } : chunk;
}

/** A paragraph over the whole width of its flow. */
export function plainChunk(
  text: string,
  look: LookName,
  { first, count }: TextPlace,
  setting: Setting,
): Chunk {
  return wrappedChunk(text, setting, {
    look,
    room: textRoom(first, count, 1),
    cellOf: (part) => ({ column: first, columns: count, look, value: part }),
    onFirst: [],
  });
}

function itemChunk({ mark, text, isHeading }: Paragraph, place: TextPlace, setting: Setting): Chunk {
  const { first, count } = place;
  const markColumns = columnsForMark(mark, first, place.markColumns, setting.font);
  const look = isHeading ? "itemHeading" : "itemText";
  const rest = { column: first + markColumns, columns: count - markColumns };
  return wrappedChunk(text, setting, {
    look,
    room: textRoom(rest.column, rest.columns),
    cellOf: (part) => ({ ...rest, look, value: part }),
    onFirst: [{ column: first, columns: markColumns, look: "mark", value: mark }],
  });
}

/** How many columns, from `first` on, a mark needs: the narrow or the wide count. */
export function columnsForMark(
  mark: string,
  first: number,
  [narrow, wide]: readonly [narrow: number, wide: number],
  font: ReportSettings["font"],
): number {
  return textWidth(mark, fontOf("mark", font)) <= textRoom(first, narrow) ? narrow : wide;
}

/** How one paragraph is set. */
export interface Wrapping {
  readonly look: LookName;
  /** The width for text. */
  readonly room: number;
  readonly cellOf: (part: string) => StripCell;
  /** What stands beside the first part only. */
  readonly onFirst: readonly StripCell[];
}

/** Text in lines, split between two lines where the page ends. */
export function wrappedChunk(text: string, setting: Setting, wrapping: Wrapping): Chunk {
  return linesChunk(
    text,
    wrapParagraphs(text, wrapping.room, fontOf(wrapping.look, setting.font)),
    setting,
    wrapping,
  );
}

function linesChunk(text: string, lines: readonly string[], setting: Setting, wrapping: Wrapping): Chunk {
  const { name, size } = fontOf(wrapping.look, setting.font);
  const height = lines.length * lineHeight(name, size);
  return {
    strips: [
      {
        height: toPixels(height + setting.paragraphSpace),
        cells: [...wrapping.onFirst, wrapping.cellOf(text)],
      },
    ],
    paragraph: {
      lines: lines.length,
      splitAfter(count) {
        const [head, tail] = splitText(text, lines, count);
        // The part that ends a page needs no space below it.
        const first = linesChunk(head, lines.slice(0, count), { ...setting, paragraphSpace: 0 }, wrapping);
        return [first, linesChunk(tail, lines.slice(count), setting, { ...wrapping, onFirst: [] })];
      },
    },
  };
}

/** Cuts a text where a line ends. Only spaces are lost, at the cut. */
export function splitText(text: string, lines: readonly string[], count: number): [string, string] {
  let end = 0;
  for (const line of lines.slice(0, count)) end = text.indexOf(line, end) + line.length;
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}
