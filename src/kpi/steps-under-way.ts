import { normalise } from "./normalise";
import { findStepMentions } from "./read-steps";

/** A step that a text says is not done yet, and the words that say so. */
export interface StepUnderWay {
  readonly step: number;
  readonly quote: string;
}

type Status = "done" | "underWay";

/** A part of a paragraph that reads as one: Thai parts them by spaces, English by signs. */
interface Phrase {
  readonly text: string;
  /** The steps that it names, with the text that tells of them. */
  readonly named: readonly { readonly steps: readonly number[]; readonly text: string }[];
}

/** Also said of people (กำลังคน), of a market or of a machine: there it says nothing about a step. */
const UNDER_WAY_TH = String.raw`ยังไม่|ยัง\S{0,16}ไม่(?:แล้ว)?เสร็จ|ไม่(?:แล้ว)?เสร็จ|ยังอยู่|ยังคง|(?<!อัตรา|เต็ม)กำลัง(?!คน|แรงงาน|ซื้อ|การผลิต|ใจ|พล)|อยู่(?:ใน)?ระหว่าง|ไม่ได้ดำเนินการ`;
const UNDER_WAY_EN = String.raw`\b(?:still|under ?way|in progress|ongoing|incomplete|not (?:yet|been|complete|completed|done|finished|started))\b`;
const UNDER_WAY = new RegExp(`${UNDER_WAY_TH}|${UNDER_WAY_EN}`, "i");
/** So a phrase begins that goes on about the step named before it. */
const GOES_ON = new RegExp(
  `^(?:และ|แต่|ซึ่ง|โดย|ขณะนี้|ปัจจุบัน|is |are |but )*(?:${UNDER_WAY_TH}|${UNDER_WAY_EN})`,
  "i",
);
const DONE = /เสร็จ|ครบถ้วน|เรียบร้อย|บรรลุ|\b(?:complete|completed|done|finished)\b/i;
/** Between Thai words and after the signs that end a part of a sentence. */
const PARTS = /(?<=[\u0E00-\u0E7F)])\s+|\s+(?=[\u0E00-\u0E7F(])|(?<=[.;,:])\s+/;
const THAI = /[\u0E00-\u0E7F]/;
/** Stands for a list of steps while a paragraph is taken apart: no text holds it. */
const MENTION = "\uE000";
/** So many phrases after the one that names a step may still tell of it. */
const REACH = 3;

/**
 * The steps that a text says are still under way, or not begun. What is said of a step last holds.
 *
 * @param text of one or more paragraphs
 * @example stepsUnderWay("ขั้นตอนที่ 1 และ 2 เรียบร้อยแล้ว ขณะนี้กำลังดำเนินการขั้นตอนที่ 3") // step 3
 */
export function stepsUnderWay(text: string): StepUnderWay[] {
  const said = new Map<number, string | null>();
  for (const paragraph of text.split(/[\r\n]+/)) readParagraph(normalise(paragraph), said);
  return [...said]
    .flatMap(([step, quote]) => (quote === null ? [] : [{ step, quote }]))
    .sort((a, b) => a.step - b.step);
}

/** Whether a text about one thing says that it is not done yet. @example isUnderWay("อยู่ระหว่างจัดทำร่าง") // true */
export function isUnderWay(text: string): boolean {
  return UNDER_WAY.test(normalise(text));
}

/** @param said the words for every step that is under way, null for one that is done */
function readParagraph(paragraph: string, said: Map<number, string | null>): void {
  let open: Phrase["named"][number] | undefined;
  let reach = 0;
  const say = (steps: readonly number[], status: Status, quote: string) => {
    for (const step of steps) said.set(step, status === "done" ? null : quote);
  };
  for (const { text, named } of phrasesOf(paragraph)) {
    for (const one of named) {
      const status = statusOf(one.text);
      if (status) say(one.steps, status, text);
      open = status ? undefined : one;
      reach = REACH;
    }
    if (named.length > 0 || !open || reach === 0) continue;
    reach -= 1;
    const status = GOES_ON.test(text) ? "underWay" : DONE.test(text) ? "done" : null;
    if (!status) continue;
    say(open.steps, status, `${open.text} ${text}`);
    open = undefined;
  }
}

function statusOf(text: string): Status | null {
  if (UNDER_WAY.test(text)) return "underWay";
  return DONE.test(text) ? "done" : null;
}

function phrasesOf(paragraph: string): Phrase[] {
  const mentions = findStepMentions(paragraph);
  if (mentions.length === 0) return [];
  let marked = "";
  let end = 0;
  for (const mention of mentions) {
    marked += paragraph.slice(end, mention.start) + MENTION;
    end = mention.end;
  }
  marked += paragraph.slice(end);
  let next = 0;
  return marked.split(PARTS).map((part) => {
    const count = part.split(MENTION).length - 1;
    const here = mentions.slice(next, next + count);
    const written = here.map(({ start, end: last }) => paragraph.slice(start, last));
    next += count;
    const texts = textsAround(part).map((text, index) => text.replace(MENTION, written[index] ?? ""));
    let index = 0;
    return {
      text: part.replaceAll(MENTION, () => written[index++] ?? ""),
      named: here.map(({ steps }, at) => ({ steps, text: texts[at] ?? "" })),
    };
  });
}

/** The text that tells of each mention in a phrase: in Thai what stands before it, in English what follows. */
function textsAround(part: string): string[] {
  const pieces = part.split(MENTION);
  if (pieces.length <= 2) return [part];
  const isThai = THAI.test(part);
  return pieces.slice(1).map((after, index) => {
    const isLast = index === pieces.length - 2;
    const before = pieces[index] ?? "";
    return isThai ? before + MENTION + (isLast ? after : "") : (index === 0 ? before : "") + MENTION + after;
  });
}
