/**
 * The same function, but it answers from memory when it is asked about a text again. The memory holds texts
 * of up to `limit` characters in all; when it is full it starts afresh, so that it never grows with the workbook.
 */
export function remember<Result>(compute: (text: string) => Result, limit: number): (text: string) => Result {
  const known = new Map<string, Result>();
  let held = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    held += text.length;
    if (held > limit) {
      known.clear();
      held = text.length;
    }
    known.set(text, result);
    return result;
  };
}
