import { readArea, splitSheet } from "../workbook/address";
import type { Chart, ChartSeries } from "../workbook/sheet-details";
import { below, children, first, number, textOf, attribute, type Element } from "./xml";

/** The sizes of a sheet, in points. */
export interface Sizes {
  left(column: number): number;
  top(row: number): number;
}

const POINTS_PER_EMU = 1 / 12_700;
const TYPES: Readonly<Record<string, string>> = {
  "col clustered": "ColumnClustered",
  "col stacked": "ColumnStacked",
  "bar clustered": "BarClustered",
  "bar stacked": "BarStacked",
};

/** A chart of a file; its cells name their sheets by name. Only what the add-in's charts have is read. */
export function readChart(root: Element, anchor: Element, sizes: Sizes, count: number): Chart {
  const chart = first(root, "chart");
  const plot = first(chart, "plotArea");
  const drawn = children(plot).find((one) => (one.localName ?? "").endsWith("Chart"));
  const kind = [first(drawn, "barDir"), first(drawn, "grouping")].map((one) => attribute(one, "val") ?? "");
  const gapWidth = number(first(drawn, "gapWidth"), "val");
  return {
    id: `{chart-of-file-${String(count)}}`,
    name: `Chart ${String(count)}`,
    type: TYPES[kind.join(" ")] ?? (drawn?.localName === "lineChart" ? "Line" : "ColumnClustered"),
    source: null,
    details: detailsOf(chart, plot),
    place: placeOf(anchor, sizes),
    series: children(drawn, "ser").map((one) => seriesOf(one, gapWidth)),
  };
}

function detailsOf(chart: Element | undefined, plot: Element | undefined): Record<string, unknown> {
  const axis = first(plot, "valAx");
  const scaling = first(axis, "scaling");
  const title = first(chart, "title");
  const details: Record<string, unknown> = {
    "title/text": below(title, "t").map(textOf).join(""),
    "title/visible": title !== undefined,
    "legend/visible": first(chart, "legend") !== undefined,
    plotVisibleOnly: attribute(first(chart, "plotVisOnly"), "val") !== "0",
    "axes/valueAxis/minimum": number(first(scaling, "min"), "val"),
    "axes/valueAxis/maximum": number(first(scaling, "max"), "val"),
    "axes/valueAxis/majorUnit": number(first(axis, "majorUnit"), "val"),
    "axes/valueAxis/numberFormat": attribute(first(axis, "numFmt"), "formatCode"),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function seriesOf(element: Element, gapWidth: number | undefined): ChartSeries {
  const color = attribute(below(first(element, "spPr"), "srgbClr")[0], "val");
  return {
    name: textOf(below(first(element, "tx"), "v")[0]),
    values: cellsOf(below(first(element, "val"), "f")[0]),
    categories: cellsOf(below(first(element, "cat"), "f")[0]),
    details: {
      ...(color === undefined ? {} : { "format/fill/color": `#${color}` }),
      ...(gapWidth === undefined ? {} : { gapWidth }),
    },
  };
}

function cellsOf(formula: Element | undefined): ChartSeries["values"] {
  const { sheet, address } = splitSheet(textOf(formula));
  const area = readArea(address);
  return sheet !== null && area ? { sheetId: sheet, area } : null;
}

function placeOf(anchor: Element, sizes: Sizes): Chart["place"] {
  const corner = (name: string) => {
    const at = (part: string) => Number(textOf(first(anchor, name, part)) || 0);
    return {
      left: sizes.left(at("col")) + at("colOff") * POINTS_PER_EMU,
      top: sizes.top(at("row")) + at("rowOff") * POINTS_PER_EMU,
    };
  };
  const [from, to] = [corner("from"), corner("to")];
  return { left: from.left, top: from.top, width: to.left - from.left, height: to.top - from.top };
}
