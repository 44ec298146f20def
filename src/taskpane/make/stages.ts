import type { Progress } from "../../actions/verbs";

/** A stage of the work as the pane lists it. */
export interface Stage {
  readonly name: Progress["stage"];
  /** The sheet that is written in it. */
  readonly sheet: string | null;
  readonly state: "done" | "now" | "later";
}

/**
 * The stages of making sheets, and how far they are.
 *
 * @param sheets the sheets that are made, in their order
 * @example stagesOf({ stage: "layOut", share: 0.2 }, ["รายงาน 2564"]).map(({ state }) => state)
 * // ["done", "now", "later", "later"]
 */
export function stagesOf(progress: Progress | null, sheets: readonly string[]): Stage[] {
  const all = [
    { name: "read", sheet: null },
    { name: "layOut", sheet: null },
    ...sheets.map((sheet) => ({ name: "write", sheet }) as const),
    { name: "print", sheet: null },
  ] as const;
  const found = all.findIndex(
    ({ name, sheet }) =>
      name === progress?.stage &&
      (sheet === null || progress.sheet === undefined || sheet === progress.sheet),
  );
  const now = Math.max(found, 0);
  return all.map((stage, index) => ({
    ...stage,
    state: index < now ? "done" : index === now ? "now" : "later",
  }));
}

const ANNOUNCED_PARTS = 4;

/** The quarter that a share has reached, in percent; it is said once each. @example quarterOf(0.6) // 50 */
export function quarterOf(share: number): number {
  return (Math.floor(share * ANNOUNCED_PARTS) * 100) / ANNOUNCED_PARTS;
}
