import type { Line, Style } from "../../report/plan";
import { EDGES, type Border, type CellFormat } from "../host/workbook/cell-format";

const HORIZONTAL: Readonly<Record<string, Style["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, Style["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/** How a cell looks, in the words of a plan. */
export function planStyle(format: CellFormat): Style {
  const borders = EDGES.flatMap((edge) => {
    const border = format[edge];
    return border ? [[edge, lineOf(border)] as const] : [];
  });
  const horizontal = HORIZONTAL[format.horizontal];
  const vertical = VERTICAL[format.vertical];
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      underline: format.underline !== "None",
      color: withoutHash(format.color),
    },
    ...(format.fill === "" ? {} : { fill: withoutHash(format.fill) }),
    ...(borders.length === 0 ? {} : { borders: Object.fromEntries(borders) }),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.shrink ? { shrink: true } : {}),
    ...(format.indent > 0 ? { indent: format.indent } : {}),
    ...(format.numberFormat === "General" ? {} : { numberFormat: format.numberFormat }),
  };
}

/** A colour as a plan has it. @example withoutHash("#E8EFEA") // "E8EFEA" */
export function withoutHash(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

function lineOf({ style, weight, color }: Border): Line {
  const line =
    style === "Dot" ? "dotted" : weight === "Hairline" ? "hair" : weight === "Thin" ? "thin" : "medium";
  return { style: line, color: withoutHash(color) };
}
