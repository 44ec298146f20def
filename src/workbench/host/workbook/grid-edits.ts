import { BooleanNumber, type ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { CellMatrix } from "../engine";
import type { Shift } from "./formula-text";

/** What somebody did in the grid itself: typed, inserted rows by its menu, renamed a sheet, took something back … */
export type GridEdit =
  | { readonly kind: "typed"; readonly sheetId: string; readonly cells: CellMatrix }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Omit<Shift, "sheet"> }
  | { readonly kind: "rearranged" }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetRemoved" | "sheetRenamed"; readonly sheetId: string; readonly before: string }
  | { readonly kind: "sheetHidden"; readonly sheetId: string; readonly isHidden: boolean };

interface Told {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

const REARRANGING = new Set([
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/**
 * Tells of every edit of a workbook's grid as Univer makes it.
 *
 * @param nameOf the name of a sheet
 */
export function watchEdits(
  commands: ICommandService,
  unitId: string,
  nameOf: (sheetId: string) => string,
  take: (edit: GridEdit) => void,
): void {
  let nameBefore = "";
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetNameMutation.id) nameBefore = nameOf((params as Told).subUnitId);
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    if ((params as Told | undefined)?.unitId !== unitId || options?.onlyLocal === true) return;
    if (REARRANGING.has(id)) take({ kind: "rearranged" });
    const edit = cellEdit(id, params as Told) ?? sheetEdit(id, params as Told, nameBefore);
    if (edit) take(edit);
  });
}

function cellEdit(id: string, params: Told): GridEdit | undefined {
  const { subUnitId: sheetId } = params;
  const shifted = (axis: Shift["axis"], sign: 1 | -1): GridEdit => {
    const { startRow, endRow, startColumn, endColumn } = params.range;
    const [at, end] = axis === "row" ? [startRow, endRow] : [startColumn, endColumn];
    return { kind: "shifted", sheetId, shift: { axis, at, count: sign * (end - at + 1) } };
  };
  switch (id) {
    case SetRangeValuesMutation.id:
      return {
        kind: "typed",
        sheetId,
        cells: (params as unknown as ISetRangeValuesMutationParams).cellValue ?? {},
      };
    case InsertRowMutation.id:
      return shifted("row", 1);
    case RemoveRowMutation.id:
      return shifted("row", -1);
    case InsertColMutation.id:
      return shifted("column", 1);
    case RemoveColMutation.id:
      return shifted("column", -1);
    default:
      return undefined;
  }
}

function sheetEdit(id: string, params: unknown, nameBefore: string): GridEdit | undefined {
  const { subUnitId: sheetId } = params as Told;
  switch (id) {
    case InsertSheetMutation.id:
      return { kind: "sheetAdded", sheetId: (params as IInsertSheetMutationParams).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "sheetRemoved", sheetId, before: (params as IRemoveSheetMutationParams).subUnitName };
    case SetWorksheetNameMutation.id:
      return { kind: "sheetRenamed", sheetId, before: nameBefore };
    case SetWorksheetHideMutation.id:
      return {
        kind: "sheetHidden",
        sheetId,
        isHidden: (params as { readonly hidden: BooleanNumber }).hidden === BooleanNumber.TRUE,
      };
    default:
      return undefined;
  }
}
