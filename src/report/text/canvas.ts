/** The width of one character, per 1000 em; undefined where the source does not know it. */
export type CharacterWidth = (character: string) => number | undefined;

/** Finds the widths of a font that the table does not have; undefined where there is no means to. */
export type WidthSource = (fontName: string, bold: boolean) => CharacterWidth | undefined;

type Context = Pick<CanvasRenderingContext2D, "font" | "measureText">;

/** Large, so that a browser's rounding of widths to pixels does not show. */
const MEASURED_AT = 1000;

/** The widths of an installed font, asked of a browser's canvas; undefined where there is none, as in Node. */
export const canvasWidths: WidthSource = (fontName, bold) => {
  const context = canvasContext();
  if (context === undefined) return undefined;
  const font = `${bold ? "bold " : ""}${MEASURED_AT}px ${JSON.stringify(fontName)}`;
  return (character) => {
    context.font = font;
    return (context.measureText(character).width * 1000) / MEASURED_AT;
  };
};

function canvasContext(): Context | undefined {
  if (typeof OffscreenCanvas !== "undefined") return new OffscreenCanvas(1, 1).getContext("2d") ?? undefined;
  if (typeof document === "undefined") return undefined;
  return document.createElement("canvas").getContext("2d") ?? undefined;
}
