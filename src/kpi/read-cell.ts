import { normalise } from "./normalise";
import { readNumber } from "./read-number";
import { readSteps } from "./read-steps";
import type { NoneReading, Reading } from "./reading";

/** Texts that say that there is nothing to report, in lower case. */
const NOTHING = new Set([
  "",
  "-",
  "n/a",
  "na",
  "ไม่มี",
  "ไม่มีข้อมูล",
  "ยังไม่มีข้อมูล",
  "รอผล",
  "ไม่ประเมิน",
  "อยู่ระหว่างดำเนินการ",
]);

const BLANK: NoneReading = { kind: "none", text: "" };

/**
 * Reads what a cell holds: a number, steps, a label (any other text, TRUE and FALSE), or nothing. This is the one
 * reader; nothing else in the program decides what a cell means.
 *
 * A number stays a number, also one that stands for a date or for a step: only the cells beside it can tell.
 *
 * @param cell a cell's value: number, text, boolean, or null for a blank cell
 * @example readCell("ไม่น้อยกว่าร้อยละ ๘๐") // number 80, at least
 * @example readCell("๑-๓") // steps 1, 2, 3
 */
export function readCell(cell: unknown): Reading {
  if (typeof cell === "number") return readPlainNumber(cell);
  if (typeof cell === "string") return readText(cell);
  if (typeof cell === "boolean") return { kind: "label", text: cell ? "TRUE" : "FALSE" };
  return BLANK;
}

function readPlainNumber(value: number): Reading {
  if (!Number.isFinite(value)) return { kind: "unreadable", reason: "tooLarge", text: String(value) };
  return { kind: "number", value, bound: null, percent: null, unit: "" };
}

function readText(cell: string): Reading {
  const text = normalise(cell);
  return readNumber(text) ?? readNothing(text) ?? readSteps(text) ?? { kind: "label", text };
}

function readNothing(text: string): NoneReading | null {
  return NOTHING.has(text.toLowerCase()) ? { kind: "none", text } : null;
}
