import { loadKept } from "../../excel/kept";
import { inExcel } from "../../excel/run";
import { loadSheets } from "../../excel/sheets";
import { findTables } from "../../excel/tables";
import { REGISTER_TABLE } from "../../register/columns";
import type { ReportSettings } from "../../register/report";
import { readSettings } from "../../register/settings";
import { isSame } from "./open-source";

export interface Surroundings {
  readonly settings: ReportSettings;
  /** The names of all sheets. */
  readonly taken: readonly string[];
  /** The sheet that the register is on; null where there is none. */
  readonly registerSheet: string | null;
}

/** What new sheets must know of the workbook. */
export function surroundings(today: Date): Promise<Surroundings> {
  return inExcel(async (context) => {
    const kept = loadKept(context);
    const sheets = loadSheets(context);
    const [register] = await findTables(context, (name) => isSame(name, REGISTER_TABLE));
    return {
      settings: readSettings(kept().settings, today).settings,
      taken: sheets().map(({ name }) => name),
      registerSheet: register?.sheet ?? null,
    };
  });
}
