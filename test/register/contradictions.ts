/** The sample as it would be without a fault, and with every contradiction that the published report has or may have. */
import type { Report } from "../../src/register/report";
import { SAMPLE_REPORT, SAMPLE_REPORT_EN } from "../../src/workbench/sample/report";
import { changed } from "./checked";

const NARRATIVES = {
  th: "สรุปผล ณ วันที่ 30 กันยายน 2564 งานตามขั้นตอนที่ 1-3 เสร็จสมบูรณ์ จะเริ่มขั้นตอนที่ 4 ในปีถัดไป",
  en: "As of 30 September 2021, steps 1-3 are complete. Step 4 begins next year.",
} as const;

/** Takes the contradictions out of a sample. */
function withoutFaults(report: Report): Report {
  const find = (number: string) => report.entries.find((entry) => entry.number === number);
  const [signOn, wages] = [find("4.1"), find("3")];
  if (signOn?.kind !== "indicator" || wages?.kind !== "indicator") throw new Error("The sample has changed.");
  let clean = changed(report, "1", { narrative: NARRATIVES[report.settings.language] });
  clean = changed(clean, "3", { obstacles: wages.obstacles.replace("400", "305") });
  clean = changed(clean, "4.1", { actual: String(signOn.actual).replace(" - ", "-") });
  return changed(clean, "4.2", { method: "step" });
}

export const CLEAN_REPORT = withoutFaults(SAMPLE_REPORT);
export const CLEAN_REPORT_EN = withoutFaults(SAMPLE_REPORT_EN);

/** What the published report contradicts itself in, and what the checks are to find besides, written into the sample. */
export const CONTRADICTORY_REPORT = (() => {
  const first = SAMPLE_REPORT.entries[0];
  if (first?.kind !== "indicator") throw new Error("The sample has changed.");
  // Step 3 is counted, though its row is not ticked and its paragraph has it under way.
  const steps = first.steps.map((step) => (step.number === "3" ? { ...step, done: false } : step));
  let report = changed(SAMPLE_REPORT, "1", { steps });
  // A formula in other digits than the rest; a result that its figures do not give.
  report = changed(report, "3", {
    formula: "250 ÷ 305 × 100 = 83.96",
    footnote: "ต้องได้รับแบบสอบถามคืนไม่น้อยกว่าร้อยละ ๕ ของ 305 คน",
    weight: 30,
  });
  report = changed(report, "2", { obstacles: "-" });
  return changed(report, "4.1", {
    name: "ร้อยละของการพัฒนาระบบ Single Sign On งานบริการ e-Service ของกระทรวงแรงงาน",
  });
})();

/** The contradictions, as `number: code`. */
export const CONTRADICTIONS = [
  ["the result claims a step that its paragraph has under way", "1: stepUnderWay"],
  ["the result claims a step whose row is not ticked", "1: stepNotTicked"],
  ["the status is dated after the fiscal year", "1: statusAfterYear"],
  ["a missed target stands without a word on why", "2: obstaclesMissing"],
  ["400 answers were required while the denominator is 305", "3: requiredAgainstWhole"],
  ["the formula gives another result than its figures", "3: formulaResult"],
  ["digits of both kinds stand in one text", "3: mixedDigits"],
  ["“1 - 3” is spelled “1-3” elsewhere", "4.1: rangeSpelling"],
  ["a name says percent while the targets are steps", "4.1: percentNameWithSteps"],
  ["95.7381 stands above the 75 points of its tier", "4.2: ratioAboveTier"],
  ["the weights do not add up to 100", "table: weightsSum"],
] as const;
