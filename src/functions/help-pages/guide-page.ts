import type { Guide, GuideSection } from "../../text/guide";
import type { Language } from "../../text/language";
import { html, prose, type Markup, type Part } from "./html";
import type { HelpPage } from "./page";
import { workedExample } from "./results";
import { methodFigures, scoreTable } from "./score-figures";

/** A short page that tells about no single function. */
export function pageOfGuide({ page, title, lead, sections }: Guide, language: Language): HelpPage {
  return {
    name: page,
    title: title[language],
    description: lead[language],
    body: [
      html`<p class="lead">${prose(lead[language])}</p>`,
      sections.map((section) => guideSection(section, language)),
    ],
  };
}

function guideSection(section: GuideSection, language: Language): Markup {
  const { heading, paragraphs = [], steps = [], formulas = [] } = section;
  return html`<section>
    <h2>${prose(heading[language])}</h2>
    ${paragraphs.map((paragraph) => html`<p>${prose(paragraph[language])}</p>`)}
    ${
      steps.length > 0
        ? html`<ol>
            ${steps.map((step) => html`<li>${prose(step[language])}</li>`)}
          </ol>`
        : ""
    }
    ${formulas.map((formula) => workedExample(formula, "", language))} ${figureOf(section, language)}
  </section>`;
}

function figureOf({ figure }: GuideSection, language: Language): Part {
  switch (figure) {
    case "methods":
      return methodFigures(language);
    case "scores":
      return scoreTable(language);
    case undefined:
      return "";
  }
}
