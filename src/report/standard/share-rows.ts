import { HIGHEST_ROW, toPixels, type FlowName } from "../page";
import type { Flows, Strip } from "./strips";

/** The bands of three flows laid over common rows. */
export interface SharedRows {
  readonly heights: readonly number[];
  readonly placed: readonly PlacedStrip[];
}

/** A band and the rows that it covers, counted from the segment's first row. */
export interface PlacedStrip {
  readonly flow: FlowName;
  readonly strip: Strip;
  readonly firstRow: number;
  readonly endRow: number;
}

/** Rows lower than this are only those of the staircase; other bands end a little later rather than make one. */
const LOWEST_ROW = toPixels(6);

interface Band {
  readonly flow: FlowName;
  readonly strip: Strip;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds rows for bands that stand side by side and have different heights: a row ends wherever a band of any flow
 * does, and a band covers as many rows as it needs. The result's bands keep their heights to the point; those of
 * the other flows give way by a few points where a row would become too low.
 */
export function shareRows(segment: Flows): SharedRows {
  const result = bandsOf(segment, "result", (end) => end);
  const ends = [0, ...result.map(({ end }) => end)];
  const others = (["obstacles", "name"] as const).flatMap((flow) =>
    bandsOf(segment, flow, (end, start) => {
      const place = giveWay(end, start, ends);
      keepSorted(ends, place);
      return place;
    }),
  );
  const edges = withoutTooHigh(ends);
  return { heights: heightsBetween(edges), placed: place([...result, ...others], edges) };
}

function keepSorted(ends: number[], place: number): void {
  const after = ends.findIndex((end) => end >= place);
  if (after < 0) ends.push(place);
  else if (ends[after] !== place) ends.splice(after, 0, place);
}

/** The bands of a flow one under the other; `endAt` may move the end of a band down. */
function bandsOf(
  segment: Flows,
  flow: FlowName,
  endAt: (end: number, start: number) => number,
): readonly Band[] {
  const bands: Band[] = [];
  let start = 0;
  for (const { strips } of segment[flow])
    for (const strip of strips) {
      const end = endAt(start + strip.height, start);
      bands.push({ flow, strip, start, end });
      start = end;
    }
  return bands;
}

/** The first place from `end` down that is the end of another band or leaves no row too low. */
function giveWay(end: number, start: number, ends: readonly number[]): number {
  let place = end;
  for (const other of ends) {
    if (other < place && place - other < LOWEST_ROW && other > start) place = other + LOWEST_ROW;
    if (other >= place && other - place < LOWEST_ROW) return other;
  }
  return place;
}

function withoutTooHigh(edges: readonly number[]): number[] {
  const kept: number[] = [];
  for (const edge of edges) {
    const before = kept.at(-1);
    if (before === edge) continue;
    if (before !== undefined && edge - before > HIGHEST_ROW)
      kept.push(before + toPixels((edge - before) / 2));
    kept.push(edge);
  }
  return kept;
}

function heightsBetween(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}

function place(bands: readonly Band[], edges: readonly number[]): PlacedStrip[] {
  const rowAt = new Map(edges.map((edge, row) => [edge, row]));
  return bands.map(({ flow, strip, start, end }) => ({
    flow,
    strip,
    firstRow: rowAt.get(start) ?? 0,
    endRow: rowAt.get(end) ?? edges.length - 1,
  }));
}
