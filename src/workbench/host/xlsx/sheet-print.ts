import { newSheetDetails, type PageLayout } from "../workbook/sheet-details";
import { attribute, children, first, flag, number, textOf, type Element } from "./xml";

const POINTS_PER_INCH = 72;
const PAPER: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };
const PLACES = { L: "left", C: "center", R: "right" } as const;

/** How a sheet of a file prints; print area and titles are names and come later. */
export function readPageLayout(sheet: Element): PageLayout {
  const { pageLayout } = newSheetDetails();
  const setup = first(sheet, "pageSetup");
  const options = first(sheet, "printOptions");
  const margins = first(sheet, "pageMargins");
  const margin = (side: string, usual: number) =>
    Math.round((number(margins, side) ?? usual / POINTS_PER_INCH) * POINTS_PER_INCH * 1000) / 1000;
  return {
    ...pageLayout,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER[number(setup, "paperSize") ?? 1] ?? "Letter",
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    leftMargin: margin("left", pageLayout.leftMargin),
    rightMargin: margin("right", pageLayout.rightMargin),
    topMargin: margin("top", pageLayout.topMargin),
    bottomMargin: margin("bottom", pageLayout.bottomMargin),
    headerMargin: margin("header", pageLayout.headerMargin),
    footerMargin: margin("footer", pageLayout.footerMargin),
    zoom: zoomOf(sheet, setup),
    headersFooters: {
      ...parted(textOf(first(sheet, "headerFooter", "oddHeader")), "Header"),
      ...parted(textOf(first(sheet, "headerFooter", "oddFooter")), "Footer"),
    },
  };
}

/** Rows or columns before which a page begins. */
export function readBreaks(sheet: Element, kind: "rowBreaks" | "colBreaks"): number[] {
  return children(first(sheet, kind), "brk").map((one) => number(one, "id") ?? 0);
}

function zoomOf(sheet: Element, setup: Element | undefined): Record<string, number> {
  if (!flag(first(sheet, "sheetPr", "pageSetUpPr"), "fitToPage"))
    return { scale: number(setup, "scale") ?? 100 };
  const [wide, high] = [number(setup, "fitToWidth") ?? 1, number(setup, "fitToHeight") ?? 1];
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
}

/** A header or footer, which a file keeps as one text, by its places. */
function parted(text: string, kind: "Header" | "Footer"): Record<string, string> {
  const parts = text.split(/&([LCR])/);
  const found: Record<string, string> = {};
  for (let index = 1; index < parts.length; index += 2)
    found[PLACES[parts[index] as keyof typeof PLACES] + kind] = parts[index + 1] ?? "";
  return found;
}
