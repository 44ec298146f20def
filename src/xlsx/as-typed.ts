/** An underscore that Excel would read as the start of an escaped character, `_x0041_` for A. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Clean text as the file spells it, so that Excel shows it as typed: a typed `_x0041_` stays `_x0041_`. */
export function asTyped(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_");
}
