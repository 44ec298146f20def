const ARGUMENTS = /(?:"(?:[^"]|"")*"|[^",;])+[,;]*|[^]/gu;

/**
 * A formula in the parts after which a line may end: each with its comma, so that no value is parted.
 *
 * @example formulaParts('=KPI.THAI("a-b",2)') // ["=KPI.THAI(\"a-b\",", "2)"]
 */
export function formulaParts(formula: string): readonly string[] {
  return formula.match(ARGUMENTS) ?? [];
}
