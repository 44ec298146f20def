import type { SheetPlan } from "../report/plan";
import { cellSteps, formulaSteps } from "./write-cells";
import { chartSteps } from "./write-chart";
import { lookSteps } from "./write-looks";
import { frozenSteps, nameSteps, tableSteps } from "./write-parts";
import { printSteps } from "./write-print";
import { conditionalFormatSteps, validationSteps } from "./write-rules";
import { shapeSteps } from "./write-shapes";
import { sizeSteps } from "./write-sizes";
import type { Step } from "./step";

const SHEET_FONT = { name: "TH Sarabun New", size: 16 } as const;

/**
 * Everything that makes a blank sheet the sheet of a plan, in an order that Excel needs: merged cells before looks,
 * since a copied format would take them away; number formats before values, so that `1-3` in a text cell never becomes
 * a date; a table before the formulas that name its columns.
 */
export function planSteps(plan: SheetPlan): Step[] {
  const font = plan.font ?? SHEET_FONT;
  return [
    ...shapeSteps(plan),
    ...lookSteps(plan, font),
    ...sizeSteps(plan),
    ...cellSteps(plan),
    ...tableSteps(plan),
    ...formulaSteps(plan),
    ...nameSteps(plan),
    ...validationSteps(plan),
    ...conditionalFormatSteps(plan),
    ...chartSteps(plan),
    ...frozenSteps(plan),
    ...printSteps(plan, font.name),
  ];
}
