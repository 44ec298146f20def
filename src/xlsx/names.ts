import type { SheetPlan } from "../report/plan";
import type { FileName } from "./file-model";
import { printNames } from "./print";
import { absoluteReference } from "../report/references";

/**
 * The defined names of a workbook. A name that one sheet alone has belongs to the workbook, so that other sheets can
 * use it; one that several have belongs to each of them, since a workbook holds a name once.
 */
export function fileNames(plans: readonly SheetPlan[]): FileName[] {
  const all = plans.flatMap((plan) => plan.names.map(({ name, area }) => ({ sheet: plan.name, name, area })));
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  const own = all.map(({ sheet, name, area }) => ({
    name,
    refersTo: absoluteReference(sheet, area),
    sheet: times.get(name.toLowerCase()) === 1 ? undefined : sheet,
  }));
  return [...own, ...plans.flatMap(printNames)];
}
