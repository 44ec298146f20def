import type { Area, PrintSetup } from "../../report/plan";
import type { SheetDetails } from "../host/workbook/sheet-details";

const FOOTER_SIZE = 13;

/** How a sheet prints, in the words of a plan. */
export function printPlan({ pageLayout: layout, rowBreaks }: SheetDetails, used: Area): PrintSetup {
  const { leftFooter = "", centerFooter = "", rightFooter = "" } = layout.headersFooters;
  const hasFooter = [leftFooter, centerFooter, rightFooter].some((text) => text !== "");
  return {
    landscape: layout.orientation === "Landscape",
    centered: layout.centerHorizontally,
    fitsWidth: "horizontalFitToPages" in layout.zoom,
    margins: {
      top: layout.topMargin,
      right: layout.rightMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    area: layout.printArea ?? used,
    ...(layout.titleRows
      ? { titleRows: { first: layout.titleRows.row, last: layout.titleRows.row + layout.titleRows.rows - 1 } }
      : {}),
    pageStarts: rowBreaks,
    ...(hasFooter
      ? {
          footer: {
            left: withoutSize(leftFooter),
            center: withoutSize(centerFooter),
            right: withoutSize(rightFooter),
            size: FOOTER_SIZE,
          },
        }
      : {}),
  };
}

/** Font codes such as `&"TH Sarabun New"&13` are written by the file writer itself. */
function withoutSize(footer: string): string {
  return footer.replace(/&"[^"]*"/g, "").replace(/^&\d+ ?/, "");
}
