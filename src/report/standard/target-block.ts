import { shortText } from "../../kpi/decimals";
import { fill } from "../../kpi/fill";
import { errorOf, isProblem } from "../../kpi/problem";
import { readCell } from "../../kpi/read-cell";
import { STANDARD_POINTS } from "../../kpi/score";
import { TIERS } from "../../kpi/tier";
import type { Indicator, ReportSettings } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { TIER_NAMES } from "../../text/tiers";
import { formulaText } from "../area";
import type { Assessment } from "../assess";
import { inputCells, matchFormula, type Filling, type InputCell } from "./input-cells";
import { onceFor } from "../once-for";
import { FLOW_COLUMNS, PAGE_ROOM, textRoom, toPixels } from "../page";
import type { PlanValue } from "../plan";
import { inDigits } from "../shown";
import type { Anchor, CellFormula, Chunk, Helper, Strip, StripCell } from "./strips";
import { fontOf } from "./style-book";
import { lineHeight } from "./text-chunks";
import { textLines, wrapText } from "../text/lines";

const { first: FIRST, count: COUNT } = FLOW_COLUMNS.result;

/** Where the three targets stand: C:E, F and G:H. */
export const TARGET_COLUMNS = [
  { column: 2, columns: 3 },
  { column: 5, columns: 1 },
  { column: 6, columns: 2 },
] as const;

const TARGET_ANCHORS = ["low", "standard", "high"] as const satisfies readonly Anchor[];

const MOST_LINES = 10;
const STAIR_HEIGHT = toPixels(4);
/** What the result and the targets keep free above and below. */
const ACTUAL_SPACE = 10;
const TARGET_SPACE = 3;

/** The rows of the staircase, from the top, as the helper column calls them. */
const STAIRS = ["1", "2", "3"] as const;

type Role = Extract<Helper, { kind: "role" }>["role"];

/** What a target block is made from. */
export interface BlockSource {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly filling: Filling;
  readonly settings: ReportSettings;
  /** The row of the register, from 1, for lookups. */
  readonly registerRow: number;
}

/**
 * A result or target of more lines than this is printed in full below the block; its cell shows the beginning. So the
 * block never takes more than a page.
 */
export function mostLines(settings: ReportSettings): number {
  const { font } = settings;
  const { caption, tiers, points } = sameInEveryBlock(settings);
  const spaces = STAIRS.length * STAIR_HEIGHT + toPixels(ACTUAL_SPACE) + toPixels(TARGET_SPACE);
  const others = [caption, tiers, points].reduce((sum, { height }) => sum + height, verdictHeight(font));
  // A group heading stands on the page of the block below it.
  const heading = 2 * lineHeight(font.name, font.size);
  const free = PAGE_ROOM - heading - others - spaces;
  const both = toPixels(actualLineHeight(font)) + toPixels(lineHeight(font.name, font.size));
  return Math.max(1, Math.min(MOST_LINES, Math.floor(free / both)));
}

/** The actual, the table of targets with its staircase, and the verdict: they stay together on a page. */
export function targetBlock(source: BlockSource): Chunk {
  const { indicator, filling, settings } = source;
  const [actual, ...inputs] = inputCells(indicator, filling, settings) as [InputCell, ...InputCell[]];
  const targets = inputs.map((target, index) => inOwnLines(target, index, settings));
  const texts = targets.map(textOf);
  const isSet = texts.map((text) => filling === "blank" || readCell(text).kind !== "none");
  const verdict = verdictValue(source.assessment, filling);
  const { caption, tiers, points } = sameInEveryBlock(settings);
  const withRole = (strip: Strip, role: Role): Strip => ({
    ...strip,
    helper: { kind: "role", role, verdict },
  });
  return {
    strips: [
      actualStrip(actual, source),
      caption,
      ...STAIRS.map((role, row) => withRole(stairStrip(row, isSet), role)),
      withRole(tiers, "t"),
      withRole(points, "t"),
      withRole(targetStrip(targets, settings), "g"),
      withRole(verdictStrip(source, verdict, texts), "v"),
    ],
  };
}

const sameInEveryBlock = onceFor((settings: ReportSettings) => ({
  caption: captionStrip(settings),
  tiers: tierStrip(settings),
  points: pointsStrip(settings),
}));

/**
 * A target in words breaks where the layout breaks it: programs would part ๑-๓ after its dash. Every reader takes
 * the line's end for the space that it is.
 */
function inOwnLines(target: InputCell, index: number, { font }: ReportSettings): InputCell {
  if (typeof target.value !== "string") return target;
  const { column, columns } = TARGET_COLUMNS[index as 0 | 1 | 2];
  const lines = wrapText(target.value, textRoom(column, columns), fontOf("tier", font));
  return target.formula ? withRangeApart(target, lines) : { ...target, value: lines.join("\n") };
}

/** A last line that is a range of steps, and the words before it if there are any. */
const RANGE_LINE = /^(\P{Nd}*)\p{Nd}+ ?[-–] ?\p{Nd}+$/u;

/** A target that is looked up cannot know its lines, but it can begin one before the range that it ends with. */
function withRangeApart(target: InputCell, lines: readonly string[]): InputCell {
  const start = startOfRange(lines);
  const [before = "", after, ...others] = textOf(target).split(start);
  if (start === "" || after === undefined || others.length > 0) return target;
  return {
    ...target,
    value: `${before}\n${start}${after}`,
    formula: (cellOf) =>
      `=SUBSTITUTE(${target.formula?.(cellOf).slice(1) ?? ""},${formulaText(start)},CHAR(10)&${formulaText(start)})`,
  };
}

/** The words with which a line should begin, so that a range stays whole; none where the text is one line. */
function startOfRange(lines: readonly string[]): string {
  const [before = "", last = ""] = lines.slice(-2);
  const words = lines.length > 1 ? RANGE_LINE.exec(last)?.[1] : undefined;
  return words === "" ? (before.split(" ").at(-1) ?? "") : (words ?? "").trim();
}

function actualStrip(actual: InputCell, { filling, indicator, settings, registerRow }: BlockSource): Strip {
  const lines = linesOf(actual, "actual", textRoom(FIRST, COUNT), settings);
  const most = mostLines(settings);
  const look = lines > most ? "longActual" : "actual";
  const helper: Helper | undefined =
    filling === "lookups"
      ? { kind: "match", formula: matchFormula(indicator.key, settings.language), value: registerRow }
      : undefined;
  return {
    height: toPixels(ACTUAL_SPACE + Math.min(lines, most) * actualLineHeight(settings.font)),
    cells: [{ column: FIRST, columns: COUNT, look, anchor: "actual", edges: "B", ...actual }],
    ...(helper ? { helper } : {}),
  };
}

function actualLineHeight({ name, size }: ReportSettings["font"]): number {
  return lineHeight(name, size + 2) + 1;
}

function verdictHeight({ name, size }: ReportSettings["font"]): number {
  return toPixels(lineHeight(name, size) + 5);
}

function captionStrip({ language, font }: ReportSettings): Strip {
  return {
    height: toPixels(lineHeight(font.name, font.size)),
    cells: [{ column: FIRST, columns: COUNT, look: "caption", value: REPORT_WORDS[language].targets }],
  };
}

/** Three low rows in which the targets rise like steps: the low target stands one row high, the high one three. */
function stairStrip(row: number, isSet: readonly boolean[]): Strip {
  return {
    height: STAIR_HEIGHT,
    cells: TARGET_COLUMNS.map((place, target) => ({
      ...place,
      look: isSet[target] && target >= 2 - row ? "stairTarget" : "stair",
      ...(row === STAIRS.length - 1 ? { edges: "B" } : {}),
    })),
  };
}

function tierStrip({ language, font }: ReportSettings): Strip {
  return {
    height: toPixels(lineHeight(font.name, font.size) + 1),
    cells: inThree("tier", (tier) => ({ value: TIER_NAMES[language][TIERS[tier] as "low"] })),
  };
}

function pointsStrip({ language, digits, font }: ReportSettings): Strip {
  const words = REPORT_WORDS[language].points;
  return {
    height: toPixels(lineHeight(font.name, font.size - 2) + 0.5),
    cells: inThree("points", (tier) => ({
      value: inDigits(fill(words, { points: shortText(STANDARD_POINTS[tier] as number) }), digits),
    })),
  };
}

function targetStrip(targets: readonly InputCell[], settings: ReportSettings): Strip {
  const lines = targets.map((target, index) => {
    const { column, columns } = TARGET_COLUMNS[index as 0 | 1 | 2];
    return linesOf(target, "tier", textRoom(column, columns), settings);
  });
  const most = mostLines(settings);
  const shown = Math.min(most, Math.max(...lines));
  return {
    height: toPixels(shown * lineHeight(settings.font.name, settings.font.size) + TARGET_SPACE),
    cells: inThree("target", (tier) => ({
      ...(targets[tier] as InputCell),
      ...((lines[tier] ?? 0) > most ? { look: "longTarget" } : {}),
      anchor: TARGET_ANCHORS[tier as 0 | 1 | 2],
    })),
  };
}

function inThree(
  look: "tier" | "points" | "target",
  cellOf: (tier: number) => Partial<StripCell>,
): StripCell[] {
  return TARGET_COLUMNS.map((place, tier) => ({
    ...place,
    look,
    ...(tier < 2 ? { edges: "R" } : {}),
    ...cellOf(tier),
  }));
}

/** How many lines a cell takes; a reached target is bold, so targets are measured so. */
function linesOf(cell: InputCell, look: "actual" | "tier", room: number, { font }: ReportSettings): number {
  return textLines(textOf(cell), room, fontOf(look, font));
}

/** The text of an input cell; a number takes one line, in whatever format. */
function textOf({ value }: InputCell): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

function verdictStrip(source: BlockSource, value: PlanValue, targets: readonly string[]): Strip {
  const { settings } = source;
  return {
    height: verdictHeight(settings.font),
    cells: [
      {
        column: FIRST,
        columns: COUNT,
        look: "verdict",
        anchor: "verdict",
        edges: "TB",
        value,
        formula: verdictFormula(source, targets),
      },
    ],
  };
}

function verdictValue({ verdict }: Assessment, filling: Filling): PlanValue {
  if (verdict === null || filling === "blank") return "";
  return isProblem(verdict) ? { error: errorOf(verdict) } : verdict;
}

/** The verdict over the block's own cells, so that typing another result on the sheet changes it. */
function verdictFormula(
  { indicator, settings, filling }: BlockSource,
  targets: readonly string[],
): CellFormula {
  const { language, digits } = settings;
  const scale = filling === "blank" ? "" : indicator.scale;
  const method = filling === "blank" ? "step" : indicator.method;
  const ownDigits = (language === "th") === (digits === "thai");
  const optional = [
    scale === "" ? "" : formulaText(scale),
    method === "step" ? "" : formulaText(method),
    language === "th" ? "" : formulaText(language),
    ownDigits ? "" : formulaText(digits),
  ];
  while (optional.at(-1) === "") optional.pop();
  return (cellOf) => {
    const inputs = [
      guarded(cellOf("actual"), ""),
      ...TARGET_ANCHORS.map((anchor, index) =>
        guarded(cellOf(anchor), signFor(indicator, targets[index] ?? "")),
      ),
    ];
    return `=KPI.VERDICT(${[...inputs, ...optional].join(",")})`;
  };
}

/** A reference that stays blank where its cell is blank, with the direction's sign in front of it. */
function guarded(cell: string, sign: string): string {
  return `IF(${cell}="","",${sign === "" ? cell : `"${sign}"&${cell}`})`;
}

function signFor({ direction }: Indicator, target: string): string {
  const reading = readCell(target);
  if (direction === null || reading.kind !== "number" || reading.bound !== null) return "";
  return direction === "higher" ? "≥" : "≤";
}
