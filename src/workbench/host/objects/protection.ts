import type { Workbook } from "../workbook/workbook";
import { method, object, objectType, property, type HostObject } from "../protocol/member";
import type { Sheet } from "./worksheet";

export function protection(sheet: Sheet): HostObject {
  return object(SHEET_PROTECTION, sheet);
}

export function workbookProtection(workbook: Workbook): HostObject {
  return object(WORKBOOK_PROTECTION, workbook);
}

const SHEET_PROTECTION = objectType<Sheet>("WorksheetProtection", {
  Protected: property(2, ({ workbook, id }) => workbook.detailsOf(id).isProtected),
  Protect: method(2, ({ workbook, id }) => {
    workbook.detailsOf(id).isProtected = true;
  }),
  Unprotect: method(2, ({ workbook, id }) => {
    workbook.detailsOf(id).isProtected = false;
  }),
});

const WORKBOOK_PROTECTION = objectType<Workbook>("WorkbookProtection", {
  Protected: property(7, (workbook) => workbook.isProtected),
  Protect: method(7, (workbook) => {
    workbook.isProtected = true;
  }),
  Unprotect: method(7, (workbook) => {
    workbook.isProtected = false;
  }),
});
