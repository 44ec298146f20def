import { toThaiDigits } from "../../kpi/digits";
import { readCell } from "../../kpi/read-cell";
import type { RegisterField } from "../../register/columns";
import type { CellValue, Indicator, ReportSettings } from "../../register/report";
import type { PlanValue } from "../plan";
import { registerColumn } from "../register-column";
import { isShare, shownActual, shownTargets, type ShownValue } from "../shown";
import type { CellFormula } from "./strips";

/** How the sheet's cells are filled: with lookups into the register, with values, or not at all. */
export type Filling = "lookups" | "values" | "blank";

/** An input cell of a target block: the actual or one of the targets. */
export interface InputCell {
  readonly value?: PlanValue;
  readonly formula?: CellFormula;
  readonly numberFormat: string;
}

const INPUT_FIELDS = ["actual", "low", "standard", "high"] as const satisfies readonly RegisterField[];

/** The actual and the three targets of an indicator, as the sheet holds them. */
export function inputCells(indicator: Indicator, filling: Filling, settings: ReportSettings): InputCell[] {
  const shown = [shownActual(indicator, settings), ...shownTargets(indicator, settings)];
  return shown.map((value, index) => {
    const field = INPUT_FIELDS[index as 0 | 1 | 2 | 3];
    switch (filling) {
      case "blank":
        // Typing 1-3 into a General cell makes a date; the actual stays General, since it may be a formula.
        return { numberFormat: field === "actual" ? "General" : "@" };
      case "values":
        return { numberFormat: value.numberFormat, ...(value.value === null ? {} : { value: value.value }) };
      case "lookups":
        return lookupCell(field, indicator, value, settings);
    }
  });
}

/** The formula that finds the row of an indicator in the register by its key. */
export function matchFormula(key: string, language: ReportSettings["language"]): string {
  return `=MATCH("${key.replaceAll('"', '""')}",${registerColumn("key", language)},0)`;
}

/** A lookup that stays blank where the register is blank, since INDEX of a blank cell is 0. */
function lookupCell(
  field: (typeof INPUT_FIELDS)[number],
  indicator: Indicator,
  shown: ShownValue,
  settings: ReportSettings,
): InputCell {
  const raw = indicator[field];
  const looked = (cellOf: (anchor: "match") => string) =>
    `INDEX(${registerColumn(field, settings.language)},$${cellOf("match")})`;
  const isNumber = typeof raw === "number";
  const shownAs = isNumber ? (isShare(indicator) ? "share" : "as it is") : textForm(raw, settings);
  return {
    value: lookedUpValue(raw, shown, shownAs),
    formula: (cellOf) => {
      const found = looked(cellOf);
      return `=IF(${found}="","",${{ "as it is": found, share: `${found}*100`, digits: `KPI.THAI(${found})` }[shownAs]})`;
    },
    // A formula in a cell formatted as text would stay text.
    numberFormat: shown.numberFormat === "@" ? "General" : shown.numberFormat,
  };
}

function textForm(raw: CellValue, { digits }: ReportSettings): "as it is" | "digits" {
  // KPI.THAI shows nothing for a dash, and the dash is to be seen.
  return digits === "thai" && readCell(raw).kind !== "none" ? "digits" : "as it is";
}

function lookedUpValue(raw: CellValue, shown: ShownValue, form: "as it is" | "share" | "digits"): PlanValue {
  if (raw === null) return "";
  if (form === "digits") return toThaiDigits(String(raw));
  return form === "share" ? (shown.value ?? "") : raw;
}
