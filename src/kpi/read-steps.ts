import type { StepsReading, UnreadableReading } from "./reading";
import { MOST_STEPS, stepRange, type StepSet } from "./steps";

const NUMBER_HERE = /\d+/y;
/** Between two step numbers: a dash or a comma, in signs or words, and the name of the thing once more. */
const BETWEEN_HERE = / ?(?:(-|ถึง|to)|(?:,? ?(?:และ|and)|,)) ?(?:ขั้นตอนที่|ขั้นตอน|steps?)? ?(?=\d)/iy;
const NAMED = /(?:ขั้นตอนที่|ขั้นตอน|(?<![a-z])steps?) ?(?=\d)/gi;
/** What may not follow a list: it would mean that the list was not understood. */
const GOES_ON = /^[ ./]\d/;
const NOT_DONE = /ยังไม่|ไม่ได้|กำลัง|อยู่ระหว่าง/;

interface StepList {
  /** The steps, or null where the list cannot be read. */
  readonly steps: number[] | null;
  readonly end: number;
  /** How many numbers it names. */
  readonly count: number;
}

/**
 * Reads a normalised text as steps: a list such as `1-3` or `1,2,4`, or a sentence that names steps exactly once.
 * Null where the text is of neither form; unreadable where it is, but does not say which steps are done.
 *
 * @example readSteps("ดำเนินการครบถ้วนตามขั้นตอนที่ 1-3") // steps 1, 2, 3
 */
export function readSteps(text: string): StepsReading | UnreadableReading | null {
  return readBareList(text) ?? readSentence(text);
}

/** Steps that a text names, and where. */
export interface StepMention {
  readonly steps: StepSet;
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a normalised text names steps: `ขั้นตอนที่ 1 และ 2`, `step 3`. Lists that cannot be read are left
 * out.
 *
 * @example findStepMentions("ขั้นตอนที่ 1-2 แล้วเสร็จ ขั้นตอนที่ 3 ยังไม่เริ่ม") // steps 1, 2 and step 3
 */
export function findStepMentions(text: string): StepMention[] {
  const mentions: StepMention[] = [];
  let from = 0;
  for (;;) {
    NAMED.lastIndex = from;
    const named = NAMED.exec(text);
    const list = named && readList(text, NAMED.lastIndex);
    if (!named || !list) return mentions;
    if (list.steps && !GOES_ON.test(text.slice(list.end, list.end + 4)))
      mentions.push({ steps: list.steps, start: named.index, end: list.end });
    from = list.end;
  }
}

function readBareList(text: string): StepsReading | UnreadableReading | null {
  const list = readList(text, 0);
  if (!list || list.end !== text.length || list.count < 2) return null;
  return list.steps
    ? { kind: "steps", steps: list.steps, single: false }
    : { kind: "unreadable", reason: "stepList", text };
}

function readSentence(text: string): StepsReading | UnreadableReading | null {
  NAMED.lastIndex = 0;
  if (!NAMED.test(text)) return null;
  const list = readList(text, NAMED.lastIndex);
  if (!list?.steps || GOES_ON.test(text.slice(list.end, list.end + 4)))
    return { kind: "unreadable", reason: "stepList", text };
  NAMED.lastIndex = list.end;
  if (NAMED.test(text)) return { kind: "unreadable", reason: "stepsTwice", text };
  if (NOT_DONE.test(text)) return { kind: "unreadable", reason: "stepsNotDone", text };
  return { kind: "steps", steps: list.steps, single: list.count === 1 };
}

/** Reads as much of a list as stands at `start`; null where no number stands there. */
function readList(text: string, start: number): StepList | null {
  NUMBER_HERE.lastIndex = start;
  let number = NUMBER_HERE.exec(text);
  if (!number) return null;
  /** The items of the list, each the first and last step of a run. */
  const runs: number[][] = [[Number(number[0])]];
  let end = NUMBER_HERE.lastIndex;
  let count = 1;
  for (;;) {
    BETWEEN_HERE.lastIndex = end;
    const between = BETWEEN_HERE.exec(text);
    if (!between) return { steps: stepsOf(runs), end, count };
    NUMBER_HERE.lastIndex = BETWEEN_HERE.lastIndex;
    number = NUMBER_HERE.exec(text);
    if (!number) return { steps: stepsOf(runs), end, count };
    if (between[1] === undefined) runs.push([Number(number[0])]);
    else runs.at(-1)?.push(Number(number[0]));
    end = NUMBER_HERE.lastIndex;
    count += 1;
  }
}

/** The steps of ascending runs between 1 and 50; null where they are anything else. */
function stepsOf(runs: readonly number[][]): number[] | null {
  const steps: number[] = [];
  for (const run of runs) {
    const first = run[0] ?? 0;
    const last = run.at(-1) ?? 0;
    const ascends = first > (steps.at(-1) ?? 0) && last >= first && last <= MOST_STEPS;
    if (run.length > 2 || !ascends) return null;
    steps.push(...stepRange(first, last));
  }
  return steps;
}
