import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { benchExcel } from "./excel";
import { benchFunctions } from "./functions";
import { benchHost } from "./host";
import { benchPane } from "./pane";
import { benchPreview } from "./preview";
import { benchReport, printReport } from "./report";
import { benchWorkbench } from "./workbench";

const KILOBYTE = 1024;

/** Prints the size of what Excel loads. */
function benchSizes(): void {
  const file = "dist/functions.js";
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first.`);
  const code = readFileSync(file);
  const kilobytes = (size: number) => (size / KILOBYTE).toFixed(1);
  console.log(
    `functions.js: ${kilobytes(code.length)} KB, ${kilobytes(gzipSync(code).length)} KB gz (goal 20 KB gz)`,
  );
}

/** Every bench by its name, so that one can be run alone: `npm run bench -- report`. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  functions: benchFunctions,
  sizes: benchSizes,
  preview: benchPreview,
  pane: benchPane,
  report: benchReport,
  excel: benchExcel,
  host: benchHost,
  workbench: benchWorkbench,
};

/** `report 1000` measures one report and prints its figures as JSON: the bench starts itself so, for a fresh memory. */
const [, , ...asked] = process.argv;
const count = Number(asked[1]);
if (count > 0) await printReport(count);
else {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  for (const [name, bench] of Object.entries(BENCHES))
    if (asked.length === 0 || asked.includes(name)) await bench();
}
