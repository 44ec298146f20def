import { FUNCTION_GROUPS } from "../../text/function-groups";
import type { Guide } from "../../text/guide";
import { HELP_PAGE_WORDS } from "../../text/help-pages";
import type { Language } from "../../text/language";
import { FUNCTION_HELP } from "../help/index";
import type { FunctionHelp } from "../help/types";
import { functionLink } from "./function-page";
import { html, prose } from "./html";
import { CONTENTS_PAGE } from "./addresses";
import type { HelpPage } from "./page";

/** The page that lists all others. */
export function contentsPage(guides: readonly Guide[], language: Language): HelpPage {
  const words = HELP_PAGE_WORDS[language];
  return {
    name: CONTENTS_PAGE,
    title: words.contents,
    description: words.contentsLead,
    body: html`<p class="lead">${prose(words.contentsLead)}</p>
      <section>
        <h2>${words.guides}</h2>
        <ul class="links">
          ${guides.map(
            ({ page, title, lead }) =>
              html`<li>
                <a href="${page}.html">${prose(title[language])}</a> <span>${prose(lead[language])}</span>
              </li>`,
          )}
        </ul>
      </section>
      <section>
        <h2>${words.functions}</h2>
        ${groups().map(
          ([group, functions]) =>
            html`<h3>${FUNCTION_GROUPS[group][language]}</h3>
              <ul class="links">
                ${functions.map((help) => functionLink(help, language))}
              </ul>`,
        )}
      </section>`,
  };
}

function groups(): [FunctionHelp["group"], FunctionHelp[]][] {
  const names = Object.keys(FUNCTION_GROUPS) as FunctionHelp["group"][];
  return names.map((name) => [name, FUNCTION_HELP.filter(({ group }) => group === name)]);
}
