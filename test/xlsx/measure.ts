/** Prints how long and how much memory writing takes: `npx tsx test/xlsx/measure.ts 1000`. */
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { largePlan } from "./large-plan";
import { properties } from "./small-plan";

const plan = largePlan(Number(process.argv[2] ?? 1000));
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const before = megabytes();
const start = performance.now();
const { length } = await writeWorkbook([plan], properties);
const milliseconds = Math.round(performance.now() - start);
console.log(`${String(plan.cells.length)} cells: ${String(milliseconds)} ms, ${String(length)} bytes`);
console.log(`${String(before)} MB before, ${String(megabytes())} MB at most`);
