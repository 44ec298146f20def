import { HELP_PAGE_WORDS } from "../../text/help-pages";
import type { Language } from "../../text/language";
import { calculate, type Shown, type ShownRows } from "../calculate";
import { formulaMarkup, html, prose, quoted, type Markup } from "./html";

/** As many digits as Excel shows in a cell that has no number format. */
const DIGITS_SHOWN = 10;

/** A formula with what it gives, calculated now, and a line about it. */
export function workedExample(formula: string, says: string, language: Language): Markup {
  return html`<div class="example">
    <pre>${formulaMarkup(formula)}</pre>
    <div class="result">
      <span class="label">${HELP_PAGE_WORDS[language].result}</span>
      ${resultOf(calculate(formula, language), language)}
    </div>
    ${says === "" ? "" : html`<p>${prose(says)}</p>`}
  </div>`;
}

/** A single result stands alone; a spilled one stands in cells, as on the sheet. */
function resultOf(rows: ShownRows, language: Language): Markup {
  const [first] = rows;
  const only = rows.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (only !== undefined) return html`<div class="value">${cellOf(only, language)}</div>`;
  return html`<table class="cells">
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cellOf(cell, language)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellOf(cell: Shown, language: Language): Markup {
  if (typeof cell === "object")
    return html`<strong class="error">${cell.error}</strong>
      <span class="message">${prose(cell.message)}</span>`;
  if (cell === "") return html`<span class="blank">${HELP_PAGE_WORDS[language].blank}</span>`;
  return html`${quoted(shownText(cell), language)}`;
}

function shownText(value: string | number | boolean): string {
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS_SHOWN))) : String(value);
}
