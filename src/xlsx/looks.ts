import type { SheetPlan, Style } from "../report/plan";
import { cleanText } from "../report/cell-text";
import type { FileCell, FileFont, Look } from "./file-model";

export const SHEET_FONT: FileFont = { name: "TH Sarabun New", size: 16 };

/** The sides of an area, a bit each: a set of them is a number. */
export const SIDES = { top: 1, right: 2, bottom: 4, left: 8 } as const;
const SIDE_NAMES = ["top", "right", "bottom", "left"] as const;

/** Excel refuses a file with a longer one. */
export const NUMBER_FORMAT_LIMIT = 255;

/** The looks of a sheet. Each one is made once, so that cells that look the same share it. */
export interface Looks {
  /** A blank cell at the given `SIDES` of the area that a style covers. */
  blankCell(style: string | undefined, sides: number): FileCell;
  /** The same look for a text that must stay one. */
  ofText(look: Look): Look;
}

/** Makes the looks of a sheet as its cells ask for them. */
export function looksOf(plan: SheetPlan): Looks {
  const font = plan.font ?? SHEET_FONT;
  const byStyle = new Map<string | undefined, BlankCells>();
  const ofTexts = new Map<Look, Look>();
  return {
    blankCell(name, sides) {
      const style = (name === undefined ? undefined : plan.styles[name]) ?? {};
      const { lined, cells } = once(byStyle, name, () => ({ lined: linedSides(style), cells: [] }));
      const linedHere = sides & lined;
      return (cells[linedHere] ??= { look: toLook(style, linedHere, font) });
    },
    ofText: (look) => once(ofTexts, look, () => ({ ...look, staysText: true })),
  };
}

/** The blank cells of a style, by the sides at which they have a line, and the sides that can have one. */
interface BlankCells {
  readonly lined: number;
  readonly cells: FileCell[];
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const before = made.get(key);
  if (before !== undefined) return before;
  const value = make();
  made.set(key, value);
  return value;
}

function linedSides({ borders = {} }: Style): number {
  return SIDE_NAMES.reduce((sides, side) => (borders[side] ? sides | SIDES[side] : sides), 0);
}

function toLook(style: Style, lined: number, font: FileFont): Look {
  const { name = font.name, size = font.size, bold = false, underline = false, color } = style.font ?? {};
  return {
    font: { name, size, bold, underline, color },
    fill: style.fill,
    borders: Object.fromEntries(
      SIDE_NAMES.filter((side) => lined & SIDES[side]).map((side) => [side, style.borders?.[side]]),
    ),
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: style.wrap ?? false,
    shrink: style.shrink ?? false,
    indent: style.indent,
    numberFormat: numberFormat(style),
    staysText: false,
  };
}

/** A format carries the unit as typed in the register, so it is cleaned like any text. */
function numberFormat(style: Style): string | undefined {
  const format = style.numberFormat === undefined ? undefined : cleanText(style.numberFormat);
  return format !== undefined && format.length <= NUMBER_FORMAT_LIMIT ? format : undefined;
}
