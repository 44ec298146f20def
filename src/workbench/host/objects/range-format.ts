import { invalidArgument } from "../workbook/host-error";
import type { Area } from "../workbook/address";
import { HORIZONTAL_NAMES, VERTICAL_NAMES, type Border, type CellFormat } from "../workbook/cell-format";
import type { Workbook } from "../workbook/workbook";
import {
  gives,
  method,
  object,
  objectType,
  property,
  type HostObject,
  type Member,
} from "../protocol/member";
import { choice } from "./arguments";

/** Several areas of one sheet. */
export interface Areas {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

type Edge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";
const EDGES: readonly Edge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
];
const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface AreasEdge extends Areas {
  readonly edge: Edge;
}

export function rangeFormat(areas: Areas): HostObject {
  return object(FORMAT, areas);
}

/** A property of the look that all cells share. */
function look<Key extends keyof CellFormat>(
  since: number,
  key: Key,
  read: (value: unknown) => CellFormat[Key],
): Member<Areas> {
  return property(
    since,
    (areas) => shared(areas, key),
    (areas, value) => change(areas, { [key]: read(value) } as Partial<CellFormat>),
  );
}

const FONT = objectType<Areas>("RangeFont", {
  Name: look(1, "fontName", String),
  Size: look(1, "fontSize", (value) => {
    if (typeof value !== "number" || value < 1 || value > 409)
      throw invalidArgument("A font is 1 to 409 points.");
    return value;
  }),
  Bold: look(1, "bold", (value) => value === true),
  Italic: look(1, "italic", (value) => value === true),
  Underline: look(1, "underline", (value) => choice(value, ["None", "Single"], "An underline")),
  Color: look(1, "color", color),
});

const FILL = objectType<Areas>("RangeFill", {
  Color: property(
    1,
    (areas) => {
      const fill = shared(areas, "fill");
      return fill === "" ? "#FFFFFF" : fill;
    },
    (areas, value) => change(areas, { fill: color(value) }),
  ),
  Clear: method(1, (areas) => change(areas, { fill: "" })),
});

const BORDER = objectType<AreasEdge>(
  "RangeBorder",
  {
    SideIndex: property(1, ({ edge }) => edge),
    Style: property(
      1,
      (edge) => lineOf(edge)?.style ?? "None",
      (edge, value) => {
        const style = choice(value, LINE_STYLES, "A line");
        setLine(edge, (line) =>
          style === "None" ? null : { weight: "Thin", color: "#000000", ...line, style },
        );
      },
    ),
    Weight: property(
      1,
      (edge) => lineOf(edge)?.weight ?? "Thin",
      (edge, value) => {
        const weight = choice(value, WEIGHTS, "A weight");
        setLine(edge, (line) => ({ style: "Continuous", color: "#000000", ...line, weight }));
      },
    ),
    Color: property(
      1,
      (edge) => lineOf(edge)?.color ?? "#000000",
      (edge, value) =>
        setLine(edge, (line) => ({ style: "Continuous", weight: "Thin", ...line, color: color(value) })),
    ),
  },
  { id: ({ edge }) => edge },
);

const BORDERS = objectType<Areas>(
  "RangeBorderCollection",
  {
    Count: property(1, () => EDGES.length),
    GetItem: gives(1, (areas, [edge]) => object(BORDER, { ...areas, edge: choice(edge, EDGES, "An edge") })),
  },
  { items: (areas) => EDGES.map((edge) => object(BORDER, { ...areas, edge })) },
);

const FORMAT = objectType<Areas>("RangeFormat", {
  Font: gives(1, (areas) => object(FONT, areas)),
  Fill: gives(1, (areas) => object(FILL, areas)),
  Borders: gives(1, (areas) => object(BORDERS, areas)),
  HorizontalAlignment: look(1, "horizontal", (value) => choice(value, HORIZONTAL_NAMES, "An alignment")),
  VerticalAlignment: look(1, "vertical", (value) => choice(value, VERTICAL_NAMES, "An alignment")),
  WrapText: look(1, "wrap", (value) => value === true),
  ShrinkToFit: look(9, "shrink", (value) => value === true),
  IndentLevel: look(9, "indent", (value) => {
    if (typeof value !== "number" || value < 0 || value > 250)
      throw invalidArgument("An indent is 0 to 250.");
    return value;
  }),
  ColumnWidth: property(
    2,
    ({ workbook, sheetId, areas }) =>
      same(
        areas.flatMap((area) =>
          indices(area.column, area.columns).map((column) => workbook.columnWidth(sheetId, column)),
        ),
      ),
    ({ workbook, sheetId, areas }, value) => {
      for (const area of areas) workbook.setColumnWidth(sheetId, area, Number(value));
    },
  ),
  RowHeight: property(
    2,
    ({ workbook, sheetId, areas }) =>
      same(
        areas.flatMap((area) =>
          indices(area.row, Math.min(area.rows, MOST_LOOKED_AT)).map((row) =>
            workbook.rowHeight(sheetId, row),
          ),
        ),
      ),
    ({ workbook, sheetId, areas }, value) => {
      for (const area of areas) workbook.setRowHeight(sheetId, area, Number(value));
    },
  ),
});

const MOST_LOOKED_AT = 5000;

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function same<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function shared<Key extends keyof CellFormat>(
  { workbook, sheetId, areas }: Areas,
  key: Key,
): CellFormat[Key] | null {
  const values = areas.flatMap((area) =>
    indices(area.row, Math.min(area.rows, MOST_LOOKED_AT)).flatMap((row) =>
      indices(area.column, Math.min(area.columns, MOST_LOOKED_AT)).map(
        (column) => workbook.formatAt(sheetId, row, column)[key],
      ),
    ),
  );
  return same(values);
}

function change({ workbook, sheetId, areas }: Areas, format: Partial<CellFormat>): void {
  workbook.format(sheetId, areas, format);
}

function color(value: unknown): string {
  const text = String(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(text)) throw invalidArgument(`${String(value)} is no colour such as #FFA500.`);
  return text;
}

interface Strip {
  readonly strip: Area;
  readonly side: "top" | "right" | "bottom" | "left";
}

/** The strip of cells along an edge, and the side of theirs that the line lies on. */
function stripsOf({ areas, edge }: AreasEdge): Strip[] {
  return areas.flatMap((area): Strip[] => {
    const { row, column, rows, columns } = area;
    switch (edge) {
      case "EdgeTop":
        return [{ strip: { ...area, rows: 1 }, side: "top" }];
      case "EdgeBottom":
        return [{ strip: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
      case "EdgeLeft":
        return [{ strip: { ...area, columns: 1 }, side: "left" }];
      case "EdgeRight":
        return [{ strip: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
      case "InsideHorizontal":
        return rows > 1 ? [{ strip: { ...area, rows: rows - 1 }, side: "bottom" }] : [];
      case "InsideVertical":
        return columns > 1 ? [{ strip: { ...area, columns: columns - 1 }, side: "right" }] : [];
      case "DiagonalDown":
      case "DiagonalUp":
        return [];
    }
  });
}

function lineOf(edge: AreasEdge): Border | null {
  const [first] = stripsOf(edge);
  return first ? edge.workbook.formatAt(edge.sheetId, first.strip.row, first.strip.column)[first.side] : null;
}

function setLine(edge: AreasEdge, make: (line: Border | null) => Border | null): void {
  const { workbook, sheetId } = edge;
  const alike = new Map<string, { readonly side: Strip["side"]; before: Border | null; strips: Area[] }>();
  for (const { strip, side } of stripsOf(edge)) {
    const before = workbook.formatAt(sheetId, strip.row, strip.column)[side];
    const key = JSON.stringify([side, before]);
    const others = alike.get(key);
    if (others) others.strips.push(strip);
    else alike.set(key, { side, before, strips: [strip] });
  }
  for (const { side, before, strips } of alike.values())
    workbook.format(sheetId, strips, { [side]: make(before) });
}
