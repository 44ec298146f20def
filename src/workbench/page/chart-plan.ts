import type { Area, PlanChart } from "../../report/plan";
import type { Workbook } from "../host/workbook/workbook";
import { withoutHash } from "./plan-style";

const AXIS = "axes/valueAxis";

/** The chart of a sheet in the words of a plan, which knows one with one series; undefined for none. */
export function chartPlan(workbook: Workbook, id: string): PlanChart | undefined {
  const [chart] = workbook.detailsOf(id).charts;
  const series = chart?.series[0];
  if (!chart || !series?.values || !series.categories) return undefined;
  const { details } = chart;
  const number = (name: string, otherwise: number) => Number(details[`${AXIS}/${name}`] ?? otherwise);
  const numberFormat = details[`${AXIS}/numberFormat`];
  return {
    title: String(details["title/text"] ?? ""),
    categories: series.categories.area,
    values: series.values.area,
    place: cellsUnder(workbook, id, chart.place),
    axis: {
      min: number("minimum", 0),
      max: number("maximum", 100),
      majorUnit: number("majorUnit", 25),
      ...(typeof numberFormat === "string" ? { numberFormat } : {}),
    },
    color: withoutHash(String(series.details["format/fill/color"] ?? "6FA287")),
  };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function cellsUnder(workbook: Workbook, id: string, { left, top, width, height }: Place): Area {
  const column = indexAt(left, (index) => workbook.columnWidth(id, index));
  const row = indexAt(top, (index) => workbook.rowHeight(id, index));
  const lastColumn = indexAt(left + width - 1, (index) => workbook.columnWidth(id, index));
  const lastRow = indexAt(top + height - 1, (index) => workbook.rowHeight(id, index));
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The row or column in which a point lies. */
function indexAt(position: number, size: (index: number) => number): number {
  let index = 0;
  for (let end = size(0); end <= position; end += size(index)) index += 1;
  return index;
}
