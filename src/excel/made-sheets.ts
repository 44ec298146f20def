import { MARK, readKind, textOf } from "./mark";
import type { FoundSheet } from "./sheets";
import type { WrittenSheet } from "./write-sheets";

/** Asks which of the sheets were made by the add-in; they can be had after the next request, the newest first. */
export function loadMade(
  { workbook }: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): () => WrittenSheet[] {
  const marks = sheets.map(({ id, name }) => ({ id, name, mark: loadMark(workbook.worksheets.getItem(id)) }));
  return () =>
    marks
      .flatMap(({ id, name, mark }) => {
        const kind = readKind(textOf(mark.kind));
        const made = new Date(textOf(mark.made));
        return kind === null || Number.isNaN(made.getTime()) ? [] : [{ id, name, kind, made }];
      })
      .sort((a, b) => b.made.getTime() - a.made.getTime());
}

interface Mark {
  readonly kind: Excel.WorksheetCustomProperty;
  readonly made: Excel.WorksheetCustomProperty;
}

function loadMark({ customProperties }: Excel.Worksheet): Mark {
  return {
    kind: customProperties.getItemOrNullObject(MARK.kind).load("value"),
    made: customProperties.getItemOrNullObject(MARK.made).load("value"),
  };
}
