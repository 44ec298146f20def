/**
 * LibreOffice as a second judge of what is written: it opens a file, calculates it, prints it. Each test
 * file has profiles of its own, since one profile takes one LibreOffice at a time.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, it } from "@jest/globals";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { findProgram } from "./find-program";
import { hasLaksaman, makeSarabun } from "./sarabun";

export { findProgram };

const run = promisify(execFile);
const CONVERSION_TIME = 120_000;

const PLACES = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** A test that needs LibreOffice. Without it the test is skipped, and fails where CI_REQUIRE_TOOLS=1. */
export const itWithOffice = itWith("LibreOffice", findProgram("soffice", PLACES));

const pdfTools = findProgram("soffice", PLACES) && findProgram("pdftotext") && findProgram("pdftoppm");

/** Whether pages can be printed and read here. */
export const canPrint = pdfTools !== undefined;

/** A test that needs LibreOffice and poppler's PDF tools. */
export const itWithPdf = itWith("LibreOffice, pdftotext and pdftoppm", pdfTools);

export type TestWithTool = (title: string, test: () => Promise<void> | void, timeout?: number) => void;

/** Makes an `it` for tests that need a tool that is not everywhere. */
export function itWith(tool: string, found: string | undefined): TestWithTool {
  return (title, test, timeout = CONVERSION_TIME) => {
    if (found !== undefined) it(title, test, timeout);
    else if (process.env["CI_REQUIRE_TOOLS"] === "1") {
      it(title, () => {
        throw new Error(`${tool} is not installed, and CI_REQUIRE_TOOLS=1 asks for it`);
      });
    } else it.skip(`${title} (skipped: ${tool} is not installed)`, test);
  };
}

export type OfficeFormat = "ods" | "fods" | "pdf" | "csv" | "xlsx";

/**
 * Opens an .xlsx file in LibreOffice and saves it in another format. With `recalculate` every formula is calculated
 * anew; without, the values that the file carries are believed. A .csv holds the first sheet only.
 */
export async function convert(
  file: Uint8Array,
  format: OfficeFormat,
  { recalculate = true }: { readonly recalculate?: boolean } = {},
): Promise<Uint8Array> {
  const soffice = findProgram("soffice", PLACES);
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "kpi-office-"));
  const [source, out] = [join(folder, "book.xlsx"), join(folder, "out")];
  writeFileSync(source, file);
  const profile = `-env:UserInstallation=file://${profileFor(recalculate)}`;
  const filter = format === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1" : format;
  try {
    await run(
      soffice,
      [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", out, source],
      { timeout: CONVERSION_TIME, env: { ...process.env, ...fontConfiguration() } },
    );
    return new Uint8Array(readFileSync(join(out, `book.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** TH Sarabun New in its true size, wherever it can be made; by its own means LibreOffice takes a larger font. */
function fontConfiguration(): { FONTCONFIG_FILE?: string } {
  if (!hasLaksaman()) return {};
  fonts ??= mkdtempSync(join(tmpdir(), "kpi-fonts-"));
  return { FONTCONFIG_FILE: makeSarabun(fonts) };
}

let fonts: string | undefined;

const profiles = new Map<boolean, string>();

afterAll(() => {
  if (fonts !== undefined) rmSync(fonts, { recursive: true, force: true });
  for (const folder of profiles.values()) rmSync(folder, { recursive: true, force: true });
});

function profileFor(recalculate: boolean): string {
  const known = profiles.get(recalculate);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "kpi-office-profile-"));
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), settings(recalculate ? 0 : 1));
  profiles.set(recalculate, folder);
  return folder;
}

/** 0 calculates every formula on opening, 1 none. */
function settings(recalculation: 0 | 1): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${String(recalculation)}</value></prop></item>
</oor:items>`;
}

/** The text of a PDF, page by page, laid out as printed. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  return inFolder(pdf, async (file) => {
    const { stdout } = await run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"], {
      maxBuffer: 1 << 28,
    });
    return stdout.split("\f").slice(0, -1);
  });
}

/** A word on a printed page and where it stands, in points from the top left. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of a PDF, page by page. */
export async function pdfWords(pdf: Uint8Array): Promise<PdfWord[][]> {
  const box = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;
  return inFolder(pdf, async (file) => {
    const { stdout } = await run("pdftotext", ["-bbox", file, "-"], { maxBuffer: 1 << 28 });
    const pages = stdout.split("<page ").slice(1);
    return pages.map((page) =>
      [...page.matchAll(box)].map(([, left, top, right, bottom, text = ""]) => ({
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    );
  });
}

/** The pages of a PDF as pictures. */
export async function pdfPictures(pdf: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  return inFolder(pdf, async (file, folder) => {
    await run("pdftoppm", ["-png", "-r", String(dotsPerInch), file, join(folder, "page")]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return pages.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}

async function inFolder<T>(pdf: Uint8Array, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-pdf-"));
  const file = join(folder, "file.pdf");
  writeFileSync(file, pdf);
  try {
    return await work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice made of a sheet's measures, in points. */
export interface OfficeSheet {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
}

/** Reads the measures from a .fods file: every column and row, repeated ones too (up to the 2,000th). */
export function readMeasures(fods: Uint8Array): OfficeSheet[] {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(fods), "text/xml");
  const sizes = new Map<string, number>();
  for (const style of elements(document, "style:style")) {
    for (const [element, attribute] of SIZES) {
      const size = elements(style, element)[0]?.getAttribute(attribute);
      if (size) sizes.set(style.getAttribute("style:name") ?? "", points(size));
    }
  }
  return elements(document, "table:table")
    .filter((table) => table.parentNode?.nodeName === "office:spreadsheet")
    .map((table) => ({
      name: table.getAttribute("table:name") ?? "",
      columnWidths: repeated(elements(table, "table:table-column"), "table:number-columns-repeated", sizes),
      rowHeights: repeated(elements(table, "table:table-row"), "table:number-rows-repeated", sizes),
    }));
}

const SIZES = [
  ["style:table-column-properties", "style:column-width"],
  ["style:table-row-properties", "style:row-height"],
] as const;

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function repeated(
  parts: readonly Element[],
  attribute: string,
  sizes: ReadonlyMap<string, number>,
): number[] {
  return parts.flatMap((part) => {
    const times = Math.min(Number(part.getAttribute(attribute) ?? 1), 2000);
    return new Array<number>(times).fill(sizes.get(part.getAttribute("table:style-name") ?? "") ?? NaN);
  });
}

function points(length: string): number {
  const unit = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1 }[length.replace(/^[\d.]+/, "")];
  if (unit === undefined) throw new Error(`unknown unit: ${length}`);
  return parseFloat(length) * unit;
}
