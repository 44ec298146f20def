import type { Method } from "../kpi/score";

/** What a cell of a table holds. A blank cell is null; an error of Excel's is its name, such as `#N/A`. */
export type CellValue = string | number | boolean | null;

/** A year's report: the indicators in their order, and how it is to be written. Plain data. */
export interface Report {
  readonly settings: ReportSettings;
  readonly entries: readonly Entry[];
}

/** One row of the register: an indicator, or a heading above several. */
export type Entry = Indicator | GroupHeading;

export interface GroupHeading {
  readonly kind: "group";
  readonly number: string;
  readonly name: string;
  /** Where it stands in the source table, for messages: 1 is the first row under the header. */
  readonly row: number;
}

export interface Indicator {
  readonly kind: "indicator";
  /** As typed, in Arabic digits without a final point: `4.10` stays `4.10`. */
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** Null where none is given. */
  readonly weight: number | null;
  /** As the cells hold them; the one reader says what they mean. */
  readonly low: CellValue;
  readonly standard: CellValue;
  readonly high: CellValue;
  readonly actual: CellValue;
  /** The number formats of actual, low, standard and high in their cells, `General` where not known. */
  readonly formats: readonly [actual: string, low: string, standard: string, high: string];
  /** What the person says about the direction; null leaves it to the targets. */
  readonly direction: "higher" | "lower" | null;
  readonly method: Method;
  /** As typed, "" for none: `Tier 3 < Tier 2 < Tier 1`. */
  readonly scale: string;
  readonly statement: string;
  readonly formula: string;
  readonly narrative: string;
  readonly obstacles: string;
  readonly suggestions: string;
  readonly footnote: string;
  readonly steps: readonly Step[];
  /** By it a made sheet finds its row in the register; "" in a table that is not the register. */
  readonly key: string;
  readonly row: number;
}

/** A step or sub-step of an indicator that is measured in steps. */
export interface Step {
  /** `1`, or `1.10` for a sub-step. */
  readonly number: string;
  readonly name: string;
  readonly output: string;
  /** Null for a sub-step that is not ticked by itself. */
  readonly done: boolean | null;
  /** As the cell holds it. */
  readonly date: CellValue;
}

export interface ReportSettings {
  readonly title: string;
  /** "" for none. */
  readonly organisation: string;
  /** Buddhist era, such as 2564. */
  readonly fiscalYear: number;
  /** The months that the round covers. */
  readonly round: 6 | 9 | 12;
  readonly language: "th" | "en";
  readonly digits: "thai" | "arabic";
  readonly font: { readonly name: string; readonly size: number };
  readonly paper: "A4";
}
