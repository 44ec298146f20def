import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeWorkbookFile } from "../../actions/make-file";
import { manyIndicators } from "./many";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "./report";

// npm run sample                        the sample, in Thai
// npm run sample -- --language en       in English
// npm run sample -- --indicators 1000   many indicators of random lengths

const { values } = parseArgs({
  options: {
    indicators: { type: "string" },
    language: { type: "string", default: "th" },
    to: { type: "string", default: "sample.xlsx" },
  },
});

const ONE_SEED = 2564;
const sample = values.language === "en" ? SAMPLE_REPORT_EN : SAMPLE_REPORT;
const report = values.indicators === undefined ? sample : manyIndicators(Number(values.indicators), ONE_SEED);
const { bytes, plans, losses } = await makeWorkbookFile(report, new Date());
writeFileSync(values.to, bytes);

const pages = plans.map(({ name, print }) => `${name} (${String(print.pageStarts.length + 1)})`);
process.stdout.write(`${values.to}: ${String(bytes.length)} bytes; sheets (pages): ${pages.join(", ")}\n`);
for (const { sheet, cell = "", what } of losses) process.stdout.write(`${sheet} ${cell}: ${what}\n`);
