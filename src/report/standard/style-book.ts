import type { ReportSettings } from "../../register/report";
import type { Line, Style } from "../plan";

/** The edges of an area that get a line, each by its first letter: `lr` is left and right. */
export type Edges = string;

const COLORS = { frame: "7A8580", strong: "26332C", inner: "B4BDB8", header: "E8EFEA" } as const;
const FRAME: Line = { style: "thin", color: COLORS.frame };
const STRONG: Line = { style: "thin", color: COLORS.strong };
const INNER: Line = { style: "hair", color: COLORS.inner };
const FORMULA_FILL = "F7F9F8";

/** `l` and `r` frame the three flows, `b` ends an indicator or a page; capitals draw hairlines inside a block. */
const LINES: Readonly<Record<string, readonly ["left" | "right" | "top" | "bottom", Line]>> = {
  l: ["left", FRAME],
  r: ["right", FRAME],
  b: ["bottom", STRONG],
  t: ["top", STRONG],
  L: ["left", INNER],
  R: ["right", INNER],
  T: ["top", INNER],
  B: ["bottom", INNER],
  f: ["bottom", { style: "thin", color: "000000" }],
  h: ["top", { style: "medium", color: COLORS.strong }],
};

const center = { horizontal: "center", vertical: "center" } as const;
const top = { vertical: "top", wrap: true } as const;
/** Programs indent only what is told to stand on the left. */
const indented = { horizontal: "left", indent: 1 } as const;

/** The named looks of a sheet. Sizes are steps from the report's own font size. */
const LOOKS = {
  blank: {},
  title: { ...center, size: 2, bold: true, wrap: true },
  titleLine: { ...center, wrap: true },
  header: { ...center, bold: true, fill: COLORS.header, wrap: true },
  group: { vertical: "center", bold: true, fill: "F3F6F4", wrap: true },
  groupNumber: { ...center, bold: true, fill: "F3F6F4", shrink: true },
  number: { vertical: "top", horizontal: "center", shrink: true },
  name: { ...top },
  actual: { ...center, size: 2, bold: true, wrap: true },
  longActual: { ...top, horizontal: "center", size: 2, bold: true },
  caption: { ...center },
  stair: {},
  stairTarget: { fill: "DDE5E0" },
  tier: { ...center, bold: true },
  points: { ...center, size: -2 },
  target: { ...center, wrap: true },
  longTarget: { ...top, horizontal: "center" },
  verdict: { ...center, bold: true, shrink: true },
  text: { ...top, ...indented },
  heading: { ...top, ...indented, underline: true },
  mark: { vertical: "top", horizontal: "center", shrink: true },
  itemText: { ...top },
  itemHeading: { ...top, underline: true },
  dash: { vertical: "top", horizontal: "center" },
  note: { ...top, ...indented, size: -2 },
  stepsCaption: { vertical: "center", ...indented, size: -2 },
  stepsDone: { ...center, size: -2, shrink: true },
  stepMark: { vertical: "top", horizontal: "center", shrink: true },
  subStepMark: { vertical: "top", horizontal: "right", indent: 1, shrink: true },
  stepText: { ...top },
  tick: { vertical: "top", horizontal: "center", fontName: "Segoe UI Symbol", size: -2 },
  formula: { fill: FORMULA_FILL },
  formulaHeading: { vertical: "center", ...indented, bold: true, fill: FORMULA_FILL },
  fraction: { ...center, wrap: true, fill: FORMULA_FILL },
  formulaTail: { vertical: "center", horizontal: "left", shrink: true, fill: FORMULA_FILL },
  formulaResult: { vertical: "center", horizontal: "left", bold: true, shrink: true, fill: FORMULA_FILL },
} as const satisfies Record<string, Look>;

interface Look extends Omit<Style, "font" | "borders"> {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
}

export type LookName = keyof typeof LOOKS;

/** The styles that a sheet really uses, each made once when it is first asked for. */
export class StyleBook {
  readonly styles: Record<string, Style> = {};
  /** Names by look, then by edges: putting a name together for each of many thousand cells takes far longer. */
  private readonly names = new Map<LookName, Map<Edges, string>>();

  constructor(private readonly font: ReportSettings["font"]) {}

  /** The name of the style for a look, with its edges and number format. */
  name(look: LookName, edges: Edges, numberFormat?: string): string {
    if (numberFormat !== undefined)
      return this.add(`${look} ${edges} ${numberFormat}`, look, edges, numberFormat);
    let byEdges = this.names.get(look);
    if (byEdges === undefined) this.names.set(look, (byEdges = new Map()));
    let name = byEdges.get(edges);
    if (name === undefined) byEdges.set(edges, (name = this.add(`${look} ${edges}`, look, edges)));
    return name;
  }

  private add(name: string, look: LookName, edges: Edges, numberFormat?: string): string {
    this.styles[name] ??= this.make(LOOKS[look], edges, numberFormat);
    return name;
  }

  private make(look: Look, edges: Edges, numberFormat: string | undefined): Style {
    const { size = 0, bold, underline, fontName, ...rest } = look;
    const lines = [...edges].flatMap((edge) => (LINES[edge] ? [LINES[edge]] : []));
    return {
      ...rest,
      font: {
        name: fontName ?? this.font.name,
        size: this.font.size + size,
        ...(bold ? { bold } : {}),
        ...(underline ? { underline } : {}),
      },
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }
}

/** The size of a look's letters in points, and whether they are bold, for measuring. */
export function fontOf(
  look: LookName,
  font: ReportSettings["font"],
): { name: string; size: number; bold: boolean } {
  const { size = 0, bold = false } = LOOKS[look] as Look;
  return { name: font.name, size: font.size + size, bold };
}
