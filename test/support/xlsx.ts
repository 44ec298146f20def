/** Reads an .xlsx file as XML, with no help from what wrote it: what Excel would find, with styles looked up. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly sheet?: string }[];
  readonly properties: Readonly<Record<string, string>>;
  readonly defaultFont: ReadFont;
  /** The text of any part, such as `xl/styles.xml`. */
  part(path: string): string;
  readonly paths: readonly string[];
}

export interface ReadSheet {
  readonly name: string;
  /** By reference, such as `B7`, in the order of the file. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Widths as written, in digits of the default font. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** In points, by row counted from 0. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly merges: readonly string[];
  readonly validations: readonly Readonly<Record<string, string>>[];
  readonly conditionalFormats: readonly ReadConditionalFormat[];
  readonly print: ReadPrint;
  readonly frozenRows: number;
  readonly tables: readonly {
    readonly name: string;
    readonly range: string;
    readonly columns: readonly string[];
  }[];
  /** The parts of its charts, whole. */
  readonly charts: readonly Element[];
  readonly path: string;
}

export interface ReadCell {
  /** Absent in a blank cell. An error is `{ error }`. */
  readonly value?: string | number | boolean | { readonly error: string };
  readonly formula?: string;
  readonly style: ReadStyle;
}

export interface ReadFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly color?: string;
}

export interface ReadStyle {
  readonly font: ReadFont;
  readonly fill?: string;
  /** Such as `thin 26332C`. */
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", string>>>;
  readonly alignment: Readonly<Record<string, string>>;
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
}

export interface ReadConditionalFormat {
  readonly range: string;
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formula?: string;
  readonly fill?: string;
  readonly bold: boolean;
  readonly dataBar?: string;
}

export interface ReadPrint {
  readonly setup: Readonly<Record<string, string>>;
  /** In inches. */
  readonly margins: Readonly<Record<string, number>>;
  readonly footer?: string;
  /** Rows, counted from 1, after which a page ends. */
  readonly breaks: readonly number[];
  readonly fitToPage: boolean;
}

/** Opens a file. */
export function openFile(bytes: Uint8Array): ReadBook {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (!found) throw new Error(`no part ${path}`);
    return strFromU8(found);
  };
  const xml = (path: string): Document => new DOMParser().parseFromString(part(path), "text/xml");
  const styles = readStyles(xml("xl/styles.xml"));
  const shared = parts["xl/sharedStrings.xml"] ? all(xml("xl/sharedStrings.xml"), "si").map(textOf) : [];
  const book = xml("xl/workbook.xml");
  const targets = relations(parts, xml, "xl/workbook.xml");
  const sheets = all(book, "sheet").map((sheet) => {
    const path = targets.get(sheet.getAttribute("r:id") ?? "") ?? "";
    const related = [...relations(parts, xml, path).values()];
    return readSheet(sheet.getAttribute("name") ?? "", path, xml(path), {
      styles,
      shared,
      tables: related.filter((target) => target.includes("/tables/")).map(xml),
      charts: related
        .filter((target) => target.includes("/drawings/"))
        .flatMap((target) => [...relations(parts, xml, target).values()].map(xml)),
    });
  });
  return {
    sheets,
    names: all(book, "definedName").map((name) => ({
      name: name.getAttribute("name") ?? "",
      refersTo: name.textContent ?? "",
      sheet: sheets[Number(name.getAttribute("localSheetId") ?? NaN)]?.name,
    })),
    properties: { ...texts(xml("docProps/core.xml")), ...texts(xml("docProps/app.xml")) },
    defaultFont: styles.defaultFont,
    part,
    paths: Object.keys(parts),
  };
}

interface Surroundings {
  readonly styles: Styles;
  readonly shared: readonly string[];
  readonly tables: readonly Document[];
  readonly charts: readonly Document[];
}

function readSheet(name: string, path: string, sheet: Document, around: Surroundings): ReadSheet {
  return {
    name,
    path,
    cells: new Map(all(sheet, "c").map((cell) => [cell.getAttribute("r") ?? "", readCell(cell, around)])),
    columns: all(sheet, "col").flatMap((column) => {
      const times = Number(column.getAttribute("max")) - Number(column.getAttribute("min")) + 1;
      const read = { width: Number(column.getAttribute("width")), hidden: isTrue(column, "hidden") };
      return new Array<typeof read>(times).fill(read);
    }),
    rowHeights: readRowHeights(sheet),
    merges: all(sheet, "mergeCell").map((merge) => merge.getAttribute("ref") ?? ""),
    validations: all(sheet, "dataValidation").map((rule) => ({ ...attributes(rule), ...texts(rule) })),
    conditionalFormats: all(sheet, "conditionalFormatting").flatMap((area) => {
      const range = area.getAttribute("sqref");
      return range ? all(area, "cfRule").map((rule) => readRule(range, rule, around.styles)) : [];
    }),
    print: readPrint(sheet),
    frozenRows: Number(all(sheet, "pane")[0]?.getAttribute("ySplit") ?? 0),
    tables: around.tables.map((table) => ({
      name: table.documentElement?.getAttribute("displayName") ?? "",
      range: table.documentElement?.getAttribute("ref") ?? "",
      columns: all(table, "tableColumn").map((column) => unescaped(column.getAttribute("name") ?? "")),
    })),
    charts: around.charts.flatMap((chart) => chart.documentElement ?? []),
  };
}

function readRowHeights(sheet: Document): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const row of all(sheet, "row")) {
    const height = row.getAttribute("ht");
    if (height) heights[Number(row.getAttribute("r")) - 1] = Number(height);
  }
  return heights;
}

function readCell(cell: Element, { styles, shared }: Surroundings): ReadCell {
  const formula = all(cell, "f")[0]?.textContent ?? undefined;
  return {
    value: readValue(cell, shared),
    ...(formula === undefined ? {} : { formula }),
    style: styles.cells[Number(cell.getAttribute("s") ?? 0)] ?? missing("cell style"),
  };
}

function readValue(cell: Element, shared: readonly string[]): ReadCell["value"] {
  const value = all(cell, "v")[0]?.textContent ?? "";
  switch (cell.getAttribute("t") ?? "n") {
    case "s":
      return shared[Number(value)] ?? missing("shared string");
    case "inlineStr":
      return textOf(cell);
    case "str":
      return unescaped(value);
    case "b":
      return value === "1";
    case "e":
      return { error: value };
    default:
      return all(cell, "v").length === 0 ? undefined : Number(value);
  }
}

interface Styles {
  readonly cells: readonly ReadStyle[];
  readonly differences: readonly { readonly fill?: string; readonly bold: boolean }[];
  readonly defaultFont: ReadFont;
}

function readStyles(document: Document): Styles {
  const inside = (name: string): Element[] => children(all(document, name)[0]);
  const fonts = inside("fonts").map(readFont);
  const fills = inside("fills");
  const borders = inside("borders").map(readBorders);
  const formats = new Map(
    inside("numFmts").map((f) => [f.getAttribute("numFmtId"), f.getAttribute("formatCode")]),
  );
  const cells = inside("cellXfs").map((style) => ({
    font: fonts[Number(style.getAttribute("fontId"))] ?? missing("font"),
    fill: color(all(fills[Number(style.getAttribute("fillId"))] ?? missing("fill"), "fgColor")[0]),
    borders: borders[Number(style.getAttribute("borderId"))] ?? missing("border"),
    alignment: attributes(all(style, "alignment")[0]),
    numberFormat:
      formats.get(style.getAttribute("numFmtId")) ?? BUILT_IN.get(style.getAttribute("numFmtId")) ?? "?",
    quotePrefix: isTrue(style, "quotePrefix"),
  }));
  const differences = inside("dxfs").map((difference) => ({
    fill: color(all(difference, "bgColor")[0]),
    bold: all(difference, "b").length > 0,
  }));
  return { cells, differences, defaultFont: fonts[0] ?? missing("font") };
}

const BUILT_IN: ReadonlyMap<string | null, string> = new Map([
  ["0", "General"],
  ["49", "@"],
]);

function readFont(font: Element): ReadFont {
  return {
    name: all(font, "name")[0]?.getAttribute("val") ?? "",
    size: Number(all(font, "sz")[0]?.getAttribute("val")),
    bold: all(font, "b").length > 0,
    underline: all(font, "u").length > 0,
    color: color(all(font, "color")[0]),
  };
}

function readBorders(border: Element): ReadStyle["borders"] {
  const lines = children(border).flatMap((side) => {
    const style = side.getAttribute("style");
    return style ? [[side.nodeName, `${style} ${color(all(side, "color")[0]) ?? ""}`]] : [];
  });
  return Object.fromEntries(lines) as ReadStyle["borders"];
}

function readRule(range: string, rule: Element, { differences }: Styles): ReadConditionalFormat {
  const difference = differences[Number(rule.getAttribute("dxfId") ?? NaN)];
  return {
    range,
    type: rule.getAttribute("type") ?? "",
    priority: Number(rule.getAttribute("priority")),
    stopIfTrue: isTrue(rule, "stopIfTrue"),
    formula: all(rule, "formula")[0]?.textContent ?? undefined,
    fill: difference?.fill,
    bold: difference?.bold ?? false,
    dataBar: color(all(all(rule, "dataBar")[0], "color")[0]),
  };
}

function readPrint(sheet: Document): ReadPrint {
  const margins = Object.entries(attributes(all(sheet, "pageMargins")[0]));
  return {
    setup: attributes(all(sheet, "pageSetup")[0]),
    margins: Object.fromEntries(margins.map(([side, size]) => [side, Number(size)])),
    footer: all(sheet, "oddFooter")[0]?.textContent ?? undefined,
    breaks: all(all(sheet, "rowBreaks")[0], "brk").map((end) => Number(end.getAttribute("id"))),
    fitToPage: all(sheet, "pageSetUpPr").some((setup) => isTrue(setup, "fitToPage")),
  };
}

function relations(
  parts: Readonly<Record<string, Uint8Array>>,
  xml: (path: string) => Document,
  source: string,
): Map<string, string> {
  const path = source.replace(/([^/]+)$/, "_rels/$1.rels");
  if (!parts[path]) return new Map();
  const base = new URL(source, "file:///");
  return new Map(
    all(xml(path), "Relationship").map((relation) => {
      const target = new URL(relation.getAttribute("Target") ?? "", base).pathname.slice(1);
      return [relation.getAttribute("Id") ?? "", target];
    }),
  );
}

/** Elements below another by their name without its prefix. */
export function all(parent: Document | Element | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS("*", name)] : [];
}

function children(parent: Element | undefined): Element[] {
  return [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);
}

function attributes(element: Element | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, unescaped(value)]),
  );
}

/** The text of every child element by its name. */
function texts(parent: Document | Element): Record<string, string> {
  const root = "documentElement" in parent ? (parent.documentElement ?? undefined) : parent;
  return Object.fromEntries(children(root).map((child) => [child.nodeName, child.textContent ?? ""]));
}

function textOf(element: Element): string {
  return unescaped(
    all(element, "t")
      .map((text) => text.textContent ?? "")
      .join(""),
  );
}

/** `_x0041_` is how a file writes a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function color(element: Element | undefined): string | undefined {
  return element?.getAttribute("rgb")?.slice(2);
}

function isTrue(element: Element, attribute: string): boolean {
  return ["1", "true"].includes(element.getAttribute(attribute) ?? "");
}

function missing(what: string): never {
  throw new Error(`the file names a ${what} that it does not hold`);
}
