import { afterEach, describe, expect, it } from "@jest/globals";
import { canvasWidths } from "../../../src/report/text/canvas";

/** A canvas on which every character is as wide as half the font's size. */
class HalfEmCanvas {
  static readonly fonts: string[] = [];

  getContext(): { font: string; measureText(text: string): { width: number } } {
    return {
      font: "",
      measureText(text) {
        HalfEmCanvas.fonts.push(this.font);
        return { width: (text.length * Number(/(\d+)px/.exec(this.font)?.[1])) / 2 };
      },
    };
  }
}

describe("canvasWidths", () => {
  const globals = globalThis as { OffscreenCanvas?: unknown; document?: unknown };

  afterEach(() => {
    delete globals.OffscreenCanvas;
    delete globals.document;
  });

  it("knows nothing where there is no canvas", () => {
    expect(canvasWidths("Tahoma", false)).toBeUndefined();
  });

  it("gives the width of a character per 1000 em", () => {
    globals.OffscreenCanvas = HalfEmCanvas;
    expect(canvasWidths("Tahoma", false)?.("a")).toBe(500);
  });

  it("asks for the font by its quoted name and weight", () => {
    globals.OffscreenCanvas = HalfEmCanvas;
    canvasWidths("Angsana New", true)?.("a");
    expect(HalfEmCanvas.fonts.at(-1)).toBe('bold 1000px "Angsana New"');
  });

  it("uses the page's canvas where there is none apart from the page", () => {
    globals.document = { createElement: () => new HalfEmCanvas() };
    expect(canvasWidths("Tahoma", false)?.("a")).toBe(500);
  });
});
