import { wordKey } from "./normalise";
import { problem, type Problem } from "./problem";
import { readCell } from "./read-cell";

/** Labels in order, worst first. */
export interface Scale {
  readonly labels: readonly string[];
  /** The place of each label, from 0 for the worst, by its comparing form. */
  readonly places: ReadonlyMap<string, number>;
}

/** Pairs that need no scale, worst first. The last is used only where another cell says มี. */
export const BUILT_IN_SCALES: readonly Scale[] = [
  ["FALSE", "TRUE"],
  ["ไม่ผ่าน", "ผ่าน"],
  ["ไม่สำเร็จ", "สำเร็จ"],
  ["no", "yes"],
  ["fail", "pass"],
  ["ไม่มี", "มี"],
].map(scaleOf);

/** The place of a cell on a scale, from 0 for the worst; undefined where it is not on it. */
export function placeOn(scale: Scale, cell: unknown): number | undefined {
  return cell === null || cell === undefined ? undefined : scale.places.get(wordKey(String(cell)));
}

/**
 * Reads one text as a scale: labels with `<` between them, worst first, or with `>`, best first.
 *
 * @returns the scale; null for nothing there
 * @example readScale("Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1")
 */
export function readScale(cell: unknown): Scale | Problem | null {
  if (isNoScale(cell)) return null;
  const text = String(cell);
  const worstFirst = text.includes("<");
  if (worstFirst && text.includes(">")) return problem("badScale", "scale", text);
  const labels = text.split(worstFirst ? "<" : ">");
  return checked(worstFirst ? labels : labels.reverse());
}

/** Makes a scale from a list of cells, worst first; blank cells are passed over. */
export function scaleFromList(cells: readonly unknown[]): Scale | Problem {
  return checked(cells.filter((cell) => !isBlankOrDash(cell)).map(String));
}

/** Whether a cell can only stand for one row's scale: nothing there, or a text with the signs of a scale. */
export function isOneRowsScale(cell: unknown): boolean {
  return isNoScale(cell) || (typeof cell === "string" && /[<>]/.test(cell));
}

function isNoScale(cell: unknown): boolean {
  // Older Excel hands a blank cell over as 0.
  return cell === 0 || readCell(cell).kind === "none";
}

function isBlankOrDash(cell: unknown): boolean {
  const reading = readCell(cell);
  return reading.kind === "none" && (reading.text === "" || reading.text === "-");
}

function checked(labels: readonly string[]): Scale | Problem {
  const scale = scaleOf(labels);
  const isWhole = scale.places.size === labels.length && !scale.places.has("");
  return isWhole ? scale : problem("badScale", "scale", scale.labels.join(" < "));
}

function scaleOf(labels: readonly string[]): Scale {
  return {
    labels: labels.map((label) => label.trim()),
    places: new Map(labels.map((label, place) => [wordKey(label), place])),
  };
}
