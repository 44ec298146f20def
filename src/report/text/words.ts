import { remember } from "./remember";
import { COUNTERS, ONLY_BEGINNINGS, UNITS, UNSPLIT_WORDS } from "../../text/unsplit";

/** A part of a text that stands on one line, and the space after it. A line may end after every piece. */
export interface Piece {
  readonly word: string;
  readonly space: string;
}

// A no-break space is not among them: it is there to keep words together.
const SPACE = "[\\t-\\r \\u1680\\u2000-\\u2006\\u2008-\\u200b\\u2028\\u2029\\u205f\\u3000]";
const SPACES = new RegExp(`(${SPACE}+)`, "u");
const SPACES_AT_END = new RegExp(`${SPACE}+$`, "u");

/** Scripts that put no space between words: only inside them does a line end without a space. */
const UNSPACED = ["Thai", "Lao", "Khmer", "Myanmar", "Han", "Hiragana", "Katakana"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");

/** What never begins a line: closing punctuation, ๆ and ฯ, vowels written after their consonant, marks. */
const NEVER_FIRST = "[\\p{Pe}\\p{Pf}\\p{M}!%,.:;?ฯะาำๅๆ、。]";
/** What never ends a line: opening punctuation, vowels written before their consonant, words that only begin one. */
const NEVER_LAST = `[\\p{Ps}\\p{Pi}$£฿เแโใไ]|${either(ONLY_BEGINNINGS)}`;

/**
 * Where a line may end inside a run, of the borders that the dictionary sees: only between two letters. Next to
 * figures, brackets and dashes programs differ, and a place less to break never makes the count too low.
 */
const BORDER = new RegExp(
  `(?<=[${UNSPACED}])(?<=[\\p{L}\\p{M}])(?<!${NEVER_LAST})(?=[${UNSPACED}])(?=\\p{L})(?!${NEVER_FIRST})`,
  "uy",
);

/** Where two words stay on one line although a space stands between them. */
const STICKS_TO_PREVIOUS = new RegExp(`^${NEVER_FIRST}`, "u");
const STICKS_TO_NEXT = new RegExp(`(${NEVER_LAST})$`, "u");
const ENDS_WITH_NUMBER = /\p{Nd}$/u;
const BEGINS_WITH_NUMBER = /^\p{Nd}/u;
const BEGINS_WITH_UNIT = new RegExp(`^(${either(UNITS)})(?![\\p{L}\\p{M}])`, "u");
const ENDS_WITH_COUNTER = new RegExp(`(${either(COUNTERS)})$`, "u");

const UNSPLIT = new RegExp(either(UNSPLIT_WORDS), "gu");

// Made once: making a segmenter costs far more than using it.
const wordSegmenter = new Intl.Segmenter("th", { granularity: "word" });
const graphemeSegmenter = new Intl.Segmenter("th", { granularity: "grapheme" });

const REMEMBERED_CHARACTERS = 1_000_000;
const runOf = remember(readRun, REMEMBERED_CHARACTERS);

/**
 * Splits a text into the pieces that stand whole on a line. Put together again, words and spaces are the text.
 *
 * @example pieces("แผนงาน (TOR) ๕ วัน") // แผน · งาน␠ · (TOR)␠ · ๕ วัน
 */
export function pieces(text: string): readonly Piece[] {
  const parts = text.split(SPACES); // run, space, run, space, …, run
  const found: Piece[] = [];
  let previous: Run | undefined;
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i] ?? "";
    const space = parts[i + 1] ?? "";
    if (text === "" && space === "") continue;
    const run = runOf(text);
    addRun(found, run.words, space, previous !== undefined && staysTogether(previous, run));
    previous = text === "" ? undefined : run;
  }
  return found;
}

/** A text as it stands at the end of a line. */
export function withoutSpacesAtEnd(text: string): string {
  return text.replace(SPACES_AT_END, "");
}

function addRun(found: Piece[], words: readonly string[], spaceAfter: string, joinsLast: boolean): void {
  const last = words.length - 1;
  words.forEach((word, i) => {
    const space = i === last ? spaceAfter : "";
    const previous = joinsLast && i === 0 ? found.pop() : undefined;
    found.push({ word: previous ? previous.word + previous.space + word : word, space });
  });
}

/** A run of text without spaces: its words, and what decides whether it stays with the runs beside it. */
interface Run {
  readonly words: readonly string[];
  readonly first: { readonly sticks: boolean; readonly isNumber: boolean; readonly isUnit: boolean };
  readonly last: { readonly sticks: boolean; readonly isNumber: boolean; readonly isCounter: boolean };
}

function readRun(text: string): Run {
  const words = splitRun(text);
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  return {
    words,
    first: {
      sticks: STICKS_TO_PREVIOUS.test(first),
      isNumber: BEGINS_WITH_NUMBER.test(first),
      isUnit: BEGINS_WITH_UNIT.test(first),
    },
    last: {
      sticks: STICKS_TO_NEXT.test(last),
      isNumber: ENDS_WITH_NUMBER.test(last),
      isCounter: ENDS_WITH_COUNTER.test(last),
    },
  };
}

/** Whether two runs belong on one line although a space stands between them. */
function staysTogether({ last }: Run, { first }: Run): boolean {
  return first.sticks || last.sticks || (last.isNumber && first.isUnit) || (first.isNumber && last.isCounter);
}

/** The pieces of a run of text without spaces. */
function splitRun(run: string): readonly string[] {
  if (!HAS_UNSPACED.test(run)) return [run];
  const inside = insideUnsplitWords(run);
  // Rather than end a line after a slash, LibreOffice goes back to the last space: so nothing is split before one.
  const slash = run.lastIndexOf("/");
  return cut(
    run,
    wordBorders(run).filter((border) => border > slash && !inside.has(border)),
  );
}

/**
 * A piece that is wider than the line, in the words of the dictionary, whatever the list says.
 *
 * @example smallerPieces("จัดซื้อจัดจ้าง") // ["จัด", "ซื้อ", "จัด", "จ้าง"]
 */
export function smallerPieces(word: string): readonly string[] {
  return cut(word, wordBorders(word));
}

/**
 * The letters of a word, each with its marks: where a word of the dictionary wider than the line is broken.
 *
 * @example graphemes("ที่นี้") // ["ที่", "นี้"]
 */
export function graphemes(word: string): readonly string[] {
  return Array.from(graphemeSegmenter.segment(word), ({ segment }) => segment);
}

/** Where the dictionary sees a border between two words, and a line may end. */
function wordBorders(run: string): readonly number[] {
  const borders: number[] = [];
  // The dictionary does not know ฯ and takes the word before it to pieces (โค|รง|การฯ): it gets the word alone.
  for (const part of run.matchAll(/[^ฯ]+/gu)) {
    for (const { index } of wordSegmenter.segment(part[0])) {
      const border = part.index + index;
      BORDER.lastIndex = border;
      if (BORDER.test(run)) borders.push(border);
    }
  }
  return borders;
}

/** The positions at which a break would fall inside a word of the list. */
function insideUnsplitWords(run: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const match of run.matchAll(UNSPLIT)) {
    for (let i = 1; i < match[0].length; i++) inside.add(match.index + i);
  }
  return inside;
}

function cut(run: string, borders: readonly number[]): readonly string[] {
  const starts = [0, ...borders];
  return starts.map((start, i) => run.slice(start, starts[i + 1]));
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(".", "\\.")).join("|");
}
