import type { Area, ConditionalFormat, Line, PlanChart, PlanValue, PrintSetup } from "../report/plan";

/**
 * A workbook as a file holds it: references in Excel's letters, widths in digits, margins in inches, every cell with
 * its own borders, no text that a file cannot hold. Which library turns it into bytes is the business of `hucre.ts`.
 */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly properties: FileProperties;
}

export interface FileProperties {
  readonly title: string;
  readonly organisation?: string;
  readonly created: Date;
  readonly language: "th" | "en";
}

export interface FileSheet {
  readonly name: string;
  readonly font: FileFont;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly rowHeights: readonly number[];
  /** By row, then by column. */
  readonly cells: readonly (readonly (FileCell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly validations: readonly FileValidation[];
  /** In order of priority; formulas as a file spells them. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly table?: { readonly name: string; readonly range: string; readonly columns: readonly string[] };
  readonly chart?: FileChart;
  readonly print: FilePrint;
  readonly frozenRows: number;
}

export interface FileFont {
  readonly name: string;
  readonly size: number;
}

export interface FileCell {
  readonly look: Look;
  readonly value?: PlanValue;
  readonly formula?: string;
}

/** How one cell looks. Cells that look the same share one object. */
export interface Look {
  readonly font: FileFont & { readonly bold: boolean; readonly underline: boolean; readonly color?: string };
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", Line>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** As after a typed apostrophe: entering the cell again does not make a formula, a number or a date of it. */
  readonly staysText: boolean;
}

export interface FileValidation {
  readonly range: string;
  readonly type: "list" | "decimal" | "custom";
  readonly formulas: readonly string[];
  readonly title: string;
  readonly message: string;
}

export type FileConditionalFormat = { readonly range: string } & (
  | Omit<Extract<ConditionalFormat, { kind: "formula" }>, "area">
  | Omit<Extract<ConditionalFormat, { kind: "dataBar" }>, "area">
);

export interface FileChart extends Pick<PlanChart, "title" | "place" | "axis" | "color"> {
  readonly categories: string;
  readonly values: string;
}

export interface FilePrint {
  readonly landscape: boolean;
  readonly centered: boolean;
  readonly fitsWidth: boolean;
  readonly margins: PrintSetup["margins"];
  readonly footer?: string;
  /** Rows before which a page break stands. */
  readonly pageStarts: readonly number[];
}

export interface FileName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that it belongs to; the whole workbook's where absent. */
  readonly sheet?: string;
}

/** Something that does not fit into a file and was left out or cut. */
export interface Loss {
  readonly sheet: string;
  /** The first cell it concerns, such as `B7`; absent for the footer. */
  readonly cell?: string;
  readonly what: "text cut" | "message cut" | "footer cut" | "list left out" | "number format left out";
}

export type ReportLoss = (loss: Omit<Loss, "sheet">) => void;
