import { cellName } from "../report/area";
import { cleanText } from "../report/cell-text";
import type { PlanChart, SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { cellsOf } from "./cells";
import { step, type Step } from "./step";

/** The same look as in a file. */
const TABLE_STYLE = "TableStyleLight1";
const GAP_WIDTH = 60;

/** The table of a sheet, over cells that are written already. */
export function tableSteps({ table }: Pick<SheetPlan, "table">): Step[] {
  if (!table) return [];
  return [
    step(5, table, (sheet) => {
      const added = sheet.tables.add(areaReference(table.area), true);
      added.name = table.name;
      added.style = TABLE_STYLE;
      added.showBandedRows = false;
    }),
  ];
}

/** The names that belong to a sheet. */
export function nameSteps({ names }: Pick<SheetPlan, "names">): Step[] {
  return names.map(({ name, area }) =>
    step(3, name, (sheet) => {
      sheet.names.add(name, cellsOf(sheet, areaReference(area)));
    }),
  );
}

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

/** Rows at the top that stay in view. */
export function frozenSteps({ frozenRows = 0 }: Pick<SheetPlan, "frozenRows">): Step[] {
  return frozenRows > 0 ? [step(2, frozenRows, (sheet) => sheet.freezePanes.freezeRows(frozenRows))] : [];
}
