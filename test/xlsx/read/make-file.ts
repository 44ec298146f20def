import { strToU8, zipSync, type Zippable } from "fflate";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The relations of a part: kind and target of each, numbered from `rId1`. */
export function relations(
  targets: readonly (readonly [kind: string, target: string])[],
  base = OFFICE,
): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;
}

/** What is special about a file; the rest is the least that a workbook has. */
export interface Special {
  /** What stands between `<worksheet>` and its end. */
  readonly sheet?: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Parts beside these, or in their place; null for one that is missing. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** A file put together by hand, as a maker of another kind might. */
export function fileWith({
  sheet = "<sheetData/>",
  texts,
  styles,
  workbook,
  parts = {},
}: Special): Uint8Array {
  const all: Record<string, string | null> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ก" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    "xl/sharedStrings.xml": texts === undefined ? null : `<sst xmlns="${MAIN}">${texts}</sst>`,
    "xl/styles.xml": styles === undefined ? null : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
  const present = Object.entries(all).filter((part): part is [string, string] => part[1] !== null);
  return zipSync(Object.fromEntries(present.map(([path, xml]) => [path, strToU8(xml)])) as Zippable);
}

/** A sheet of one row. */
export function rowOf(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}
