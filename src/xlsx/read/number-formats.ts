import { readXml } from "./xml";

export const GENERAL = "General";

/** The formats that a file names by number only. The others of these numbers depend on the reader's language. */
const BUILT_IN: Readonly<Partial<Record<number, string>>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  // Thai Excel's own: figures in Thai digits, dates in the Buddhist era.
  59: "t0",
  60: "t0.00",
  61: "t#,##0",
  62: "t#,##0.00",
  67: "t0%",
  68: "t0.00%",
  71: "[$-107041E]d/m/yyyy",
  72: "[$-107041E]d-mmm-yy",
  73: "[$-107041E]d-mmm",
  74: "[$-107041E]mmm-yy",
  81: "[$-D07041E]d/m/yyyy",
};

/** The number format of every style of a workbook, by the style's number. */
export function readNumberFormats(xml: string): string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isCellStyles = false;
  readXml(xml, {
    open(name, { numFmtId = "0", formatCode }) {
      if (name === "numFmt") own.set(numFmtId, formatCode ?? GENERAL);
      if (name === "cellXfs") isCellStyles = true;
      if (name === "xf" && isCellStyles)
        formats.push(own.get(numFmtId) ?? BUILT_IN[Number(numFmtId)] ?? GENERAL);
    },
    close(name) {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return formats;
}
