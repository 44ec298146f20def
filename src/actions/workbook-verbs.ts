import { activeCell, insertFormula } from "../excel/active-cell";
import { keepMapping, keepSettings } from "../excel/kept";
import { showSheet } from "../excel/show";
import { watchWorkbook } from "../excel/watch";
import { asAction } from "./action-error";
import type { SourceId, Verbs } from "./verbs";
import { look } from "./workbook/look";
import { mappingName, nameOf, openSource } from "./workbook/open-source";
import { remove } from "./workbook/remove";

// Rules, layout and files are the larger part of the program, and are not needed to look into a new workbook.
const reading = () => import("./opened-source");
const checking = () => import("./workbook/check");
const fixing = () => import("./workbook/fix");
const showing = () => import("./workbook/show");
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
      asAction(
        async () => (await reading()).readOpened(await openSource(source, now()), mapping),
        about(source),
      ),
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
    show: (cell) => asAction(async () => (await showing()).show(cell), about(cell.source)),
    check: (source, mapping) =>
      asAction(async () => (await checking()).check(source, now(), mapping), about(source)),
    fix: (source, repair) => asAction(async () => (await fixing()).fix(source, repair), about(source)),
    undo: (made) => asAction(async () => (await fixing()).undo(made), about(made.source)),
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
