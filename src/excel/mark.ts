import type { SheetPlan } from "../report/plan";
import { Fingerprint } from "./fingerprint";
import { step, type Step } from "./step";
import { writtenValue } from "./written-value";

/** A sheet's custom properties: what it is, when it was made, what the add-in put on it, by which piece of work. */
export const MARK = { kind: "kpiSheet", made: "kpiMade", content: "kpiContent", work: "kpiWork" } as const;

/** Longer values are kept in pieces: `kpiInputs`, `kpiInputs.2` … */
const LONGEST_VALUE = 8000;

export type SheetKind = SheetPlan["kind"];

const KINDS: ReadonlySet<string> = new Set<SheetKind>(["standard", "register", "steps", "summary"]);

/** The kind that a mark names; null where it names none. */
export function readKind(value: string): SheetKind | null {
  return KINDS.has(value) ? (value as SheetKind) : null;
}

/** What a custom property says; "" where it is not there. */
export function textOf(property: Excel.WorksheetCustomProperty): string {
  return property.isNullObject ? "" : property.value;
}

/** The mark of a finished sheet; the last thing that is written on it. */
export function markStep(plan: SheetPlan, made: Date): Step {
  const properties = Object.entries({
    ...plan.mark,
    [MARK.content]: JSON.stringify(contentOf(plan)),
    [MARK.made]: made.toISOString(),
    [MARK.kind]: plan.kind,
  }).flatMap(([key, value]) => pieces(key, value));
  return step(properties.length * 2, properties, ({ customProperties }) => {
    for (const [key, value] of properties) customProperties.add(key, value);
  });
}

function pieces(key: string, value: string): [string, string][] {
  const count = Math.max(1, Math.ceil(value.length / LONGEST_VALUE));
  return Array.from({ length: count }, (_, index) => [
    index === 0 ? key : `${key}.${String(index + 1)}`,
    value.slice(index * LONGEST_VALUE, (index + 1) * LONGEST_VALUE),
  ]);
}

/** What stands on a sheet: its cells in short, and how many things lie on it. */
export interface SheetContent {
  readonly cells: string;
  readonly charts: number;
  readonly tables: number;
}

function contentOf(plan: SheetPlan): SheetContent {
  const cells = new Fingerprint();
  for (const { row, column, value, formula } of plan.cells) {
    // Formatted as text: what Excel gives back has no apostrophe before it.
    const held = formula ?? writtenValue(value, true);
    if (held !== "") cells.add(row, column, held);
  }
  return { cells: cells.toString(), charts: plan.chart ? 1 : 0, tables: plan.table ? 1 : 0 };
}

/** What a mark says that stood on a sheet when it was made; null where it cannot be read. */
export function readContent(value: string): SheetContent | null {
  try {
    const { cells, charts, tables } = JSON.parse(value) as Partial<Record<keyof SheetContent, unknown>>;
    if (typeof cells !== "string" || typeof charts !== "number" || typeof tables !== "number") return null;
    return { cells, charts, tables };
  } catch {
    return null;
  }
}
