import { decimalsOf, fixedText, shortText } from "../../kpi/decimals";
import type { ReportSettings } from "../../register/report";
import { readFormulaText, type FormulaText } from "../../register/formula-text";
import { REPORT_WORDS } from "../../text/report";
import { FLOW_COLUMNS, PAGE_ROOM, textRoom, toPixels } from "../page";
import { inDigits } from "../shown";
import type { Chunk, Strip, StripCell } from "./strips";
import { fontOf } from "./style-book";
import { lineHeight } from "./text-chunks";
import { lineCount } from "../text/lines";

const { first: FIRST, count: COUNT } = FLOW_COLUMNS.result;
/** Words stand in D:G with what follows in H; figures in F with what follows in G:H. */
const WORDS = { column: 3, columns: 4 } as const;
const WORDS_TAIL = { column: 7, columns: 1 } as const;
const FIGURES = { column: 5, columns: 1 } as const;
const FIGURES_TAIL = { column: 6, columns: 2 } as const;

const MOST_DECIMALS = 10;

/** With a heading before it and the space above, a block stands on one page. */
const HIGHEST_BLOCK = PAGE_ROOM * 0.75;

type Place = typeof WORDS | typeof FIGURES;

/** The formula of an indicator as fractions; null where the text is of another form or too long for one page. */
export function formulaBlock(text: string, settings: ReportSettings): Chunk | null {
  const formula = readFormulaText(text);
  if (!formula) return null;
  const { part, whole } = formula;
  const write = (value: number) => inDigits(shortText(value), settings.digits);
  // Part and whole are of one kind: 384.58 stands over 401.70.
  const decimals = Math.max(
    ...[part, whole].map((value) => (value === null ? 0 : decimalsOf(value, MOST_DECIMALS))),
  );
  const writeFigure = (value: number) => inDigits(fixedText(value, decimals), settings.digits);
  const strips: Strip[] = [headingStrip(settings)];
  if (formula.partWords !== "")
    strips.push(
      ...fraction(WORDS, formula.partWords, formula.wholeWords, wordsTail(formula, write), settings),
    );
  if (part !== null && whole !== null)
    strips.push(
      ...fraction(FIGURES, writeFigure(part), writeFigure(whole), figuresTail(formula, write), settings),
    );
  strips.push({
    height: toPixels(4),
    cells: [{ column: FIRST, columns: COUNT, look: "formula", edges: "B" }],
  });
  return strips.reduce((sum, { height }) => sum + height, 0) > HIGHEST_BLOCK ? null : { strips };
}

function headingStrip({ language, font }: ReportSettings): Strip {
  const value = REPORT_WORDS[language].formulaHeading;
  return {
    height: toPixels(lineHeight(font.name, font.size) + 1),
    cells: [{ column: FIRST, columns: COUNT, look: "formulaHeading", value, edges: "T" }],
    filler: "formula",
  };
}

/** Two bands, the part over a bar and the whole under it, and beside both what follows. */
function fraction(
  place: Place,
  part: string,
  whole: string,
  tail: StripCell,
  settings: ReportSettings,
): Strip[] {
  const cell = (value: string): StripCell => ({
    ...place,
    look: "fraction",
    value: inDigits(value, settings.digits),
  });
  return [
    {
      height: heightOf(part, place, 1, settings),
      cells: [{ ...cell(part), edges: "f" }, tail],
      filler: "formula",
    },
    { height: heightOf(whole, place, 2, settings), cells: [cell(whole)], filler: "formula" },
  ];
}

function heightOf(text: string, { column, columns }: Place, extra: number, { font }: ReportSettings): number {
  const lines = lineCount(text, textRoom(column, columns), fontOf("fraction", font));
  return toPixels(lines * lineHeight(font.name, font.size) + extra);
}

function wordsTail({ times }: FormulaText, write: (value: number) => string): StripCell {
  return { ...WORDS_TAIL, look: "formulaTail", bands: 2, value: besideBar([timesText(times, write)]) };
}

function figuresTail({ times, result }: FormulaText, write: (value: number) => string): StripCell {
  const resultText = result === null ? "" : `= ${write(result)}`;
  const value = besideBar([timesText(times, write), resultText]);
  return { ...FIGURES_TAIL, look: "formulaResult", bands: 2, value };
}

function timesText(times: number | null, write: (value: number) => string): string {
  return times === null ? "" : `× ${write(times)}`;
}

/** What follows a bar, with a space between: an indent is so wide that the text would have to shrink. */
function besideBar(parts: readonly string[]): string {
  const text = parts.filter(Boolean).join(" ");
  return text === "" ? "" : ` ${text}`;
}
