import { HELP_PAGE_WORDS } from "../../text/help-pages";
import type { Language } from "../../text/language";
import { ENUM_HELP, FUNCTION_HELP } from "../help/index";
import type { FunctionHelp, ParameterHelp } from "../help/types";
import { functionPage } from "./addresses";
import { formulaMarkup, html, prose, type Markup, type Part } from "./html";
import type { HelpPage } from "./page";
import { workedExample } from "./results";

/**
 * The page of one function, always in the same order: what for, syntax, arguments, returns, errors, worked examples,
 * see also.
 */
export function pageOfFunction(help: FunctionHelp, language: Language): HelpPage {
  const words = HELP_PAGE_WORDS[language];
  return {
    name: functionPage(help.id),
    title: `KPI.${help.id}`,
    description: help.what[language],
    body: [
      section("what-for", words.whatFor, html`<p class="lead">${prose(help.what[language])}</p>`),
      section("syntax", words.syntax, syntax(help, language)),
      section("arguments", words.arguments, argumentList(help, language)),
      section("returns", words.returns, returns(help, language)),
      section("errors", words.errors, errors(help, language)),
      section("examples", words.examples, [
        help.examples.map(({ formula, says }) => workedExample(formula, says[language], language)),
        html`<p class="quiet">${prose(words.computed)}</p>`,
      ]),
      section("see-also", words.seeAlso, seeAlso(help, language)),
    ],
  };
}

function section(id: string, heading: string, content: Part): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

function syntax({ id, parameters }: FunctionHelp, language: Language): Markup {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const hasOptional = parameters.some(({ optional }) => optional);
  return html`<pre>${formulaMarkup(`=KPI.${id}(${names.join(", ")})`)}</pre>
    ${hasOptional ? html`<p>${prose(HELP_PAGE_WORDS[language].mayBeLeftOut)}</p>` : ""}`;
}

function argumentList({ parameters }: FunctionHelp, language: Language): Markup {
  return html`<dl>
    ${parameters.map(
      (parameter) =>
        html`<dt>
            <code>${parameter.name}</code>${
              parameter.optional
                ? html` <span class="quiet">${HELP_PAGE_WORDS[language].optional}</span>`
                : ""
            }
          </dt>
          <dd>${prose(parameter.about[language])}${choices(parameter, language)}</dd>`,
    )}
  </dl>`;
}

function choices(parameter: ParameterHelp, language: Language): Part {
  if (parameter.choices === undefined) return "";
  const known = Object.entries(ENUM_HELP[parameter.choices] ?? {});
  return html`<ul class="choices">
    ${known.map(([choice, about]) => html`<li><code>"${choice}"</code> ${prose(about[language])}</li>`)}
  </ul>`;
}

function returns({ returns: returned, details = [] }: FunctionHelp, language: Language): Markup {
  return html`<p>${prose(returned[language])}</p>
    ${
      details.length > 0
        ? html`<h3>${HELP_PAGE_WORDS[language].goodToKnow}</h3>
            <ul>
              ${details.map((detail) => html`<li>${prose(detail[language])}</li>`)}
            </ul>`
        : ""
    }`;
}

function errors({ errors: known }: FunctionHelp, language: Language): Markup {
  return html`<dl>
    ${known.map(
      ({ error, when }) =>
        html`<dt><code>${error}</code></dt>
          <dd>${prose(when[language])}</dd>`,
    )}
  </dl>`;
}

function seeAlso(help: FunctionHelp, language: Language): Markup {
  const others = FUNCTION_HELP.filter(({ id }) => help.seeAlso.includes(id));
  return html`<ul class="links">
    ${others.map((other) => functionLink(other, language))}
  </ul>`;
}

/** A function in a list of links, with what it is for. */
export function functionLink({ id, what }: FunctionHelp, language: Language): Markup {
  return html`<li>
    <a href="${functionPage(id)}.html">KPI.${id}</a> <span>${prose(what[language])}</span>
  </li>`;
}
