import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import type { SheetPlan } from "../../src/report/plan";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { findProgram, itWith, type TestWithTool } from "../support/office";
import { largePlan } from "./large-plan";
import { planOfCells, planWith, properties, smallPlan } from "./small-plan";

/** Checks every part of a file against ISO/IEC 29500. */
const CHECK = fileURLToPath(new URL("../../../shared/tools/check-xlsx.sh", import.meta.url));

/** The check stands beside the repository, and not on every machine that has the repository. */
const itWithSchemas: TestWithTool = existsSync(CHECK)
  ? itWith("xmllint", findProgram("xmllint"))
  : (title, test) => it.skip(`${title} (skipped: no schema check beside the repository)`, test);

const books: readonly (readonly [string, readonly SheetPlan[]])[] = [
  ["with one of everything", [smallPlan, planWith({ name: "Summary" })]],
  ["of bare cells", [planOfCells([{ row: 0, column: 0, value: "=1 <&> \u0000\ud800_x0041_ \ufffe" }])]],
  [
    "with an empty sheet",
    [{ ...planOfCells([{ row: 0, column: 0, value: "" }]), cells: [], rowHeights: [], columns: [] }],
  ],
  ["of 20 indicators", [largePlan(20)]],
  [
    "whose sheets have names that need quotes",
    ["1-2 !", "A1", "ก'ข", "R1C1", "$&"].map((name) => planWith({ name })),
  ],
];

for (const [title, plans] of books) {
  itWithSchemas(`a workbook ${title} is valid in every part`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-valid-"));
    try {
      const file = join(folder, "book.xlsx");
      writeFileSync(file, await writeWorkbook(plans, properties));
      expect(execFileSync("bash", [CHECK, file], { encoding: "utf8" })).toContain("1 file(s) valid");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
