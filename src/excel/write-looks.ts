import type { Line, SheetPlan, Style } from "../report/plan";
import { addressLists } from "./addresses";
import { areasOf, cellsOf } from "./cells";
import { grouped } from "./grouped";
import { step, type Step } from "./step";

type Font = NonNullable<SheetPlan["font"]>;

const EDGES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const LINES = {
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
} as const satisfies Record<Line["style"], { style: string; weight: string }>;
/** More than a look takes. */
const ACTIONS_A_LOOK = 26;

/** The font of the whole sheet, then the look of every style on all its areas at once. */
export function lookSteps({ formats, styles }: Pick<SheetPlan, "formats" | "styles">, font: Font): Step[] {
  const ofStyles = [...grouped(formats, ({ style }) => style)].flatMap(([name, looking]) => {
    const style = styles[name] ?? {};
    return isPlain(style, font)
      ? []
      : addressLists(looking.map(({ area }) => area)).map((list) =>
          step(ACTIONS_A_LOOK, list, (sheet) => setLook(areasOf(sheet, list).format, style, font)),
        );
  });
  return [step(4, font, (sheet) => setFont(cellsOf(sheet).format.font, font)), ...ofStyles];
}

/** Whether a style looks like any cell; its number format is set with the shapes. */
function isPlain(style: Style, font: Font): boolean {
  const { name = font.name, size = font.size, ...more } = style.font ?? {};
  const isFontPlain = name === font.name && size === font.size && Object.keys(more).length === 0;
  return isFontPlain && Object.keys(style).every((key) => key === "font" || key === "numberFormat");
}

function setFont(target: Excel.RangeFont, { name, size }: Font): void {
  target.name = name;
  target.size = size;
}

/** Sets what differs from a cell that nobody formatted. */
function setLook(format: Excel.RangeFormat, style: Style, font: Font): void {
  const { name, size, bold, underline, color } = style.font ?? {};
  if (name !== undefined && name !== font.name) format.font.name = name;
  if (size !== undefined && size !== font.size) format.font.size = size;
  if (bold) format.font.bold = true;
  if (underline) format.font.underline = "Single";
  if (color !== undefined) format.font.color = `#${color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.shrink) format.shrinkToFit = true;
  if (style.indent) format.indentLevel = style.indent;
  for (const [side, line] of Object.entries(style.borders ?? {}))
    setLine(format.borders.getItem(EDGES[side as keyof typeof EDGES]), line);
}

function setLine(border: Excel.RangeBorder, { style, color }: Line): void {
  border.style = LINES[style].style;
  border.weight = LINES[style].weight;
  border.color = `#${color}`;
}
