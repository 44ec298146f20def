import type { Language } from "../text/language";
import { LANGUAGES } from "./words";

/**
 * The language of error messages: the one that the call asks for, else Excel's own, else Thai. Read at each call,
 * since Office may not be there yet (or at all) when the functions load.
 */
export function messageLanguage(asked?: unknown): Language {
  const word = typeof asked === "string" ? LANGUAGES.get(asked.trim().toLowerCase()) : undefined;
  return word ?? displayLanguage() ?? "th";
}

function displayLanguage(): Language | null {
  if (typeof Office === "undefined") return null;
  // The typings promise a context, but before Office is ready there is none.
  const context = Office.context as Office.Context | undefined;
  const tag = context?.displayLanguage as string | undefined;
  if (!tag) return null;
  return tag.toLowerCase().startsWith("th") ? "th" : "en";
}
