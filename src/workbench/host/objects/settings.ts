import { notFound } from "../workbook/host-error";
import type { Workbook } from "../workbook/workbook";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { textArgument } from "./arguments";
import { entryIn, type Entry } from "./sheet-properties";

export function settings(workbook: Workbook): HostObject {
  return object(SETTINGS, workbook.settings);
}

export function documentProperties(workbook: Workbook): HostObject {
  return object(PROPERTIES, workbook);
}

const SETTING = objectType<Entry>(
  "Setting",
  {
    Key: property(4, ({ key }) => key),
    Value: property(
      4,
      ({ entries, key }) => entries.get(key) ?? null,
      ({ entries, key }, value) => {
        entries.set(key, value);
      },
    ),
    Delete: method(4, ({ entries, key }) => {
      entries.delete(key);
    }),
  },
  { id: ({ key }) => key },
);

const SETTINGS = objectType<Map<string, unknown>>(
  "SettingCollection",
  {
    Add: gives(4, (entries, [key, value]) => {
      const name = textArgument(key, "A key");
      entries.set(name, value);
      return object(SETTING, { entries, key: name });
    }),
    GetItem: gives(4, (entries, [key]) => {
      const found = entryIn(entries, key);
      if (!found) throw notFound(`There is no setting “${String(key)}”.`);
      return object(SETTING, found);
    }),
    GetItemOrNullObject: gives(4, (entries, [key]) => {
      const found = entryIn(entries, key);
      return found && object(SETTING, found);
    }),
    GetCount: method(4, (entries) => entries.size),
  },
  { items: (entries) => [...entries.keys()].map((key) => object(SETTING, { entries, key })) },
);

const CUSTOM_PROPERTY = objectType<Entry>(
  "CustomProperty",
  {
    Key: property(7, ({ key }) => key),
    Type: property(7, ({ entries, key }) => (typeof entries.get(key) === "number" ? "Number" : "String")),
    Value: property(
      7,
      ({ entries, key }) => entries.get(key) ?? null,
      ({ entries, key }, value) => {
        entries.set(key, value);
      },
    ),
    Delete: method(7, ({ entries, key }) => {
      entries.delete(key);
    }),
  },
  { id: ({ key }) => key },
);

const CUSTOM_PROPERTIES = objectType<Map<string, unknown>>(
  "CustomPropertyCollection",
  {
    Add: gives(7, (entries, [key, value]) => {
      const name = textArgument(key, "A key");
      entries.set(name, value);
      return object(CUSTOM_PROPERTY, { entries, key: name });
    }),
    GetItemOrNullObject: gives(7, (entries, [key]) => {
      const found = entryIn(entries, key);
      return found && object(CUSTOM_PROPERTY, found);
    }),
    GetCount: method(7, (entries) => entries.size),
    DeleteAll: method(7, (entries) => entries.clear()),
  },
  { items: (entries) => [...entries.keys()].map((key) => object(CUSTOM_PROPERTY, { entries, key })) },
);

const TEXTS = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "Category",
  "Manager",
  "Company",
] as const;

const PROPERTIES = objectType<Workbook>("DocumentProperties", {
  ...Object.fromEntries(
    TEXTS.map((name) => [
      name,
      property<Workbook>(
        7,
        ({ properties }) => properties.get(name) ?? "",
        ({ properties }, value) => {
          properties.set(name, value);
        },
      ),
    ]),
  ),
  Custom: gives(7, ({ customProperties }) => object(CUSTOM_PROPERTIES, customProperties)),
});
