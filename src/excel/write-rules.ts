import { cleanText, shorten } from "../report/cell-text";
import type { ConditionalFormat, SheetPlan, Validation } from "../report/plan";
import { areaReference } from "../report/references";
import { cellsOf } from "./cells";
import { step, type Step } from "./step";

/** What Excel takes. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

/** What may be typed where, each with a plain message. */
export function validationSteps({ validations }: Pick<SheetPlan, "validations">): Step[] {
  return validations.flatMap(({ area, rule, title, message }) => {
    const checked = ruleOf(rule);
    if (!checked) return [];
    const said = {
      title: shorten(cleanText(title), TITLE_LIMIT),
      message: shorten(cleanText(message), MESSAGE_LIMIT),
    };
    return step(5, [rule, said], (sheet) => {
      const { dataValidation } = cellsOf(sheet, areaReference(area));
      dataValidation.rule = checked;
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { showAlert: true, style: "Stop", ...said };
    });
  });
}

/** Null where Excel cannot hold the list: then anything may be typed. */
function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "list": {
      const source = rule.values.map(cleanText).join(",");
      const fits = source.length <= LIST_LIMIT && !rule.values.some((value) => value.includes(","));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "custom":
      return { custom: { formula: formulaOf(rule.formula) } };
  }
}

/** The conditional formats, the last first: Excel puts each new one before all others. */
export function conditionalFormatSteps({
  conditionalFormats,
}: Pick<SheetPlan, "conditionalFormats">): Step[] {
  return [...conditionalFormats].reverse().map((format) =>
    step(12, format, (sheet) => {
      const range = cellsOf(sheet, areaReference(format.area));
      if (format.kind === "formula") addFormula(range, format);
      else addDataBar(range, format.color);
    }),
  );
}

function addFormula(
  range: Excel.Range,
  { formula, fill, bold, stopIfTrue }: Extract<ConditionalFormat, { kind: "formula" }>,
): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = formulaOf(formula);
  if (fill !== undefined) added.custom.format.fill.color = `#${fill}`;
  if (bold !== undefined) added.custom.format.font.bold = bold;
  added.stopIfTrue = stopIfTrue ?? false;
}

/** From nought, so that a bar twice as long means twice as much. */
function addDataBar(range: Excel.Range, color: string): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = `#${color}`;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
}

function formulaOf(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
