import type { RegisterField } from "./columns";
import { readHeaderWords, type Concept } from "./header-words";

/** How far a guess can be trusted. `none`: nothing was found, or nothing chosen. */
export type Certainty = "sure" | "likely" | "doubtful" | "none";

/** What a column may be: a field, or a target that does not say which of the three it is. */
export type HeaderField = RegisterField | "target";

/** Why a column was taken for a field, or why none was. */
export type GuessReason =
  | "header"
  | "partOfHeader"
  | "combined"
  | "targetOrder"
  | "singleTarget"
  | "severalFit"
  | "otherPeriod"
  | "offices"
  | "paragraphs"
  | "notNumbers"
  | "figures"
  | "notFound";

export interface HeaderReading {
  readonly field: HeaderField;
  readonly certainty: "sure" | "likely" | "doubtful";
  readonly reason: GuessReason;
  /** Whether it names a year, a round or a quarter. */
  readonly hasPeriod: boolean;
}

interface Rule {
  readonly field: HeaderField;
  readonly needs: readonly Concept[];
  /** What may stand beside; anything else means something else. */
  readonly may?: readonly Concept[];
  readonly guess?: Pick<HeaderReading, "certainty" | "reason">;
}

const LIKELY = { certainty: "likely", reason: "partOfHeader" } as const;
const BESIDE_A_TIER: readonly Concept[] = ["target", "tier", "points", "criteria", "period", "percent"];
const BESIDE_POINTS: readonly Concept[] = ["target", "tier", "criteria", "low", "standard", "high"];

/** What the words of a header make together. Of several rules that hold the first counts. */
const RULES: readonly Rule[] = [
  {
    field: "obstacles",
    needs: ["obstacle", "suggestion"],
    may: ["work", "result"],
    guess: { certainty: "likely", reason: "combined" },
  },
  { field: "name", needs: ["indicator", "detail"], guess: LIKELY },
  { field: "statement", needs: ["explain", "result"] },
  { field: "statement", needs: ["statement"], may: ["result"] },
  { field: "number", needs: ["order"], may: ["indicator", "name"] },
  { field: "name", needs: ["indicator"], may: ["name"] },
  { field: "name", needs: ["name"], guess: LIKELY },
  { field: "unit", needs: ["unit"], may: ["indicator", "target"] },
  { field: "unit", needs: ["office"], guess: { certainty: "doubtful", reason: "offices" } },
  { field: "weight", needs: ["weight"], may: ["percent", "indicator", "points", "bareHundred", "hundred"] },
  { field: "low", needs: ["low"], may: [...BESIDE_A_TIER, "fifty", "bareFifty"] },
  { field: "standard", needs: ["standard"], may: [...BESIDE_A_TIER, "seventyFive", "bareSeventyFive"] },
  { field: "high", needs: ["high"], may: [...BESIDE_A_TIER, "hundred", "bareHundred"] },
  { field: "low", needs: ["fifty"], may: BESIDE_POINTS },
  { field: "standard", needs: ["seventyFive"], may: BESIDE_POINTS },
  { field: "high", needs: ["hundred"], may: BESIDE_POINTS },
  { field: "low", needs: ["target", "bareFifty"], may: ["tier"] },
  { field: "standard", needs: ["target", "bareSeventyFive"], may: ["tier"] },
  { field: "high", needs: ["target", "bareHundred"], may: ["tier"] },
  { field: "direction", needs: ["direction"], may: ["indicator", "target", "result"] },
  { field: "target", needs: ["target"], may: ["period", "percent", "tier", "points"] },
  { field: "actual", needs: ["result"], may: ["period", "percent", "indicator"] },
  { field: "actual", needs: ["evaluation"], may: ["period", "indicator"], guess: LIKELY },
  { field: "formula", needs: ["formula"], may: ["method", "indicator"] },
  { field: "method", needs: ["method"], may: ["indicator"] },
  { field: "scale", needs: ["scale"] },
  {
    field: "score",
    needs: ["points"],
    may: ["result", "evaluation", "weighted", "tier", "period", "indicator", "bareHundred"],
  },
  { field: "score", needs: ["weighted"], may: ["result", "evaluation", "period"] },
  { field: "tier", needs: ["tier"], may: ["result", "evaluation", "period", "indicator"] },
  { field: "check", needs: ["check"] },
  { field: "narrative", needs: ["detail"], may: ["result", "work", "period"] },
  { field: "narrative", needs: ["summary"], may: ["result", "evaluation", "work", "period"], guess: LIKELY },
  { field: "narrative", needs: ["explain"], guess: LIKELY },
  { field: "narrative", needs: ["work"], may: ["period"], guess: LIKELY },
  { field: "obstacles", needs: ["obstacle"], may: ["work", "result", "period"] },
  { field: "suggestions", needs: ["suggestion"], may: ["work"] },
  { field: "footnote", needs: ["note"] },
  { field: "key", needs: ["key"] },
];

/**
 * Recognises a column by its header, in Thai or English, whatever the order of the words, the digits and the
 * punctuation.
 *
 * @returns null where the header says nothing that the register knows
 * @example readHeader("ค่าเป้าหมายขั้นต้น (๕๐ คะแนน)") // low, sure
 * @example readHeader("ผลการดำเนินงาน (จังหวัด)") // actual, likely: it says something besides
 */
export function readHeader(header: string): HeaderReading | null {
  const { concepts, known, unknown } = readHeaderWords(header);
  // เป้าหมายการพัฒนาที่ยั่งยืน has a known word in it, but is about something else.
  if (concepts.size === 0 || unknown > known) return null;
  const rule = RULES.find((one) => fits(one, concepts));
  if (!rule) return null;
  const guess = rule.guess ?? (unknown === 0 ? ({ certainty: "sure", reason: "header" } as const) : LIKELY);
  return { field: rule.field, ...guess, hasPeriod: concepts.has("period") };
}

/** Whether every part of a header is a word that headers are made of, so that it is no indicator's name. */
export function isMadeOfHeaderWords(text: string): boolean {
  const { concepts, unknown } = readHeaderWords(text);
  return concepts.size > 0 && unknown === 0;
}

function fits({ needs, may = [] }: Rule, concepts: ReadonlySet<Concept>): boolean {
  if (!needs.every((concept) => concepts.has(concept))) return false;
  return [...concepts].every((concept) => needs.includes(concept) || may.includes(concept));
}
