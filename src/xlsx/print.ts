import type { PrintSetup, SheetPlan } from "../report/plan";
import { cleanText, shorten } from "./clean-text";
import type { FileFont, FileName, FilePrint, ReportLoss } from "./file-model";
import { inches } from "./measures";
import { absoluteReference, rowsReference } from "./references";

/** With all its codes; Excel repairs a file with a longer one. */
const FOOTER_LIMIT = 255;

/** How a sheet prints, in the file's units. */
export function filePrint(print: PrintSetup, font: FileFont, report: ReportLoss): FilePrint {
  const { top, right, bottom, left, header, footer } = print.margins;
  return {
    landscape: print.landscape,
    centered: print.centered ?? false,
    fitsWidth: print.fitsWidth ?? false,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(header),
      footer: inches(footer),
    },
    footer: print.footer && footerCode(print.footer, font, report),
    pageStarts: print.pageStarts.filter((row) => row > 0),
  };
}

/** The names by which Excel knows what a sheet prints and which rows every page repeats. */
export function printNames({ name: sheet, print }: SheetPlan): FileName[] {
  const names = [{ name: "_xlnm.Print_Area", sheet, refersTo: absoluteReference(sheet, print.area) }];
  if (print.titleRows) {
    const refersTo = rowsReference(sheet, print.titleRows.first, print.titleRows.last);
    names.push({ name: "_xlnm.Print_Titles", sheet, refersTo });
  }
  return names;
}

function footerCode(footer: NonNullable<PrintSetup["footer"]>, font: FileFont, report: ReportLoss): string {
  // The size before the font name: straight before the text, a text that begins with a digit would join it.
  const look = `&${String(footer.size)}&"${font.name.slice(0, 31).replace(/["&]/g, "")},Regular"`;
  const places = (["left", "center", "right"] as const).filter((place) => footer[place] !== "");
  const codes = { left: "&L", center: "&C", right: "&R" };
  const room = FOOTER_LIMIT - places.length * (look.length + 2);
  const whole = places.map((place) => plainAmpersands(cleanText(footer[place])));
  const texts = fitTexts(whole, room);
  if (texts.join() !== whole.join()) report({ what: "footer cut" });
  return places.map((place, index) => `${codes[place]}${look}${texts[index] ?? ""}`).join("");
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
