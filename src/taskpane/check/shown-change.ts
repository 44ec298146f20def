import { dayOf } from "../../kpi/calendar";
import { fixedText, shortText } from "../../kpi/decimals";
import { fill } from "../../kpi/fill";
import type { CellContent } from "../../kpi/repair";
import { dateIn } from "../../kpi/find-dates";
import type { Finding } from "../../register/finding";
import { CHECK_WORDS } from "../../text/check";
import type { Language } from "../../text/language";
import { shownDay } from "../../text/shown-day";

/** A repair as the person sees it before it is made. */
export interface ShownChange {
  readonly now: string;
  readonly after: string;
}

/** So much of a long text is shown around the place that changes. */
const AROUND = 16;

const words = new Intl.Segmenter("th", { granularity: "word" });

/**
 * What a cell shows now and would show then. Where the kind changes it is said; what nobody sees is made visible.
 *
 * @example shownChange(finding, "en") // { now: "76.83 (text)", after: "76.83 (number)" }
 */
export function shownChange({ code, repair }: Finding, language: Language): ShownChange {
  if (!repair) return { now: "", after: "" };
  const { before, after } = repair;
  if (typeof before.value !== typeof after.value)
    return { now: withKind(before, language), after: withKind(after, language) };
  const [now, then] = [String(before.value), String(after.value)];
  const { from, to } = changedPart(now, then);
  const shownNow = clip(now, from, to);
  return {
    now: code === "straySpaces" ? visible(shownNow) : shownNow,
    after: clip(then, from, to + then.length - now.length),
  };
}

function withKind(content: CellContent, language: Language): string {
  const { value } = content;
  const say = (key: "asDate" | "asNumber" | "asText", shown: string) =>
    fill(CHECK_WORDS[key][language], { value: shown });
  if (typeof value !== "number") return say("asText", String(value));
  const date = isDateFormat(content.format) ? dateIn(value) : null;
  return date === null
    ? say("asNumber", shownNumber(value, content.format))
    : say("asDate", shownDay(dayOf(date), language));
}

function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));
}

function shownNumber(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  return decimals === undefined ? shortText(value) : fixedText(value, decimals);
}

/** Where two texts differ: from their first different character to their last, counted in the first. */
function changedPart(one: string, other: string): { from: number; to: number } {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (back < one.length - from && back < other.length - from && one.at(-1 - back) === other.at(-1 - back))
    back += 1;
  return { from, to: one.length - back };
}

function clip(text: string, from: number, to: number): string {
  const start = wordStart(text, Math.max(0, from - AROUND));
  const end = wordStart(text, Math.min(Math.max(to, from) + AROUND, start + AROUND * 6));
  const inside = text.slice(start, end);
  return `${start > 0 ? "…" : ""}${inside}${start + inside.length < text.length ? "…" : ""}`;
}

/** Where the word begins that holds a character; the end of the text stays. */
function wordStart(text: string, index: number): number {
  return index >= text.length ? text.length : (words.segment(text).containing(index)?.index ?? index);
}

/** Stray spaces as boxes, characters without width as bars. */
function visible(text: string): string {
  return text
    .replace(/^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}/g, (spaces) => "␣".repeat(spaces.length))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, "␣")
    .replace(/[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "¦");
}
