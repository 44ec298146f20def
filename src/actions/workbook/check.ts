import { cellKey, formulaCells } from "../../excel/formula-cells";
import type { CheckedEntry } from "../../register/check-table";
import type { ColumnMapping } from "../../register/mapping";
import { checkOpened } from "../check";
import type { CheckedSource, SourceId } from "../verbs";
import { openSource } from "./open-source";

/** Checks a source of the workbook. What a formula gives is repaired in the formula, not in its cell. */
export async function check(id: SourceId, today: Date, given?: ColumnMapping): Promise<CheckedSource> {
  const opened = await openSource(id, today);
  const checked = checkOpened(opened, given);
  const repairs = checked.entries.flatMap(({ findings }) =>
    findings.flatMap(({ repair }) => (repair ? [repair] : [])),
  );
  const columns = [...new Set(repairs.map(({ at }) => at.column))];
  const formulas = columns.length === 0 ? new Set<string>() : await formulaCells(opened.place, columns);
  return { ...checked, entries: checked.entries.map((entry) => withoutRepairs(entry, formulas)) };
}

function withoutRepairs(entry: CheckedEntry, formulas: ReadonlySet<string>): CheckedEntry {
  const findings = entry.findings.map((one) => {
    const isFormula = one.repair && formulas.has(cellKey(one.repair.at.row, one.repair.at.column));
    return isFormula ? { ...one, repair: null } : one;
  });
  return { ...entry, findings };
}
