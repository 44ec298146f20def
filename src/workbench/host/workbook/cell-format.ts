import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

/** How a cell looks, in words of Excel's. Colours are #RRGGBB, sizes points. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly color: string;
  /** "" for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** What a cell looks like that nobody formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  numberFormat: "General",
  top: null,
  right: null,
  bottom: null,
  left: null,
};

export const EDGES = ["top", "right", "bottom", "left"] as const;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: readonly (readonly [Border["style"], Border["weight"], BorderStyleTypes])[] = [
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** The names of alignments, as Excel spells them. */
export const HORIZONTAL_NAMES = Object.keys(HORIZONTAL);
export const VERTICAL_NAMES = Object.keys(VERTICAL);

/** Univer's style for a change of the format: what is not named stays as it is. */
export function styleOf(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline !== "None") };
  if (format.color !== undefined) style.cl = { rgb: format.color };
  if (format.fill !== undefined) style.bg = format.fill === "" ? null : { rgb: format.fill };
  if (format.horizontal !== undefined)
    style.ht = HORIZONTAL[format.horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical] ?? VerticalAlign.BOTTOM;
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.shrink !== undefined) style.td = format.shrink ? SHRUNK : TextDirection.UNSPECIFIED;
  if (format.indent !== undefined) style.pd = { l: PADDING + format.indent * INDENT_PIXELS, r: PADDING };
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  const borders = EDGES.filter((edge) => format[edge] !== undefined);
  if (borders.length > 0)
    style.bd = Object.fromEntries(borders.map((edge) => [edge[0], lineOf(format[edge] ?? null)]));
  return style;
}

const PADDING = 2;
const INDENT_PIXELS = 9;
/** Univer keeps no key that it does not know: this one, which changes nothing in a cell, says that its text shrinks. */
const SHRUNK = TextDirection.LEFT_TO_RIGHT;

/** The format that a style of Univer's stands for. */
export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  const edges = EDGES.map((edge) => [edge, borderOf(style.bd?.[edge[0] as "t" | "r" | "b" | "l"])] as const);
  return {
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    color: style.cl?.rgb ?? DEFAULT_FORMAT.color,
    fill: style.bg?.rgb ?? "",
    horizontal: nameOf(HORIZONTAL, style.ht) ?? "General",
    vertical: nameOf(VERTICAL, style.vt) ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    shrink: style.td === SHRUNK,
    indent: Math.max(0, Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT_PIXELS)),
    numberFormat: style.n?.pattern ?? "General",
    ...(Object.fromEntries(edges) as Pick<CellFormat, (typeof EDGES)[number]>),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: Nullable<T>): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function lineOf(border: Border | null): Nullable<IBorderStyleData> {
  if (!border) return null;
  const found =
    LINES.find(([style, weight]) => style === border.style && weight === border.weight) ??
    LINES.find(([style]) => style === border.style);
  return { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function borderOf(line: Nullable<IBorderStyleData>): Border | null {
  const found = line && LINES.find(([, , type]) => type === line.s);
  return found ? { style: found[0], weight: found[1], color: line.cl.rgb ?? "#000000" } : null;
}
