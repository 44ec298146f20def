import { inExcel } from "./run";

const TEXT = "@";
const GENERAL = "General";

/** The cell that is selected, and whether it holds nothing. */
export function activeCell(): Promise<{ readonly address: string; readonly isBlank: boolean }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    await context.sync();
    return { address: cell.address.slice(cell.address.lastIndexOf("!") + 1), isBlank: isBlank(cell) };
  });
}

/**
 * Writes a formula into the active cell. A cell formatted Text would keep it as text, so it becomes General.
 *
 * @returns false where the cell holds something and `evenIfFull` does not allow to write over it
 */
export function insertFormula(formula: string, evenIfFull: boolean): Promise<boolean> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("formulas,numberFormat");
    await context.sync();
    if (!isBlank(cell) && !evenIfFull) return false;
    if (cell.numberFormat[0]?.[0] === TEXT) cell.numberFormat = [[GENERAL]];
    cell.formulas = [[formula]];
    await context.sync();
    return true;
  });
}

function isBlank({ formulas }: Excel.Range): boolean {
  return formulas[0]?.[0] === "";
}
