/**
 * A sheet as data: what stands in its cells, how it looks and how it prints. It knows nothing of Office or
 * of files; `excel/` writes it into the open workbook, `xlsx/` into a file, the pane draws it as a preview.
 *
 * Rows and columns count from 0. Every width, height and position is in points.
 */
export interface SheetPlan {
  readonly name: string;
  readonly kind: "standard" | "register" | "steps" | "summary";
  readonly columns: readonly PlanColumn[];
  /** The height of every row of the plan, the first row first. */
  readonly rowHeights: readonly number[];
  /** Cells that hold something, by row, then by column. A cell that is not here is blank. */
  readonly cells: readonly PlanCell[];
  /** The font of every cell whose style names none: TH Sarabun New 16 where absent. */
  readonly font?: { readonly name: string; readonly size: number };
  readonly styles: Readonly<Record<string, Style>>;
  /** Which style covers which cells. The areas do not overlap. */
  readonly formats: readonly PlanFormat[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  /** In order of priority: the first that holds wins where two change the same thing. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly names: readonly PlanName[];
  readonly table?: PlanTable;
  readonly chart?: PlanChart;
  readonly print: PrintSetup;
  /** Rows at the top that stay in view while scrolling. */
  readonly frozenRows?: number;
  /** Kept with the sheet, so that the add-in knows its own sheets again. */
  readonly mark?: Readonly<Record<string, string>>;
}

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlanColumn {
  readonly width: number;
  readonly hidden?: boolean;
}

/** What a cell shows. Text is always text: it never becomes a formula, a number or a date. */
export type PlanValue =
  string | number | boolean | { readonly error: "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!" };

/**
 * One cell. With a formula (Excel's English grammar, beginning with `=`), `value` is what the formula gives, so
 * that a file and the preview show what Excel will show.
 */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly formula?: string;
}

export interface PlanFormat {
  readonly area: Area;
  /** A key of `styles`. */
  readonly style: string;
}

/** Colours are RRGGBB. Borders run along the outline of the area that a style covers, not round each cell. */
export interface Style {
  readonly font?: { name?: string; size?: number; bold?: boolean; underline?: boolean; color?: string };
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", Line>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Excel's number format; `@` is text. General where absent. */
  readonly numberFormat?: string;
}

export interface Line {
  readonly style: "hair" | "dotted" | "thin" | "medium";
  readonly color: string;
}

/** What may be typed into an area, and the plain message that says so. Blank is always allowed. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number }
    | { readonly kind: "custom"; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

export type ConditionalFormat =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Built-in functions only, written for the first cell of the area. */
      readonly formula: string;
      readonly fill?: string;
      readonly bold?: boolean;
      readonly stopIfTrue?: boolean;
    }
  | { readonly kind: "dataBar"; readonly area: Area; readonly color: string };

export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

export interface PlanTable {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
}

/** A column chart of one series. */
export interface PlanChart {
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  /** The cells it covers. */
  readonly place: Area;
  /** `numberFormat` as in a style: it writes the figures of the axis in Thai digits, say. */
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly majorUnit: number;
    readonly numberFormat?: string;
  };
  readonly color: string;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Whether the table stands in the middle between the left and right margin. */
  readonly centered?: boolean;
  /** Whether all columns are made to fit on one page's width; such a sheet has no page breaks of its own. */
  readonly fitsWidth?: boolean;
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>;
  readonly area: Area;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a page break stands. */
  readonly pageStarts: readonly number[];
  /** `&P`, `&N` and `&D` are Excel's page, pages and date; `size` in points. */
  readonly footer?: {
    readonly left: string;
    readonly center: string;
    readonly right: string;
    readonly size: number;
  };
}
