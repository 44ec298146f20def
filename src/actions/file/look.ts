import type { ReportSettings } from "../../register/report";
import { foundSource, likeliestFirst } from "../found-source";
import { MOST_ROWS, ROWS_TO_LOOK_AT } from "../limits";
import { readOpened, type OpenedSource } from "../opened-source";
import { standingOf } from "../standing";
import type { WorkbookView } from "../verbs";
import type { FileTable } from "./file-book";

/** What is in the file. */
export function lookAt(
  tables: readonly FileTable[],
  open: (table: FileTable) => OpenedSource,
  settings: ReportSettings,
): WorkbookView {
  const found = tables.map((table) => {
    const opened = open(table);
    return foundSource(
      { ...opened, table: { rows: opened.table.rows.slice(0, ROWS_TO_LOOK_AT) } },
      table.rows,
    );
  });
  const register = found.find(({ source }) => source.id.kind === "register")?.source ?? null;
  const others = likeliestFirst(found.filter(({ source }) => source.id.kind !== "register"));
  const first = tables.find(({ id }) => id === (register ?? others[0])?.id);
  const whole = first && first.rows <= MOST_ROWS ? readWhole(open(first)) : null;
  return {
    register: (register && whole?.source) ?? register,
    tables: others,
    selection: null,
    made: [],
    settings,
    standing: whole?.standing ?? null,
  };
}

function readWhole(opened: OpenedSource) {
  const { source, report } = readOpened(opened);
  return { source, standing: standingOf(report) };
}
