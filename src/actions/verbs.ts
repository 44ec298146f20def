import type { CheckedTable } from "../register/check-table";
import type { Repair } from "../register/finding";
import type { ColumnMapping, MappingSuggestion } from "../register/mapping";
import type { RegisterProblem } from "../register/problems";
import type { Report, ReportSettings } from "../register/report";
import type { SheetPlan } from "../report/plan";

/**
 * Everything a person can do, as the pane and the ribbon call it. There are two makers of these verbs: one works in
 * the open workbook, the other on a file or a pasted table where there is no Excel. Neither throws anything but
 * `ActionError`; each answers with plain data.
 */
export interface Verbs {
  /** Where the work is done: the open workbook, or files in a plain browser. */
  readonly place: "workbook" | "file";
  /** What is in the workbook: registers, tables that look like indicators, sheets made here, the settings. */
  look(): Promise<WorkbookView>;
  /** Calls back when something changed that `look` would tell of. @returns stops it */
  watch(changed: () => void): () => void;
  /** Without Excel: takes a file to work on, in place of the one before. */
  openFile?(file: Blob & { readonly name: string }): Promise<void>;
  /** Without Excel: takes a table as it was copied, in place of the one before. */
  paste?(text: string): Promise<void>;
  /** Reads a source by a mapping, or by the one remembered for it, or by the one suggested. */
  read(source: SourceId, mapping?: ColumnMapping): Promise<ReadSource>;
  /** Keeps a corrected mapping in the workbook. */
  remember(source: SourceId, mapping: ColumnMapping): Promise<void>;
  /** The sheets as they would be made, nothing written yet. */
  preview(request: MakeRequest): Promise<Preview>;
  /** Makes the sheets. Cancelled or failed, the workbook is as it was before. */
  make(request: MakeRequest, job: Job): Promise<Made>;
  /** Removes sheets that were made here; one changed since only when `evenIfChanged`. */
  remove(sheets: readonly SheetId[], evenIfChanged: boolean): Promise<Removed>;
  /** Shows a sheet. */
  goTo(sheet: SheetId): Promise<void>;
  /** A copy for colleagues without the add-in: opened as a new workbook, downloaded where there is no Excel. */
  saveCopy(request: MakeRequest, job: Job): Promise<SavedCopy>;
  /** Adds an empty register to the workbook and shows it. */
  startRegister(job: Job): Promise<Made>;
  saveSettings(settings: ReportSettings): Promise<void>;
  /** Shows a cell and selects it. */
  show(cell: CellPlace): Promise<void>;
  /** Everything wrong, doubtful or worth knowing in a source, by indicator, the worst first. */
  check(source: SourceId, mapping?: ColumnMapping): Promise<CheckedSource>;
  /** Makes the one safe repair of a finding; refused where its cell is not any more as it was found. In Excel only. */
  fix?(source: SourceId, repair: Repair): Promise<Fixed>;
  /** Brings a fixed cell back, value and number format; refused where it was changed since. In Excel only. */
  undo?(fix: Fix): Promise<Undone>;
  /** Where a formula would go now. */
  activeCell(): Promise<ActiveCell>;
  /** Writes a formula into the active cell; a cell that holds something only when `evenIfFull`. */
  insertFormula(formula: string, evenIfFull: boolean): Promise<"inserted" | "cellIsFull">;
}

/** Names a source: the register, a table by its name, or a range by sheet and address. */
export type SourceId =
  | { readonly kind: "register" }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "range"; readonly sheet: string; readonly address: string };

/** A table or range that indicators can be read from. */
export interface Source {
  readonly id: SourceId;
  /** The name of the table; the address of a range. */
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Rows under the header. */
  readonly rows: number;
  /** How many indicators it seems to hold. */
  readonly indicators: number;
}

export interface WorkbookView {
  readonly register: Source | null;
  /** The other tables that look like indicators, the likeliest first. */
  readonly tables: readonly Source[];
  /** The selected cells, where they are more than one and stand in none of the tables. */
  readonly selection: Source | null;
  /** Sheets made here, the newest first. */
  readonly made: readonly MadeSheet[];
  readonly settings: ReportSettings;
  /** How the indicators of the first source stand; null where there is none. */
  readonly standing: Standing | null;
}

/** How many indicators stand where. */
export interface Standing {
  readonly below: number;
  readonly low: number;
  readonly standard: number;
  readonly high: number;
  readonly notReported: number;
}

/** A sheet by what does not change when it is renamed. */
export type SheetId = string;

export interface MadeSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly kind: SheetPlan["kind"];
  readonly made: Date;
}

export interface ReadSource {
  readonly source: Source;
  readonly suggestion: MappingSuggestion;
  /** The mapping that it was read by. */
  readonly mapping: ColumnMapping;
  readonly isRemembered: boolean;
  /** Whether a person should look at the mapping before anything is made of it. */
  readonly hasQuestions: boolean;
  readonly report: Report;
  readonly problems: readonly RegisterProblem[];
}

/** A source with what was found in it. */
export interface CheckedSource extends Pick<CheckedTable, "entries" | "clean" | "findings"> {
  readonly source: Source;
  readonly settings: ReportSettings;
}

/** A repair that was made; `after` is what its cell then held. */
export interface Fix {
  readonly source: SourceId;
  readonly repair: Repair;
}

/** Why a cell was left alone, and what it holds now. */
export interface FixRefused {
  readonly kind: "refused";
  readonly reason: "changed" | "moved" | "formula";
  readonly now: Repair["before"]["value"];
}

export type Fixed = { readonly kind: "fixed"; readonly fix: Fix } | FixRefused;

export type Undone = { readonly kind: "undone" } | FixRefused;

/** What is to be made: of a source, or blank for a number of indicators. */
export type MakeRequest =
  | {
      readonly kind: "filled";
      readonly source: SourceId;
      readonly mapping: ColumnMapping;
      readonly summary: boolean;
    }
  | { readonly kind: "blank"; readonly indicators: number };

export interface Preview {
  readonly plans: readonly SheetPlan[];
  readonly problems: readonly RegisterProblem[];
}

/** A piece of work that can be watched and cancelled. */
export interface Job {
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}

export interface Progress {
  readonly stage: "read" | "layOut" | "write" | "print";
  /** The sheet that is being written. */
  readonly sheet?: string;
  /** From 0 to 1, over all stages. */
  readonly share: number;
  /** Indicators done and to do, where that is counted. */
  readonly done?: number;
  readonly of?: number;
}

export interface Made {
  readonly sheets: readonly MadeSheet[];
  readonly pages: number;
  /** What a person would not expect of these sheets; `text/made-notes` has the words. */
  readonly notes: readonly MadeNote[];
}

/**
 * `valuesOnly`: the register's headers are not those of the report's language, so that the sheets do not follow it.
 * `divided`: the standard sheet has more pages than Excel prints from one sheet.
 */
export type MadeNote = "valuesOnly" | "divided";

export type Removed =
  | { readonly kind: "removed"; readonly sheets: number }
  /** Nothing was removed: these have been changed since they were made. */
  | { readonly kind: "changed"; readonly sheets: readonly MadeSheet[] };

export interface SavedCopy {
  /** `opened` as a new workbook, or `downloaded` as this file. */
  readonly how: "opened" | "downloaded";
  readonly file: string;
}

export interface CellPlace {
  readonly source: SourceId;
  readonly table: RegisterProblem["table"];
  /** As in `RegisterProblem`: 1 is the first row under the header, null the table as a whole. */
  readonly row: number | null;
  readonly column: number | null;
}

export interface ActiveCell {
  readonly address: string;
  readonly isBlank: boolean;
}

/** Why something could not be done. The pane has words and advice for each. */
export type ActionErrorCode =
  | "noSource"
  | "sourceGone"
  | "sourceEmpty"
  | "tooManyRows"
  | "workbookProtected"
  | "workbookReadOnly"
  | "sheetProtected"
  | "cellEditMode"
  | "sheetGone"
  | "notOurSheet"
  | "changedMeanwhile"
  | "tooLarge"
  | "busy"
  | "cancelled"
  | "notSupported"
  | "nothingFound"
  | "fileEncrypted"
  | "fileOtherFormat"
  | "fileNotWorkbook"
  | "fileDamaged"
  | "fileTooLarge"
  | "registerExists"
  | "leftUnfinished"
  | "unexpected";

/** The only error that leaves a verb. `details` is for an administrator, never for the person. */
export class ActionError extends Error {
  override readonly name = "ActionError";

  constructor(
    readonly code: ActionErrorCode,
    readonly details = "",
    /** What a message may quote: the sheet, the number of rows … */
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
