import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
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

/** Every bench by its name, so that one can be run alone: `npm run bench -- report`. Each loads what it measures only. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  functions: async () => (await import("./functions")).benchFunctions(),
  sizes: benchSizes,
  preview: async () => (await import("./preview")).benchPreview(),
  pane: async () => (await import("./pane")).benchPane(),
  report: async () => (await import("./report")).benchReport(),
  excel: async () => (await import("./excel")).benchExcel(),
  host: async () => (await import("./host")).benchHost(),
  workbench: async () => (await import("./workbench")).benchWorkbench(),
};

/** `report 1000` measures one report and prints its figures as JSON: the bench starts itself so, for a fresh memory. */
const [, , ...asked] = process.argv;
const count = Number(asked[1]);
if (count > 0) await (await import("./report")).printReport(count);
else {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  for (const [name, bench] of Object.entries(BENCHES))
    if (asked.length === 0 || asked.includes(name)) await bench();
}
