import { strFromU8, unzipSync } from "fflate";
import type { FileFont, FileSheet, Look } from "./file-model";
import { dimension, sheetData, type StyleNumber } from "./sheet-data";
import type { Part } from "./zip";

/**
 * What hucre cannot write, or not fast enough, put into the parts of a file that it has written. Each patch is one
 * function from XML to XML; take one out when hucre learns it.
 */
export function patchParts(file: Uint8Array, book: Book): Part[] {
  const parts = unzipSync(file);
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const styleNumber = styleNumbers(textOf(sheetPath(0)), book.looks);
  const patches = new Map<string, Patch>([
    ["xl/styles.xml", (xml) => [textThatStays(builtInTextFormat(xml))]],
    ["docProps/core.xml", (xml) => [statedLanguage(xml, book.language)]],
    ["docProps/app.xml", (xml) => [xml.replace("<Application>hucre<", "<Application>KPI for Excel<")]],
  ]);
  book.sheets.forEach((sheet, index) => {
    patches.set(sheetPath(index), (xml) => withCells(solidDataBars(xml, index), sheet, styleNumber));
  });
  book.sheets
    .filter(({ chart }) => chart)
    .forEach(({ font }, index) => {
      patches.set(`xl/charts/chart${String(index + 1)}.xml`, (xml) => [chartLook(xml, font)]);
    });
  return Object.entries(parts).map(([path, bytes]) => {
    const patch = patches.get(path);
    return { path, content: patch ? patch(strFromU8(bytes)) : [bytes] };
  });
}

/** From the XML of a part to its new XML, in pieces. */
type Patch = (xml: string) => Iterable<string>;

export interface Book {
  readonly sheets: readonly FileSheet[];
  /** The looks in the order of the cells in the first column of the first sheet, which stand there for their styles. */
  readonly looks: readonly Look[];
  readonly language: "th" | "en";
}

/** A cell protection that says nothing new: hucre keeps such cells in a style of their own, which gets the mark. */
export const STAYS_TEXT = { locked: true, hidden: false };

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

function styleNumbers(xml: string, looks: readonly Look[]): StyleNumber {
  const numbers = new Map<Look | undefined, number>();
  for (const [, row, style] of xml.matchAll(/<c r="A(\d+)" s="(\d+)"\/>/g)) {
    numbers.set(looks[Number(row) - 1], Number(style));
  }
  return (look) => numbers.get(look) ?? 0;
}

/** hucre takes 2.4 s and 400 MB for 150,000 cells, writes errors that formulas give as text, and texts like #N/A as errors. */
function* withCells(xml: string, sheet: FileSheet, styleNumber: StyleNumber): Generator<string> {
  const [before = ""] = xml.split(/<sheetData[/>]/, 1);
  yield before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${dimension(sheet)}"/>`);
  yield* sheetData(sheet, styleNumber);
  yield xml.slice(before.length).replace(/^<sheetData(?:\/>|>.*?<\/sheetData>)/, "");
}

/** As after a typed apostrophe. */
function textThatStays(xml: string): string {
  return xml.replace(
    /<xf (?=[^>]*>(?:<alignment[^>]*>)?<protection locked="1" hidden="0"\/>)/g,
    '<xf quotePrefix="1" ',
  );
}

/** Text cells under Excel's own number for their format, by which older readers know them. */
function builtInTextFormat(xml: string): string {
  const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml)?.[1];
  return own === undefined ? xml : xml.replaceAll(`<xf numFmtId="${own}"`, '<xf numFmtId="49"');
}

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Bars in one even colour, none for nought: hucre leaves a tenth of the cell for nought, and a gradient that prints muddy. */
function solidDataBars(xml: string, sheet: number): string {
  const bars: string[] = [];
  const patched = xml.replace(
    /<conditionalFormatting sqref="([^"]*)">.*?<\/conditionalFormatting>/gs,
    (rules, range) =>
      rules.replace(/<dataBar>(.*?)<\/dataBar>/g, (_bar: string, body: string) => {
        const id = `{${String(sheet + 1).padStart(8, "0")}-0000-4000-8000-${String(bars.length + 1).padStart(12, "0")}}`;
        bars.push(solidBar(id, String(range)));
        return `<dataBar minLength="0" maxLength="100">${body}</dataBar>${extension("B025F937-C7B1-47D3-B67F-A62EFF666E3E", `<x14:id>${id}</x14:id>`)}`;
      }),
  );
  if (bars.length === 0) return xml;
  const all = `<x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings>`;
  return patched.replace(
    "</worksheet>",
    `${extension("78C0D931-6437-407d-A8EE-F0AAD7539E65", all)}</worksheet>`,
  );
}

function solidBar(id: string, range: string): string {
  const bar =
    '<x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="1" axisPosition="none">' +
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/></x14:dataBar>';
  const rule = `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>`;
  return `<x14:conditionalFormatting ${XM}>${rule}<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
}

function extension(uri: string, content: string): string {
  return `<extLst><ext uri="{${uri}}" ${X14}>${content}</ext></extLst>`;
}

/** Light lines, and text in the font of the sheet, for Thai letters too: hucre leaves both to the theme. */
function chartLook(xml: string, { name, size }: FileFont): string {
  const typeface = name.replace(/[&<>"]/g, "");
  const face = `<a:latin typeface="${typeface}"/><a:cs typeface="${typeface}"/>`;
  const properties = `<a:defRPr sz="${String((size - 2) * 100)}">${face}</a:defRPr>`;
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="B4BDB8"/></a:solidFill></a:ln></c:spPr>';
  return xml
    .replace("<c:majorGridlines/>", `<c:majorGridlines>${line}</c:majorGridlines>`)
    .replace("</c:chartSpace>", `${text}</c:chartSpace>`);
}

function statedLanguage(xml: string, language: string): string {
  const tag = language === "th" ? "th-TH" : "en-US";
  return xml.replace("</cp:coreProperties>", `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}
