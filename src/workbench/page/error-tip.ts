import type { Univer } from "@univerjs/core";
import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { Workbook } from "../host/workbook/workbook";

/** Room for a sentence or three; Univer's own messages are two words. */
const SIZE = { width: 320, height: 120 };

/** Lets the tip that Univer shows over an error say what the add-in says of it, as Excel does. */
export function showErrorTips(univer: Univer, workbook: Workbook): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => show({ ...alert, ...whatIsWrong(workbook, alert) });
}

function whatIsWrong(
  workbook: Workbook,
  { location: { subUnitId, row, col } }: ICellAlert,
): Partial<ICellAlert> {
  const { content } = workbook.read(subUnitId, row, col);
  const message = workbook.messageAt(subUnitId, row, col);
  if (typeof content !== "object" || content === null || message === "") return {};
  return { title: content.error, message, ...SIZE };
}
