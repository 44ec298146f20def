import { cleanText, shorten } from "./cell-text";
import type { PrintSetup } from "./plan";

/** A footer as Excel spells it, place by place. */
export interface FooterCodes {
  /** "" for an empty place. */
  readonly codes: Readonly<Record<Place, string>>;
  /** Whether a text was cut, as the whole was longer than Excel takes. */
  readonly isCut: boolean;
}

type Place = "left" | "center" | "right";

const PLACES: readonly Place[] = ["left", "center", "right"];
/** With all its codes and the two characters that name a place; Excel repairs a file with a longer one. */
const FOOTER_LIMIT = 255;
const PLACE_CODE = 2;

/**
 * A footer in Excel's codes, its font and size before the text of every place.
 *
 * @example footerCodes({ left: "&D", center: "", right: "", size: 13 }, "Arial").codes.left // '&13&"Arial,Regular"&D'
 */
export function footerCodes(footer: NonNullable<PrintSetup["footer"]>, fontName: string): FooterCodes {
  // The size before the font name: straight before the text, a text that begins with a digit would join it.
  const look = `&${String(footer.size)}&"${fontName.slice(0, 31).replace(/["&]/g, "")},Regular"`;
  const places = PLACES.filter((place) => footer[place] !== "");
  const room = FOOTER_LIMIT - places.length * (look.length + PLACE_CODE);
  const whole = places.map((place) => plainAmpersands(cleanText(footer[place])));
  const texts = fitTexts(whole, room);
  const codes = { left: "", center: "", right: "" };
  for (const [index, place] of places.entries()) codes[place] = look + (texts[index] ?? "");
  return { codes, isCut: texts.join() !== whole.join() };
}

/** An ampersand that begins none of the plan's codes is a character, which a footer writes twice. */
function plainAmpersands(text: string): string {
  return text.replace(/&[PND&]?/g, (code) => (code === "&" ? "&&" : code));
}

/** Cuts the longest text first, down to an equal share, so that page number and date stay. */
function fitTexts(texts: readonly string[], room: number): readonly string[] {
  const excess = texts.join("").length - room;
  if (excess <= 0) return texts;
  const longest = Math.max(...texts.map((text) => text.length));
  const limit = Math.max(longest - excess, Math.floor(room / texts.length));
  const index = texts.findIndex((text) => text.length === longest);
  const cut = shorten(texts[index] ?? "", limit).replace(/&+…$/, "…");
  return fitTexts(
    texts.map((text, at) => (at === index ? cut : text)),
    room,
  );
}
