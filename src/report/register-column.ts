import { REGISTER_COLUMNS, REGISTER_TABLE, type RegisterField } from "../register/columns";
import type { Language } from "../text/language";

/**
 * A column of the register as formulas on any sheet name it.
 *
 * @example registerColumn("weight", "en") // "KPI_Indicators[Weight]"
 */
export function registerColumn(field: RegisterField, language: Language): string {
  const header = REGISTER_COLUMNS.find((column) => column.field === field)?.header[language] ?? field;
  // In brackets these characters would end the name or mean something else.
  return `${REGISTER_TABLE}[${header.replace(/[[\]#'@]/g, "'$&")}]`;
}
