import { canvasWidths, type CharacterWidth, type WidthSource } from "./canvas";
import { WIDTHS, type WidthRuns } from "./widths";

/** A font as the sheet names it; `size` in points. */
export interface TextFont {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** Gives the width of a text on one line, in points. */
export type TextWidth = (text: string, font: TextFont) => number;

/** The older cuts of the ministries' font and its Thai-digit twin were drawn to the same widths. */
const SAME_WIDTHS: Readonly<Record<string, string>> = {
  "TH SarabunPSK": "TH Sarabun New",
  "TH SarabunIT๙": "TH Sarabun New",
  "Liberation Sans": "Arial",
  Helvetica: "Arial",
};

/** An unknown font that cannot be measured: Arial is the wider of the fonts in the table, Verdana a fifth wider. */
const STAND_IN = "Arial";
const STAND_IN_MARGIN = 1.2;

/** Cautious widths per 1000 em for what a font lacks, since another font will draw it. */
const TAB_WIDTH = 2000;
const UNKNOWN_WIDTH = 1000;
const EMOJI_WIDTH = 1400;

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u;
const EMOJI = /\p{Emoji_Presentation}|[\u{10000}-\u{10ffff}]/u;

/** Up to here widths are kept in an array; beyond, characters are too rare to matter. */
const KEPT_CODE_POINTS = 0x3000;

/**
 * Makes a measure of text. Widths come from the table, else from `source` (a browser's canvas), else from a
 * stand-in with a margin; whatever has no width of its own takes a cautious one.
 */
export function makeTextWidth(source: WidthSource): TextWidth {
  const faces = { regular: new Map<string, Face>(), bold: new Map<string, Face>() };
  return (text, { name, size, bold = false }) => {
    const known = bold ? faces.bold : faces.regular;
    let face = known.get(name);
    if (face === undefined) {
      face = makeFace(widthsOf(name, bold, source));
      known.set(name, face);
    }
    return (face(text) * size) / 1000;
  };
}

/**
 * The width of a text on one line, in points.
 *
 * @example textWidth("ตัวชี้วัด", { name: "TH Sarabun New", size: 16 }) // 29.2
 */
export const textWidth: TextWidth = makeTextWidth(canvasWidths);

/** The width of a text per 1000 em. */
type Face = (text: string) => number;

function makeFace(widthOf: (character: string) => number): Face {
  const kept = new Float64Array(KEPT_CODE_POINTS).fill(-1);
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const before = unit < KEPT_CODE_POINTS ? (kept[unit] ?? -1) : -1;
      if (before >= 0) {
        sum += before;
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(i) ?? unit);
      const width = widthOf(character);
      if (unit < KEPT_CODE_POINTS) kept[unit] = width;
      sum += width;
      i += character.length - 1;
    }
    return sum;
  };
}

function widthsOf(name: string, bold: boolean, source: WidthSource): (character: string) => number {
  const width = tableWidths(name, bold) ?? source(name, bold) ?? standInWidths(bold);
  return (character) => {
    if (character === "\t") return TAB_WIDTH;
    if (NO_WIDTH.test(character)) return 0;
    return width(character) ?? cautiousWidth(character);
  };
}

function cautiousWidth(character: string): number {
  return EMOJI.test(character) ? EMOJI_WIDTH : UNKNOWN_WIDTH;
}

function standInWidths(bold: boolean): CharacterWidth {
  const width = tableWidths(STAND_IN, bold);
  return (character) => {
    const found = width?.(character);
    return found === undefined ? undefined : found * STAND_IN_MARGIN;
  };
}

function tableWidths(name: string, bold: boolean): CharacterWidth | undefined {
  const font = tableOf(name);
  if (font === undefined) return undefined;
  const widths = readRuns(bold ? font.bold : font.regular);
  return (character) => widths.get(character);
}

function tableOf(name: string): (typeof WIDTHS)[string] | undefined {
  return WIDTHS[SAME_WIDTHS[name] ?? name];
}

function readRuns(runs: WidthRuns): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const [first, run] of runs) {
    run.forEach((width, i) => {
      if (width >= 0) widths.set(String.fromCodePoint(first + i), width);
    });
  }
  return widths;
}
