import type { Bilingual } from "../../text/language";

/**
 * What people read about one function: in Excel while they type, in the pane, and on its help page. The one
 * source of these words; the build puts the short ones into the metadata, tests evaluate every example.
 */
export interface FunctionHelp {
  /** As in `KPI.TIER`, without the namespace. */
  readonly id: string;
  readonly group: "tier" | "steps" | "figures" | "digits";
  /** What it answers, in a few words, for a list where its name stands above. */
  readonly brief: Bilingual;
  /** What it is for, in one line; Excel shows it in the function list. */
  readonly what: Bilingual;
  /** In the order of the parameters. Excel shows each while the argument is typed. */
  readonly parameters: readonly ParameterHelp[];
  readonly returns: Bilingual;
  /** When there is an error in place of a result. */
  readonly errors: readonly ErrorHelp[];
  /** At least three; the first is the one to show where there is room for one. */
  readonly examples: readonly Example[];
  /** What needs more than a line, a paragraph each. */
  readonly details?: readonly Bilingual[];
  /** Ids of related functions. */
  readonly seeAlso: readonly string[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly about: Bilingual;
  readonly optional?: true;
  /** All cells of a range as one list, a table of two columns, a date; else any cell, or one a row. */
  readonly takes?: "list" | "table" | "date";
  /** The enumeration that it is chosen from, by its name in `ENUM_HELP`. */
  readonly choices?: "Method" | "Language" | "Digits" | "Rounding" | "Missing" | "Era";
}

export interface ErrorHelp {
  readonly error: "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";
  readonly when: Bilingual;
}

/** A formula of constants, with what it gives: one value, or the rows of a spilled result; an error by its name. */
export interface Example {
  readonly formula: string;
  readonly result: ExampleValue | readonly (readonly ExampleValue[])[];
  readonly says: Bilingual;
}

export type ExampleValue = string | number;

/** The words beside each choice of an enumeration, by the enumeration's name and the choice's value. */
export type EnumHelp = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
