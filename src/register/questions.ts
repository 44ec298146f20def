import { SOURCE_FIELDS, type SourceField } from "./columns";
import type { FieldGuess, MappingSuggestion } from "./mapping";

/** What a person should settle before a report is made of a table. */
export interface ColumnQuestion {
  readonly field: SourceField;
  /** `open`: nothing is chosen, so it must be answered. `doubtful`: the guess stands unless it is changed. */
  readonly kind: "open" | "doubtful";
}

const TARGETS = ["low", "standard", "high"] as const satisfies readonly SourceField[];

/**
 * The columns of a table that a person should look at, the open ones first: what cannot be missed and was not found,
 * what several columns could be, and what the values speak against.
 *
 * @example questionsOf(suggestMapping([["ที่", "KPI", "ผล 64", "ผล 63"], …])) // high and actual, both open
 */
export function questionsOf({ fields }: MappingSuggestion): ColumnQuestion[] {
  const asked = SOURCE_FIELDS.flatMap((field): ColumnQuestion[] => {
    const kind = kindOf(field, fields[field], fields);
    return kind ? [{ field, kind }] : [];
  });
  return [...asked.filter(({ kind }) => kind === "open"), ...asked.filter(({ kind }) => kind === "doubtful")];
}

function kindOf(
  field: SourceField,
  { column, certainty, reason }: FieldGuess,
  fields: MappingSuggestion["fields"],
): ColumnQuestion["kind"] | null {
  if (field === "key") return null;
  if (certainty === "doubtful") return "doubtful";
  if (column !== null) return null;
  return reason === "severalFit" || isNeeded(field, fields) ? "open" : null;
}

/** Without a name, a result and at least one target there is nothing to report; of the targets the high one is asked for. */
function isNeeded(field: SourceField, fields: MappingSuggestion["fields"]): boolean {
  if (field === "high") return TARGETS.every((target) => fields[target].candidates.length === 0);
  return field === "name" || field === "actual";
}
