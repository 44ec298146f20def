import { removeSheets } from "../../excel/remove-sheets";
import type { Removed, SheetId } from "../verbs";

/** Removes sheets that were made here. */
export async function remove(sheets: readonly SheetId[], evenIfChanged: boolean): Promise<Removed> {
  const changed = await removeSheets(sheets, evenIfChanged);
  return changed.length > 0
    ? { kind: "changed", sheets: changed }
    : { kind: "removed", sheets: sheets.length };
}
