import type {
  Area,
  PlanCell,
  PlanFormat,
  PlanName,
  PlanTable,
  PlanValue,
  SheetPlan,
  Style,
} from "../../report/plan";
import { readArea, splitSheet } from "../host/workbook/address";
import type { CellContent } from "../host/workbook/typed-value";
import type { Workbook } from "../host/workbook/workbook";
import { chartPlan } from "./chart-plan";
import { planStyle } from "./plan-style";
import { printPlan } from "./print-plan";
import { conditionalPlans, validationPlans } from "./rule-plans";

/** A sheet of the stand-in's workbook as a plan: what the add-in writes into files. */
export function sheetPlan(workbook: Workbook, id: string): SheetPlan {
  const used = workbook.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const { cells, styles, formats } = cellPlans(workbook, id);
  const details = workbook.detailsOf(id);
  const [table] = workbook.tables.filter(({ sheetId }) => sheetId === id);
  const chart = chartPlan(workbook, id);
  return {
    name: workbook.sheetName(id),
    kind: "register",
    columns: Array.from({ length: columns }, (_, column) => ({
      width: workbook.columnWidth(id, column),
      ...(workbook.isColumnHidden(id, column) ? { hidden: true } : {}),
    })),
    rowHeights: Array.from({ length: rows }, (_, row) => workbook.rowHeight(id, row)),
    cells,
    styles,
    formats,
    merges: workbook.merges(id),
    validations: validationPlans(details),
    conditionalFormats: conditionalPlans(details),
    names: namePlans(workbook, id),
    ...(table ? { table: { name: table.name, area: table.area } satisfies PlanTable } : {}),
    ...(chart ? { chart } : {}),
    print: printPlan(details, { row: 0, column: 0, rows, columns }),
    frozenRows: workbook.frozen(id).rows,
  };
}

function cellPlans(workbook: Workbook, id: string): Pick<SheetPlan, "cells" | "styles" | "formats"> {
  const cells: PlanCell[] = [];
  const formats: PlanFormat[] = [];
  const styles: Record<string, Style> = {};
  const names = new Map<string, string>();
  workbook.forCells(id, (row, column, { content, formula, format }) => {
    const style = planStyle(format);
    const key = JSON.stringify(style);
    const name = names.get(key) ?? `style${String(names.size)}`;
    names.set(key, name);
    styles[name] = style;
    formats.push({ area: { row, column, rows: 1, columns: 1 }, style: name });
    if (content === null && formula === undefined) return;
    cells.push({ row, column, value: planValue(content), ...(formula === undefined ? {} : { formula }) });
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, styles, formats };
}

const FILE_ERRORS = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!"] as const;

/** An error that no plan has (a name that is not known, say) is written as the nearest that it has. */
function planValue(content: CellContent): PlanValue {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  return { error: FILE_ERRORS.find((name) => name === content.error) ?? "#VALUE!" };
}

function namePlans(workbook: Workbook, id: string): PlanName[] {
  return workbook.names.flatMap(({ name, formula, scope }) => {
    const { sheet, address } = splitSheet(formula.replace(/^=/, ""));
    const home = sheet === null ? scope : workbook.sheetNamed(sheet);
    const area: Area | null = readArea(address);
    return home === id && area ? [{ name, area }] : [];
  });
}
