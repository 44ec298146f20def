import { DEFAULT_FORMAT, type Border, type CellFormat } from "../workbook/cell-format";
import { attribute, children, first, flag, number, type Element } from "./xml";

/** The looks of a file: of cells by their number, of conditional formats by theirs. */
export interface Looks {
  /** What differs from a cell that nobody formatted. */
  of(style: number): Partial<CellFormat>;
  /** Of cells without a look of their own. */
  readonly usual: Partial<CellFormat>;
  conditional(style: number): Readonly<Record<string, unknown>>;
  /** The points of a digit, in which columns are measured. */
  readonly digitWidth: number;
}

/** Number formats that a file names by number only. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  49: "@",
};
const LINES: Readonly<Record<string, readonly [Border["style"], Border["weight"]]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};
/** Points of a digit by font and size, where it is not about half the size. */
const DIGITS: Readonly<Record<string, number>> = { "Calibri 11": 5.25, "Arial 10": 5.25 };

/** Reads the looks of a file out of its styles. */
export function readLooks(styles: Element | undefined): Looks {
  const fonts = children(first(styles, "fonts")).map(fontOf);
  const fills = children(first(styles, "fills")).map((fill) =>
    colorOf(first(fill, "patternFill", "fgColor")),
  );
  const borders = children(first(styles, "borders")).map(bordersOf);
  const formats = new Map(
    children(first(styles, "numFmts")).map((one) => [number(one, "numFmtId"), attribute(one, "formatCode")]),
  );
  const all = children(first(styles, "cellXfs")).map((xf) => {
    const id = number(xf, "numFmtId") ?? 0;
    return differing({
      ...fonts[number(xf, "fontId") ?? 0],
      ...borders[number(xf, "borderId") ?? 0],
      ...alignmentOf(first(xf, "alignment")),
      fill: fills[number(xf, "fillId") ?? 0] ?? "",
      numberFormat: formats.get(id) ?? BUILT_IN[id] ?? "General",
    });
  });
  const conditional = children(first(styles, "dxfs")).map(conditionalOf);
  const usual = all[0] ?? {};
  const { fontName, fontSize } = { ...DEFAULT_FORMAT, ...usual };
  return {
    of: (style) => all[style] ?? usual,
    usual,
    conditional: (style) => conditional[style] ?? {},
    digitWidth: DIGITS[`${fontName} ${String(fontSize)}`] ?? Math.round((fontSize * 2) / 3) * 0.75,
  };
}

/** `#RRGGBB`; undefined for none, and for colours of a theme. */
export function colorOf(element: Element | undefined): string | undefined {
  const rgb = attribute(element, "rgb");
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function fontOf(font: Element): Partial<CellFormat> {
  const isOn = (name: string) => children(font, name).some((one) => flag(one, "val", true));
  return {
    fontName: attribute(first(font, "name"), "val") ?? DEFAULT_FORMAT.fontName,
    fontSize: number(first(font, "sz"), "val") ?? DEFAULT_FORMAT.fontSize,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: children(font, "u").length > 0 ? "Single" : "None",
    color: colorOf(first(font, "color")) ?? DEFAULT_FORMAT.color,
  };
}

function bordersOf(borders: Element): Partial<CellFormat> {
  const lineOf = (name: string): Border | null => {
    const line = first(borders, name);
    const known = LINES[attribute(line, "style") ?? ""];
    if (!known) return null;
    return { style: known[0], weight: known[1], color: colorOf(first(line, "color")) ?? "#000000" };
  };
  return { top: lineOf("top"), right: lineOf("right"), bottom: lineOf("bottom"), left: lineOf("left") };
}

function alignmentOf(alignment: Element | undefined): Partial<CellFormat> {
  return {
    horizontal: capital(attribute(alignment, "horizontal") ?? "general"),
    vertical: capital(attribute(alignment, "vertical") ?? "bottom"),
    wrap: flag(alignment, "wrapText"),
    shrink: flag(alignment, "shrinkToFit"),
    indent: number(alignment, "indent") ?? 0,
  };
}

/** By the names that the conditional formats of the workbook have for it. */
function conditionalOf(dxf: Element): Readonly<Record<string, unknown>> {
  const fill = first(dxf, "fill", "patternFill");
  const color = colorOf(first(fill, "bgColor")) ?? colorOf(first(fill, "fgColor"));
  const font = first(dxf, "font");
  const fontColor = colorOf(first(font, "color"));
  return {
    ...(color === undefined ? {} : { fill: color }),
    ...(children(font, "b").length > 0 ? { bold: true } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

function differing(format: Partial<CellFormat>): Partial<CellFormat> {
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) => value !== DEFAULT_FORMAT[key as keyof CellFormat]),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
