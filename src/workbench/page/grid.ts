import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import words from "@univerjs/preset-sheets-core/locales/en-US";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { showThai } from "./thai-cells";

/** A spreadsheet on a page. Before it is drawn it takes no scrolling. */
export interface Grid {
  readonly univer: Univer;
  readonly book: Workbook;
  readonly drawn: Promise<void>;
}

const FIRST_SHEET = { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 30 };

/**
 * Shows a spreadsheet with one blank sheet in an element of the page.
 *
 * @param container the element's id
 * @param functions offered while a formula is typed, besides the spreadsheet's own
 */
export function startGrid(container: string, functions: IFunctionInfo[]): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(words) },
  });
  const { plugins } = UniverSheetsCorePreset({ container, formula: { description: functions } });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const book = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    sheetOrder: [FIRST_SHEET.id],
    sheets: { [FIRST_SHEET.id]: FIRST_SHEET },
  });
  showThai(univer);
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, book, drawn };
}
