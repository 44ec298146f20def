import { fixedText } from "../kpi/decimals";
import { toArabicDigits } from "../kpi/digits";
import { normalise } from "../kpi/normalise";
import { readCell } from "../kpi/read-cell";
import type { CellValue } from "./report";
import { isErrorName, textOf } from "./table";

const FIXED_DECIMALS = /^0\.(0+)$/;
const FINAL_POINT = /[.\s]+$/;
/** A number with a point or bracket behind it, or with parts (`4.1`), before the words of a name. */
const NUMBER_IN_FRONT = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.)]))[.)]?\s+(?=\S)/;

/**
 * The number of an indicator or a step as it is printed: in Arabic digits, without a final point. A numeric cell
 * shows what its format shows. "" for none.
 *
 * @example readEntryNumber("๔.๑๐.", "General") // "4.10"
 * @example readEntryNumber(4.1, "0.00") // "4.10"
 */
export function readEntryNumber(cell: CellValue, format: string): string {
  const decimals = FIXED_DECIMALS.exec(format)?.[1]?.length;
  if (typeof cell === "number" && Number.isFinite(cell) && decimals !== undefined)
    return fixedText(cell, decimals);
  if (isErrorName(cell) || readCell(cell).kind === "none") return "";
  return normalise(textOf(cell)).replace(FINAL_POINT, "");
}

/**
 * Takes the number off a name that begins with one, as in the published reports.
 *
 * @returns number "" where the name does not begin with one
 * @example splitName("๔.๑ การพัฒนาองค์การ") // { number: "4.1", name: "การพัฒนาองค์การ" }
 */
export function splitName(text: string): { number: string; name: string } {
  const found = NUMBER_IN_FRONT.exec(toArabicDigits(text));
  if (!found) return { number: "", name: text };
  return { number: found[1] ?? "", name: text.slice(found[0].length).trim() };
}

/**
 * What a number was before Excel dropped its final zero: after 4.9, a numeric 4.1 was 4.10.
 *
 * @returns null where nothing was lost
 */
export function lostZero(number: string, before: string): string | null {
  const parts = /^(\d+)\.(\d+)$/.exec(before);
  if (!parts) return null;
  const next = `${parts[1]}.${Number(parts[2]) + 1}`;
  return /0$/.test(next) && next.replace(/0+$/, "") === number ? next : null;
}
