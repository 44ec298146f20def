/** What is wrong with how a screen is laid out, as the browser measured it. */
import type { Page } from "playwright-core";
import { UNSPLIT_WORDS } from "../../../src/text/unsplit";

/** Content comes no nearer to the edge of the pane, in pixels. */
const MARGIN = 8;

/** Anything wider than the pane, cut off, too near the edge; a word that two lines share though it should not. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ margin, words }) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wider = scrollWidth > clientWidth ? [`${String(scrollWidth)} px in ${String(clientWidth)}`] : [];
      const textOf = (one: Element) => `${one.tagName} “${(one.textContent ?? "").trim().slice(0, 40)}”`;

      // Fields and the details of an error scroll by themselves; what is there for screen readers only has no size.
      const shown = [...document.querySelectorAll("main *, header *, footer *")].filter(
        (one) => !one.matches("input, textarea, select, pre, svg *") && one.clientWidth > 1,
      );
      const cut = shown
        .filter(
          (one) => getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => `cut off: ${textOf(one)}`);
      const near = [...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > clientWidth - margin + 0.5)
        .map((one) => `at the edge: ${textOf(one)}`);

      const split: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? "";
        for (const word of words)
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            if (new Set(tops).size > 1) split.push(`split: ${word} in “${text.slice(0, 40)}”`);
          }
      }
      return [...wider, ...cut, ...near, ...split];
    },
    { margin: MARGIN, words: UNSPLIT_WORDS },
  );
}
