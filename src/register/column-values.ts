import { wordKey } from "../kpi/normalise";
import { readCell } from "../kpi/read-cell";
import type { SourceField } from "./columns";
import type { GuessReason } from "./headers";
import type { CellValue } from "./report";
import { isErrorName, textOf } from "./table";

/** A text longer than this is no number, target or result, unless it reads as one. */
const LONGEST_LABEL = 60;

/** Offices as they are written: สป., กพร., สำนัก…, ศูนย์…, Division of … */
const OFFICE =
  /^(?:[\u0E01-\u0E2E]{2,5}\.(?:[\u0E01-\u0E2E]{1,5}\.)*|[A-Z]{3,6})$|^(?:สำนัก|กรม|กอง|ศูนย์|กลุ่ม|ฝ่าย|สถาบัน|กระทรวง|คณะ|งาน)|(?:division|department|office|bureau|ministry|section|unit)\b/iu;
const UNITS = new Set(
  [
    ...["ร้อยละ", "%", "คะแนน", "ขั้นตอน", "ขั้นตอนที่", "อันดับ", "ระดับ", "คน", "ราย", "ครั้ง", "เรื่อง", "แห่ง", "ฉบับ"],
    ...["โครงการ", "หลักสูตร", "บาท", "ล้านบาท", "วัน", "วันทำการ", "เดือน", "ชั่วโมง", "นาที", "หน่วยงาน", "กิจกรรม"],
    ...[
      "percent",
      "points",
      "point",
      "steps",
      "step",
      "rank",
      "people",
      "baht",
      "days",
      "times",
      "level",
      "tier",
    ],
  ].map(wordKey),
);

type Check = (cell: CellValue) => boolean;

const isNumber: Check = (cell) => readCell(cell).kind === "number";
const isParagraph: Check = (cell) =>
  typeof cell === "string" &&
  cell.length > LONGEST_LABEL &&
  !["number", "steps"].includes(readCell(cell).kind);
const isOffice: Check = (cell) =>
  typeof cell === "string" && OFFICE.test(cell.trim()) && !UNITS.has(wordKey(cell));
const isNoNumber: Check = (cell) => !isNumber(cell);

/** What the values of a column may not mostly be, and the doubt where they are. */
const DOUBTS: Readonly<Partial<Record<SourceField, readonly [Check, GuessReason]>>> = {
  number: [isParagraph, "paragraphs"],
  name: [isNumber, "figures"],
  unit: [isOffice, "offices"],
  weight: [isNoNumber, "notNumbers"],
  low: [isParagraph, "paragraphs"],
  standard: [isParagraph, "paragraphs"],
  high: [isParagraph, "paragraphs"],
  actual: [isParagraph, "paragraphs"],
  narrative: [isNumber, "figures"],
  obstacles: [isNumber, "figures"],
  suggestions: [isNumber, "figures"],
};

/**
 * What speaks against a column that its header speaks for: a column headed หน่วย whose values are offices.
 *
 * @param values cells of the column; nothing to report and errors do not count
 * @returns null where nothing does
 */
export function doubtFrom(field: SourceField, values: readonly CellValue[]): GuessReason | null {
  const doubt = DOUBTS[field];
  const telling = values.filter((cell) => !isErrorName(cell) && readCell(cell).kind !== "none");
  if (!doubt || telling.length === 0) return null;
  const [isWrong, reason] = doubt;
  return telling.filter(isWrong).length * 2 > telling.length ? reason : null;
}

/** Whether most of the values are units of measurement, whatever the header says. */
export function areUnits(values: readonly CellValue[]): boolean {
  const filled = values.map(textOf).filter((text) => text !== "");
  return filled.length > 0 && filled.filter((text) => UNITS.has(wordKey(text))).length * 2 > filled.length;
}
