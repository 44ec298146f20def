import type { CellValue } from "../../register/report";
import type { SourceTable } from "../../register/table";
import type { Area } from "../../report/plan";
import { GENERAL, readNumberFormats } from "./number-formats";
import { neededPart, partIn, relationsOf, type Relation } from "./package";
import { areaOf, MOST_KEPT_ROWS, readSheetCells, type SharedParts, type SheetCells } from "./sheet-cells";
import { readSharedTexts } from "./texts";
import { UnreadableFile } from "./unreadable-file";
import { openZip, type ZipFile } from "./unzip";
import { readXml } from "./xml";

export { UnreadableFile, type UnreadableReason } from "./unreadable-file";

/** The sheets of a file in their order. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The cells that hold something; null for an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly ReadTable[];
  readonly cells: SheetCells;
}

/** A table of Excel's: its cells with the header row, without a row of totals. */
export interface ReadTable {
  readonly name: string;
  readonly area: Area;
}

/** A larger file is no workbook of indicators; most of it is pictures. */
const MOST_BYTES = 100 * 2 ** 20;

/**
 * Reads an .xlsx file of any maker: what its cells show as values, not what they look like. Of formulas it reads the
 * results that the file holds; one that was never calculated counts as an error.
 *
 * @throws UnreadableFile and nothing else
 * @example readWorkbook(bytes).sheets.map(({ name }) => name) // ["ตัวชี้วัด", "ขั้นตอน"]
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  if (bytes.length > MOST_BYTES) throw new UnreadableFile("tooLarge");
  checkIsZip(bytes);
  const zip = openZip(bytes);
  const path = workbookPath(zip);
  const relations = relationsOf(zip, path);
  const { sheets, countsFrom1904 } = readSheetList(neededPart(zip, path));
  const shared = { ...readShared(zip, relations), countsFrom1904 };
  return {
    sheets: sheets.flatMap((sheet) => {
      const relation = relations.find(({ id }) => id === sheet.relation);
      // A sheet that is nothing but a chart holds no cells.
      return relation?.kind === "worksheet" ? [readSheet(zip, sheet, relation.path, shared)] : [];
    }),
  };
}

/**
 * The cells of an area as a table; every row ends with its last cell that holds something. Cells past the first 20,000
 * rows or 1,000 columns of the sheet are not in it.
 *
 * @example tableAt(sheet, sheet.tables[0].area).rows[0] // the header row
 */
export function tableAt({ cells }: ReadSheet, { row, column, rows, columns }: Area): SourceTable {
  const kept = Math.max(0, Math.min(rows, MOST_KEPT_ROWS - row));
  const numbers = Array.from({ length: kept }, (_, index) => row + index);
  const part = <T>(line: readonly (T | undefined)[] = [], blank: T): T[] =>
    Array.from(line.slice(column, column + columns), (cell) => cell ?? blank);
  return {
    rows: numbers.map((at) => part<CellValue>(cells.rows[at], null)),
    formats: numbers.map((at) => part(cells.formats[at], GENERAL)),
    hiddenRows: numbers.map((at) => cells.hiddenRows.has(at)),
  };
}

const ZIP = [0x50, 0x4b];
/** What begins files of the older format, and those that a password protects. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function checkIsZip(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(COMPOUND)) throw new UnreadableFile(holdsPackage(bytes) ? "encrypted" : "otherFormat");
  if (!begins(ZIP)) throw new UnreadableFile("notAWorkbook");
}

/** Whether a file of the older kind is a newer one locked by a password: it then holds a stream of this name. */
function holdsPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function workbookPath(zip: ZipFile): string {
  const path = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.path;
  if (path?.endsWith(".xml")) return path;
  const isOther = path !== undefined || zip.paths.includes("content.xml");
  throw new UnreadableFile(isOther ? "otherFormat" : "notAWorkbook", path);
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readSheetList(xml: string): { sheets: ListedSheet[]; countsFrom1904: boolean } {
  const sheets: ListedSheet[] = [];
  let countsFrom1904 = false;
  let root = "";
  readXml(xml, {
    open(element, { name = "", id = "", state = "visible", date1904 }) {
      root ||= element;
      if (element === "sheet") sheets.push({ name, relation: id, isHidden: state !== "visible" });
      if (element === "workbookPr") countsFrom1904 = date1904 === "1" || date1904 === "true";
    },
  });
  // A text document or slides are packed alike.
  if (root !== "workbook") throw new UnreadableFile("notAWorkbook", `a file of ${root}`);
  return { sheets, countsFrom1904 };
}

function readShared(zip: ZipFile, relations: readonly Relation[]): Pick<SharedParts, "texts" | "formats"> {
  const part = (wanted: string) => {
    const relation = relations.find(({ kind }) => kind === wanted);
    return relation && partIn(zip, relation.path);
  };
  const [texts, styles] = [part("sharedStrings"), part("styles")];
  return {
    texts: texts === undefined ? [] : readSharedTexts(texts),
    formats: styles === undefined ? [] : readNumberFormats(styles),
  };
}

function readSheet(
  zip: ZipFile,
  { name, isHidden }: ListedSheet,
  path: string,
  shared: SharedParts,
): ReadSheet {
  const cells = readSheetCells(neededPart(zip, path), shared);
  const tables = relationsOf(zip, path)
    .filter(({ kind }) => kind === "table")
    .flatMap((relation) => readTable(partIn(zip, relation.path) ?? "<table/>"));
  return { name, isHidden, used: cells.used, tables, cells };
}

function readTable(xml: string): ReadTable[] {
  const tables: ReadTable[] = [];
  readXml(xml, {
    open(element, { name = "", displayName = name, ref = "", totalsRowCount = "0" }) {
      if (element !== "table") return;
      const area = areaOf(ref);
      const rows = area.rows - Number(totalsRowCount);
      if (rows > 0) tables.push({ name: displayName, area: { ...area, rows } });
    },
  });
  return tables;
}
