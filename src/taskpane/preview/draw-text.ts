import type { SheetPlan, Style } from "../../report/plan";
import { CELL_PADDING, INDENT_STEP } from "../../report/page";
import { lineHeight } from "../../report/standard/text-chunks";
import { paragraphs, SAFETY, wrapText } from "../../report/text/lines";
import { textWidth, type TextFont } from "../../report/text/measure";
import type { Box } from "./page-grid";

/** One line of text; `y` is where its letters stand. Measures in points. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How long it is in its own font, to which a font that stands in is drawn. */
  readonly width: number;
  readonly anchor: "start" | "middle" | "end";
  readonly font: TextFont;
  readonly underline: boolean;
  /** RRGGBB */
  readonly color: string;
}

const DEFAULT_FONT = { name: "TH Sarabun New", size: 16 };
/** From the middle of a line down to where the letters stand, as a share of their size. */
const BASELINE = 0.26;
/** The share of a cell's free height that stands above its text. */
const SPACE_ABOVE = { top: 0, center: 0.5, bottom: 1 } as const;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

/** What a text needs to know of its cell. */
export interface TextCell {
  readonly text: string;
  /** Where it stands unless the style says: figures on the right. */
  readonly horizontal: NonNullable<Style["horizontal"]>;
  readonly style: Style;
  readonly isBold: boolean;
}

/** Sets the text of a cell: wrapped where the layout wraps it, shrunk where it is to fit, cut off below the cell. */
export function drawText(cell: TextCell, box: Box, plan: SheetPlan): TextLine[] {
  const { style, text } = cell;
  const horizontal = style.horizontal ?? cell.horizontal;
  const indent = (style.indent ?? 0) * INDENT_STEP;
  const room = box.width - CELL_PADDING - indent;
  const wished = fontOf(cell, plan);
  const lines = linesOf(text, style.wrap ?? false, { room, height: box.height, font: wished });
  const font = style.shrink ? shrunk(wished, lines, room) : wished;
  const spacing = lineHeight(font.name, font.size);
  const shown = lines.slice(0, linesIn(box.height, spacing));
  const top = box.y + (box.height - shown.length * spacing) * SPACE_ABOVE[style.vertical ?? "bottom"];
  return shown.map((line, index) => ({
    text: line,
    x: startOf(box, horizontal, CELL_PADDING / 2 + indent),
    y: top + (index + 0.5) * spacing + BASELINE * font.size,
    width: textWidth(line, font),
    anchor: ANCHORS[horizontal],
    font,
    underline: style.font?.underline ?? false,
    color: style.font?.color ?? "000000",
  }));
}

interface Room {
  readonly room: number;
  readonly height: number;
  readonly font: TextFont;
}

/** The lines of a text; where its cell has no room for them, lines are filled as programs do, without a margin. */
function linesOf(text: string, wraps: boolean, { room, height, font }: Room): readonly string[] {
  if (!wraps) return [text.replace(/\s*[\r\n]+/gu, " ")];
  const wrapped = (width: number) =>
    paragraphs(text).flatMap((paragraph) => wrapText(paragraph, width, font));
  const lines = wrapped(room);
  return lines.length > linesIn(height, lineHeight(font.name, font.size)) ? wrapped(room / SAFETY) : lines;
}

function linesIn(height: number, spacing: number): number {
  return Math.max(1, Math.round(height / spacing));
}

function fontOf({ style, isBold }: TextCell, plan: SheetPlan): TextFont {
  const { name, size } = { ...DEFAULT_FONT, ...plan.font, ...style.font };
  return { name, size, bold: isBold || (style.font?.bold ?? false) };
}

function shrunk(font: TextFont, lines: readonly string[], room: number): TextFont {
  const widest = Math.max(...lines.map((line) => textWidth(line, font)));
  return widest <= room ? font : { ...font, size: (font.size * room) / widest };
}

function startOf({ x, width }: Box, horizontal: TextCell["horizontal"], margin: number): number {
  switch (horizontal) {
    case "left":
      return x + margin;
    case "center":
      return x + width / 2;
    case "right":
      return x + width - margin;
  }
}
