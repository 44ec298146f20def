import { cellName } from "../report/area";
import { cleanText } from "../report/cell-text";
import type { PlanChart, SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { cellsOf } from "./cells";
import { step, type Step } from "./step";

/** The same look as in a file. */
const GAP_WIDTH = 60;

/** The chart of a sheet. */
export function chartSteps({ chart }: Pick<SheetPlan, "chart">): Step[] {
  return chart ? [step(30, chart, (sheet) => addChart(sheet, chart))] : [];
}

function addChart(
  sheet: Excel.Worksheet,
  { title, categories, values, place, axis, color }: PlanChart,
): void {
  const chart = sheet.charts.add("ColumnClustered", cellsOf(sheet, areaReference(values)), "Columns");
  chart.title.text = cleanText(title);
  chart.legend.visible = false;
  const end = cellName(place.row + place.rows - 1, place.column + place.columns - 1);
  chart.setPosition(cellName(place.row, place.column), end);
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(cellsOf(sheet, areaReference(categories)));
  series.format.fill.setSolidColor(`#${color}`);
  series.gapWidth = GAP_WIDTH;
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.majorUnit;
  if (axis.numberFormat !== undefined) valueAxis.numberFormat = axis.numberFormat;
  // The values stand in a helper column, which may be hidden.
  chart.plotVisibleOnly = false;
}
