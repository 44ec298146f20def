import type { Workbook } from "../host/workbook/workbook";

/** Long enough for what an add-in writes next to be calculated with it, and too short to be noticed. */
const QUIET_MS = 400;

/** Calculates whenever something was written, as Excel does, also where nothing asks for the result. */
export function calculateByItself(workbook: Workbook): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  workbook.listen(({ kind }) => {
    if (kind !== "written") return;
    clearTimeout(due);
    due = setTimeout(() => void workbook.calculate(), QUIET_MS);
  });
}
