import { BooleanNumber, InterceptorEffectEnum, type IStyleData, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { PlanValue } from "../../report/plan";
import { readRule, type CellReader, type Rule } from "../../taskpane/preview/rule";
import { contains } from "../host/workbook/address";
import type { ConditionalFormat } from "../host/workbook/sheet-details";
import type { Workbook } from "../host/workbook/workbook";

/** Before the Thai of a cell is drawn, which needs no look at its style. */
const PRIORITY = 1;

/** Colours cells by the conditional formats that the add-in wrote, as Excel does. */
export function showConditionalColors(univer: Univer, workbook: Workbook): void {
  const rules = new Map<string, Rule | null>();
  const ruleFor = (formula: string) => {
    if (!rules.has(formula)) rules.set(formula, knownRule(formula));
    return rules.get(formula) ?? null;
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler(cell, { workbook: book, subUnitId, row, col, rawData }, next) {
        if (!workbook.sheetIds().includes(subUnitId)) return next(cell);
        const formats = workbook.detailsOf(subUnitId).conditionalFormats;
        const change =
          formats.length === 0 ? null : changeAt({ workbook, subUnitId, row, col }, formats, ruleFor);
        if (!change) return next(cell);
        const style = book.getStyles().getStyleByCell(rawData) ?? {};
        return next({ ...cell, s: { ...style, ...change } });
      },
    });
}

interface Place {
  readonly workbook: Workbook;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** What the formats that hold change, in their order; the first wins where two change the same. */
function changeAt(
  { workbook, subUnitId, row, col }: Place,
  formats: readonly ConditionalFormat[],
  ruleFor: (formula: string) => Rule | null,
): IStyleData | null {
  const valueAt: CellReader = (r, c) => planValue(workbook.read(subUnitId, r, c).content);
  const change: IStyleData = {};
  for (const { areas, details, stopIfTrue } of formats) {
    const area = areas.find((one) => contains(one, { row, column: col, rows: 1, columns: 1 }));
    const { formula, fill, bold } = details;
    const rule = area && typeof formula === "string" ? ruleFor(formula) : null;
    if (!area || !rule?.(valueAt, row - area.row, col - area.column)) continue;
    if (typeof fill === "string") change.bg ??= { rgb: fill };
    if (bold === true) change.bl ??= BooleanNumber.TRUE;
    if (stopIfTrue) break;
  }
  return Object.keys(change).length === 0 ? null : change;
}

function planValue(content: ReturnType<Workbook["read"]>["content"]): PlanValue | null {
  if (typeof content !== "object" || content === null) return content;
  return { error: content.error as Extract<PlanValue, object>["error"] };
}

/** A person's own rules may hold functions that are not known here; they colour nothing. */
function knownRule(formula: string): Rule | null {
  try {
    return readRule(formula.replace(/^=/, ""));
  } catch {
    return null;
  }
}
