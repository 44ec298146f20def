import { FOR_COLLEAGUES } from "../../text/guide-colleagues";
import { FIRST_STEPS } from "../../text/guide-first-steps";
import { HOW_SCORES_COME_ABOUT } from "../../text/guide-scores";
import type { Language } from "../../text/language";
import { FUNCTION_HELP } from "../help/index";
import { helpAddress } from "./addresses";
import { contentsPage } from "./contents-page";
import { pageOfFunction } from "./function-page";
import { pageOfGuide } from "./guide-page";
import { writePage, type HelpPage } from "./page";

const LANGUAGES: readonly Language[] = ["th", "en"];
const GUIDES = [FIRST_STEPS, HOW_SCORES_COME_ABOUT, FOR_COLLEAGUES] as const;

/**
 * All help pages as they are served, by their address under the add-in's own. Results in them are calculated here, by
 * the functions themselves.
 *
 * @example helpPages().get("help/en/score.html") // "<!doctype html>…"
 */
export function helpPages(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      pagesIn(language).map((page) => [helpAddress(page.name, language), writePage(page, language)] as const),
    ),
  );
}

function pagesIn(language: Language): HelpPage[] {
  return [
    contentsPage(GUIDES, language),
    ...GUIDES.map((guide) => pageOfGuide(guide, language)),
    ...FUNCTION_HELP.map((help) => pageOfFunction(help, language)),
  ];
}
