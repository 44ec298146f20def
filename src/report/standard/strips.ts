import type { PlanValue } from "../plan";
import { toPixels, type FlowName } from "../page";
import type { LookName } from "./style-book";

/** A horizontal band of a flow: its height, and what stands side by side in it. */
export interface Strip {
  readonly height: number;
  readonly cells: readonly StripCell[];
  /** The look of what the cells leave free. */
  readonly filler?: LookName;
  /** What the hidden helper column holds beside this band, if anything. */
  readonly helper?: Helper;
}

export interface StripCell {
  /** Counted from the sheet's first column. */
  readonly column: number;
  readonly columns: number;
  readonly look: LookName;
  readonly value?: PlanValue;
  readonly formula?: CellFormula;
  readonly numberFormat?: string;
  readonly edges?: string;
  /** How many bands it covers, this one included; 1 unless given. */
  readonly bands?: number;
  /** To be typed into, though it holds nothing yet. */
  readonly isInput?: boolean;
  /** What formulas of the same block call this cell. */
  readonly anchor?: Anchor;
}

/** The cells of a target block that its own formulas refer to. */
export type Anchor = "actual" | "low" | "standard" | "high" | "verdict" | "match";

/** Writes a formula once it is known where the cells of its block stand, as `C5`. */
export type CellFormula = (cellOf: (anchor: Anchor) => string) => string;

/**
 * The helper column tells the conditional formats what a row is: a letter for its part in the target block, then the
 * verdict. On the row of the actual it holds the row of the register.
 */
export type Helper =
  | { readonly kind: "role"; readonly role: "1" | "2" | "3" | "t" | "g" | "v"; readonly verdict: PlanValue }
  | { readonly kind: "match"; readonly formula: string; readonly value: number };

/** What stays together on a page. */
export interface Chunk {
  readonly strips: readonly Strip[];
  /** Stays on the page of the chunk after it, as a heading does. */
  readonly keepsWithNext?: boolean;
  /** A paragraph that may go on on the next page. */
  readonly paragraph?: SplittableParagraph;
}

export interface SplittableParagraph {
  readonly lines: number;
  /** The chunk of the first lines and the chunk of the others. */
  readonly splitAfter: (lines: number) => readonly [Chunk, Chunk];
}

export function heightOf({ strips }: Chunk): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}

/** An empty band. */
export function spacer(height: number): Chunk {
  return { strips: [{ height, cells: [] }] };
}

/** What a flow begins with on every page. */
export const SPACE_ABOVE: Chunk = spacer(toPixels(6));

/** The three flows of an indicator that stand side by side and share its pages. */
export type Flows = Readonly<Record<FlowName, readonly Chunk[]>>;
