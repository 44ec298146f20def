import { notFound } from "../workbook/host-error";
import { addressOf, quoteSheet } from "../workbook/address";
import type { DefinedName } from "../workbook/tables-and-names";
import type { Workbook } from "../workbook/workbook";
import { calculated, gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { cellsAt, textArgument, type Cells } from "./arguments";
import { range } from "./range";

interface Named {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

interface Names {
  readonly workbook: Workbook;
  /** The sheet whose names they are; null for the workbook's. */
  readonly scope: string | null;
}

export function namedItems(workbook: Workbook, scope: string | null): HostObject {
  return object(NAMED_ITEMS, { workbook, scope });
}

const NAMED_ITEM = objectType<Named>(
  "NamedItem",
  {
    Name: property(1, ({ name }) => name.name),
    Type: property(1, () => "Range"),
    Scope: property(4, ({ name }) => (name.scope === null ? "Workbook" : "Worksheet")),
    Comment: property(
      4,
      ({ name }) => name.comment,
      ({ name }, value) => {
        name.comment = String(value);
      },
    ),
    Visible: property(
      1,
      ({ name }) => name.visible,
      ({ name }, value) => {
        name.visible = value === true;
      },
    ),
    Formula: property(
      7,
      ({ name }) => name.formula,
      ({ name }, value) => {
        name.formula = textArgument(value, "A formula");
      },
    ),
    Value: calculated(1, ({ name }) => name.formula),
    GetRange: gives(1, (named) => rangeOf(named)),
    GetRangeOrNullObject: gives(4, (named) => rangeOf(named)),
    Delete: method(4, ({ workbook, name }) => workbook.deleteName(name)),
  },
  { id: ({ name }) => name.name },
);

const NAMED_ITEMS = objectType<Names>(
  "NamedItemCollection",
  {
    GetCount: method(4, (names) => namesOf(names).length),
    Add: gives(4, ({ workbook, scope }, [name, reference, comment]) => {
      const made = workbook.addName(
        name,
        scope,
        formulaOf(workbook, reference),
        typeof comment === "string" ? comment : "",
      );
      return object(NAMED_ITEM, { workbook, name: made });
    }),
    GetItem: gives(1, (names, [name]) => {
      const found = nameIn(names, name);
      if (!found) throw notFound(`There is no name “${String(name)}”.`);
      return found;
    }),
    GetItemOrNullObject: gives(4, (names, [name]) => nameIn(names, name)),
  },
  { items: (names) => namesOf(names).map((name) => object(NAMED_ITEM, { workbook: names.workbook, name })) },
);

function namesOf({ workbook, scope }: Names): DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope);
}

function nameIn(names: Names, wanted: unknown): HostObject | null {
  const name = namesOf(names).find((one) => one.name.toLowerCase() === String(wanted).toLowerCase());
  return name ? object(NAMED_ITEM, { workbook: names.workbook, name }) : null;
}

function formulaOf(workbook: Workbook, reference: unknown): string {
  if (typeof reference === "string") return reference.startsWith("=") ? reference : `=${reference}`;
  const { sheetId, area } = (reference as HostObject<Cells>).self;
  return `=${quoteSheet(workbook.sheetName(sheetId))}!${addressOf(area, true)}`;
}

function rangeOf({ workbook, name }: Named): HostObject {
  return range(cellsAt(workbook, name.scope ?? workbook.selection.sheetId, name.formula));
}
