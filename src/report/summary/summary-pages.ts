/** Something that stays whole on a page, and whether what comes after it must stand on the same page. */
export interface PageItem {
  /** The first of its rows. */
  readonly row: number;
  readonly height: number;
  readonly keepsWithNext: boolean;
}

/**
 * The rows before which a page begins, so that what belongs together stays together as far as a page holds it.
 *
 * @param first what the first page has room for, in points
 * @param room what the other pages have room for, the repeated header left out
 * @example pageStarts([{ row: 4, height: 400, … }, { row: 5, height: 200, … }], 450, 480) // [5]
 */
export function pageStarts(items: readonly PageItem[], first: number, room: number): number[] {
  const together = heightsTogether(items);
  const starts: number[] = [];
  let left = first;
  for (const [index, { row, height }] of items.entries()) {
    const kept = together[index] ?? height;
    // What no page holds together is taken apart.
    const needed = kept <= room ? kept : height;
    if (needed > left && index > 0) {
      starts.push(row);
      left = room;
    }
    left -= height;
  }
  return starts;
}

/** Whether a page holds all that belongs together. */
export function fitTogether(items: readonly PageItem[], room: number): boolean {
  return heightsTogether(items).every((height) => height <= room);
}

/** The height of every item with those after it that must stand on its page. */
function heightsTogether(items: readonly PageItem[]): number[] {
  const heights = items.map(({ height }) => height);
  for (let index = items.length - 2; index >= 0; index -= 1)
    if (items[index]?.keepsWithNext) heights[index] = (heights[index] ?? 0) + (heights[index + 1] ?? 0);
  return heights;
}
