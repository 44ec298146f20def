import { invalidArgument } from "../workbook/host-error";
import { intersect } from "../workbook/address";
import type { Validation } from "../workbook/sheet-details";
import { method, object, objectType, property, type HostObject } from "../protocol/member";
import type { Cells } from "./arguments";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  custom: "Custom",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

export function dataValidation(cells: Cells): HostObject {
  return object(VALIDATION, cells);
}

const VALIDATION = objectType<Cells>("DataValidation", {
  Type: property(8, (cells) => found(cells)?.type ?? "None"),
  Rule: property(
    8,
    (cells) => found(cells)?.rule ?? {},
    (cells, value) => {
      const kind = Object.keys(TYPES).find((one) => one in (value as object));
      if (kind === undefined) throw invalidArgument("A validation has one rule.");
      set(cells, { rule: value, type: TYPES[kind] ?? "" });
    },
  ),
  IgnoreBlanks: property(
    8,
    (cells) => found(cells)?.ignoreBlanks ?? true,
    (cells, value) => set(cells, { ignoreBlanks: value === true }),
  ),
  ErrorAlert: property(
    8,
    (cells) => found(cells)?.errorAlert ?? null,
    (cells, value) => set(cells, { errorAlert: value }),
  ),
  Prompt: property(
    8,
    (cells) => found(cells)?.prompt ?? null,
    (cells, value) => set(cells, { prompt: value }),
  ),
  Clear: method(8, ({ workbook, sheetId, area }) => {
    workbook.checkUnprotected(sheetId);
    const details = workbook.detailsOf(sheetId);
    details.validations = details.validations.filter((one) => !intersect(one.area, area));
  }),
});

function found({ workbook, sheetId, area }: Cells): Validation | undefined {
  return workbook.detailsOf(sheetId).validations.find((one) => intersect(one.area, area));
}

/** The validation of exactly these cells is changed; one that only touches them makes way. */
function set({ workbook, sheetId, area }: Cells, change: Partial<Validation>): void {
  workbook.checkUnprotected(sheetId);
  const details = workbook.detailsOf(sheetId);
  const same = details.validations.find(
    (one) =>
      one.area.row === area.row &&
      one.area.column === area.column &&
      one.area.rows === area.rows &&
      one.area.columns === area.columns,
  );
  if (same) Object.assign(same, change);
  else {
    const made = {
      area,
      rule: {},
      type: "None",
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
      ...change,
    };
    details.validations = [...details.validations.filter((one) => !intersect(one.area, area)), made];
  }
}
