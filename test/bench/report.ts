import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { makeWorkbookFile } from "../../src/actions/make-file";
import { suggestMapping } from "../../src/register/mapping";
import { readReport } from "../../src/register/read-register";
import { writeRows } from "../../src/register/write-rows";
import { registerSheets } from "../../src/report/register/register-sheet";
import { standardSheets } from "../../src/report/standard/standard-sheet";
import { summarySheet } from "../../src/report/summary/summary-sheet";
import { manyIndicators } from "../../src/workbench/sample/many";

const COUNTS = [10, 100, 1000, 5000];
const GOAL = "goal: 1,000 indicators in 2 s and 300 MB; at 5,000 at most 1.3 times as long each as at 100";
const MEGABYTE = 2 ** 20;

/** Prints seconds, memory and bytes of a whole workbook, each count in a process of its own. */
export function benchReport(): void {
  console.log(`Workbook of a report, planned and written (${GOAL})`);
  for (const count of COUNTS) {
    const self = fileURLToPath(import.meta.url);
    const { stdout, stderr } = spawnSync("npx", ["tsx", self, String(count)], { encoding: "utf8" });
    process.stdout.write(stdout || stderr);
  }
}

async function measureOne(count: number): Promise<void> {
  const report = manyIndicators(count, 5);
  await makeWorkbookFile(manyIndicators(10, 1), new Date());
  const started = performance.now();
  const standard = standardSheets(report, { filling: "lookups" });
  const planned = performance.now();
  registerSheets(report);
  summarySheet(report, { filling: "lookups" });
  const others = performance.now();
  const { bytes } = await makeWorkbookFile(report, new Date());
  const made = performance.now();
  const { register, steps } = writeRows(report);
  const written = performance.now();
  readReport(register, suggestMapping(register.rows).mapping, report.settings, steps);
  const read = performance.now();
  const pages = standard.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `  ${String(count)} indicators, ${String(pages)} pages: ${seconds(others, made)} s in all ` +
      `(standard sheet planned in ${seconds(started, planned)} s, register and summary in ${seconds(planned, others)} s), ` +
      `read back from its rows in ${seconds(written, read)} s, ${((made - others) / count).toFixed(2)} ms each, peak ${peak.toFixed(0)} MB, ${(bytes.length / MEGABYTE).toFixed(1)} MB file`,
  );
}

const [, entry, count] = process.argv;
if (entry === fileURLToPath(import.meta.url) && count !== undefined) await measureOne(Number(count));
