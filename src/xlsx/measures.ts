/**
 * The workbook's default font. Excel counts column widths in digits of this font, whole pixels each, and LibreOffice
 * in digits of the same font unrounded. The two agree where a digit is a whole number of pixels: Times New Roman 12
 * (half an em, 8 pixels, 6 points) at every screen scale, on Windows, on a Mac, and as Liberation Serif on Linux.
 * It must not be the font of the sheet: where that one is not installed, every column would come out wrong.
 */
export const DEFAULT_FONT = { name: "Times New Roman", size: 12 } as const;

const POINTS_PER_DIGIT = 6;
const WIDEST_IN_DIGITS = 255;
const HIGHEST_ROW = 409.5;

/** A column width as the file counts it. Excel shows the nearest pixel, at most 0.375 points away. */
export function columnWidth(points: number): number {
  return Math.min(points / POINTS_PER_DIGIT, WIDEST_IN_DIGITS);
}

/** A row height as the file takes it. */
export function rowHeight(points: number): number {
  return Math.min(points, HIGHEST_ROW);
}

/** Page margins are inches in a file. */
export function inches(points: number): number {
  return points / 72;
}
