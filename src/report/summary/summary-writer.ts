import type { ReportSettings } from "../../register/report";
import { area } from "../area";
import type { Area, Line, PlanCell, PlanFormat, PlanValue, Style } from "../plan";

/** A cell of the summary: where it begins in its row, how it looks, what it holds. */
export interface SummaryCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
  readonly look: SummaryLook;
  /** The edges that get a line, a letter each; see `LINES`. */
  readonly edges?: string;
  readonly numberFormat?: string;
  readonly value?: PlanValue;
  readonly formula?: string;
}

const FRAME: Line = { style: "thin", color: "7A8580" };
const STRONG: Line = { style: "thin", color: "26332C" };
const INNER: Line = { style: "thin", color: "B4BDB8" };
const THICK: Line = { style: "medium", color: "26332C" };

/** `l` and `r` frame the table, capitals part its cells; `t` and `b` are strong, `h` and `e` begin and end the table. */
const LINES: Readonly<Record<string, readonly ["left" | "right" | "top" | "bottom", Line]>> = {
  l: ["left", FRAME],
  r: ["right", FRAME],
  R: ["right", INNER],
  B: ["bottom", INNER],
  t: ["top", STRONG],
  b: ["bottom", STRONG],
  h: ["top", THICK],
  e: ["bottom", THICK],
};

interface Look extends Omit<Style, "font" | "borders" | "numberFormat"> {
  /** Steps from the report's own font size. */
  readonly size?: number;
  readonly bold?: boolean;
}

const center = { horizontal: "center", vertical: "center" } as const;
const left = { horizontal: "left", vertical: "center" } as const;
const right = { horizontal: "right", vertical: "center", indent: 1 } as const;
const HEADER_FILL = "E8EFEA";
const GROUP_FILL = "F3F6F4";

const LOOKS = {
  title: { ...center, size: 2, bold: true },
  titleLine: { ...center },
  remark: { ...center, size: -2 },
  header: { ...center, bold: true, wrap: true, fill: HEADER_FILL },
  number: { ...center, shrink: true },
  name: { ...left, wrap: true },
  figure: { ...right },
  actual: { ...center, shrink: true },
  actualText: { ...center, wrap: true },
  group: { ...left, bold: true, wrap: true, fill: GROUP_FILL },
  groupNumber: { ...center, bold: true, shrink: true, fill: GROUP_FILL },
  total: { ...left, bold: true, fill: HEADER_FILL },
  totalFigure: { ...right, bold: true, fill: HEADER_FILL },
  overall: { ...center, size: 10, bold: true, shrink: true, fill: HEADER_FILL },
  overallCaption: { horizontal: "left", vertical: "bottom", size: -2, shrink: true, fill: HEADER_FILL },
  overallBand: { horizontal: "left", vertical: "top", bold: true, shrink: true, fill: HEADER_FILL },
  countCaption: { ...left, size: -2 },
  countBar: { size: -2 },
  count: { ...right, size: -2 },
} as const satisfies Record<string, Look>;

export type SummaryLook = keyof typeof LOOKS;

/** The font of a look, for measuring. */
export function summaryFont(look: SummaryLook, { name, size }: ReportSettings["font"]) {
  const { size: steps = 0, bold = false } = LOOKS[look] as Look;
  return { name, size: size + steps, bold };
}

/** Puts the rows of the summary under each other. */
export class SummaryWriter {
  readonly rowHeights: number[] = [];
  readonly cells: PlanCell[] = [];
  readonly formats: PlanFormat[] = [];
  readonly merges: Area[] = [];
  readonly styles: Record<string, Style> = {};

  constructor(private readonly font: ReportSettings["font"]) {}

  /** The row that comes next. */
  get nextRow(): number {
    return this.rowHeights.length;
  }

  addRow(height: number, cells: readonly SummaryCell[]): void {
    const row = this.nextRow;
    this.rowHeights.push(height);
    for (const cell of cells) {
      const { column, columns = 1, rows = 1, value, formula } = cell;
      const covered = area(row, column, rows, columns);
      this.formats.push({ area: covered, style: this.styleOf(cell) });
      if (rows * columns > 1) this.merges.push(covered);
      if (value !== undefined) this.put(row, column, value, formula);
    }
  }

  /** A cell without a look, as those of the hidden columns are. */
  put(row: number, column: number, value: PlanValue, formula?: string): void {
    this.cells.push({ row, column, value, ...(formula === undefined ? {} : { formula }) });
  }

  private styleOf({ look, edges = "", numberFormat }: SummaryCell): string {
    const name = [look, edges, numberFormat].filter(Boolean).join(" ");
    this.styles[name] ??= this.makeStyle(LOOKS[look], edges, numberFormat);
    return name;
  }

  private makeStyle(look: Look, edges: string, numberFormat: string | undefined): Style {
    const { size = 0, bold, ...rest } = look;
    const lines = [...edges].flatMap((edge) => (LINES[edge] ? [LINES[edge]] : []));
    return {
      ...rest,
      font: { name: this.font.name, size: this.font.size + size, ...(bold ? { bold } : {}) },
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }
}
