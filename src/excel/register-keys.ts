import type { CellValue } from "../register/report";
import { ExcelError } from "./excel-error";
import { rangeOf, type CellsPlace } from "./place";
import type { AlsoWritten } from "./write-sheets";

/** A key that a row is given, and what stood in its place. */
export interface NewKey {
  readonly key: string;
  readonly before: string;
}

/** Keys for rows of the register that have none yet. */
export interface NewKeys {
  readonly register: CellsPlace;
  /** The column that holds the keys, from 0. */
  readonly column: number;
  /** By the place of the row in the register; the header is row 0. */
  readonly keys: ReadonlyMap<number, NewKey>;
  /** The column by which a row is known, and what it held when the keys were given. */
  readonly known: { readonly column: number; readonly values: readonly CellValue[] };
}

/**
 * Writes keys into the register along with the sheets that find its rows by them. Where the rows do not stand any more
 * where they were read, as after a colleague has sorted them, nothing is kept of it.
 */
export function writtenKeys({ register, column, keys, known }: NewKeys): AlsoWritten {
  const columnAt = (context: Excel.RequestContext, at: number) =>
    rangeOf(context, { ...register, column: register.column + at, columns: 1 });
  const block = (value: (row: number, key: NewKey) => unknown) =>
    Array.from({ length: register.rows }, (_, row) => {
      const key = keys.get(row);
      return [key ? value(row, key) : null];
    });
  let found: unknown[][] | null = null;
  return {
    write(context) {
      const names = columnAt(context, known.column).load("values");
      const old = columnAt(context, column).load("values");
      columnAt(context, column).values = block((_, { key }) => key);
      return () => {
        found = old.values;
        const isSame = [...keys.keys()].every((row) => names.values[row]?.[0] === (known.values[row] ?? ""));
        if (!isSame) throw new ExcelError("changedMeanwhile");
      };
    },
    async undo(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(register.sheetId).load("id");
      await context.sync();
      if (sheet.isNullObject) return;
      const now = columnAt(context, column).load("values");
      await context.sync();
      const isOurs = (row: number, { key }: NewKey) => now.values[row]?.[0] === key;
      const before = (row: number, key: NewKey) => found?.[row]?.[0] ?? key.before;
      columnAt(context, column).values = block((row, key) => (isOurs(row, key) ? before(row, key) : null));
      await context.sync();
    },
  };
}
