import { toArabicDigits } from "../../kpi/digits";
import { paragraphs } from "../text/lines";

/** One paragraph of a text, told apart as people type them. */
export interface Paragraph {
  /** What stands in front of an item: `๑)`, `1.2`, `-`; "" for a plain paragraph. */
  readonly mark: string;
  readonly text: string;
  /** A line that ends in a colon: a sub-heading. */
  readonly isHeading: boolean;
}

/** A number with a point or bracket, or a bullet, and what follows it. */
const ITEM =
  /^(\(?[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*[.)]|[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})+|[-–•*]|\*\*)\s+(\S[\s\S]*)$/u;
/** 1.10 is an item, 81.96 a figure that begins a sentence. */
const MOST_ITEMS = 20;
/** A colon that no program puts on a line of its own. */
const HELD_COLON = "\u00a0:";
/** A heading longer than this is a sentence that happens to end in a colon. */
const LONGEST_HEADING = 160;

/**
 * Reads a text as paragraphs: headings, items and plain ones. Blank lines are passed over.
 *
 * @example readParagraphs("ปัญหา:\n๑) ก") // a heading, and an item with the mark ๑)
 */
export function readParagraphs(text: string): Paragraph[] {
  return paragraphs(text)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const { mark, rest } = splitItem(line);
      const isHeading = rest.endsWith(":") && rest.length <= LONGEST_HEADING;
      return { mark, text: isHeading ? rest.replace(/\s+:$/, HELD_COLON) : rest, isHeading };
    });
}

function splitItem(line: string): { mark: string; rest: string } {
  const [, mark = "", rest = line] = ITEM.exec(line) ?? [];
  const isFigure = /[\d๐-๙]$/u.test(mark) && Number(toArabicDigits(mark).split(".")[0]) > MOST_ITEMS;
  return isFigure ? { mark: "", rest: line } : { mark, rest };
}
