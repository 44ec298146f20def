import { describe, expect, it } from "@jest/globals";
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { calculate, type Shown } from "../../src/functions/calculate";
import { FUNCTION_HELP } from "../../src/functions/help/index";
import { helpAddress } from "../../src/functions/help-pages/addresses";
import { formulaMarkup, html, prose } from "../../src/functions/help-pages/html";
import { helpPages } from "../../src/functions/help-pages/pages";
import { HELP_PAGE_WORDS } from "../../src/text/help-pages";
import type { Language } from "../../src/text/language";

const pages = helpPages();
const addresses = [...pages.keys()];
const LANGUAGES = ["th", "en"] as const;
const functionPages = LANGUAGES.flatMap((language) =>
  FUNCTION_HELP.map((help) => [help.id, language, help] as const),
);

describe("The help pages", () => {
  it("are the same ones in both languages", () => {
    const namesIn = (language: Language) =>
      addresses
        .filter((address) => address.startsWith(`help/${language}/`))
        .map((address) => address.replace(/^help\/..\//, ""));
    expect(namesIn("en")).toEqual(namesIn("th"));
    expect(namesIn("en")).toEqual(
      expect.arrayContaining(["index.html", "first-steps.html", "colleagues.html", "scores.html"]),
    );
  });

  describe.each(addresses)("%s", (address) => {
    const language = address.startsWith("help/th/") ? "th" : "en";
    const source = pages.get(address) ?? "";

    it("says which language it is in, and leads to the same page in the other", () => {
      const other = language === "th" ? "en" : "th";
      const twin = address.replace(`help/${language}/`, `../${other}/`);
      expect(source).toContain(`<html lang="${language}">`);
      expect(linksIn(source)).toContain(twin);
    });

    it("leads only to pages that there are", () => {
      const targets = linksIn(source).map((link) =>
        new URL(link, `https://any/${address}`).pathname.slice(1),
      );
      const outside = targets.filter(
        (target) => !pages.has(target) && !["help/help.css", "assets/icon-32.png"].includes(target),
      );
      expect(outside).toEqual([]);
    });

    it("runs nothing and styles nothing by itself", () => {
      expect(source).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|https?:\/\//i);
    });

    it("has no text that was forgotten", () => {
      expect(source).not.toMatch(/undefined|\[object|NaN|\{\w+\}(?![^<]*<\/code>)/);
    });
  });
});

describe.each(functionPages)("The page of KPI.%s (%s)", (id, language, help) => {
  const words = HELP_PAGE_WORDS[language];
  const source = pages.get(helpAddress(id.toLowerCase(), language)) ?? "";
  const main = parse(source);

  it("has its parts in the fixed order", () => {
    expect(textsOf(main, "h2")).toEqual([
      words.whatFor,
      words.syntax,
      words.arguments,
      words.returns,
      words.errors,
      words.examples,
      words.seeAlso,
    ]);
  });

  it("says all that the one source of help says", () => {
    const text = plain(main.textContent);
    const told = [
      help.what,
      help.returns,
      ...help.parameters.map(({ about }) => about),
      ...help.errors.map(({ when }) => when),
      ...help.examples.map(({ says }) => says),
      ...(help.details ?? []),
    ];
    expect(told.map((one) => plain(one[language])).filter((one) => !text.includes(one))).toEqual([]);
  });

  it("shows every example with what the function gives for it now", () => {
    const shown = elements(main, "div").filter((div) => div.getAttribute("class") === "example");
    expect(shown.map((one) => plain(textsOf(one, "code")[0]))).toEqual(
      help.examples.map(({ formula }) => plain(formula)),
    );
    help.examples.forEach(({ formula }, index) => {
      const results = calculate(formula, language)
        .flat()
        .map((cell) => asShown(cell, language));
      const text = plain(shown[index]?.textContent);
      expect(results.map(plain).filter((result) => !text.includes(result))).toEqual([]);
    });
  });
});

describe("The page that tells how a score comes about", () => {
  const source = pages.get(helpAddress("scores", "en")) ?? "";

  it.each([
    ["step", 75],
    ["linear", 85.6183],
    ["ratio", 95.7381],
  ])("draws %s with the score that KPI.SCORE gives", (method, rounded) => {
    const score = Number(calculate(`=KPI.SCORE(384.58,325,371.94,401.7,,"${method}")`, "en")[0]?.[0]);
    expect(score).toBeCloseTo(rounded, 4);
    const pictures = [...source.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(pictures).toContainEqual(expect.stringContaining(`a result of 384.58 has ${rounded} points`));
  });

  it("puts the dot of each picture on its curve", () => {
    for (const [, path = "", x, y] of source.matchAll(
      /class="curve" d="([^"]+)"[^]*?cx="([\d.]+)" cy="([\d.]+)"/g,
    )) {
      const near = [...path.matchAll(/[L](\d+) ([\d.]+)/g)].find(
        ([, at]) => Math.abs(Number(at) - Number(x)) <= 1,
      );
      expect(Math.abs(Number(near?.[2]) - Number(y))).toBeLessThan(1);
    }
  });
});

describe("Markup", () => {
  const dangerous = fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "b", "ผู้", "3", " ", ",", ";"),
  });

  it("takes any text as text", () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        for (const made of [html`${text}`, prose(text), formulaMarkup(text)]) {
          const bare = made.markup.replace(/<\/?(span|code|wbr)( class="together"| \/)?\s*>/g, "");
          expect(bare).not.toMatch(/[<>"']/);
          expect(parse(`<main>${made.markup}</main>`).textContent).toBe(text);
        }
      }),
    );
  });
});

function parse(source: string): Element {
  const [main] = elements(new DOMParser().parseFromString(source, "text/html"), "main");
  if (!main) throw new Error("The page has no main part.");
  return main;
}

function elements(parent: Pick<Element, "getElementsByTagName">, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function textsOf(parent: Element, name: string): string[] {
  return elements(parent, name).map((element) => plain(element.textContent));
}

/** Text as it is read: spaces and line ends of the markup are none of its own. */
function plain(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function linksIn(source: string): string[] {
  return [...source.matchAll(/ href="([^"#]+)"/g)].map(([, link = ""]) => link);
}

function asShown(cell: Shown, language: Language): string {
  if (typeof cell === "object") return `${cell.error} ${cell.message}`;
  if (cell === "") return HELP_PAGE_WORDS[language].blank;
  return typeof cell === "number" ? String(Number(cell.toPrecision(10))) : String(cell);
}
