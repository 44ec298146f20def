/** What a truth does in Excel, one step after the other, over its JavaScript interface. */
export type Step = readonly [verb: string, ...args: readonly unknown[]];

/** Where a step is done. */
export interface Scene {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

type Verb = (scene: Scene, ...args: never[]) => unknown;

/** The steps by name; what a step gives back is what the truth says of it. */
const VERBS: Readonly<Record<string, Verb>> = {
  write: ({ sheet }, address: string, values: unknown[][]) => {
    sheet.getRange(address).values = values;
  },
  writeOn: ({ context }, name: string, address: string, values: unknown[][]) => {
    context.workbook.worksheets.getItem(name).getRange(address).values = values;
  },
  format: ({ sheet }, address: string, format: string | unknown[][]) => {
    sheet.getRange(address).numberFormat = format as unknown[][];
  },
  sort: ({ sheet }, address: string, ascending: boolean) =>
    sheet.getRange(address).sort.apply([{ key: 0, ascending }]),
  merge: ({ sheet }, address: string, across = false) => sheet.getRange(address).merge(across),
  unmerge: ({ sheet }, address: string) => sheet.getRange(address).unmerge(),
  pasteFormats: ({ sheet }, address: string, from: string) =>
    sheet.getRange(address).copyFrom(from, "Formats"),
  table: ({ sheet }, address: string, name: string) => {
    sheet.tables.add(address, true).name = name;
  },
  renameTable: ({ context }, name: string, to: string) => {
    context.workbook.tables.getItem(name).name = to;
  },
  sortTable: ({ context }, name: string, key: number, ascending: boolean) =>
    context.workbook.tables.getItem(name).sort.apply([{ key, ascending }]),
  addTableRow: ({ context }, name: string, values: unknown[]) => {
    context.workbook.tables.getItem(name).rows.add(undefined, [values as string[]]);
  },
  insertRows: ({ sheet }, rows: string) => {
    sheet.getRange(rows).insert("Down");
  },
  deleteRows: ({ sheet }, rows: string) => sheet.getRange(rows).delete("Up"),
  deleteColumns: ({ sheet }, columns: string) => sheet.getRange(columns).delete("Left"),
  addSheet: ({ context }, name: string) => {
    context.workbook.worksheets.add(name);
  },
  renameSheet: ({ context }, name: string, to: string) => {
    context.workbook.worksheets.getItem(name).name = to;
  },
  deleteSheet: ({ context }, name: string) => context.workbook.worksheets.getItem(name).delete(),
  hide: ({ context }, name: string, visibility: Excel.SheetVisibility) => {
    context.workbook.worksheets.getItem(name).visibility = visibility;
  },
  activate: ({ context }, name: string) => context.workbook.worksheets.getItem(name).activate(),
  protect: ({ sheet }) => sheet.protection.protect(),
  name: ({ context, sheet }, name: string, address: string) => {
    context.workbook.names.add(name, sheet.getRange(address));
  },
  nameOn: ({ context }, sheetName: string, name: string, address: string) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.names.add(name, sheet.getRange(address));
  },
  isNull: async ({ context, sheet }, what: string, ...args: string[]) => {
    const [first = "", second = ""] = args;
    const found = new Map<string, () => OfficeExtension.ClientObject>([
      ["sheet", () => context.workbook.worksheets.getItemOrNullObject(first)],
      ["table", () => context.workbook.tables.getItemOrNullObject(first)],
      ["used", () => sheet.getUsedRangeOrNullObject(true)],
      ["intersection", () => sheet.getRange(first).getIntersectionOrNullObject(second)],
    ]).get(what)?.();
    await context.sync();
    return found?.isNullObject;
  },
  used: ({ context, sheet }) => localAddress(context, sheet.getUsedRange()),
  intersection: ({ context, sheet }, address: string, other: string) =>
    localAddress(context, sheet.getRange(address).getIntersection(other)),
  readUnloaded: ({ sheet }) => sheet.name,
};

/** Does a step. @returns what it gives, undefined for nothing */
export async function take(scene: Scene, [verb, ...args]: Step): Promise<unknown> {
  const act = VERBS[verb];
  if (!act) throw new Error(`There is no step “${verb}”.`);
  const given = await act(scene, ...(args as never[]));
  await scene.context.sync();
  return given;
}

async function localAddress(context: Excel.RequestContext, range: Excel.Range): Promise<string> {
  range.load("address");
  await context.sync();
  return range.address.replace(/^.*!/, "");
}
