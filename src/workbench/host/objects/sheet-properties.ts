import { notFound } from "../workbook/host-error";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { textArgument } from "./arguments";
import type { Sheet } from "./worksheet";

/** A list of keys with values, such as a sheet's custom properties or a workbook's settings. */
export interface Entry {
  readonly entries: Map<string, unknown>;
  readonly key: string;
}

const SHEET_PROPERTY = objectType<Entry>(
  "WorksheetCustomProperty",
  {
    Key: property(12, ({ key }) => key),
    Value: property(
      12,
      ({ entries, key }) => entries.get(key) ?? null,
      ({ entries, key }, value) => {
        entries.set(key, textArgument(value, "A value"));
      },
    ),
    Delete: method(12, ({ entries, key }) => {
      entries.delete(key);
    }),
  },
  { id: ({ key }) => key },
);

const SHEET_PROPERTIES = objectType<Map<string, unknown>>(
  "WorksheetCustomPropertyCollection",
  {
    Add: gives(12, (entries, [key, value]) => {
      const name = keyIn(entries, textArgument(key, "A key")) ?? String(key);
      entries.set(name, textArgument(value, "A value"));
      return object(SHEET_PROPERTY, { entries, key: name });
    }),
    GetItem: gives(12, (entries, [key]) => {
      const found = entryIn(entries, key);
      if (!found) throw notFound(`There is no property “${String(key)}”.`);
      return object(SHEET_PROPERTY, found);
    }),
    GetItemOrNullObject: gives(12, (entries, [key]) => {
      const found = entryIn(entries, key);
      return found && object(SHEET_PROPERTY, found);
    }),
    GetCount: method(12, (entries) => entries.size),
  },
  { items: (entries) => [...entries.keys()].map((key) => object(SHEET_PROPERTY, { entries, key })) },
);

/** The custom properties of a sheet. Keys are found whatever their case. */
export function sheetProperties({ workbook, id }: Sheet): HostObject {
  return object(SHEET_PROPERTIES, workbook.detailsOf(id).customProperties as Map<string, unknown>);
}

/** An entry by its key, whatever its case; null where there is none. */
export function entryIn(entries: Map<string, unknown>, key: unknown): Entry | null {
  const found = keyIn(entries, textArgument(key, "A key"));
  return found === undefined ? null : { entries, key: found };
}

function keyIn(entries: Map<string, unknown>, key: string): string | undefined {
  return [...entries.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
}
