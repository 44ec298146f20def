import type { Area, PlanCell, PlanValue, SheetPlan } from "../../report/plan";
import type { Band } from "./pages";
import { readRule, type CellReader } from "./rule";

/** What the conditional formats make of a cell. */
export interface CellLook {
  readonly fill?: string;
  readonly bold?: boolean;
  /** The share of the cell's width that a data bar takes. */
  readonly bar?: { readonly share: number; readonly color: string };
}

export type LookAt = (row: number, column: number) => CellLook;

/** How much of its cell the longest data bar takes. */
const LONGEST_BAR = 0.9;

/** Makes the looks that the conditional formats give to the cells of a page, from the values that the plan carries. */
export function cellLooks(plan: SheetPlan, bands: readonly Band[]): LookAt {
  const valueAt = reader(bands.flatMap(({ cells }) => cells));
  const looks = plan.conditionalFormats.map((format) =>
    format.kind === "formula" ? ruleLook(format, valueAt) : barLook(format, plan, valueAt),
  );
  return (row, column) => {
    let look: CellLook = {};
    for (const { area, lookAt } of looks) {
      const found = covers(area, row, column) ? lookAt(row, column) : null;
      if (!found) continue;
      look = { ...found, ...look };
      if (found.isLast) break;
    }
    return look;
  };
}

interface ConditionalLook {
  readonly area: Area;
  /** Null where the condition does not hold. */
  lookAt(row: number, column: number): (CellLook & { readonly isLast?: boolean }) | null;
}

type Format<Kind> = Extract<SheetPlan["conditionalFormats"][number], { kind: Kind }>;

function ruleLook(
  { area, formula, fill, bold, stopIfTrue }: Format<"formula">,
  valueAt: CellReader,
): ConditionalLook {
  const holds = readRule(formula);
  const look = {
    ...(fill === undefined ? {} : { fill }),
    ...(bold === undefined ? {} : { bold }),
    isLast: stopIfTrue ?? false,
  };
  return {
    area,
    lookAt: (row, column) => (holds(valueAt, row - area.row, column - area.column) ? look : null),
  };
}

function barLook({ area, color }: Format<"dataBar">, plan: SheetPlan, valueAt: CellReader): ConditionalLook {
  const longest = longestIn(area, plan);
  return {
    area,
    lookAt(row, column) {
      const value = valueAt(row, column);
      if (typeof value !== "number" || value <= 0) return null;
      return { bar: { share: (value / longest) * LONGEST_BAR, color } };
    },
  };
}

function longestIn(area: Area, { cells }: SheetPlan): number {
  const values = cells.filter(({ row, column }) => covers(area, row, column)).map(({ value }) => value);
  return Math.max(0, ...values.filter((value) => typeof value === "number"));
}

function reader(cells: readonly PlanCell[]): CellReader {
  const byRow = new Map<number, Map<number, PlanValue>>();
  for (const { row, column, value } of cells) {
    const inRow = byRow.get(row) ?? new Map<number, PlanValue>();
    byRow.set(row, inRow.set(column, value));
  }
  return (row, column) => byRow.get(row)?.get(column) ?? null;
}

function covers({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
