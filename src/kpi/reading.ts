import type { StepSet } from "./steps";

/** What a target or a result says besides its figure: 80 or more, 5 or less. */
export type Bound = "atLeast" | "atMost";

/**
 * What one cell holds. Every formula, the register, the checks and the importer read cells in this one way;
 * see `readCell`.
 */
export type Reading = NumberReading | StepsReading | LabelReading | NoneReading | UnreadableReading;

export interface NumberReading {
  readonly kind: "number";
  readonly value: number;
  readonly bound: Bound | null;
  /** How a percentage was written: `80%` reads as 0.8, `ร้อยละ 80` as 80. */
  readonly percent: "sign" | "word" | null;
  /** The words after the figure, "" for none. */
  readonly unit: string;
}

export interface StepsReading {
  readonly kind: "steps";
  readonly steps: StepSet;
  /** One step named alone, `ขั้นตอนที่ 3`: it means step 3 only, which is not always what was meant. */
  readonly single: boolean;
}

export interface LabelReading {
  readonly kind: "label";
  readonly text: string;
}

/** Nothing to report: blank, `-`, N/A, รอผล … */
export interface NoneReading {
  readonly kind: "none";
  /** The normalised text, "" for a blank cell. */
  readonly text: string;
}

export interface UnreadableReading {
  readonly kind: "unreadable";
  readonly reason: UnreadableReason;
  readonly text: string;
}

/** Why a text that looks like a figure or a list of steps cannot be read. */
export type UnreadableReason =
  | "bareComparison"
  | "boundsDisagree"
  | "percentTwice"
  | "tooLarge"
  | "stepList"
  | "stepsTwice"
  | "stepsNotDone";
