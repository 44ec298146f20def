import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect } from "@jest/globals";
import { lineCount } from "../../../src/report/text/lines";
import { findProgram, itWith } from "../../support/office";
import { hasLaksaman, makeSarabun } from "../../support/sarabun";
import { makeParagraphs } from "./thai-text";

const FONT = { name: "TH Sarabun New", size: 16 };
const WIDTHS = [126, 246, 334];
const LINE = 20.87;

const folder = mkdtempSync(join(tmpdir(), "lines-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("lineCount beside LibreOffice", () => {
  const found = hasLaksaman() ? findProgram("soffice") : undefined;
  const paragraphs = makeParagraphs(300);

  for (const bold of [false, true]) {
    itWith("LibreOffice and the font Laksaman", found)(
      `is never too low, and rarely too high: ${bold ? "bold" : "regular"}`,
      () => {
        const needed = linesInLibreOffice(paragraphs, bold);
        const counted = WIDTHS.map((width) =>
          paragraphs.map((text) => lineCount(text, width, { ...FONT, bold })),
        );
        const rows = counted.flatMap((counts, w) =>
          counts.map((count, i) => ({
            width: WIDTHS[w],
            text: paragraphs[i],
            count,
            needed: needed[w]?.[i] ?? NaN,
          })),
        );
        expect(rows.filter((row) => !(row.needed <= row.count))).toEqual([]);
        expect(sum(rows.map((row) => row.count))).toBeLessThan(1.05 * sum(rows.map((row) => row.needed)));
      },
      120_000,
    );
  }
});

/** How many lines LibreOffice makes of each paragraph, by width: a sheet a width, its rows as high as it likes. */
function linesInLibreOffice(paragraphs: readonly string[], bold: boolean): readonly (readonly number[])[] {
  const name = bold ? "bold.fods" : "regular.fods";
  writeFileSync(join(folder, name), spreadsheet(paragraphs, bold));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "fods", "--outdir", join(folder, "out"), join(folder, name)],
    {
      env: { ...process.env, FONTCONFIG_FILE: makeSarabun(folder) },
      stdio: "ignore",
    },
  );
  const sheets = readFileSync(join(folder, "out", name), "utf8");
  return rowHeights(sheets).map((rows) => rows.map((height) => Math.round(height / LINE)));
}

function spreadsheet(paragraphs: readonly string[], bold: boolean): string {
  const weight = bold ? "bold" : "normal";
  const columns = WIDTHS.map(
    (width) =>
      `<style:style style:name="c${width}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`,
  );
  const rows = paragraphs.map(
    (text) =>
      `<table:table-row table:style-name="row"><table:table-cell table:style-name="cell" office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`,
  );
  const sheets = WIDTHS.map(
    (width) =>
      `<table:table table:name="w${width}"><table:table-column table:style-name="c${width}"/>${rows.join("")}</table:table>`,
  );
  const namespace = (prefix: string, name: string): string =>
    `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespace("office", "office")} ${namespace("style", "style")} ${namespace("text", "text")}
  ${namespace("table", "table")} ${namespace("fo", "xsl-fo-compatible")} office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
  <style:style style:name="cell" style:family="table-cell">
    <style:table-cell-properties fo:wrap-option="wrap" fo:padding="0pt"/>
    <style:text-properties fo:font-family="'${FONT.name}'" style:font-family-complex="'${FONT.name}'"
      fo:font-size="${FONT.size}pt" style:font-size-complex="${FONT.size}pt"
      fo:font-weight="${weight}" style:font-weight-complex="${weight}"
      style:language-complex="th" style:country-complex="TH"/>
  </style:style>
  <style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
  ${columns.join("")}
</office:automatic-styles>
<office:body><office:spreadsheet>${sheets.join("")}</office:spreadsheet></office:body>
</office:document>`;
}

/** The heights of the rows of each sheet, in points. */
function rowHeights(document: string): readonly (readonly number[])[] {
  const styles = new Map(
    Array.from(
      document.matchAll(
        /style:name="([^"]+)" style:family="table-row">\s*<[^>]*style:row-height="([\d.]+)in"/g,
      ),
      ([, name, inches]) => [name, 72 * Number(inches)],
    ),
  );
  return document
    .split("<table:table ")
    .slice(1)
    .map((sheet) =>
      Array.from(
        sheet.matchAll(
          /<table:table-row table:style-name="([^"]+)"([^>]*)>\s*<table:table-cell [^>]*value-type/g,
        ),
        ([, style, attributes]) => {
          const repeated = Number(/number-rows-repeated="(\d+)"/.exec(attributes ?? "")?.[1] ?? 1);
          return new Array<number>(repeated).fill(styles.get(style) ?? NaN);
        },
      ).flat(),
    );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
