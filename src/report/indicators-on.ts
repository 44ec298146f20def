import type { SheetPlan } from "./plan";

/** How many indicators stand on a standard sheet; a long report goes on over several. */
export function indicatorsOn({ mark }: SheetPlan): number {
  return (JSON.parse(mark?.["kpiInputs"] ?? "[]") as readonly unknown[]).length;
}
