import { invalidArgument } from "../workbook/host-error";
import type { PageLayout } from "../workbook/sheet-details";
import {
  gives,
  method,
  object,
  objectType,
  property,
  type HostObject,
  type Member,
} from "../protocol/member";
import { cellsAt, choice, type Cells } from "./arguments";
import { range } from "./range";
import type { Sheet } from "./worksheet";

interface Breaks extends Sheet {
  readonly axis: "row" | "column";
}

export function pageLayout(sheet: Sheet): HostObject {
  return object(PAGE_LAYOUT, sheet);
}

export function pageBreaks(sheet: Sheet, axis: "row" | "column"): HostObject {
  return object(PAGE_BREAKS, { ...sheet, axis });
}

const layoutOf = ({ workbook, id }: Sheet): PageLayout => workbook.detailsOf(id).pageLayout;

function plain<Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Member<Sheet> {
  return property(
    9,
    (sheet) => layoutOf(sheet)[key],
    (sheet, value) => {
      sheet.workbook.checkUnprotected(sheet.id);
      layoutOf(sheet)[key] = read(value);
    },
  );
}

const points = (value: unknown): number => {
  if (typeof value !== "number" || value < 0) throw invalidArgument("A margin is 0 or more.");
  return value;
};
const flag = (value: unknown): boolean => value === true;

const areaOf = (sheet: Sheet, given: unknown) =>
  typeof given === "string"
    ? cellsAt(sheet.workbook, sheet.id, given).area
    : (given as HostObject<Cells>).self.area;

const PLACES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const HEADERS = objectType<Sheet>(
  "HeaderFooter",
  Object.fromEntries(
    PLACES.map((place) => [
      place.charAt(0).toUpperCase() + place.slice(1),
      property<Sheet>(
        9,
        (sheet) => layoutOf(sheet).headersFooters[place] ?? "",
        (sheet, value) => {
          layoutOf(sheet).headersFooters[place] = String(value);
        },
      ),
    ]),
  ),
);

const HEADER_GROUP = objectType<Sheet>("HeaderFooterGroup", {
  DefaultForAllPages: gives(9, (sheet) => object(HEADERS, sheet)),
});

const PAGE_LAYOUT = objectType<Sheet>("PageLayout", {
  Orientation: plain("orientation", (value) => choice(value, ["Portrait", "Landscape"], "An orientation")),
  PaperSize: plain("paperSize", (value) => String(value)),
  CenterHorizontally: plain("centerHorizontally", flag),
  CenterVertically: plain("centerVertically", flag),
  PrintGridlines: plain("printGridlines", flag),
  PrintHeadings: plain("printHeadings", flag),
  BlackAndWhite: plain("blackAndWhite", flag),
  DraftMode: plain("draftMode", flag),
  LeftMargin: plain("leftMargin", points),
  RightMargin: plain("rightMargin", points),
  TopMargin: plain("topMargin", points),
  BottomMargin: plain("bottomMargin", points),
  HeaderMargin: plain("headerMargin", points),
  FooterMargin: plain("footerMargin", points),
  Zoom: plain("zoom", (value) => value as PageLayout["zoom"]),
  HeadersFooters: gives(9, (sheet) => object(HEADER_GROUP, sheet)),
  SetPrintArea: method(9, (sheet, [area]) => {
    layoutOf(sheet).printArea = areaOf(sheet, area);
  }),
  SetPrintTitleRows: method(9, (sheet, [area]) => {
    layoutOf(sheet).titleRows = areaOf(sheet, area);
  }),
  SetPrintTitleColumns: method(9, (sheet, [area]) => {
    layoutOf(sheet).titleColumns = areaOf(sheet, area);
  }),
  SetPrintMargins: method(9, (sheet, [unit, margins]) => {
    const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
      choice(unit, ["Points", "Inches", "Centimeters"], "A unit")
    ];
    for (const [side, value] of Object.entries(margins as Record<string, number>)) {
      const key = `${side.toLowerCase()}Margin` as "topMargin";
      layoutOf(sheet)[key] = points(value) * factor;
    }
  }),
  GetPrintAreaOrNullObject: gives(9, (sheet) => rangeOf(sheet, layoutOf(sheet).printArea)),
  GetPrintTitleRowsOrNullObject: gives(9, (sheet) => rangeOf(sheet, layoutOf(sheet).titleRows)),
});

function rangeOf({ workbook, id }: Sheet, area: PageLayout["printArea"]): HostObject | null {
  return area && range({ workbook, sheetId: id, area });
}

/** Excel prints no more pages than this with manual breaks. */
const MOST_BREAKS = 1026;

const PAGE_BREAKS = objectType<Breaks>("PageBreakCollection", {
  GetCount: method(9, (breaks) => placesOf(breaks).length),
  Add: gives(9, (breaks, [cells]) => {
    breaks.workbook.checkUnprotected(breaks.id);
    const area = areaOf(breaks, cells);
    const places = placesOf(breaks);
    const place = breaks.axis === "row" ? area.row : area.column;
    if (place === 0 || places.length >= MOST_BREAKS)
      throw invalidArgument("A page break cannot stand there.");
    if (!places.includes(place)) places.push(place);
    places.sort((a, b) => a - b);
    return object(PAGE_BREAK, { ...breaks, place });
  }),
  RemovePageBreaks: method(9, (breaks) => {
    placesOf(breaks).length = 0;
  }),
});

const PAGE_BREAK = objectType<Breaks & { readonly place: number }>("PageBreak", {
  Delete: method(9, (one) => {
    const places = placesOf(one);
    places.splice(places.indexOf(one.place), 1);
  }),
});

function placesOf({ workbook, id, axis }: Breaks): number[] {
  const details = workbook.detailsOf(id);
  return axis === "row" ? details.rowBreaks : details.columnBreaks;
}
