import { fill } from "../../kpi/fill";
import type { GroupHeading, Indicator, ReportSettings } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { formulaBlock } from "./formula-block";
import { FLOW_COLUMNS, textRoom, toPixels } from "../page";
import { readParagraphs } from "./paragraphs";
import { inDigits } from "../shown";
import { stepsBlock } from "./steps-block";
import { heightOf, SPACE_ABOVE, spacer, type Chunk, type Flows, type Strip, type StripCell } from "./strips";
import { mostLines, targetBlock, type BlockSource } from "./target-block";
import { fontOf } from "./style-book";
import { lineHeight, plainChunk, textChunk, wrappedChunk, type Setting, type TextPlace } from "./text-chunks";
import { paragraphs, textLines, wrapParagraphs } from "../text/lines";

const RESULT: TextPlace = { ...FLOW_COLUMNS.result, markColumns: [1, 2] };
const OBSTACLES: TextPlace = { ...FLOW_COLUMNS.obstacles, markColumns: [1, 1] };

const SPACE_AFTER_VERDICT = 8;
const MOST_GROUP_LINES = 8;
/** What a person who fills in a blank form gets to write in below the verdict. */
const BLANK_ROOM = 66;

/** Everything that is printed about one indicator. */
export function flowsOf(source: BlockSource, paragraphSpace: number): Flows {
  if (source.filling === "blank") return blankFlows(source);
  const setting: Setting = { font: source.settings.font, paragraphSpace };
  return {
    name: nameFlow(source),
    result: resultFlow(source, setting),
    obstacles: [SPACE_ABOVE, ...obstaclesFlow(source, setting)],
  };
}

/** What stands first of an indicator: its name and its target block. */
export function beginningOf(source: BlockSource): Pick<Flows, "name" | "result"> {
  if (source.filling === "blank") return blankFlows(source);
  return { name: nameFlow(source), result: [targetBlock(source)] };
}

/** An empty block with room below it, and empty cells beside it for the name and the obstacles. */
function blankFlows(source: BlockSource): Flows {
  const { indicator, settings } = source;
  const { strips } = targetBlock(source);
  const below: StripCell = { column: RESULT.first, columns: RESULT.count, look: "text", isInput: true };
  const result: Chunk = { strips: [...strips, { height: toPixels(BLANK_ROOM), cells: [below] }] };
  const beside = (cells: StripCell[]): Chunk => ({
    strips: [{ height: heightOf(result) - heightOf(SPACE_ABOVE), cells }],
  });
  const number = inDigits(withPoint(indicator.number), settings.digits);
  return {
    name: [
      SPACE_ABOVE,
      beside([
        { column: 0, columns: 1, look: "number", value: number },
        { column: 1, columns: 1, look: "name", isInput: true },
      ]),
    ],
    result: [result],
    obstacles: [
      SPACE_ABOVE,
      beside([{ column: OBSTACLES.first, columns: OBSTACLES.count, look: "text", isInput: true }]),
    ],
  };
}

/** What stands in the name's place on a page that goes on with an indicator. */
export function continuedName(
  { number, name }: Indicator,
  { language, digits, font }: ReportSettings,
): Chunk[] {
  const words = fill(REPORT_WORDS[language].continued, { number: withPoint(number) || name.slice(0, 12) });
  const { first, count } = FLOW_COLUMNS.name;
  const height = toPixels(lineHeight(font.name, font.size) + 4);
  const value = inDigits(words, digits);
  return [{ strips: [{ height, cells: [{ column: first, columns: count, look: "text", value }] }] }];
}

/** The row of a group heading, across all columns; a very long one goes over several rows. */
export function groupStrips({ number, name }: GroupHeading, { digits, font }: ReportSettings): Strip[] {
  const lines = wrapParagraphs(inDigits(name, digits), textRoom(1, 9), fontOf("group", font));
  const parts = Math.ceil(lines.length / MOST_GROUP_LINES);
  return Array.from({ length: parts }, (_, part) => {
    const own = lines.slice(part * MOST_GROUP_LINES, (part + 1) * MOST_GROUP_LINES);
    const mark = part === 0 ? inDigits(withPoint(number), digits) : "";
    return {
      height: toPixels(own.length * lineHeight(font.name, font.size) + 6),
      cells: [
        { column: 0, columns: 1, look: "groupNumber", value: mark, edges: "l" },
        {
          column: 1,
          columns: 9,
          look: "group",
          value: parts === 1 ? inDigits(name, digits) : own.join("\n"),
          edges: "r",
        },
      ],
    };
  });
}

/** A number as it is printed: `1.` but `4.1`. */
export function withPoint(number: string): string {
  return number === "" || number.includes(".") ? number : `${number}.`;
}

function nameFlow({ indicator: { number, name }, settings: { digits, font } }: BlockSource): Chunk[] {
  const chunk = wrappedChunk(
    inDigits(name, digits),
    { font, paragraphSpace: 4 },
    {
      look: "name",
      room: textRoom(1, 1),
      cellOf: (part) => ({ column: 1, columns: 1, look: "name", value: part }),
      onFirst: [{ column: 0, columns: 1, look: "number", value: inDigits(withPoint(number), digits) }],
    },
  );
  return [SPACE_ABOVE, chunk];
}

function resultFlow(source: BlockSource, setting: Setting): Chunk[] {
  const { indicator, settings } = source;
  const block = targetBlock(source);
  const chunks = [
    ...longInputs(indicator, settings, setting),
    ...textFlow(indicator.statement, RESULT, settings, setting),
    ...methodLine(indicator, settings, setting),
    ...formulaFlow(indicator.formula, settings, setting),
    ...stepsBlock(indicator.steps, settings),
    ...textFlow(indicator.narrative, RESULT, settings, setting),
    ...footnoteFlow(indicator.footnote, settings, setting),
  ];
  return chunks.length === 0 ? [block] : [block, spacer(toPixels(SPACE_AFTER_VERDICT)), ...chunks];
}

/** The whole text of a result or target that is too long for its cell, so that every word is on the page. */
function longInputs(indicator: Indicator, settings: ReportSettings, setting: Setting): Chunk[] {
  const font = fontOf("actual", settings.font);
  const most = mostLines(settings);
  const isLong = (text: string, room: number) => textLines(text, room, font) > most;
  return [indicator.actual, indicator.low, indicator.standard, indicator.high].flatMap((cell, index) => {
    const text = inDigits(String(cell ?? ""), settings.digits);
    const room = index === 0 ? textRoom(RESULT.first, RESULT.count) : textRoom(5, 1);
    const lines = isLong(text, room) ? paragraphs(text).filter((line) => line.trim() !== "") : [];
    return lines.map((line) => plainChunk(line, "text", RESULT, setting));
  });
}

function methodLine({ method }: Indicator, { language }: ReportSettings, setting: Setting): Chunk[] {
  if (method === "step") return [];
  const words = REPORT_WORDS[language];
  return [plainChunk(fill(words.methodLine, { method: words.methods[method] }), "text", RESULT, setting)];
}

function formulaFlow(text: string, settings: ReportSettings, setting: Setting): Chunk[] {
  if (text.trim() === "") return [];
  const block = formulaBlock(text, settings);
  return block ? [block, spacer(toPixels(4))] : textFlow(text, RESULT, settings, setting);
}

function footnoteFlow(text: string, { language, digits }: ReportSettings, setting: Setting): Chunk[] {
  if (text.trim() === "") return [];
  const note = fill(REPORT_WORDS[language].note, { note: text.trim().replace(/\s+/g, " ") });
  return [plainChunk(inDigits(note, digits), "note", RESULT, setting)];
}

function obstaclesFlow({ indicator, settings }: BlockSource, setting: Setting): Chunk[] {
  const { obstacles, suggestions } = indicator;
  const words = REPORT_WORDS[settings.language];
  const both = obstacles.trim() !== "" && suggestions.trim() !== "";
  const heading = (number: number, text: string): Chunk =>
    textChunk({ mark: inDigits(`${number}.`, settings.digits), text, isHeading: true }, OBSTACLES, setting);
  const given = (text: string) => textFlow(text, OBSTACLES, settings, setting);
  if (both)
    return [
      heading(1, words.obstaclesHeading),
      ...given(obstacles),
      heading(2, words.suggestionsHeading),
      ...given(suggestions),
    ];
  if (suggestions.trim() !== "") return [heading(1, words.suggestionsHeading), ...given(suggestions)];
  return obstacles.trim() === "-" ? [dashChunk(settings)] : given(obstacles);
}

function dashChunk({ font }: ReportSettings): Chunk {
  const { first, count } = FLOW_COLUMNS.obstacles;
  const height = toPixels(lineHeight(font.name, font.size));
  return { strips: [{ height, cells: [{ column: first, columns: count, look: "dash", value: "-" }] }] };
}

function textFlow(text: string, place: TextPlace, { digits }: ReportSettings, setting: Setting): Chunk[] {
  return readParagraphs(inDigits(text, digits)).map((paragraph) => textChunk(paragraph, place, setting));
}
