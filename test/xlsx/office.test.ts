import { expect } from "@jest/globals";
import type { PlanCell } from "../../src/report/plan";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { convert, itWithOffice, itWithPdf, pdfPages, pdfPictures, readMeasures } from "../support/office";
import { openFile, type ReadBook } from "../support/xlsx";
import { planOfCells, planWith, properties, SHEET, smallPlan } from "./small-plan";

/** Every native formula of a file with its value, by sheet and reference. */
function formulaValues(
  book: ReadBook,
  of: (sheet: string, reference: string) => boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, cells } of book.sheets) {
    for (const [reference, { value }] of cells)
      if (of(name, reference)) values[`${name}!${reference}`] = value;
  }
  return values;
}

itWithOffice("LibreOffice calculates the value that the file carries, for every native formula", async () => {
  const file = await writeWorkbook([smallPlan], properties);
  const written = openFile(file);
  const native = (_sheet: string, reference: string) =>
    written.sheets[0]?.cells.get(reference)?.formula !== undefined;
  const calculated = openFile(await convert(file, "xlsx", { recalculate: true }));
  expect(Object.keys(formulaValues(written, native))).toHaveLength(5);
  expect(formulaValues(calculated, native)).toEqual(formulaValues(written, native));
});

itWithOffice("a wrong value in the plan is found so", async () => {
  const plan = planOfCells([{ row: 0, column: 0, value: 3, formula: "=1+1" }]);
  const file = await writeWorkbook([plan], properties);
  const value = async (recalculate: boolean) =>
    openFile(await convert(file, "xlsx", { recalculate })).sheets[0]?.cells.get("A1")?.value;
  expect([await value(false), await value(true)]).toEqual([3, 2]);
});

itWithOffice("a table's own row, a name of the workbook and a name of the sheet are calculated", async () => {
  const cells: PlanCell[] = [
    ...smallPlan.cells.filter(({ row }) => row < 4),
    { row: 1, column: 3, value: 100, formula: "=KPI_Indicators[@คะแนน]*2" },
    { row: 3, column: 3, value: 200, formula: "=[@คะแนน]*2" },
    { row: 5, column: 3, value: 100, formula: "=Top+KPI_Total" },
    { row: 6, column: 3, value: 0, formula: "=IFNA(NA(),0)" },
  ];
  const names = [
    { name: "KPI_Total", area: { row: 1, column: 1, rows: 1, columns: 1 } },
    { name: "Top", area: { row: 1, column: 1, rows: 1, columns: 1 } },
  ];
  const second = planWith({ name: "Second", cells: [], names: names.slice(0, 1) });
  const file = await writeWorkbook([planWith({ cells, names, table: smallPlan.table }), second], properties);
  const read = openFile(await convert(file, "xlsx")).sheets[0]?.cells;
  expect(["D2", "D4", "D6", "D7"].map((reference) => read?.get(reference)?.value)).toEqual([
    100, 200, 100, 0,
  ]);
});

itWithOffice("columns and rows come through within half a point", async () => {
  const file = await writeWorkbook([{ ...smallPlan, chart: undefined }], properties);
  const [read] = readMeasures(await convert(file, "fods"));
  smallPlan.columns.forEach(({ width }, column) => {
    expect(Math.abs((read?.columnWidths[column] ?? NaN) - width)).toBeLessThanOrEqual(0.5);
  });
  smallPlan.rowHeights.forEach((height, row) => {
    expect(Math.abs((read?.rowHeights[row] ?? NaN) - height)).toBeLessThanOrEqual(0.5);
  });
});

itWithOffice("texts come through as typed, and hidden columns hidden", async () => {
  const texts = ["=1+1", "+1", "_x0041_", "#N/A", "  a  ", "a\nb", "1-3", "<b>&amp;"];
  const plan = planOfCells(texts.map((value, row) => ({ row, column: 0, value })));
  const file = await writeWorkbook([plan, { ...smallPlan, chart: undefined }], properties);
  const [cells, small] = openFile(await convert(file, "xlsx")).sheets;
  expect(texts.map((_, row) => cells?.cells.get(`A${String(row + 1)}`)?.value)).toEqual(texts);
  expect(small?.name).toBe(SHEET);
  expect(small?.columns[8]?.hidden).toBe(true);
});

itWithPdf("it prints a page for every page start, with the titles on each and the footer below", async () => {
  const cells = [0, 2, 4, 7].map((row) => ({
    row,
    column: 1,
    value: row === 0 ? "Heading" : `Row ${String(row)}`,
  }));
  const plan = planWith({ cells, formats: [], merges: [], rowHeights: smallPlan.rowHeights.map(() => 21) });
  const pdf = await convert(await writeWorkbook([plan], properties), "pdf");
  const pages = await pdfPages(pdf);
  expect(pages).toHaveLength(3);
  pages.forEach((page, index) => {
    expect(page).toContain("Heading");
    expect(page).toContain(["Row 2", "Row 4", "Row 7"][index]);
    expect(page.replace(/\s+/g, " ")).toContain(`${String(index + 1)} จาก 3`);
  });
  expect(await pdfPictures(pdf, 40)).toHaveLength(3);
});
