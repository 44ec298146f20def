/** A workbook of plain data, for tests of the pane: what the verbs answer comes from the real reading and layout. */
import {
  ActionError,
  type ActiveCell,
  type CellPlace,
  type CheckedSource,
  type Fix,
  type Fixed,
  type FixRefused,
  type Job,
  type Made,
  type MadeNote,
  type MadeSheet,
  type MakeRequest,
  type Preview,
  type ReadSource,
  type Removed,
  type SavedCopy,
  type SheetId,
  type Source,
  type SourceId,
  type Standing,
  type Undone,
  type Verbs,
  type WorkbookView,
} from "../../../src/actions/verbs";
import { checkTable } from "../../../src/register/check-table";
import type { Repair } from "../../../src/register/finding";
import { applyMapping, suggestMapping, type ColumnMapping } from "../../../src/register/mapping";
import { questionsOf } from "../../../src/register/questions";
import { readReport } from "../../../src/register/read-register";
import type { CellValue, Report, ReportSettings } from "../../../src/register/report";
import { defaultSettings } from "../../../src/register/settings";
import type { SourceTable } from "../../../src/register/table";
import { writeRows } from "../../../src/register/write-rows";
import { assess } from "../../../src/report/assess";
import { blankSheets, standardSheets } from "../../../src/report/standard/standard-sheet";
import { summarySheet } from "../../../src/report/summary/summary-sheet";
import { isProblem } from "../../../src/kpi/problem";

/** A table on a sheet. */
export interface MemoryTable extends SourceTable {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

interface Steps {
  readonly rows: readonly (readonly CellValue[])[];
}

const NOON = new Date(2021, 6, 5, 14, 20);

export class MemoryWorkbook implements Verbs {
  readonly place: Verbs["place"];
  register: MemoryTable | null = null;
  steps: Steps = { rows: [] };
  tables: MemoryTable[] = [];
  selection: MemoryTable | null = null;
  made: MadeSheet[] = [];
  /** What is said of the sheets that are made next. */
  notes: readonly MadeNote[] = [];
  /** Sheets that somebody typed on since they were made. */
  readonly typedOn = new Set<SheetId>();
  settings: ReportSettings = defaultSettings(NOON);
  cell: ActiveCell & { readonly content?: string } = { address: "M6", isBlank: true };
  /** The sheet or cell that is shown. */
  shown: SheetId | CellPlace | null = null;
  /** Whether the workbook is protected: nothing can be added or removed. */
  refusal: ActionError | null = null;
  private readonly remembered = new Map<string, ColumnMapping>();
  private readonly watchers = new Set<() => void>();
  private sheetsMade = 0;

  constructor(place: Verbs["place"] = "workbook") {
    this.place = place;
  }

  /** A workbook with the register of a report. */
  static withRegister(report: Report): MemoryWorkbook {
    const workbook = new MemoryWorkbook();
    const { register, steps } = writeRows(report);
    workbook.register = { ...register, name: "ทะเบียน", sheet: "ตัวชี้วัด", address: "A1:T7" };
    workbook.steps = steps;
    workbook.settings = report.settings;
    return workbook;
  }

  /** Changes something as a person would beside the pane. */
  change(work: () => void): void {
    work();
    this.tell();
  }

  async look(): Promise<WorkbookView> {
    this.mayFail();
    const { register, tables, selection, made, settings } = this;
    const first = register ?? tables[0];
    return Promise.resolve({
      register: register && this.sourceOf({ kind: "register" }),
      tables: tables.map(({ name }) => this.sourceOf({ kind: "table", table: name })),
      selection:
        selection && this.sourceOf({ kind: "range", sheet: selection.sheet, address: selection.address }),
      made,
      settings,
      standing: first ? this.standingOf(first) : null,
    });
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  async read(source: SourceId, mapping?: ColumnMapping): Promise<ReadSource> {
    this.mayFail();
    const table = this.tableOf(source);
    const suggestion = suggestMapping(table.rows);
    const kept = this.remembered.get(table.name);
    const used = mapping ?? kept ?? suggestion.mapping;
    const steps = source.kind === "register" ? this.steps : undefined;
    return Promise.resolve({
      source: this.sourceOf(source),
      suggestion,
      mapping: used,
      isRemembered: kept !== undefined,
      hasQuestions: kept === undefined && questionsOf(suggestion).length > 0,
      ...readReport(table, used, this.settings, steps),
    });
  }

  async check(source: SourceId, mapping?: ColumnMapping): Promise<CheckedSource> {
    const read = await this.read(source, mapping);
    const steps = source.kind === "register" ? { stepTable: this.steps } : {};
    const { entries, clean, findings } = checkTable({
      ...{ table: this.tableOf(source), mapping: read.mapping, settings: this.settings },
      ...steps,
    });
    return { source: read.source, settings: this.settings, entries, clean, findings };
  }

  async fix(source: SourceId, repair: Repair): Promise<Fixed> {
    this.mayFail();
    const refused = this.replace(source, repair, "before", "after");
    return Promise.resolve(refused ?? { kind: "fixed", fix: { source, repair } });
  }

  async undo({ source, repair }: Fix): Promise<Undone> {
    return Promise.resolve(this.replace(source, repair, "after", "before") ?? { kind: "undone" });
  }

  private replace(
    source: SourceId,
    repair: Repair,
    expected: "before" | "after",
    wanted: "before" | "after",
  ): FixRefused | null {
    const table = this.tableOf(source);
    const { row, column } = repair.at;
    const now = table.rows[row]?.[column] ?? null;
    if (now !== repair[expected].value) return { kind: "refused", reason: "changed", now };
    const put = <T>(rows: readonly (readonly T[])[], value: T) =>
      rows.map((cells, at) =>
        at === row ? cells.map((cell, in_) => (in_ === column ? value : cell)) : cells,
      );
    this.keep(source, {
      ...table,
      rows: put<CellValue>(table.rows, repair[wanted].value),
      ...(table.formats ? { formats: put(table.formats, repair[wanted].format) } : {}),
    });
    return null;
  }

  async remember(source: SourceId, mapping: ColumnMapping): Promise<void> {
    this.remembered.set(this.tableOf(source).name, mapping);
    return Promise.resolve();
  }

  async preview(request: MakeRequest): Promise<Preview> {
    this.mayFail();
    const takenNames = this.made.map(({ name }) => name);
    if (request.kind === "blank")
      return { plans: blankSheets(request.indicators, this.settings, takenNames), problems: [] };
    const { report, problems } = await this.read(request.source, request.mapping);
    const options = { filling: "values", takenNames } as const;
    const summary = request.summary ? [summarySheet(report, options)] : [];
    return { plans: [...standardSheets(report, options), ...summary], problems };
  }

  async make(request: MakeRequest, job: Job): Promise<Made> {
    const { plans } = await this.preview(request);
    for (const [index, { name }] of plans.entries()) {
      job.progress({ stage: "write", sheet: name, share: index / plans.length });
      await Promise.resolve();
      if (job.signal.aborted) throw new ActionError("cancelled");
    }
    const sheets = plans.map(({ name, kind }) => ({
      id: `made${String(++this.sheetsMade)}`,
      name,
      kind,
      made: NOON,
    }));
    this.made = [...sheets, ...this.made];
    this.tell();
    const pages = plans.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
    return { sheets, pages, notes: this.notes };
  }

  async remove(sheets: readonly SheetId[], evenIfChanged: boolean): Promise<Removed> {
    this.mayFail();
    const meant = this.made.filter(({ id }) => sheets.includes(id));
    const changed = meant.filter(({ id }) => this.typedOn.has(id));
    if (changed.length > 0 && !evenIfChanged) return { kind: "changed", sheets: changed };
    this.made = this.made.filter((sheet) => !meant.includes(sheet));
    this.tell();
    return Promise.resolve({ kind: "removed", sheets: meant.length });
  }

  async goTo(sheet: SheetId): Promise<void> {
    if (!this.made.some(({ id }) => id === sheet)) throw new ActionError("sheetGone");
    this.shown = sheet;
    return Promise.resolve();
  }

  async saveCopy(): Promise<SavedCopy> {
    return Promise.resolve({ how: "opened", file: "รายงาน 2564.xlsx" });
  }

  async startRegister(job: Job): Promise<Made> {
    this.mayFail();
    job.progress({ stage: "write", sheet: "ตัวชี้วัด", share: 0 });
    const { register } = writeRows({ settings: this.settings, entries: [] });
    this.register = { ...register, name: "ทะเบียน", sheet: "ตัวชี้วัด", address: "A1:T2" };
    this.tell();
    return Promise.resolve({ sheets: [], pages: 0, notes: [] });
  }

  async saveSettings(settings: ReportSettings): Promise<void> {
    this.mayFail();
    this.settings = settings;
    return Promise.resolve();
  }

  async show(cell: CellPlace): Promise<void> {
    this.shown = cell;
    return Promise.resolve();
  }

  async activeCell(): Promise<ActiveCell> {
    return Promise.resolve(this.cell);
  }

  async insertFormula(formula: string, evenIfFull: boolean): Promise<"inserted" | "cellIsFull"> {
    if (!this.cell.isBlank && !evenIfFull) return "cellIsFull";
    this.cell = { ...this.cell, isBlank: false, content: formula };
    return Promise.resolve("inserted");
  }

  async openFile(file: Blob & { readonly name: string }): Promise<void> {
    this.mayFail();
    // No file of Excel's is as small; jsdom does not let a file be read.
    if (file.size < 22) throw new ActionError("fileNotWorkbook", "", { file: file.name });
    return Promise.resolve();
  }

  async paste(text: string): Promise<void> {
    this.mayFail();
    const rows = text.split("\n").map((line) => line.split("\t"));
    if (rows.length < 2) throw new ActionError("sourceEmpty", "", { source: "ตารางที่วาง" });
    this.tables = [{ rows, name: "ตารางที่วาง", sheet: "ตารางที่วาง", address: "A1" }];
    return Promise.resolve();
  }

  private tell(): void {
    for (const changed of this.watchers) changed();
  }

  private mayFail(): void {
    if (this.refusal) throw this.refusal;
  }

  private keep(id: SourceId, changed: MemoryTable): void {
    if (id.kind === "register") this.register = changed;
    else this.tables = this.tables.map((table) => (table.name === changed.name ? changed : table));
    this.tell();
  }

  private tableOf(id: SourceId): MemoryTable {
    const table =
      id.kind === "register"
        ? this.register
        : id.kind === "table"
          ? this.tables.find(({ name }) => name === id.table)
          : this.selection;
    if (!table) throw new ActionError("sourceGone", "", { source: id.kind === "table" ? id.table : "" });
    return table;
  }

  private sourceOf(id: SourceId): Source {
    const { name, sheet, address, rows } = this.tableOf(id);
    const { mapping } = suggestMapping(rows);
    const filled = applyMapping({ rows }, mapping).filter((row) => !row.isBlank);
    const { report } = readReport({ rows }, mapping, this.settings);
    const indicators = report.entries.filter(({ kind }) => kind === "indicator").length;
    return { id, name, sheet, address, rows: filled.length, indicators };
  }

  private standingOf(table: MemoryTable): Standing {
    const { mapping } = suggestMapping(table.rows);
    const steps = table === this.register ? { stepTable: this.steps } : {};
    const { report } = checkTable({ table, mapping, settings: this.settings, ...steps });
    const counts = { below: 0, low: 0, standard: 0, high: 0, notReported: 0 };
    for (const entry of report.entries) {
      if (entry.kind === "group") continue;
      const { tier } = assess(entry, this.settings);
      if (isProblem(tier)) continue;
      counts[tier ?? "notReported"] += 1;
    }
    return counts;
  }
}
