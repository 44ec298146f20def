import { HostError, invalidArgument, notFound } from "../workbook/host-error";
import type { Chart, ChartSeries } from "../workbook/sheet-details";
import {
  gives,
  method,
  object,
  objectType,
  property,
  type HostObject,
  type Member,
} from "../protocol/member";
import { cellsAt, textArgument, type Cells } from "./arguments";
import type { Sheet } from "./worksheet";

interface One extends Sheet {
  readonly chart: Chart;
}

interface Part {
  readonly details: Record<string, unknown>;
  /** Where among the details, such as `axes/value`. */
  readonly path: string;
}

interface Series extends One {
  readonly series: ChartSeries;
}

export function charts(sheet: Sheet): HostObject {
  return object(CHARTS, sheet);
}

/** Something that is kept under its name, as it was set. */
function detail(since: number, name: string, initial: unknown = null): Member<Part> {
  return property(
    since,
    ({ details, path }) => details[`${path}/${name}`] ?? initial,
    ({ details, path }, value) => {
      details[`${path}/${name}`] = value;
    },
  );
}

/** A part of a chart, with parts of its own. */
function partType(
  typeName: string,
  properties: readonly (readonly [member: string, since: number, initial?: unknown])[],
  parts: Readonly<Record<string, () => ReturnType<typeof objectType<Part>>>> = {},
  methods: Readonly<Record<string, Member<Part>>> = {},
) {
  return objectType<Part>(typeName, {
    ...Object.fromEntries(
      properties.map(([member, since, initial]) => [
        member,
        detail(since, member.charAt(0).toLowerCase() + member.slice(1), initial),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([member, type]) => [
        member,
        gives<Part>(1, ({ details, path }) =>
          object(type(), { details, path: `${path}/${member.charAt(0).toLowerCase()}${member.slice(1)}` }),
        ),
      ]),
    ),
    ...methods,
  });
}

const FONT = partType("ChartFont", [
  ["Bold", 1],
  ["Color", 1],
  ["Italic", 1],
  ["Name", 1],
  ["Size", 1],
]);
const LINE = partType("ChartLineFormat", [
  ["Color", 1],
  ["LineStyle", 7],
  ["Weight", 7],
]);
const FILL = partType(
  "ChartFill",
  [],
  {},
  {
    SetSolidColor: method(1, ({ details, path }, [color]) => {
      details[`${path}/color`] = color;
    }),
    Clear: method(1, ({ details, path }) => {
      details[`${path}/color`] = null;
    }),
  },
);
const FORMAT = partType("ChartFormat", [], { Font: () => FONT, Line: () => LINE, Fill: () => FILL });
const TITLE = partType(
  "ChartTitle",
  [
    ["Text", 1, ""],
    ["Visible", 1, true],
    ["Overlay", 1, false],
  ],
  { Format: () => FORMAT },
);
const LEGEND = partType(
  "ChartLegend",
  [
    ["Visible", 1, true],
    ["Position", 1],
  ],
  { Format: () => FORMAT },
);
const GRIDLINES = partType("ChartGridlines", [["Visible", 1, true]], { Format: () => FORMAT });
const AXIS = partType(
  "ChartAxis",
  [
    ["Minimum", 1],
    ["Maximum", 1],
    ["MajorUnit", 1],
    ["MinorUnit", 1],
    ["NumberFormat", 8],
    ["Visible", 7, true],
    ["LinkNumberFormat", 9],
  ],
  {
    MajorGridlines: () => GRIDLINES,
    MinorGridlines: () => GRIDLINES,
    Title: () => TITLE,
    Format: () => FORMAT,
  },
);
const AXES = partType("ChartAxes", [], { ValueAxis: () => AXIS, CategoryAxis: () => AXIS });
const LABELS = partType(
  "ChartDataLabels",
  [
    ["ShowValue", 1],
    ["Position", 1],
    ["NumberFormat", 8],
    ["ShowSeriesName", 1],
    ["ShowCategoryName", 1],
  ],
  { Format: () => FORMAT },
);

const SERIES = objectType<Series>("ChartSeries", {
  Name: property(
    1,
    ({ series }) => series.name,
    ({ series }, value) => {
      series.name = String(value);
    },
  ),
  GapWidth: property(
    7,
    ({ series }) => series.details["gapWidth"] ?? 150,
    ({ series }, value) => {
      series.details["gapWidth"] = value;
    },
  ),
  HasDataLabels: property(
    7,
    ({ series }) => series.details["hasDataLabels"] ?? false,
    ({ series }, value) => {
      series.details["hasDataLabels"] = value;
    },
  ),
  Format: gives(1, ({ series }) => object(FORMAT, { details: series.details, path: "format" })),
  DataLabels: gives(8, ({ series }) => object(LABELS, { details: series.details, path: "dataLabels" })),
  SetValues: method(7, ({ series }, [cells]) => {
    series.values = cellsOf(cells);
  }),
  SetXAxisValues: method(7, ({ series }, [cells]) => {
    series.categories = cellsOf(cells);
  }),
  Delete: method(7, ({ chart, series }) => {
    chart.series.splice(chart.series.indexOf(series), 1);
  }),
});

const ALL_SERIES = objectType<One>(
  "ChartSeriesCollection",
  {
    Count: property(1, ({ chart }) => chart.series.length),
    GetCount: method(4, ({ chart }) => chart.series.length),
    GetItemAt: gives(1, (one, [index]) => {
      const series = one.chart.series[Number(index)];
      if (!series) throw invalidArgument("The chart has no such series.");
      return object(SERIES, { ...one, series });
    }),
    Add: gives(7, (one, [name]) => {
      const series: ChartSeries = { name: String(name ?? ""), values: null, categories: null, details: {} };
      one.chart.series.push(series);
      return object(SERIES, { ...one, series });
    }),
  },
  { items: (one) => one.chart.series.map((series) => object(SERIES, { ...one, series })) },
);

function place(key: keyof Chart["place"]): Member<One> {
  return property(
    1,
    ({ chart }) => chart.place[key],
    ({ chart }, value) => {
      chart.place = { ...chart.place, [key]: Number(value) };
    },
  );
}

const CHART = objectType<One>(
  "Chart",
  {
    Id: property(7, ({ chart }) => chart.id),
    Name: property(
      1,
      ({ chart }) => chart.name,
      ({ chart }, value) => {
        chart.name = textArgument(value, "A name");
      },
    ),
    ChartType: property(7, ({ chart }) => chart.type),
    PlotVisibleOnly: property(
      8,
      ({ chart }) => chart.details["plotVisibleOnly"] ?? true,
      ({ chart }, value) => {
        chart.details["plotVisibleOnly"] = value;
      },
    ),
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
    Title: gives(1, ({ chart }) => object(TITLE, { details: chart.details, path: "title" })),
    Legend: gives(1, ({ chart }) => object(LEGEND, { details: chart.details, path: "legend" })),
    Axes: gives(1, ({ chart }) => object(AXES, { details: chart.details, path: "axes" })),
    Format: gives(1, ({ chart }) => object(FORMAT, { details: chart.details, path: "format" })),
    DataLabels: gives(1, ({ chart }) => object(LABELS, { details: chart.details, path: "dataLabels" })),
    Series: gives(1, (one) => object(ALL_SERIES, one)),
    SetPosition: method(1, ({ workbook, id, chart }, [start, end]) => {
      const first =
        typeof start === "string" ? cellsAt(workbook, id, start) : (start as HostObject<Cells>).self;
      const last =
        end === undefined || end === null
          ? first
          : typeof end === "string"
            ? cellsAt(workbook, id, end)
            : (end as HostObject<Cells>).self;
      const size = (count: number, one: (index: number) => number) =>
        Array.from({ length: count }, (_, index) => one(index)).reduce((sum, length) => sum + length, 0);
      const left = size(first.area.column, (column) => workbook.columnWidth(id, column));
      const top = size(first.area.row, (row) => workbook.rowHeight(id, row));
      const right = size(last.area.column + last.area.columns, (column) => workbook.columnWidth(id, column));
      const bottom = size(last.area.row + last.area.rows, (row) => workbook.rowHeight(id, row));
      chart.place = { left, top, width: right - left, height: bottom - top };
    }),
    SetData: method(1, ({ chart }, [cells]) => {
      chart.source = cellsOf(cells);
    }),
    Delete: method(1, ({ workbook, id, chart }) => {
      const all = workbook.detailsOf(id).charts;
      all.splice(all.indexOf(chart), 1);
    }),
  },
  { id: ({ chart }) => chart.id },
);

const CHARTS = objectType<Sheet>(
  "ChartCollection",
  {
    Count: property(1, ({ workbook, id }) => workbook.detailsOf(id).charts.length),
    GetCount: method(4, ({ workbook, id }) => workbook.detailsOf(id).charts.length),
    Add: gives(1, (sheet, [type, source]) => {
      const { workbook, id } = sheet;
      workbook.checkUnprotected(id);
      const all = workbook.detailsOf(id).charts;
      const cells = cellsOf(source);
      const chart: Chart = {
        id: workbook.newId("chart"),
        name: `Chart ${String(all.length + 1)}`,
        type: textArgument(type, "A type"),
        source: cells,
        details: {},
        place: { left: 0, top: 0, width: 360, height: 216 },
        series: cells ? seriesOf(cells) : [],
      };
      all.push(chart);
      return object(CHART, { ...sheet, chart });
    }),
    GetItem: gives(1, (sheet, [name]) => {
      const found = chartBy(sheet, name);
      if (!found) throw notFound(`There is no chart “${String(name)}”.`);
      return found;
    }),
    GetItemAt: gives(1, (sheet, [index]) => {
      const chart = sheet.workbook.detailsOf(sheet.id).charts[Number(index)];
      if (!chart) throw invalidArgument("There is no such chart.");
      return object(CHART, { ...sheet, chart });
    }),
    GetItemOrNullObject: gives(4, (sheet, [name]) => chartBy(sheet, name)),
  },
  {
    items: (sheet) =>
      sheet.workbook.detailsOf(sheet.id).charts.map((chart) => object(CHART, { ...sheet, chart })),
  },
);

function chartBy(sheet: Sheet, name: unknown): HostObject | null {
  const chart = sheet.workbook.detailsOf(sheet.id).charts.find((one) => one.id === name || one.name === name);
  return chart ? object(CHART, { ...sheet, chart }) : null;
}

function cellsOf(given: unknown): NonNullable<Chart["source"]> {
  const cells = (given as HostObject<Cells> | null)?.self;
  if (!cells) throw new HostError("InvalidArgument", "A chart needs the cells it shows.");
  return { sheetId: cells.sheetId, area: cells.area };
}

/** Excel takes the first column for the names of the bars where there are two. */
function seriesOf({ sheetId, area }: NonNullable<Chart["source"]>): ChartSeries[] {
  const isSingle = area.columns === 1;
  return [
    {
      name: "",
      values: { sheetId, area: isSingle ? area : { ...area, column: area.column + 1, columns: 1 } },
      categories: isSingle ? null : { sheetId, area: { ...area, columns: 1 } },
      details: {},
    },
  ];
}
