import { lineHeight } from "../../report/standard/text-chunks";
import { textWidth } from "../../report/text/measure";
import type { TextLine } from "./draw-text";
import type { PageGrid } from "./page-grid";
import type { PlanPage } from "./pages";

const DEFAULT_FONT = "TH Sarabun New";

/** The three texts at the foot of a page, with Excel's own page numbers and date in Arabic digits. */
export function drawFooter(page: PlanPage, { width, height }: PageGrid, today: Date): TextLine[] {
  const { font, print } = page.plan;
  const { footer, margins } = print;
  if (!footer) return [];
  const name = font?.name ?? DEFAULT_FONT;
  const y = height - margins.footer - lineHeight(name, footer.size) / 4;
  const own = { name, size: footer.size };
  const line = (pattern: string, x: number, anchor: TextLine["anchor"]): TextLine => {
    const text = footerText(pattern, page, today);
    return { text, x, y, width: textWidth(text, own), anchor, font: own, underline: false, color: "000000" };
  };
  return [
    line(footer.left, margins.left, "start"),
    line(footer.center, width / 2, "middle"),
    line(footer.right, width - margins.right, "end"),
  ];
}

/** @example footerText("หน้า &P จาก &N", page, today) // "หน้า 1 จาก 6" */
function footerText(text: string, { number, of }: PlanPage, today: Date): string {
  const codes: Readonly<Record<string, string>> = {
    "&P": String(number),
    "&N": String(of),
    "&D": dateText(today),
    "&&": "&",
  };
  return text.replace(/&[PND&]/g, (code) => codes[code] ?? code);
}

/** The date as Excel prints it on a Thai computer. */
function dateText(date: Date): string {
  return new Intl.DateTimeFormat("th-TH-u-ca-buddhist-nu-latn").format(date);
}
