import { activeCell, insertFormula } from "../excel/active-cell";
import { keepMapping, keepSettings } from "../excel/kept";
import { showSheet } from "../excel/show";
import { watchWorkbook } from "../excel/watch";
import { asAction } from "./action-error";
import { readOpened } from "./opened-source";
import type { SourceId, Verbs } from "./verbs";
import { check } from "./workbook/check";
import { fix, undo } from "./workbook/fix";
import { look } from "./workbook/look";
import { mappingName, nameOf, openSource } from "./workbook/open-source";
import { remove } from "./workbook/remove";
import { show } from "./workbook/show";

// Layout and files are the larger part of the program, and are not needed to look into a workbook.
const making = () => import("./workbook/make");
const saving = () => import("./workbook/save-copy");
const starting = () => import("./workbook/start-register");

/**
 * What a person can do in the workbook that is open.
 *
 * @param now the time, for the marks of made sheets and the settings to begin with
 */
export function makeWorkbookVerbs(now: () => Date = () => new Date()): Verbs {
  return {
    place: "workbook",
    look: () => asAction(() => look(now())),
    watch: watchWorkbook,
    read: (source, mapping) =>
      asAction(async () => readOpened(await openSource(source, now()), mapping), about(source)),
    remember: (source, mapping) => asAction(() => keepMapping(mappingName(source), mapping)),
    preview: (request) =>
      asAction(async () => (await making()).preview(request, now()), about(sourceOf(request))),
    make: (request, job) =>
      asAction(async () => (await making()).make(request, job, now()), about(sourceOf(request))),
    remove: (sheets, evenIfChanged) => asAction(() => remove(sheets, evenIfChanged)),
    goTo: (sheet) => asAction(() => showSheet(sheet)),
    saveCopy: (request, job) =>
      asAction(async () => (await saving()).saveCopy(request, job, now()), about(sourceOf(request))),
    startRegister: (job) => asAction(async () => (await starting()).startRegister(job, now())),
    saveSettings: (settings) => asAction(() => keepSettings(settings)),
    show: (cell) => asAction(() => show(cell), about(cell.source)),
    check: (source, mapping) => asAction(() => check(source, now(), mapping), about(source)),
    fix: (source, repair) => asAction(() => fix(source, repair), about(source)),
    undo: (made) => asAction(() => undo(made), about(made.source)),
    activeCell: () => asAction(activeCell),
    insertFormula: (formula, evenIfFull) =>
      asAction(async () => ((await insertFormula(formula, evenIfFull)) ? "inserted" : "cellIsFull")),
  };
}

function sourceOf(request: Parameters<Verbs["preview"]>[0]): SourceId | null {
  return request.kind === "filled" ? request.source : null;
}

/** What a message about a source may quote. */
function about(source: SourceId | null): Readonly<Record<string, string>> {
  return source ? { source: nameOf(source) } : {};
}
