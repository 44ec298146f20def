/** A record without what is left out or by default, so that an expected result names only what matters. */
export function mentioned(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => one === "General");
  return value === null || value === "";
}
