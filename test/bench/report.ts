import { spawnSync } from "node:child_process";
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
/** The quickest of so many processes: others only ever make one slower. */
const PROCESSES = 3;
const MEGABYTE = 2 ** 20;

/** What one process measured; seconds, the processor's of all threads in `cpu`, and megabytes. */
interface Measured {
  readonly count: number;
  readonly pages: number;
  readonly whole: number;
  readonly cpu: number;
  readonly peak: number;
  readonly file: number;
  readonly standard: number;
  readonly others: number;
  readonly read: number;
}

/** Prints seconds, memory and bytes of a whole workbook, each count in processes of its own. */
export function benchReport(): void {
  console.log(`Workbook of a report, planned and written (${GOAL})`);
  for (const count of COUNTS) {
    const runs = Array.from({ length: PROCESSES }, () => measureApart(count));
    print(runs.reduce((best, run) => (run.whole < best.whole ? run : best)));
  }
}

function measureApart(count: number): Measured {
  const [, bench = ""] = process.argv;
  const { stdout, stderr } = spawnSync(process.execPath, [bench, "report", String(count)], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function print({ count, pages, whole, cpu, peak, file, standard, others, read }: Measured): void {
  const seconds = (time: number) => `${time.toFixed(2)} s`;
  const each = `${((whole / count) * 1000).toFixed(2)} ms each`;
  console.log(
    `  ${String(count)} indicators, ${String(pages)} pages: ${seconds(whole)} in all (${seconds(cpu)} of processors), ${each}, ` +
      `peak ${peak.toFixed(0)} MB, ${file.toFixed(1)} MB file; again, standard sheet planned in ${seconds(standard)}, ` +
      `register and summary in ${seconds(others)}; read back from its rows in ${seconds(read)}`,
  );
}

/** Prints what one report takes, in a process that has made but one small file, as when a person makes it. */
export async function printReport(count: number): Promise<void> {
  console.log(JSON.stringify(await measureOne(count)));
}

async function measureOne(count: number): Promise<Measured> {
  const report = manyIndicators(count, 5);
  await makeWorkbookFile(manyIndicators(10, 1), new Date());
  const cpuBefore = process.cpuUsage();
  let file = 0;
  const whole = await secondsOf(async () => {
    file = (await makeWorkbookFile(report, new Date())).bytes.length / MEGABYTE;
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  const peak = process.resourceUsage().maxRSS / 1024;
  let pages = 0;
  const standard = await secondsOf(() => {
    const sheets = standardSheets(report, { filling: "lookups" });
    pages = sheets.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
  });
  const others = await secondsOf(() => {
    registerSheets(report);
    summarySheet(report, { filling: "lookups" });
  });
  const { register, steps } = writeRows(report);
  const read = await secondsOf(() => {
    readReport(register, suggestMapping(register.rows).mapping, report.settings, steps);
  });
  return { count, pages, whole, cpu: (user + system) / 1e6, peak, file, standard, others, read };
}

async function secondsOf(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
