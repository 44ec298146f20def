import type { Workbook } from "../workbook/workbook";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { eventMembers } from "./events";
import { namedItems } from "./named-item";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { documentProperties, settings } from "./settings";
import { tables } from "./table";
import { worksheets } from "./worksheet";

/** What the client begins with: the workbook that is open. */
export function rootObject(workbook: Workbook): HostObject {
  return object(WORKBOOK, workbook);
}

const APPLICATION = objectType<Workbook>("Application", {
  CalculationMode: property(1, () => "Automatic"),
  CalculationState: property(9, () => "Done"),
  Calculate: method(1, (_workbook, _args, session) => session.calculate()),
  SuspendApiCalculationUntilNextSync: method(6, () => null),
  SuspendScreenUpdatingUntilNextSync: method(9, () => null),
  CreateWorkbook: gives(8, (workbook, [base64], session) => {
    session.open(String(base64 ?? ""));
    return object(CREATED, workbook);
  }),
});

const CREATED = objectType<Workbook>("WorkbookCreated", { Open: method(8, () => null) });

const WORKBOOK = objectType<Workbook>("Workbook", {
  Application: gives(1, (workbook) => object(APPLICATION, workbook)),
  Worksheets: gives(1, (workbook) => worksheets(workbook)),
  Tables: gives(1, (workbook) => tables(workbook, null)),
  Names: gives(1, (workbook) => namedItems(workbook, null)),
  Settings: gives(4, (workbook) => settings(workbook)),
  Properties: gives(7, (workbook) => documentProperties(workbook)),
  Protection: gives(7, (workbook) => workbookProtection(workbook)),
  Name: property(7, () => "Book1.xlsx"),
  ReadOnly: property(8, ({ isReadOnly }) => isReadOnly),
  GetSelectedRange: gives(1, (workbook) => range({ workbook, ...workbook.selection })),
  GetSelectedRanges: gives(9, (workbook) =>
    rangeAreas({ workbook, sheetId: workbook.selection.sheetId, areas: [workbook.selection.area] }),
  ),
  GetActiveCell: gives(7, (workbook) => {
    const { sheetId, area } = workbook.selection;
    return range({ workbook, sheetId, area: { ...area, rows: 1, columns: 1 } });
  }),
  ...eventMembers<Workbook>(2),
});
