import {
  REGISTER_COLUMNS,
  REGISTER_TABLE,
  type RegisterField,
  type StandardColumn,
} from "../../register/columns";
import type { CellValue, Entry, Report, ReportSettings } from "../../register/report";
import type { SourceTable } from "../../register/table";
import type { Language } from "../../text/language";
import { METHOD_WORDS } from "../../text/methods";
import { DIRECTION_WORDS, REGISTER_HEADERS } from "../../text/register";
import { REPORT_WORDS } from "../../text/report";
import { INPUT_MESSAGES } from "../../text/summary";
import type { PlanValue } from "../plan";
import { formulasIn } from "./register-formulas";
import { registerResults } from "./register-results";
import type { TableContent, TableInput } from "./table-sheet";

/**
 * The register: a row for every indicator and group heading, its tier, score and check by formulas.
 */
export function registerTable(
  { entries, settings }: Report,
  { rows, formats = [] }: SourceTable,
): TableContent {
  const [headers = [], ...cells] = rows;
  const formulas = formulasIn(settings);
  const blank = REGISTER_COLUMNS.map(() => null);
  return {
    kind: "register",
    sheet: REPORT_WORDS[settings.language].registerSheet,
    table: REGISTER_TABLE,
    columns: REGISTER_COLUMNS.map(({ width, hidden }, index) => ({
      header: String(headers[index]),
      width,
      hidden,
      printed: index <= LAST_PRINTED,
    })),
    rows: (cells.length > 0 ? cells : [blank]).map((row, index) => {
      const results: Partial<Record<RegisterField, PlanValue>> = resultsOf(entries[index], settings);
      return REGISTER_COLUMNS.map((column, at) => {
        const { field } = column;
        const value = results[field] ?? row[at] ?? null;
        const formula = formulas[field];
        return {
          value,
          ...(formula === undefined ? {} : { formula }),
          numberFormat:
            field === "score" ? "0.00" : formatOf(column, row[at] ?? null, formats[index + 1]?.[at]),
          look: TEXT_FIELDS.has(field) ? "text" : "figure",
        };
      });
    }),
    inputs: inputsIn(settings.language),
  };
}

/** The figures are printed, up to the score; the texts after it are on the standard sheet. */
const LAST_PRINTED = REGISTER_COLUMNS.findIndex(({ field }) => field === "score");

/** Texts that go over several lines; the other columns stand in the middle. */
const TEXT_FIELDS: ReadonlySet<RegisterField> = new Set([
  ...(["name", "scale", "check", "statement", "formula"] as const),
  ...(["narrative", "obstacles", "suggestions", "footnote"] as const),
]);

const NO_RESULTS = { tier: "", score: "", check: "" } as const;

function resultsOf(entry: Entry | undefined, settings: ReportSettings) {
  return entry?.kind === "indicator" ? registerResults(entry, settings) : NO_RESULTS;
}

function formatOf({ format }: StandardColumn<RegisterField>, value: CellValue, own = "General"): string {
  if (format === "text") return "@";
  if (format === "textUnlessNumber" && typeof value !== "number") return "@";
  // A formula typed into a Text cell stays text.
  return own === "@" ? "General" : own;
}

function inputsIn(language: Language): TableInput[] {
  const input = (field: keyof typeof INPUT_MESSAGES & RegisterField, rule: TableInput["rule"]) => ({
    column: REGISTER_COLUMNS.findIndex((column) => column.field === field),
    rule,
    title: REGISTER_HEADERS[field][language],
    message: INPUT_MESSAGES[field][language],
  });
  const wordsOf = (words: Readonly<Record<string, Readonly<Record<Language, string>>>>) =>
    ({ kind: "list", values: Object.values(words).map((word) => word[language]) }) as const;
  return [
    input("weight", { kind: "decimal", min: 0, max: 100 }),
    input("direction", wordsOf(DIRECTION_WORDS)),
    input("method", wordsOf(METHOD_WORDS)),
  ];
}
