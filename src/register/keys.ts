import type { Entry, Report } from "./report";

const KEY = /^k(\d+)$/;

/**
 * Gives every indicator that has none a key of its own. A key stays with its row for good: by it a made sheet finds
 * the row wherever it is sorted to.
 *
 * @example withKeys(report).entries // keys k1, k2 … beside those that were there
 */
export function withKeys(report: Report): Report {
  const used = report.entries.map(keyOf);
  let last = Math.max(0, ...used.map((key) => Number(KEY.exec(key)?.[1] ?? 0)));
  const seen = new Set<string>();
  const entries = report.entries.map((entry) => {
    if (entry.kind === "group") return entry;
    const isOwn = entry.key !== "" && !seen.has(entry.key);
    const key = isOwn ? entry.key : `k${String((last += 1))}`;
    seen.add(key);
    return isOwn ? entry : { ...entry, key };
  });
  return { ...report, entries };
}

function keyOf(entry: Entry): string {
  return entry.kind === "indicator" ? entry.key : "";
}
