import { readArea, type Area } from "../workbook/address";
import type { ConditionalFormat, Validation } from "../workbook/sheet-details";
import { asWritten } from "./cells";
import { colorOf, type Looks } from "./looks";
import { attribute, children, first, flag, number, textOf, type Element } from "./xml";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  decimal: "Decimal",
  whole: "WholeNumber",
  custom: "Custom",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** What may be typed into which cells of a sheet; a rule for several areas stands once for each. */
export function readValidations(sheet: Element): Validation[] {
  return children(first(sheet, "dataValidations"), "dataValidation").flatMap((one) =>
    areasOf(attribute(one, "sqref")).map((area) => ({ area, ...ruleOf(one) })),
  );
}

function ruleOf(element: Element): Omit<Validation, "area"> {
  const kind = attribute(element, "type") ?? "none";
  const [one, other] = ["formula1", "formula2"].map((name) => textOf(first(element, name)));
  const said = (title: string, message: string) => ({
    title: attribute(element, title) ?? "",
    message: attribute(element, message) ?? "",
  });
  return {
    type: TYPES[kind] ?? "None",
    rule: formulasOf(kind, attribute(element, "operator"), one ?? "", other ?? ""),
    ignoreBlanks: flag(element, "allowBlank"),
    errorAlert: {
      showAlert: flag(element, "showErrorMessage"),
      style: capital(attribute(element, "errorStyle") ?? "stop"),
      ...said("errorTitle", "error"),
    },
    prompt: flag(element, "showInputMessage") ? { showPrompt: true, ...said("promptTitle", "prompt") } : null,
  };
}

function formulasOf(kind: string, operator: string | undefined, one: string, other: string): object {
  const value = (text: string) =>
    text !== "" && Number.isFinite(Number(text)) ? Number(text) : asWritten(text);
  if (kind === "none") return {};
  if (kind === "custom") return { custom: { formula: asWritten(one) } };
  if (kind === "list") {
    const source = one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : asWritten(one);
    return { list: { inCellDropDown: true, source } };
  }
  const name = kind === "whole" ? "wholeNumber" : kind;
  return {
    [name]: {
      formula1: value(one),
      ...(other === "" ? {} : { formula2: value(other) }),
      operator: capital(operator ?? "between"),
    },
  };
}

/** The conditional formats of a sheet, the first in priority first. Only formulas and data bars are read. */
export function readConditionalFormats(sheet: Element, looks: Looks): ConditionalFormat[] {
  return children(sheet, "conditionalFormatting")
    .flatMap((group) =>
      children(group, "cfRule").map((rule) => ({ rule, areas: areasOf(attribute(group, "sqref")) })),
    )
    .sort((a, b) => (number(a.rule, "priority") ?? 0) - (number(b.rule, "priority") ?? 0))
    .flatMap(({ rule, areas }, index) => {
      const read = conditionOf(rule, looks);
      const id = `{conditional-format-of-file-${String(index + 1)}}`;
      return read ? [{ id, areas, ...read, stopIfTrue: flag(rule, "stopIfTrue") }] : [];
    });
}

function conditionOf(rule: Element, looks: Looks): Pick<ConditionalFormat, "type" | "details"> | null {
  if (attribute(rule, "type") === "expression")
    return {
      type: "Custom",
      details: {
        formula: asWritten(textOf(first(rule, "formula"))),
        ...looks.conditional(number(rule, "dxfId") ?? -1),
      },
    };
  const bar = first(rule, "dataBar");
  if (!bar) return null;
  const [lower, upper] = children(bar, "cfvo").map(boundOf);
  return {
    type: "DataBar",
    details: {
      barColor: colorOf(first(bar, "color")) ?? "#638EC6",
      gradient: false,
      lowerBound: lower,
      upperBound: upper,
    },
  };
}

const BOUNDS: Readonly<Record<string, string>> = {
  num: "Number",
  min: "LowestValue",
  max: "HighestValue",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function boundOf(bound: Element): object {
  const value = attribute(bound, "val");
  return {
    type: BOUNDS[attribute(bound, "type") ?? ""] ?? "Automatic",
    ...(value === undefined ? {} : { formula: asWritten(value) }),
  };
}

/** The areas of a list with blanks between them. */
export function areasOf(list: string | undefined): Area[] {
  return (list ?? "").split(" ").flatMap((address) => readArea(address) ?? []);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
