import type { Language } from "../../text/language";

/** The page that lists all others. */
export const CONTENTS_PAGE = "index";

/** Where a help page stands under the add-in's own address: `help/th/score.html`. */
export function helpAddress(page: string, language: Language): string {
  return `help/${language}/${page}.html`;
}

/** The page of a function. @example functionPage("FISCALYEAR") // "fiscalyear" */
export function functionPage(id: string): string {
  return id.toLowerCase();
}
