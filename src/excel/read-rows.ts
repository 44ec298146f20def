import type { SourceTable } from "../register/table";
import { cellValue } from "./cell-value";
import { officeCode } from "./excel-error";
import { rangeOf, type CellsPlace } from "./place";
import { stopIfCancelled } from "./run";
import { byteLength } from "./step";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told after every request how far the reading is, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

type Property = "values" | "numberFormat" | "formulas";

/** Nothing is known yet of how long the texts are. */
const FIRST_ROWS = 200;
/** Excel gives 5 MB in an answer on the web. */
const GOOD_BYTES = 2_500_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** One table that is being read, some rows at a time. */
interface Reading {
  readonly place: CellsPlace;
  readonly read: Partial<Record<Property, unknown[][]>>[];
  done: number;
  next: number;
}

/**
 * Reads tables with their number formats and which of their rows are hidden, together, in a few requests that Excel
 * can answer.
 */
export async function readTables(
  context: Excel.RequestContext,
  places: readonly CellsPlace[],
  options: ReadOptions = {},
): Promise<SourceTable[]> {
  const visible = places.map((place) => {
    const areas = rangeOf(context, place).getSpecialCellsOrNullObject("Visible");
    areas.load("areas/items/rowIndex,areas/items/rowCount");
    return areas;
  });
  const read = await readRows(context, places, ["values", "numberFormat"], options);
  return places.map((place, index) => ({
    rows: (read[index]?.values ?? []).map((row) => row.map(cellValue)),
    formats: (read[index]?.numberFormat ?? []).map((row) => row.map(String)),
    hiddenRows: hiddenRows(place, visible[index]),
  }));
}

/** Reads properties of cells in a few requests that Excel can answer. */
export async function readRows<Wanted extends Property>(
  context: Excel.RequestContext,
  places: readonly CellsPlace[],
  wanted: readonly Wanted[],
  { signal, progress }: ReadOptions = {},
): Promise<Record<Wanted, unknown[][]>[]> {
  const readings: Reading[] = places.map((place) => ({ place, read: [], done: 0, next: FIRST_ROWS }));
  const total = places.reduce((sum, { rows }) => sum + rows, 0) || 1;
  for (;;) {
    const open = readings.filter(({ place, done }) => done < place.rows);
    if (open.length === 0) break;
    stopIfCancelled(signal);
    await readSome(context, open, wanted);
    progress?.(readings.reduce((sum, { done }) => sum + done, 0) / total);
  }
  return readings.map(({ read }) => {
    const entries = wanted.map((property) => [property, read.flatMap((part) => part[property] ?? [])]);
    return Object.fromEntries(entries) as Record<Wanted, unknown[][]>;
  });
}

/** The next rows of every table, by one request. Where the answer would be too large, by several smaller ones. */
async function readSome(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  wanted: readonly Property[],
): Promise<void> {
  const parts = readings.map((reading) => {
    const rows = Math.min(reading.next, reading.place.rows - reading.done);
    const place = { ...reading.place, row: reading.place.row + reading.done, rows };
    return { reading, rows, range: rangeOf(context, place).load(wanted.join()).untrack() };
  });
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== TOO_LARGE || parts.every(({ rows }) => rows === 1)) throw error;
    for (const { reading, rows } of parts) reading.next = Math.ceil(rows / 4);
    return;
  }
  const bytes = parts.map(({ range }) => byteLength(wanted.map((property) => range[property])));
  for (const [index, { reading, rows, range }] of parts.entries()) {
    reading.read.push(Object.fromEntries(wanted.map((property) => [property, range[property]])));
    reading.done += rows;
    const good = GOOD_BYTES / parts.length;
    reading.next = Math.max(1, Math.floor((good * rows) / (bytes[index] ?? 1)));
  }
}

function hiddenRows({ row, rows }: CellsPlace, visible: Excel.RangeAreas | undefined): boolean[] {
  const hidden = new Array<boolean>(rows).fill(true);
  if (!visible || visible.isNullObject) return hidden;
  for (const { rowIndex, rowCount } of visible.areas.items)
    hidden.fill(false, rowIndex - row, rowIndex - row + rowCount);
  return hidden;
}
