import { footerCodes } from "../report/footer";
import type { SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { step, type Step } from "./step";

const PLACES = { left: "leftFooter", center: "centerFooter", right: "rightFooter" } as const;

/** How a sheet prints: paper, margins, what is printed and repeated, where pages begin. */
export function printSteps(plan: Pick<SheetPlan, "print">, fontName: string): Step[] {
  const { print } = plan;
  const breaks = print.pageStarts
    .filter((row) => row > 0)
    .map((row) =>
      step(
        3,
        row,
        (sheet) => {
          sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
        },
        { isPrint: true },
      ),
    );
  return [
    step(24, print.footer, ({ pageLayout }) => setUp(pageLayout, plan, fontName), { isPrint: true }),
    ...breaks,
  ];
}

function setUp(layout: Excel.PageLayout, { print }: Pick<SheetPlan, "print">, fontName: string): void {
  const { margins } = print;
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = print.centered ?? false;
  layout.topMargin = margins.top;
  layout.rightMargin = margins.right;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  // As many pages high as it takes.
  if (print.fitsWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(areaReference(print.area));
  if (print.titleRows)
    layout.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  if (print.footer) setFooter(layout.headersFooters.defaultForAllPages, print.footer, fontName);
}

function setFooter(
  target: Excel.HeaderFooter,
  footer: NonNullable<SheetPlan["print"]["footer"]>,
  fontName: string,
): void {
  const { codes } = footerCodes(footer, fontName);
  for (const place of ["left", "center", "right"] as const)
    if (codes[place] !== "") target[PLACES[place]] = codes[place];
}
