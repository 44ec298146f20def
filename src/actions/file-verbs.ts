import type { ColumnMapping } from "../register/mapping";
import type { ReportSettings } from "../register/report";
import { defaultSettings } from "../register/settings";
import { asAction } from "./action-error";
import { bookOfFile, bookOfText, type FileBook, type FileTable } from "./file/file-book";
import { MOST_ROWS, tooManyRows } from "./limits";
import type { OpenedSource } from "./opened-source";
import { ActionError, type MakeRequest, type SourceId, type Verbs, type WorkbookView } from "./verbs";

// Most of the program is not needed before there is a file, and more of it not before something is made.
const looking = () => import("./file/look");
const reading = () => import("./opened-source");
const checking = () => import("./check");
const making = () => import("./file/make");

const NOTHING: Omit<WorkbookView, "settings"> = {
  register: null,
  tables: [],
  selection: null,
  made: [],
  standing: null,
};

/** What a person works on, and what they have settled: kept as long as the page is open. */
class FileWork {
  private book: FileBook = { tables: [] };
  private readonly mappings = new Map<string, ColumnMapping>();
  private readonly watchers = new Set<() => void>();

  constructor(public settings: ReportSettings) {}

  look(): Promise<WorkbookView> {
    return this.lookInto(this.book);
  }

  private async lookInto(book: FileBook): Promise<WorkbookView> {
    const { settings } = this;
    if (book.tables.length === 0) return { ...NOTHING, settings };
    return (await looking()).lookAt(book.tables, (table) => this.opened(book, table), settings);
  }

  /** Takes a book up if there are indicators in it; else the one before stays. @throws ActionError `nothingFound` */
  async take(book: FileBook): Promise<void> {
    const { register, tables } = await this.lookInto(book);
    if (!register && tables.length === 0) throw new ActionError("nothingFound");
    this.book = book;
    this.mappings.clear();
    this.tell();
  }

  settle(settings: ReportSettings): void {
    this.settings = settings;
    this.tell();
  }

  remember(id: SourceId, mapping: ColumnMapping): void {
    this.mappings.set(keyOf(id), mapping);
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  /** @throws ActionError `sourceGone`, `tooManyRows` */
  open(id: SourceId): OpenedSource {
    const table = this.book.tables.find((one) => keyOf(one.id) === keyOf(id));
    if (!table) throw new ActionError("sourceGone", "", { source: keyOf(id) });
    if (table.rows > MOST_ROWS) throw new ActionError("tooManyRows", "", tooManyRows(table.name, table.rows));
    return this.opened(this.book, table);
  }

  private opened({ steps }: FileBook, { id, name, sheet, address, table }: FileTable): OpenedSource {
    return {
      ...{ id, name, sheet, address, table },
      settings: this.settings,
      remembered: this.mappings.get(keyOf(id)),
      ...(id.kind === "register" && steps ? { steps } : {}),
    };
  }

  private tell(): void {
    for (const changed of this.watchers) changed();
  }
}

function keyOf(id: SourceId): string {
  return JSON.stringify(Object.entries(id).sort());
}

/**
 * What a person can do where there is no Excel: open a file or paste a table, and get a file back. Nothing leaves the
 * computer.
 *
 * @param now the time, for the settings to begin with and the date on a copy
 */
export function makeFileVerbs(now: () => Date = () => new Date()): Verbs {
  const work = new FileWork(defaultSettings(now()));
  const open = (request: MakeRequest) => (request.kind === "filled" ? work.open(request.source) : null);
  const onlyInExcel = () => Promise.reject(new ActionError("notSupported"));
  return {
    place: "file",
    look: () => asAction(() => work.look()),
    watch: (changed) => work.watch(changed),
    openFile: (file) => asAction(async () => work.take(await bookOfFile(file)), { file: file.name }),
    paste: (text) => asAction(async () => work.take(bookOfText(text))),
    read: (source, mapping) => asAction(async () => (await reading()).readOpened(work.open(source), mapping)),
    remember: (source, mapping) => asAction(async () => work.remember(source, mapping)),
    preview: (request) =>
      asAction(async () => (await making()).preview(request, open(request), work.settings, now())),
    make: (request, job) =>
      asAction(async () => (await making()).make(request, open(request), work.settings, job, now())),
    saveCopy: (request, job) =>
      asAction(async () => (await making()).saveCopy(request, open(request), work.settings, job, now())),
    saveSettings: (settings) => asAction(async () => work.settle(settings)),
    check: (source, mapping) =>
      asAction(async () => (await checking()).checkOpened(work.open(source), mapping)),
    remove: onlyInExcel,
    goTo: onlyInExcel,
    startRegister: onlyInExcel,
    show: onlyInExcel,
    activeCell: onlyInExcel,
    insertFormula: onlyInExcel,
  };
}
