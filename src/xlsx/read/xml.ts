import { UnreadableFile } from "./unreadable-file";

/** Is told of the elements of a part in their order; names come without the prefix of their namespace. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** The text between two tags. */
  text?(text: string): void;
}

export type Attributes = Readonly<Partial<Record<string, string>>>;

/**
 * A comment, an instruction, unparsed text (1), or a tag: the slash of an end (2), its name (3), its attributes (4), the
 * slash of an empty element (5). A document type is none of them, and so is refused.
 */
const MARKUP =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[([^]*?)\]\]>|(\/)?([^\s/<>!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>)/y;

/**
 * Reads a part of a file as XML. It knows no entities but XML's own, so nothing in a file can make it read anything
 * else or grow.
 *
 * @throws UnreadableFile `damaged` where it is no whole XML
 */
export function readXml(xml: string, reader: XmlReader): void {
  let depth = 0;
  let at = 0;
  for (let start = xml.indexOf("<"); start >= 0; start = xml.indexOf("<", at)) {
    if (start > at) reader.text?.(decoded(xml.slice(at, start)));
    MARKUP.lastIndex = start;
    const [, unparsed, end, name, attributes, empty] = MARKUP.exec(xml) ?? noMarkup(start);
    at = MARKUP.lastIndex;
    if (unparsed !== undefined) reader.text?.(unparsed);
    if (name === undefined) continue;
    const local = name.slice(name.indexOf(":") + 1);
    if (end === undefined) reader.open?.(local, attributesIn(attributes ?? ""));
    if (end !== undefined || empty !== undefined) reader.close?.(local);
    depth += end !== undefined ? -1 : empty === undefined ? 1 : 0;
  }
  if (depth !== 0 || at === 0) throw new UnreadableFile("damaged", "XML cut off");
}

function noMarkup(at: number): never {
  throw new UnreadableFile("damaged", `no XML at character ${String(at)}`);
}

/** A loop, since every cell of every sheet comes through here and matching a pattern takes several times as long. */
function attributesIn(text: string): Attributes {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (let equals = text.indexOf("="); equals >= 0; equals = text.indexOf("=", at)) {
    const name = text.slice(at, equals).trim();
    let start = equals + 1;
    while (text[start] !== '"' && text[start] !== "'") start += 1;
    const end = text.indexOf(text.charAt(start), start + 1);
    attributes[name.slice(name.indexOf(":") + 1)] = decoded(text.slice(start + 1, end));
    at = end + 1;
  }
  return attributes;
}

const NAMED: Readonly<Partial<Record<string, string>>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (reference, hexadecimal?: string, decimal?: string, name = "") => {
      if (hexadecimal === undefined && decimal === undefined) return NAMED[String(name)] ?? reference;
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : "";
    },
  );
}

/** A text of a part, from its bytes. */
export function textOfPart(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
