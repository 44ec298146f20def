import type { Language } from "../text/language";
import { LANGUAGES } from "./words";

/** The language of a caller that is not a cell: the pane and the help pages have one of their own. */
let callerLanguage: Language | null = null;

/** Makes calls whose error messages are in this language. The functions are synchronous, so no cell calls meanwhile. */
export function inLanguage<T>(language: Language, run: () => T): T {
  callerLanguage = language;
  try {
    return run();
  } finally {
    callerLanguage = null;
  }
}

/**
 * The language of error messages: the one that the call asks for, else the caller's or Excel's own, else Thai. Read at
 * each call, since Office may not be there yet (or at all) when the functions load.
 */
export function messageLanguage(asked?: unknown): Language {
  const word = typeof asked === "string" ? LANGUAGES.get(asked.trim().toLowerCase()) : undefined;
  return word ?? callerLanguage ?? displayLanguage() ?? "th";
}

function displayLanguage(): Language | null {
  if (typeof Office === "undefined") return null;
  // The typings promise a context, but before Office is ready there is none.
  const context = Office.context as Office.Context | undefined;
  const tag = context?.displayLanguage as string | undefined;
  if (!tag) return null;
  return tag.toLowerCase().startsWith("th") ? "th" : "en";
}
