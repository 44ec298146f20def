/** So many rows of a table show whether it holds indicators, and how many. */
export const ROWS_TO_LOOK_AT = 60;

/** More rows are no list of indicators; laying them out would take minutes. */
export const MOST_ROWS = 5000;

/** What the error `tooManyRows` quotes. */
export function tooManyRows(source: string, rows: number): Readonly<Record<string, string>> {
  const count = (number: number) => number.toLocaleString("en");
  return { source, rows: count(rows), most: count(MOST_ROWS) };
}
