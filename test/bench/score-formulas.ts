export const SCORED_ROWS = 10_000;
/** The points of a step score in Excel's own functions, as people write them today. */
export const NESTED_IF =
  '=IF(A{row}="","",IF(A{row}>=D{row},100,IF(A{row}>=C{row},75,IF(A{row}>=B{row},50,0))))';
export const KPI_SCORE = "=KPI.SCORE(A{row},B{row},C{row},D{row})";
