import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { benchFunctions } from "./functions";
import { benchPreview } from "./preview";
import { benchReport } from "./report";

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

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
benchFunctions();
benchSizes();
benchPreview();
benchReport();
