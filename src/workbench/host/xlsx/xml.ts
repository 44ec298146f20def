import { DOMParser, type Element } from "@xmldom/xmldom";

export type { Element };

/** The root of an XML text. @throws where it is none */
export function parseXml(text: string): Element {
  const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("This is no XML.");
  return root;
}

/** The children of an element by their name without prefix; all of them without a name. */
export function children(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  return found;
}

const ELEMENT = 1;

/** The first element on a path of names. @example first(chart, "title", "tx") */
export function first(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => children(found, name)[0], element);
}

/** All elements of a name anywhere below. */
export function below(element: Element | undefined, name: string): Element[] {
  return element ? Array.from(element.getElementsByTagNameNS("*", name)) : [];
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function number(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** Whether an attribute says yes; `missing` where it is not there. */
export function flag(element: Element | undefined, name: string, missing = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? missing : text === "1" || text === "true";
}

export function textOf(element: Element | undefined): string {
  return element?.textContent ?? "";
}
