import type { Workbook } from "../host/workbook/workbook";

/** Calculates whenever something was written, as Excel does, also where nothing asks for the result. */
export function calculateByItself(workbook: Workbook): void {
  let isDue = false;
  workbook.listen(({ kind }) => {
    if (kind !== "written" || isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      void workbook.calculate();
    });
  });
}
