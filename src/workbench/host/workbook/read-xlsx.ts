import { sharedTexts } from "../xlsx/cells";
import { readLooks } from "../xlsx/looks";
import { Package, type Part } from "../xlsx/package";
import { readSheet, readTables, type Around } from "../xlsx/read-sheet";
import { attribute, children, first, flag, number, textOf, type Element } from "../xlsx/xml";
import { readArea, splitSheet, type Area } from "./address";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Names that Excel keeps for itself. */
const OWN_NAME = /^_xlnm\./;

interface SheetPart {
  readonly name: string;
  readonly state: string | undefined;
  readonly part: Part;
}

/**
 * Reads an .xlsx file: what the add-in writes into one, and of others as much. Colours of themes, pictures and
 * pivot tables are left out.
 *
 * @throws where the bytes are no such file
 * @example await restore(workbook, readXlsx(bytes));
 */
export function readXlsx(bytes: Uint8Array): WorkbookSnapshot {
  const file = new Package(bytes);
  const book = file.part("xl/workbook.xml");
  if (!book) throw new Error("The file holds no workbook.");
  const part = (kind: string) => file.part(book.targets(kind)[0])?.root;
  const around: Around = {
    file,
    looks: readLooks(part("styles")),
    texts: sharedTexts(part("sharedStrings")),
  };
  const parts = sheetParts(book, file);
  const names = definedNames(book.root, parts);
  return {
    sheets: parts.map(({ name, state, part: sheet }) =>
      withPrintNames(readSheet(name, state, sheet, around), names),
    ),
    tables: parts.flatMap(({ name, part: sheet }) => readTables(name, sheet, around)),
    names: names.filter(({ name }) => !OWN_NAME.test(name)),
    settings: {},
    properties: propertiesOf(file.part("docProps/core.xml")?.root),
    customProperties: {},
    isProtected: flag(first(book.root, "workbookProtection"), "lockStructure"),
  };
}

function sheetParts(book: Part, file: Package): SheetPart[] {
  return children(first(book.root, "sheets")).flatMap((sheet) => {
    const part = file.part(book.target(sheet.getAttributeNS(RELATIONSHIPS, "id") ?? undefined));
    return part && part.root.localName === "worksheet"
      ? [{ name: attribute(sheet, "name") ?? "", state: attribute(sheet, "state"), part }]
      : [];
  });
}

function definedNames(book: Element, sheets: readonly SheetPart[]): NameSnapshot[] {
  return children(first(book, "definedNames")).map((one) => {
    const scope = number(one, "localSheetId");
    return {
      name: attribute(one, "name") ?? "",
      scope: scope === undefined ? null : (sheets[scope]?.name ?? null),
      formula: `=${textOf(one)}`,
      comment: attribute(one, "comment") ?? "",
      visible: !flag(one, "hidden"),
    };
  });
}

/** What a sheet prints, and which rows every page repeats, are names in a file. */
function withPrintNames(sheet: SheetSnapshot, names: readonly NameSnapshot[]): SheetSnapshot {
  const areasOf = (name: string): Area[] =>
    names
      .filter((one) => one.scope === sheet.name && one.name === name)
      .flatMap(({ formula }) => formula.slice(1).split(/,(?=(?:[^']|'[^']*')*$)/))
      .flatMap((reference) => readArea(splitSheet(reference).address) ?? []);
  const titles = areasOf("_xlnm.Print_Titles");
  const pageLayout = {
    ...sheet.details.pageLayout,
    printArea: areasOf("_xlnm.Print_Area")[0] ?? null,
    titleRows: titles.find(({ row, rows }) => row + rows < MANY_ROWS) ?? null,
    titleColumns: titles.find(({ rows }) => rows > MANY_ROWS) ?? null,
  };
  return { ...sheet, details: { ...sheet.details, pageLayout } };
}

/** More rows than titles have: these are whole columns. */
const MANY_ROWS = 1_000_000;

function propertiesOf(core: Element | undefined): Record<string, string> {
  const found = children(core).map((one) => [one.localName ?? "", textOf(one)] as const);
  const properties = found.flatMap(([name, value]) => {
    const known = { title: "title", creator: "author", subject: "subject", description: "comments" }[name];
    return known === undefined ? [] : [[known, value] as const];
  });
  return Object.fromEntries(properties);
}
