import { STEP_COLUMNS, STEPS_TABLE } from "../../register/columns";
import type { SourceTable } from "../../register/table";
import type { Language } from "../../text/language";
import { REPORT_WORDS } from "../../text/report";
import { STEP_HEADERS } from "../../text/register";
import { INPUT_MESSAGES } from "../../text/summary";
import type { PlanValue } from "../plan";
import type { TableCell, TableContent } from "./table-sheet";

/** What the steps sheet may be wide, so that it prints one page wide. */
const PRINTED_WIDTH = 778;

/** Dates in the year of the report's language, in the register's Arabic digits. */
const DATE_FORMATS: Readonly<Record<Language, string>> = { th: "[$-107041E]d mmm yyyy", en: "d mmm yyyy" };

/**
 * The steps of all indicators, a row each; null where no indicator has any.
 *
 * @param isWanted whether there is a table even then, with a blank row
 */
export function stepsTable(language: Language, steps: SourceTable, isWanted: boolean): TableContent | null {
  const [headers = [], ...given] = steps.rows;
  if (given.length === 0 && !isWanted) return null;
  const rows = given.length > 0 ? given : [STEP_COLUMNS.map(() => null)];
  return {
    kind: "steps",
    sheet: REPORT_WORDS[language].stepsSheet,
    table: STEPS_TABLE,
    columns: STEP_COLUMNS.map(({ field, hidden }, index) => ({
      header: String(headers[index]),
      width: widthOf(field),
      hidden,
      printed: true,
    })),
    rows: rows.map((row) => row.map((value, index) => stepCell(value, index, language))),
    inputs: [
      {
        column: STEP_COLUMNS.findIndex(({ field }) => field === "done"),
        rule: { kind: "list", values: ["✓", "TRUE", "FALSE"] },
        title: STEP_HEADERS.done[language],
        message: INPUT_MESSAGES.done[language],
      },
    ],
  };
}

/** The name of the step takes what the other columns leave of the page. */
function widthOf(wanted: (typeof STEP_COLUMNS)[number]["field"]): number {
  const others = STEP_COLUMNS.filter(({ field }) => field !== "name").reduce(
    (sum, { width }) => sum + width,
    0,
  );
  const width = STEP_COLUMNS.find(({ field }) => field === wanted)?.width ?? 0;
  return wanted === "name" ? Math.min(width, PRINTED_WIDTH - others) : width;
}

function stepCell(value: PlanValue | null, column: number, language: Language): TableCell {
  const { field, format } = STEP_COLUMNS[column] as (typeof STEP_COLUMNS)[number];
  const isDate = field === "date" && typeof value === "number";
  return {
    value,
    numberFormat: isDate ? DATE_FORMATS[language] : format === "text" ? "@" : "General",
    look: field === "done" ? "mark" : field === "name" || field === "output" ? "text" : "figure",
  };
}
