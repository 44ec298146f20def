/** Excel's longest sheet name. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/**
 * A sheet name that Excel takes and that no other sheet has: forbidden characters become spaces, and a number
 * follows where the name is taken.
 *
 * @example freeSheetName("รายงาน 2564", ["รายงาน 2564"]) // "รายงาน 2564 (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = wanted
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const base = legal === "" || legal.toLowerCase() === RESERVED ? "Sheet" : legal;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? "" : ` (${count})`;
    const name =
      cut(base, LONGEST - end.length)
        .trim()
        .replace(/'+$/, "") + end;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The beginning of a text, never half a character. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept;
}
