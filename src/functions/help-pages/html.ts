import { keepTogether } from "../../text/keep-together";
import type { Language } from "../../text/language";
import { formulaParts } from "../formula-parts";

/** A piece of a page that is markup already; any plain text becomes one by being escaped. */
export interface Markup {
  readonly markup: string;
}

export type Part = string | number | Markup | readonly Part[];

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const HAS_THAI = /\p{Script=Thai}/u;

/**
 * Writes markup. What is put in is escaped unless it is markup itself, so that nothing in a text or a result can
 * become an element.
 *
 * @example html`<p>${"1 < 2"}</p>`.markup // "<p>1 &lt; 2</p>"
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: strings.reduce((made, string, index) => made + markupOf(parts[index - 1] ?? "") + string),
  };
}

function markupOf(part: Part): string {
  if (typeof part === "object") return "markup" in part ? part.markup : part.map(markupOf).join("");
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

/** A text to read, its words kept whole at the ends of lines. */
export function prose(text: string): Markup {
  return html`${keepTogether(text).map((part) =>
    part.together ? html`<span class="together">${part.text}</span>` : part.text,
  )}`;
}

/** A result or a quoted word, marked where it is not in the page's own language. */
export function quoted(text: string, pageLanguage: Language): Markup {
  const language = HAS_THAI.test(text) ? "th" : pageLanguage;
  return language === pageLanguage ? prose(text) : html`<span lang="${language}">${prose(text)}</span>`;
}

/** An argument longer than this may be parted at the end of a line. */
const LONGEST_ARGUMENT = 24;

/** A formula; lines end after its commas, not within a value. */
export function formulaMarkup(formula: string): Markup {
  return html`<code
    >${formulaParts(formula).map((argument) =>
      argument.length > LONGEST_ARGUMENT
        ? html`${argument}<wbr />`
        : html`<span class="together">${argument}</span><wbr />`,
    )}</code
  >`;
}
