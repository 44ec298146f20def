import { readArea } from "../workbook/address";
import { moveBy } from "../workbook/formula-text";
import type { CellSnapshot } from "../workbook/snapshot";
import type { CellContent } from "../workbook/typed-value";
import type { Looks } from "./looks";
import { attribute, children, first, number, textOf, type Element } from "./xml";

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The texts that cells of a file share, by number. */
export function sharedTexts(root: Element | undefined): string[] {
  return children(root, "si").map(richText);
}

/** The cells of a sheet by address: what they hold, their formulas, and how they look. */
export function readCells(
  sheet: Element,
  looks: Looks,
  texts: readonly string[],
): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  const shared = new Map<string, Shared>();
  for (const row of children(first(sheet, "sheetData"), "row"))
    for (const cell of children(row, "c")) {
      const address = attribute(cell, "r") ?? "";
      const formula = formulaOf(first(cell, "f"), address, shared);
      const content = formula === undefined ? contentOf(cell, texts) : null;
      const style = number(cell, "s");
      if (content === null && formula === undefined && style === undefined) continue;
      cells[address] = {
        content,
        ...(formula === undefined ? {} : { formula }),
        format: style === undefined ? looks.usual : looks.of(style),
      };
    }
  return cells;
}

function contentOf(cell: Element, texts: readonly string[]): CellContent {
  const value = first(cell, "v");
  const text = textOf(value);
  switch (attribute(cell, "t") ?? "n") {
    case "s":
      return texts[Number(text)] ?? "";
    case "inlineStr":
      return richText(first(cell, "is"));
    case "str":
      return text;
    case "b":
      return text === "1";
    case "e":
      return { error: text };
    default:
      return value ? Number(text) : null;
  }
}

/** The text without what only helps to read it aloud. */
function richText(element: Element | undefined): string {
  const runs = children(element, "r").map((run) => textOf(first(run, "t")));
  return decoded(runs.length > 0 ? runs.join("") : textOf(first(element, "t")));
}

/** `_x000D_` stands for a character that XML cannot hold. */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function formulaOf(
  element: Element | undefined,
  address: string,
  shared: Map<string, Shared>,
): string | undefined {
  if (!element) return undefined;
  const text = textOf(element);
  const index = attribute(element, "si");
  const { row, column } = readArea(address) ?? { row: 0, column: 0 };
  if (text !== "") {
    const formula = asWritten(text);
    if (index !== undefined) shared.set(index, { formula, row, column });
    return formula;
  }
  const first = index === undefined ? undefined : shared.get(index);
  return first && moveBy(first.formula, row - first.row, column - first.column);
}

/** A formula as people write it: a file names newer functions by longer names. */
export function asWritten(text: string): string {
  return `=${text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "")}`;
}
