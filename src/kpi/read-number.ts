import type { Bound, NumberReading, UnreadableReason, UnreadableReading } from "./reading";

const FIGURE = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d*)?|[+-]?\.\d+`;
const PLAIN_FIGURE = new RegExp(`^(?:${FIGURE})$`);
const FIGURE_HERE = new RegExp(FIGURE, "y");
const PERCENT_HERE = / ?%/y;

/** What may stand before a figure. Longer words first, since the first that fits is taken. */
const BEFORE =
  / ?(?:(≥|>=|=>|มากกว่าหรือเท่ากับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ตั้งแต่|at least)|(≤|<=|=<|น้อยกว่าหรือเท่ากับ|ไม่เกิน|ไม่มากกว่า|ภายใน|at most)|([<>]|มากกว่า|น้อยกว่า)|(ร้อยละ)|(อันดับที่|อันดับ)|(จำนวน|ระดับที่|ระดับ)) ?/iy;
const OR_MORE = /^(?:ขึ้นไป|หรือมากกว่า)|(?:ขึ้นไป|หรือมากกว่า)$/;
const OR_LESS = /^(?:ลงมา|หรือน้อยกว่า)|(?:ลงมา|หรือน้อยกว่า)$/;
/** A unit: words without digits, perhaps in brackets or after a slash. */
const UNIT = /^[\p{L}\p{M}\p{Sc}°(["'/][^\p{Nd}]*$/u;

interface Preface {
  /** Where the figure begins. */
  end: number;
  bounds: Bound[];
  bareComparison: boolean;
  percentWord: boolean;
}

/**
 * Reads a normalised text as a figure with what stands around it: bounds, ร้อยละ, a unit, a percent sign. Null
 * where it is not of that form.
 *
 * @example readNumber("ไม่เกินร้อยละ 5 ต่อปี") // 5, at most, unit "ต่อปี"
 */
export function readNumber(text: string): NumberReading | UnreadableReading | null {
  if (PLAIN_FIGURE.test(text)) return numberOr(text, text, null, null, "");
  const preface = readPreface(text);
  if (!preface) return null;

  FIGURE_HERE.lastIndex = preface.end;
  const figure = FIGURE_HERE.exec(text)?.[0];
  if (figure === undefined) return null;
  PERCENT_HERE.lastIndex = FIGURE_HERE.lastIndex;
  const hasSign = PERCENT_HERE.test(text);
  const rest = text.slice(hasSign ? PERCENT_HERE.lastIndex : FIGURE_HERE.lastIndex).trim();

  const { unit, bound } = readRest(rest);
  if (unit !== "" && !UNIT.test(unit)) return null;
  const bounds = new Set(bound ? [...preface.bounds, bound] : preface.bounds);
  if (preface.bareComparison) return unreadable("bareComparison", text);
  if (bounds.size > 1) return unreadable("boundsDisagree", text);
  if (preface.percentWord && hasSign) return unreadable("percentTwice", text);
  const percent = hasSign ? "sign" : preface.percentWord ? "word" : null;
  return numberOr(text, figure, [...bounds][0] ?? null, percent, unit);
}

/** Reads the words before the figure, each kind at most once; null where one comes twice. */
function readPreface(text: string): Preface | null {
  const preface: Preface = { end: 0, bounds: [], bareComparison: false, percentWord: false };
  const seen = new Set<number>();
  for (;;) {
    BEFORE.lastIndex = preface.end;
    const found = BEFORE.exec(text);
    if (!found) return preface;
    const kind = found.findIndex((group, index) => index > 0 && group !== undefined);
    if (seen.has(kind)) return null;
    seen.add(kind);
    preface.end = BEFORE.lastIndex;
    if (kind === 1) preface.bounds.push("atLeast");
    // First place is best, so a rank is reached by that place or a lower number.
    if (kind === 2 || kind === 5) preface.bounds.push("atMost");
    preface.bareComparison ||= kind === 3;
    preface.percentWord ||= kind === 4;
  }
}

function readRest(rest: string): { unit: string; bound: Bound | null } {
  if (OR_MORE.test(rest)) return { unit: rest.replace(OR_MORE, "").trim(), bound: "atLeast" };
  if (OR_LESS.test(rest)) return { unit: rest.replace(OR_LESS, "").trim(), bound: "atMost" };
  return { unit: rest, bound: null };
}

function numberOr(
  text: string,
  figure: string,
  bound: Bound | null,
  percent: NumberReading["percent"],
  unit: string,
): NumberReading | UnreadableReading {
  const digits = figure.replaceAll(",", "");
  // Moving the point reads 81.96% as 0.8196; dividing by 100 would not quite.
  const value = Number(percent === "sign" ? `${digits}e-2` : digits);
  if (!Number.isFinite(value)) return unreadable("tooLarge", text);
  return { kind: "number", value, bound, percent, unit };
}

function unreadable(reason: UnreadableReason, text: string): UnreadableReading {
  return { kind: "unreadable", reason, text };
}
