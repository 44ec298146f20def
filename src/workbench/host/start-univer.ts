import {
  LocaleType,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { Workbook } from "./workbook/workbook";

/** A workbook without a page around it, with one blank sheet. */
export function startWorkbook(sheet = "Sheet1"): Workbook {
  const { univer, book } = startUniver(sheet);
  return new Workbook(univer, book);
}

/** Univer with all its parts but the grid on a page. */
export function startUniver(sheet: string): { readonly univer: Univer; readonly book: UniverWorkbook } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  for (const plugin of UniverSheetsNodeCorePreset({}).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const data: Partial<IWorkbookData> = {
    id: nextId(),
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: sheet, rowCount: 200, columnCount: 30 } },
  };
  return { univer, book: univer.createUnit(UniverInstanceType.UNIVER_SHEET, data) };
}

let made = 0;

/** Univer keeps results by workbook and range for all its instances together, so that no two may be called the same. */
function nextId(): string {
  made += 1;
  return `workbook-${String(made)}-`;
}
