import type { Area } from "../report/plan";
import { areaReference } from "../report/references";

/**
 * The longest list of cells that Excel is given at once. It refuses lists from about 8,200 characters on, counted with
 * what it adds itself (office-js#5198).
 */
const LONGEST_LIST = 4000;

/** Areas as lists that Excel takes, such as `A1:C1,A4:C4`. */
export function addressLists(areas: readonly Area[]): string[] {
  return listsOf(areas.map(areaReference));
}

/** Whole rows as lists that Excel takes, neighbours together, such as `5:7,9:9`. @param rows ascending, from 0 */
export function rowLists(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return listsOf(runs.map(({ first, last }) => `${String(first + 1)}:${String(last + 1)}`));
}

function listsOf(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list: string[] = [];
  let length = 0;
  for (const address of addresses) {
    if (length + address.length > LONGEST_LIST) {
      lists.push(list.join(","));
      list = [];
      length = 0;
    }
    list.push(address);
    length += address.length + 1;
  }
  return list.length > 0 ? [...lists, list.join(",")] : lists;
}
