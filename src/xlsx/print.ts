import type { PrintSetup, SheetPlan } from "../report/plan";
import { footerCodes } from "../report/footer";
import type { FileFont, FileName, FilePrint, ReportLoss } from "./file-model";
import { inches } from "./measures";
import { absoluteReference, rowsReference } from "../report/references";

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
  const { codes, isCut } = footerCodes(footer, font.name);
  if (isCut) report({ what: "footer cut" });
  const places = { left: "&L", center: "&C", right: "&R" };
  return (["left", "center", "right"] as const)
    .filter((place) => codes[place] !== "")
    .map((place) => places[place] + codes[place])
    .join("");
}
