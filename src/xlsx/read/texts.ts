import { readXml, type XmlReader } from "./xml";

/** A character that XML cannot hold, or that a text only looks like holding: `_x000D_` is a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** What a text of a file says. @example unescaped("_x005F_x0041_") // "_x0041_" */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Collects the text of rich and plain texts: its runs put together, without the readings beside Japanese words. */
export class TextCollector implements XmlReader {
  private collected = "";
  private isText = false;
  private isReading = false;

  open(name: string): void {
    if (name === "rPh") this.isReading = true;
    if (name === "t") this.isText = !this.isReading;
  }

  close(name: string): void {
    if (name === "rPh") this.isReading = false;
    if (name === "t") this.isText = false;
  }

  text(text: string): void {
    if (this.isText) this.collected += text;
  }

  /** The text collected so far; the next one begins. */
  take(): string {
    const text = unescaped(this.collected);
    this.collected = "";
    return text;
  }
}

/** The texts that the cells of a workbook share, by their numbers. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  readXml(xml, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
  });
  return texts;
}
