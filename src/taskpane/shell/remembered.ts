/** Small things that one person's pane remembers on their computer, not in the workbook. */
type Key = "language" | "firstRunDismissed";

const PREFIX = "kpi-for-excel.";

/** What was remembered; null where there is nothing, or where the browser keeps nothing. */
export function recall(key: Key): string | null {
  try {
    return globalThis.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Remembers as long as the browser lets it; where it does not, nothing is lost but a habit. */
export function remember(key: Key, value: string): void {
  try {
    globalThis.localStorage.setItem(PREFIX + key, value);
  } catch {
    return;
  }
}
