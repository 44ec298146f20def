import { cellName } from "../report/area";
import type { Validation } from "../report/plan";
import { cleanText, shorten } from "../report/cell-text";
import type { FileValidation, ReportLoss } from "./file-model";
import { fileFormula } from "./formulas";
import { areaReference } from "../report/references";

/** What Excel takes; a file with more gets a repair prompt. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

/** Validations as a file holds them. A list that a file cannot hold is left out: then anything may be typed. */
export function fileValidations(validations: readonly Validation[], report: ReportLoss): FileValidation[] {
  return validations.flatMap(({ area, rule, title, message }) => {
    const cell = cellName(area.row, area.column);
    const formulas = ruleFormulas(rule);
    if (!formulas) {
      report({ what: "list left out", cell });
      return [];
    }
    const whole = { title: cleanText(title), message: cleanText(message) };
    const cut = { title: shorten(whole.title, TITLE_LIMIT), message: shorten(whole.message, MESSAGE_LIMIT) };
    if (cut.title !== whole.title || cut.message !== whole.message) report({ what: "message cut", cell });
    return [{ range: areaReference(area), type: rule.kind, formulas, ...cut }];
  });
}

function ruleFormulas(rule: Validation["rule"]): string[] | undefined {
  switch (rule.kind) {
    case "list":
      return listFormula(rule.values);
    case "decimal":
      return [String(rule.min), String(rule.max)];
    case "custom":
      return [cleanText(fileFormula(rule.formula))];
  }
}

/** The values in one text, commas between them: so no value can hold one. */
function listFormula(values: readonly string[]): string[] | undefined {
  const list = values.map(cleanText).join(",");
  const fits = list.length <= LIST_LIMIT && !values.some((value) => value.includes(","));
  return fits ? [`"${list.replaceAll('"', '""')}"`] : undefined;
}
