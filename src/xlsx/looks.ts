import type { Area, SheetPlan, Style } from "../report/plan";
import { cleanText } from "../report/cell-text";
import type { FileFont, Look } from "./file-model";

export const SHEET_FONT: FileFont = { name: "TH Sarabun New", size: 16 };

const SIDES = ["top", "right", "bottom", "left"] as const;
type Side = (typeof SIDES)[number];

/** Excel refuses a file with a longer one. */
export const NUMBER_FORMAT_LIMIT = 255;

/** The looks of a sheet. Each one is made once, so that cells that look the same share it. */
export interface Looks {
  /** The look of a cell at the given sides of the area that a style covers. */
  of(style: string | undefined, sides: readonly Side[]): Look;
  /** The same look for a text that must stay one. */
  ofText(look: Look): Look;
}

/** Makes the looks of a sheet as its cells ask for them. */
export function looksOf(plan: SheetPlan): Looks {
  const font = plan.font ?? SHEET_FONT;
  const byName = new Map<string, Look>();
  const ofTexts = new Map<Look, Look>();
  return {
    of(name, sides) {
      const style = (name === undefined ? undefined : plan.styles[name]) ?? {};
      const lined = style.borders ? sides.filter((side) => style.borders?.[side]) : [];
      return once(byName, [name, ...lined].join("|"), () => toLook(style, lined, font));
    },
    ofText: (look) => once(ofTexts, look, () => ({ ...look, staysText: true })),
  };
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

/** The sides at which a cell touches the outline of an area. */
export function sidesAt(area: Area, row: number, column: number): Side[] {
  const touches: Record<Side, boolean> = {
    top: row === area.row,
    right: column === area.column + area.columns - 1,
    bottom: row === area.row + area.rows - 1,
    left: column === area.column,
  };
  return SIDES.filter((side) => touches[side]);
}

function toLook(style: Style, lined: readonly Side[], font: FileFont): Look {
  const { name = font.name, size = font.size, bold = false, underline = false, color } = style.font ?? {};
  return {
    font: { name, size, bold, underline, color },
    fill: style.fill,
    borders: Object.fromEntries(lined.map((side) => [side, style.borders?.[side]])),
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
