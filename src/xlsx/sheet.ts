import { cellName } from "../report/area";
import type { ConditionalFormat, SheetPlan } from "../report/plan";
import { cleanText } from "../report/cell-text";
import { fileCells, type Grid } from "./cells";
import type { FileChart, FileConditionalFormat, FileSheet, ReportLoss } from "./file-model";
import { fileFormula } from "./formulas";
import { NUMBER_FORMAT_LIMIT, SHEET_FONT } from "./looks";
import { columnWidth, rowHeight } from "./measures";
import { filePrint } from "./print";
import { absoluteReference, areaReference } from "../report/references";
import { fileValidations } from "./validations";

/** A sheet plan as a file holds it. What does not fit is left out or cut, and told to `report`. */
export function fileSheet(plan: SheetPlan, report: ReportLoss): FileSheet {
  const font = plan.font ?? SHEET_FONT;
  reportLongNumberFormats(plan, report);
  const cells = fileCells(plan, report);
  return {
    name: plan.name,
    font,
    columns: plan.columns.map(({ width, hidden = false }) => ({ width: columnWidth(width), hidden })),
    rowHeights: plan.rowHeights.map(rowHeight),
    cells,
    merges: plan.merges,
    validations: fileValidations(plan.validations, report),
    conditionalFormats: plan.conditionalFormats.map(fileConditionalFormat),
    table: fileTable(plan, cells),
    chart: fileChart(plan),
    print: filePrint(plan.print, font, report),
    frozenRows: plan.frozenRows ?? 0,
  };
}

function reportLongNumberFormats(plan: SheetPlan, report: ReportLoss): void {
  for (const { area, style } of plan.formats) {
    const tooLong = (plan.styles[style]?.numberFormat?.length ?? 0) > NUMBER_FORMAT_LIMIT;
    if (tooLong) report({ what: "number format left out", cell: cellName(area.row, area.column) });
  }
}

function fileConditionalFormat(format: ConditionalFormat): FileConditionalFormat {
  const { area, ...rule } = format;
  const range = areaReference(area);
  if (rule.kind === "dataBar") return { ...rule, range };
  return { ...rule, range, formula: cleanText(fileFormula(rule.formula)) };
}

/** Excel repairs a file whose table names a column otherwise than its header cell. */
function fileTable({ table }: SheetPlan, cells: Grid): FileSheet["table"] {
  if (!table) return undefined;
  const { row, column, columns } = table.area;
  const headers = cells[row]?.slice(column, column + columns) ?? [];
  return {
    name: table.name,
    range: areaReference(table.area),
    columns: headers.map((cell) => (typeof cell?.value === "string" ? cell.value : "")),
  };
}

function fileChart({ name, chart }: SheetPlan): FileChart | undefined {
  if (!chart) return undefined;
  return {
    title: cleanText(chart.title),
    place: chart.place,
    axis: chart.axis,
    color: chart.color,
    categories: absoluteReference(name, chart.categories),
    values: absoluteReference(name, chart.values),
  };
}
