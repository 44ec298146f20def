import { PAGE_ROOM, type FlowName } from "../page";
import { shareRows, type SharedRows } from "./share-rows";
import { heightOf, SPACE_ABOVE, type Chunk, type Flows } from "./strips";

/** What stands on one page of an indicator, in the rows that its flows share. */
export type Segment = SharedRows;

const FLOW_NAMES: readonly FlowName[] = ["name", "result", "obstacles"];
/** At least so many lines of a paragraph stand on either side of a page end. */
const FEWEST_LINES = 2;
/** How often less is tried where sharing rows made a page too high. */
const MOST_TRIES = 8;

/**
 * Divides an indicator over pages. The target block, a formula and a heading with its first lines stay together;
 * a paragraph may go on on the next page.
 *
 * @param room what is left on the page that it begins on
 * @param continued what stands in the name's place on a further page
 * @returns the segments, one a page; the first is null where it must begin on a new page
 */
export function paginate(flows: Flows, room: number, continued: readonly Chunk[]): (Segment | null)[] {
  const segments: (Segment | null)[] = [];
  let rest = flows;
  let left = room;
  if (room < PAGE_ROOM && heightToBegin(flows) > room) {
    segments.push(null);
    left = PAGE_ROOM;
  }
  do {
    const page = fillPage(rest, left);
    segments.push(page.segment);
    rest = isDone(page.rest) ? page.rest : continueWith(page.rest, continued);
    left = PAGE_ROOM;
  } while (!isDone(rest));
  return segments;
}

interface FilledPage {
  readonly segment: Segment;
  readonly rest: Flows;
}

/**
 * Fills a page from all flows. Where bands give way to each other, the rows become a little higher than the flows;
 * then the flows beside the result take less.
 */
function fillPage(rest: Flows, room: number): FilledPage {
  const isWholePage = room === PAGE_ROOM;
  let besideRoom = room;
  for (let tries = 0; ; tries += 1) {
    const page = toPage(
      takeFrom(rest, (name) => takeChunks(rest[name], name === "result" ? room : besideRoom, isWholePage)),
    );
    const excess = heightOfRows(page.segment) - room;
    if (excess <= 0 || tries === MOST_TRIES) return page;
    besideRoom -= excess;
  }
}

function takeFrom(rest: Flows, take: (name: FlowName) => Taken): { flows: Flows; rest: Flows } {
  const taken = FLOW_NAMES.map((name) => [name, take(name)] as const);
  return {
    flows: { ...rest, ...toFlows(taken.map(([name, { chunks }]) => [name, chunks])) },
    rest: toFlows(taken.map(([name, { others }]) => [name, others])),
  };
}

function toPage({ flows, rest }: { flows: Flows; rest: Flows }): FilledPage {
  return { segment: shareRows(flows), rest };
}

/** The height of a segment. */
export function heightOfRows({ heights }: Segment): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** What a further page begins with: a little space, and the number again where the name is through. */
function continueWith({ name, result, obstacles }: Flows, continued: readonly Chunk[]): Flows {
  const below = (flow: readonly Chunk[]) => (flow.length === 0 ? flow : [SPACE_ABOVE, ...flow]);
  return {
    name: name.length === 0 ? [SPACE_ABOVE, ...continued] : below(name),
    result: below(result),
    obstacles: below(obstacles),
  };
}

function toFlows(entries: readonly (readonly [FlowName, readonly Chunk[]])[]): Flows {
  return Object.fromEntries(entries) as Flows;
}

function isDone(flows: Flows): boolean {
  return flows.result.length === 0 && flows.obstacles.length === 0 && flows.name.length === 0;
}

/** So much of a name stands where it begins; the rest may go on on the next page. */
const NAME_AT_LEAST = PAGE_ROOM / 2;

/** What an indicator needs on the page that it begins on: its target block, and its name beside it. */
export function heightToBegin({ name, result }: Pick<Flows, "name" | "result">): number {
  const [block] = result;
  const nameHeight = name.reduce((sum, chunk) => sum + heightOf(chunk), 0);
  return Math.max(block ? heightOf(block) : 0, Math.min(nameHeight, NAME_AT_LEAST));
}

interface Taken {
  readonly chunks: readonly Chunk[];
  readonly others: readonly Chunk[];
}

/**
 * Takes as many chunks as fit. A whole page takes one at least, even if it is too high or a heading: nothing may go
 * round for ever.
 */
function takeChunks(flow: readonly Chunk[], room: number, isWholePage: boolean): Taken {
  let left = room;
  for (const [index, chunk] of flow.entries()) {
    const height = heightOf(chunk);
    if (height <= left) {
      left -= height;
      continue;
    }
    const split = splitToFit(chunk, left);
    if (split)
      return { chunks: [...flow.slice(0, index), split[0]], others: [split[1], ...flow.slice(index + 1)] };
    const least = isWholePage ? 1 + flow.findIndex((one) => one !== SPACE_ABOVE) : 0;
    return takeFirst(flow, withoutHeadingsAtEnd(flow, index, least));
  }
  return takeFirst(flow, flow.length);
}

/** Splits a paragraph so that its first part fits, if enough lines stand on both sides. */
function splitToFit({ paragraph, strips }: Chunk, room: number): readonly [Chunk, Chunk] | null {
  if (!paragraph) return null;
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  let lines = Math.min(Math.floor((room / height) * paragraph.lines) + 1, paragraph.lines - FEWEST_LINES);
  for (; lines >= FEWEST_LINES; lines -= 1) {
    const parts = paragraph.splitAfter(lines);
    if (heightOf(parts[0]) <= room) return parts;
  }
  return null;
}

/** A heading does not end a page: it goes to the next one with what it stands over, if enough is left before it. */
function withoutHeadingsAtEnd(flow: readonly Chunk[], count: number, least: number): number {
  let kept = count;
  while (kept > 0 && flow[kept - 1]?.keepsWithNext) kept -= 1;
  return kept >= least ? kept : Math.max(count, least);
}

function takeFirst(flow: readonly Chunk[], count: number): Taken {
  return { chunks: flow.slice(0, count), others: flow.slice(count) };
}
