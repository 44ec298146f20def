import type { Area } from "./address";
import type { CellFormat } from "./cell-format";
import { shiftArea, type Shift } from "./formula-text";

/** What a sheet has besides cells: plain data, whose areas follow rows and columns. */
export interface SheetDetails {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** The look of cells that nobody formatted. */
  defaultFormat: Partial<CellFormat>;
  pageLayout: PageLayout;
  /** Rows and columns before which a manual page break stands. */
  rowBreaks: number[];
  columnBreaks: number[];
  validations: Validation[];
  /** In order of priority. */
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  customProperties: Map<string, string>;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printHeadings: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`. */
  zoom: Readonly<Record<string, number>>;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** By place, such as `leftFooter`. */
  headersFooters: Record<string, string>;
}

export interface Validation {
  area: Area;
  rule: unknown;
  type: string;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  /** What the type needs: a formula, a colour … by name. */
  readonly details: Record<string, unknown>;
  stopIfTrue: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** The cells it was made from, by sheet. */
  source: { readonly sheetId: string; readonly area: Area } | null;
  /** Everything that was set, by path, such as `title/text`. */
  readonly details: Record<string, unknown>;
  /** In points. */
  place: { left: number; top: number; width: number; height: number };
  series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: { readonly sheetId: string; readonly area: Area } | null;
  categories: { readonly sheetId: string; readonly area: Area } | null;
  readonly details: Record<string, unknown>;
}

/** What a new sheet has. */
export function newSheetDetails(): SheetDetails {
  return {
    visibility: "Visible",
    isProtected: false,
    defaultFormat: {},
    pageLayout: {
      orientation: "Portrait",
      paperSize: "Letter",
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      blackAndWhite: false,
      draftMode: false,
      printHeadings: false,
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
      zoom: { scale: 100 },
      printArea: null,
      titleRows: null,
      titleColumns: null,
      headersFooters: {},
    },
    rowBreaks: [],
    columnBreaks: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    customProperties: new Map(),
  };
}

/** Moves all that a sheet's own details say of its cells. */
export function shiftDetails(details: SheetDetails, shift: Shift): void {
  const layout = details.pageLayout;
  const moved = (area: Area | null) => area && shiftArea(area, shift);
  layout.printArea = moved(layout.printArea);
  layout.titleRows = moved(layout.titleRows);
  layout.titleColumns = moved(layout.titleColumns);
  if (shift.axis === "row") details.rowBreaks = shiftPlaces(details.rowBreaks, shift);
  else details.columnBreaks = shiftPlaces(details.columnBreaks, shift);
  details.validations = details.validations.flatMap((one) => {
    const area = moved(one.area);
    return area ? [{ ...one, area }] : [];
  });
  details.conditionalFormats = details.conditionalFormats.flatMap((one) => {
    const areas = one.areas.flatMap((area) => moved(area) ?? []);
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
}

/** Moves what charts say of the cells of a sheet, on whatever sheet they stand. */
export function shiftCharts(details: SheetDetails, sheetId: string, shift: Shift): void {
  const moved = <T extends { readonly sheetId: string; readonly area: Area } | null>(source: T): T => {
    const area = source?.sheetId === sheetId ? shiftArea(source.area, shift) : null;
    return area ? { ...source, area } : source;
  };
  for (const chart of details.charts) {
    chart.source = moved(chart.source);
    for (const series of chart.series) {
      series.values = moved(series.values);
      series.categories = moved(series.categories);
    }
  }
}

/** A chart whose cells stand on other sheets, or on the same by other names. */
export function onSheets(chart: Chart, other: (sheetId: string) => string): Chart {
  const moved = <T extends Chart["source"]>(cells: T): T =>
    cells && { ...cells, sheetId: other(cells.sheetId) };
  return {
    ...chart,
    source: moved(chart.source),
    series: chart.series.map((series) => ({
      ...series,
      values: moved(series.values),
      categories: moved(series.categories),
    })),
  };
}

function shiftPlaces(places: readonly number[], { at, count }: Shift): number[] {
  const shifted = places.map((place) => (place < at ? place : Math.max(at, place + count)));
  return [...new Set(shifted)];
}
