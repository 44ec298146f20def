import { gives, method, object, objectType, type HostObject } from "../protocol/member";
import { cellsAt, numberArgument, type Cells } from "./arguments";
import { range } from "./range";
import type { Sheet } from "./worksheet";

export function freezePanes(sheet: Sheet): HostObject {
  return object(FREEZE_PANES, sheet);
}

const FREEZE_PANES = objectType<Sheet>("WorksheetFreezePanes", {
  FreezeRows: method(7, ({ workbook, id }, [rows]) =>
    workbook.freeze(id, numberArgument(rows ?? 1, "Rows"), 0),
  ),
  FreezeColumns: method(7, ({ workbook, id }, [columns]) =>
    workbook.freeze(id, 0, numberArgument(columns ?? 1, "Columns")),
  ),
  FreezeAt: method(7, ({ workbook, id }, [frozen]) => {
    const { area } =
      typeof frozen === "string" ? cellsAt(workbook, id, frozen) : (frozen as HostObject<Cells>).self;
    workbook.freeze(id, area.row + area.rows, area.column + area.columns);
  }),
  Unfreeze: method(7, ({ workbook, id }) => workbook.freeze(id, 0, 0)),
  GetLocationOrNullObject: gives(7, ({ workbook, id }) => {
    const { rows, columns } = workbook.frozen(id);
    if (rows === 0 && columns === 0) return null;
    return range({
      workbook,
      sheetId: id,
      area: { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) },
    });
  }),
});
