import { areaReference } from "../report/references";
import { area } from "../report/area";
import { cellsOf } from "./cells";
import type { CellsPlace } from "./place";
import { step, type Step } from "./step";

/** The key of a row of the register, and what stood there before. */
export interface KeyChange {
  /** From the first row of the register, its header, which is 0. */
  readonly row: number;
  readonly key: string;
  readonly before: string;
}

/**
 * Writes keys into the register, for rows that have none, and how to take them back.
 *
 * @param column of the register that holds the keys, from 0
 */
export function keySteps(
  register: CellsPlace,
  column: number,
  changes: readonly KeyChange[],
): { readonly write: Step; readonly undo: Step } {
  const writing = (valueOf: (change: KeyChange) => string) =>
    step(changes.length * 2, changes, (sheet) => {
      for (const change of changes) {
        const cell = area(register.row + change.row, register.column + column);
        cellsOf(sheet, areaReference(cell)).values = [[valueOf(change)]];
      }
    });
  return { write: writing(({ key }) => key), undo: writing(({ before }) => before) };
}
