/** A sheet of the workbook. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
}

/** Asks for all sheets; they can be had after the next request. */
export function loadSheets({ workbook }: Excel.RequestContext): () => FoundSheet[] {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  return () => worksheets.items.map(({ id, name }) => ({ id, name }));
}
