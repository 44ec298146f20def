import { registerRibbon, type RibbonScreen } from "../actions/ribbon";
import type { Verbs } from "../actions/verbs";
import { makeWorkbookVerbs } from "../actions/workbook-verbs";
import type { Route } from "./shell/route";

/**
 * What a person can do in the workbook that is open, with the buttons of the ribbon bound to it.
 *
 * @param show shows what a button asks for
 */
export function openInWorkbook(show: (route: Route) => void): Verbs {
  const verbs = makeWorkbookVerbs();
  registerRibbon(verbs, (screen) => show(routeTo(screen)));
  return verbs;
}

function routeTo(screen: RibbonScreen): Route {
  switch (screen) {
    case "make":
      return { screen, start: null };
    case "functions":
      return { screen, id: null };
    case "home":
    case "check":
    case "settings":
      return { screen };
  }
}
