import type { SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { cellsOf } from "./cells";
import { step, type Step } from "./step";

/** As in a file. */
const TABLE_STYLE = "TableStyleLight1";

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

/** Rows at the top that stay in view. */
export function frozenSteps({ frozenRows = 0 }: Pick<SheetPlan, "frozenRows">): Step[] {
  return frozenRows > 0 ? [step(2, frozenRows, (sheet) => sheet.freezePanes.freezeRows(frozenRows))] : [];
}
