import type { Univer } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import type { Workbook } from "../host/workbook/workbook";

/** Shows what an error of the add-in says while the pointer rests on its cell, as Excel does. */
export function showErrorTips(univer: Univer, workbook: Workbook, tip: HTMLElement, grid: HTMLElement): void {
  univer
    .__getInjector()
    .get(HoverManagerService)
    .currentCell$.subscribe((cell) => {
      const message = cell ? messageAt(workbook, cell.location) : "";
      tip.hidden = message === "";
      tip.textContent = message;
      if (!cell) return;
      const canvas = grid.querySelector("canvas")?.getBoundingClientRect();
      tip.style.left = `${String((canvas?.left ?? 0) + cell.position.startX)}px`;
      tip.style.top = `${String((canvas?.top ?? 0) + cell.position.endY)}px`;
    });
}

function messageAt(
  workbook: Workbook,
  { subUnitId, row, col }: { subUnitId: string; row: number; col: number },
): string {
  const { content } = workbook.read(subUnitId, row, col);
  return typeof content === "object" && content !== null ? workbook.messageAt(subUnitId, row, col) : "";
}
