import { HELP_PAGE_WORDS } from "../../text/help-pages";
import type { Language } from "../../text/language";
import { CONTENTS_PAGE } from "./addresses";
import { html, prose, type Part } from "./html";

/** A page of help by what is its own; links between pages of one language need no folder. */
export interface HelpPage {
  /** Without folder and ending. */
  readonly name: string;
  readonly title: string;
  /** For search engines and link previews, one line. */
  readonly description: string;
  readonly body: Part;
}

const THE_OTHER: Readonly<Record<Language, Language>> = { th: "en", en: "th" };

/**
 * The whole document around a page. It runs no script and draws on nothing but its own stylesheet and icon, so that
 * any server and any browser can show it.
 */
export function writePage({ name, title, description, body }: HelpPage, language: Language): string {
  const words = HELP_PAGE_WORDS[language];
  const other = THE_OTHER[language];
  const fullTitle = name === CONTENTS_PAGE ? title : `${title} – ${words.product}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          http-equiv="Content-Security-Policy"
          content="script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"
        />
        <title>${fullTitle}</title>
        <meta name="description" content="${description}" />
        <link rel="stylesheet" href="../help.css" />
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="alternate" hreflang="${other}" href="../${other}/${name}.html" />
      </head>
      <body>
        <a class="skip" href="#text">${words.skip}</a>
        <header>
          <a class="product" href="${CONTENTS_PAGE}.html">${MARK}${words.product}</a>
          <a class="language" lang="${other}" hreflang="${other}" href="../${other}/${name}.html"
            >${words.otherLanguage}</a
          >
        </header>
        <main id="text">
          <h1>${prose(title)}</h1>
          ${body}
        </main>
        <footer><a href="${CONTENTS_PAGE}.html">${words.allHelp}</a></footer>
      </body>
    </html> `.markup;
}

/** The mark of the add-in: three steps and a golden tread. */
const MARK = html`<svg class="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
  <path class="mark-1" d="M1 21h10v9h-10z" />
  <path class="mark-2" d="M11 13h10v17h-10z" />
  <path class="mark-3" d="M21 9h10v21h-10z" />
  <path class="mark-tread" d="M21 3h10v4h-10z" />
</svg>`;
