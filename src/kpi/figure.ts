import { problem, type Field, type Problem } from "./problem";
import { readCell } from "./read-cell";

/**
 * Reads a cell that must hold a number.
 *
 * @returns the number, null for nothing there, or the problem
 * @example readFigure("๓๘๔.๕๘ คะแนน", "text") // 384.58
 */
export function readFigure(cell: unknown, field: Field): number | Problem | null {
  const reading = readCell(cell);
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "none":
      return null;
    case "unreadable":
      return problem(reading.reason, field, reading.text);
    case "steps":
    case "label":
      return problem("notANumber", field, cell);
  }
}
