import { questionsOf } from "../register/questions";
import { suggestMapping, type ColumnMapping } from "../register/mapping";
import { recallMapping } from "../register/recall-mapping";
import { readReport } from "../register/read-register";
import type { Report, ReportSettings } from "../register/report";
import type { SourceTable } from "../register/table";
import { MOST_ROWS, tooManyRows } from "./limits";
import { ActionError, type ReadSource, type Source, type SourceId } from "./verbs";

/** A source with its cells, wherever it was opened. */
export interface OpenedSource {
  readonly id: SourceId;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly table: SourceTable;
  /** The steps of the register. */
  readonly steps?: SourceTable;
  readonly settings: ReportSettings;
  /** The mapping that is kept for it, as it was stored. */
  readonly remembered?: unknown;
}

/**
 * Reads an opened source.
 *
 * @param given the mapping that a person settled; else the remembered or the suggested one
 * @throws ActionError `changedMeanwhile` where the columns are not any more what the mapping was made for
 */
export function readOpened(opened: OpenedSource, given?: ColumnMapping): ReadSource {
  const { table, settings, steps, remembered } = opened;
  const suggestion = suggestMapping(table.rows);
  if (given && recallMapping(given, table.rows) === null) throw new ActionError("changedMeanwhile");
  const recalled = recallMapping(remembered, table.rows);
  const mapping = given ?? recalled ?? suggestion.mapping;
  const { report, problems } = readReport(table, mapping, settings, steps);
  return {
    source: sourceOf(opened, mapping.headerRows, report),
    suggestion,
    mapping,
    isRemembered: recalled !== null,
    hasQuestions: recalled === null && questionsOf(suggestion).length > 0,
    report,
    problems,
  };
}

/** @throws ActionError `sourceEmpty` where there is nothing to make a sheet of */
export function checkHasIndicators({ report, source }: ReadSource): void {
  if (source.indicators === 0) throw new ActionError("sourceEmpty", "", { source: source.name });
  if (report.entries.length > MOST_ROWS)
    throw new ActionError("tooManyRows", "", tooManyRows(source.name, report.entries.length));
}

function sourceOf(
  { id, name, sheet, address, table }: OpenedSource,
  headerRows: number,
  report: Report,
): Source {
  const indicators = indicatorsIn(report);
  return { id, name, sheet, address, rows: Math.max(0, table.rows.length - headerRows), indicators };
}

/** How many indicators a report holds. */
export function indicatorsIn({ entries }: Report): number {
  return entries.filter(({ kind }) => kind === "indicator").length;
}
