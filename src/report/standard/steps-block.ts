import type { ReportSettings, Step } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { FLOW_COLUMNS, textRoom, toPixels } from "../page";
import { inDigits } from "../shown";
import type { Chunk, StripCell } from "./strips";
import { columnsForMark, lineHeight, wrappedChunk } from "./text-chunks";

const { first: FIRST } = FLOW_COLUMNS.result;
/** The name of a step ends where the column of ticks begins. */
const TICK_COLUMN = 7;

/** The steps of an indicator, one under the other, with a tick for each that is done. */
export function stepsBlock(steps: readonly Step[], settings: ReportSettings): Chunk[] {
  if (steps.length === 0) return [];
  const chunks = steps.map((step) => stepChunk(step, settings));
  return [captionChunk(settings), ...chunks, { strips: [{ height: toPixels(4), cells: [] }] }];
}

function captionChunk({ language, font }: ReportSettings): Chunk {
  const words = REPORT_WORDS[language];
  return {
    keepsWithNext: true,
    strips: [
      {
        height: toPixels(lineHeight(font.name, font.size - 2) + 2),
        cells: [
          { column: FIRST, columns: 4, look: "stepsCaption", value: words.stepsCaption, edges: "B" },
          { column: 6, columns: 2, look: "stepsDone", value: words.stepsDone, edges: "B" },
        ],
      },
    ],
  };
}

function stepChunk(step: Step, settings: ReportSettings): Chunk {
  const isSubStep = step.number.includes(".");
  const mark = inDigits(isSubStep ? step.number : `${step.number}.`, settings.digits);
  const markColumns = isSubStep ? 2 : columnsForMark(mark, FIRST, [1, 2], settings.font);
  const text = inDigits([step.name, step.output].filter(Boolean).join(" : "), settings.digits);
  const place = { column: FIRST + markColumns, columns: TICK_COLUMN - FIRST - markColumns };
  return wrappedChunk(
    text,
    { font: settings.font, paragraphSpace: 1 },
    {
      look: "stepText",
      room: textRoom(place.column, place.columns),
      cellOf: (part) => ({ ...place, look: "stepText", value: part }),
      onFirst: [
        { column: FIRST, columns: markColumns, look: isSubStep ? "subStepMark" : "stepMark", value: mark },
        ...tickCell(step.done),
      ],
    },
  );
}

function tickCell(done: boolean | null): StripCell[] {
  return done === null ? [] : [{ column: TICK_COLUMN, columns: 1, look: "tick", value: done ? "✓" : "–" }];
}
