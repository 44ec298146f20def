import { indicatorsIn, readOpened, type OpenedSource } from "./opened-source";
import type { ReadSource, Source } from "./verbs";

/** A table that may hold indicators. */
export interface FoundSource {
  readonly source: Source;
  /** How much of what a report needs was recognised; 0 where it cannot be indicators. */
  readonly worth: number;
}

/**
 * What the first rows of a table tell of it.
 *
 * @param top the table with its first rows only
 * @param rows how many rows it has in all
 */
export function foundSource(top: OpenedSource, rows: number): FoundSource {
  const read = readOpened(top);
  return { source: withAllRows(read, rows, top.table.rows.length), worth: worthOf(read) };
}

/** The likeliest first, without those that hold no indicators. */
export function likeliestFirst(found: readonly FoundSource[]): Source[] {
  return found
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ source }) => source);
}

function worthOf({ mapping: { columns }, report }: ReadSource): number {
  const figures = [columns.low, columns.standard, columns.high, columns.actual];
  const hasFigures = figures.some((column) => column !== null);
  if (columns.name === null || !hasFigures || indicatorsIn(report) === 0) return 0;
  return Object.values(columns).filter((column) => column !== null).length;
}

function withAllRows({ source, mapping }: ReadSource, rows: number, seen: number): Source {
  const below = Math.max(0, rows - mapping.headerRows);
  const share = source.rows > 0 ? source.indicators / source.rows : 0;
  return {
    ...source,
    rows: below,
    indicators: seen >= rows ? source.indicators : Math.round(share * below),
  };
}
