import {
  ActionError,
  type Job,
  type Made,
  type MadeSheet,
  type MakeRequest,
  type Preview,
  type Progress,
  type ReadSource,
  type SavedCopy,
  type SourceId,
  type Verbs,
  type WorkbookView,
} from "../../actions/verbs";
import type { SourceField } from "../../register/columns";
import { columnsView, mappingWith, type Choices } from "./columns-view";
import type { MakeStart } from "../shell/route";

/** Where a person is on the way from a table to the made sheet. */
export type MakeStep = "reading" | "columns" | "preview" | "making" | "done";

/** What is said once when the preview is come back to. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "removed"; readonly sheets: number }
  | { readonly kind: "saved"; readonly saved: SavedCopy };

export interface MakeState {
  readonly step: MakeStep;
  readonly start: MakeStart | null;
  readonly view: WorkbookView | null;
  /** The source as it was read; null for a blank form. */
  readonly read: ReadSource | null;
  /** What was chosen for the columns of the source. */
  readonly choices: Choices;
  /** Whether Columns was shown on the way, so that Back leads there. */
  readonly hasSeenColumns: boolean;
  /** With the summary, whether it is wanted or not, so that showing and hiding it costs nothing. */
  readonly preview: Preview | null;
  /** How many things the check finds in the source. */
  readonly findings: number;
  readonly wantsSummary: boolean;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
  readonly made: Made | null;
  readonly notice: Notice | null;
  /** Whether a copy is being saved, and what became of the last one. */
  readonly isSaving: boolean;
  readonly saved: SavedCopy | null;
  /** The sheets that somebody changed since, for which a person must say that they may go. */
  readonly changedSheets: readonly MadeSheet[];
  readonly trouble: Trouble | null;
}

export interface Trouble {
  readonly error: unknown;
  again(): Promise<void>;
}

const BEGINNING: MakeState = {
  ...{ step: "reading", start: null, view: null, read: null, choices: {}, preview: null, wantsSummary: true },
  ...{ hasSeenColumns: false, findings: 0, progress: null, isCancelling: false, made: null, notice: null },
  ...{ isSaving: false, saved: null, changedSheets: [], trouble: null },
};

/**
 * One way from a table to the made sheet. It lives outside the screens, so that a look at the settings or going back
 * loses nothing that was chosen, and work goes on while another screen is open.
 */
export class MakeSession {
  private current = BEGINNING;
  private readonly listeners = new Set<() => void>();
  /** What was chosen for every source, as long as its headers stay the same. */
  private readonly chosen = new Map<string, Choices>();
  private turn = 0;
  private running = 0;
  private isStale = false;
  private cancelling: AbortController | null = null;

  constructor(private readonly verbs: Verbs) {}

  readonly state = (): MakeState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins anew, with what was asked for or with what the workbook has. Sheets being made are not interrupted. */
  async begin(start: MakeStart | null): Promise<void> {
    if (this.current.step === "making") return;
    this.set({ ...BEGINNING, start, wantsSummary: this.current.wantsSummary });
    await this.attempt(async (isCurrent) => {
      const view = await this.verbs.look();
      if (!isCurrent()) return;
      this.set({ view });
      if (start?.kind === "blank") await this.showPreview(isCurrent);
      else await this.readSource(start ?? likeliest(view), isCurrent);
    });
  }

  /** Reads everything again where the person is: something may have changed in the workbook or in the settings. */
  async refresh(): Promise<void> {
    // Own work changes the workbook too; what it is in the middle of is not interrupted.
    this.isStale = this.running > 0;
    const { step, read, trouble } = this.current;
    if (this.isStale || trouble || (step !== "columns" && step !== "preview")) return;
    await this.attempt(async (isCurrent) => {
      const view = await this.verbs.look();
      const again = read && (await this.verbs.read(read.source.id));
      if (!isCurrent()) return;
      // What was asked here stays a question, though the workbook remembers the answer by now.
      const asked = again && read && { ...again, isRemembered: again.isRemembered && read.isRemembered };
      this.set({ view, read: asked, choices: this.choicesOf(again) });
      if (step === "preview") await this.loadPreview(isCurrent);
    });
  }

  async chooseSource(source: SourceId): Promise<void> {
    await this.attempt(async (isCurrent) => {
      await this.readSource(source, isCurrent, "columns");
    });
  }

  /** Says which column holds a field; null for none. */
  choose(field: SourceField, column: number | null): void {
    const { read, choices } = this.current;
    if (!read) return;
    const next = { ...choices, [field]: column };
    this.chosen.set(keyOf(read), next);
    this.set({ choices: next });
  }

  /** Goes on to the preview and remembers the columns. @returns the fields that must be answered first */
  async toPreview(): Promise<readonly SourceField[]> {
    const { read, choices } = this.current;
    if (!read) return [];
    const { open } = columnsView(read, choices);
    if (open.length > 0) return open;
    await this.attempt(async (isCurrent) => {
      if (read.source.id.kind !== "register")
        await this.verbs.remember(read.source.id, mappingWith(read, choices));
      if (isCurrent()) await this.showPreview(isCurrent);
    });
    return [];
  }

  toColumns(): void {
    this.turn += 1;
    this.set({ step: "columns", hasSeenColumns: true, trouble: null, notice: null });
  }

  setSummary(wantsSummary: boolean): void {
    this.set({ wantsSummary });
  }

  /** Makes the sheets. */
  async make(): Promise<void> {
    const job = this.newJob();
    this.set({ step: "making", progress: null, isCancelling: false, notice: null, made: null, saved: null });
    const again = () => this.make();
    await this.attempt(async () => {
      const made = await this.verbs.make(this.request(), job).catch((error: unknown) => {
        if (error instanceof ActionError && error.code === "cancelled") return null;
        throw error;
      });
      if (made) this.set({ step: "done", made });
      else this.set({ step: "preview", notice: { kind: "cancelled" } });
    }, again);
  }

  /** Answers at once; the unfinished sheets are then removed. */
  cancel(): void {
    this.set({ isCancelling: true });
    this.cancelling?.abort();
  }

  /** Back from an error to where the work was begun from. */
  leaveTrouble(): void {
    const { step } = this.current;
    this.set({ trouble: null, step: step === "making" ? "preview" : step });
  }

  async goToSheet(): Promise<void> {
    const first = this.current.made?.sheets[0];
    if (first) await this.attempt(() => this.verbs.goTo(first.id));
  }

  async saveCopy(): Promise<void> {
    this.set({ isSaving: true, saved: null });
    const again = () => this.saveCopy();
    await this.attempt(async () => {
      const saved = await this.verbs.saveCopy(this.request(), this.newJob());
      this.set({ saved });
    }, again);
    this.set({ isSaving: false });
  }

  /** Makes a file where the sheets could not be made. */
  async saveInstead(): Promise<void> {
    this.set({ step: "preview", notice: null });
    await this.saveCopy();
    const { saved } = this.current;
    if (saved) this.set({ notice: { kind: "saved", saved } });
  }

  /** Removes the sheets just made; where somebody changed one since, it asks first. */
  async remove(evenIfChanged: boolean): Promise<void> {
    const sheets = this.current.made?.sheets ?? [];
    await this.attempt(async () => {
      const removed = await this.verbs.remove(
        sheets.map(({ id }) => id),
        evenIfChanged,
      );
      if (removed.kind === "changed") this.set({ changedSheets: removed.sheets });
      else this.set({ step: "preview", made: null, changedSheets: [], notice: removed });
    });
  }

  keepSheets(): void {
    this.set({ changedSheets: [] });
  }

  private async readSource(
    source: SourceId,
    isCurrent: () => boolean,
    step: "columns" | "asNeeded" = "asNeeded",
  ): Promise<void> {
    const read = await this.verbs.read(source);
    if (!isCurrent()) return;
    this.set({ read, choices: this.choicesOf(read), preview: null });
    if (step === "columns" || read.hasQuestions) this.set({ step: "columns", hasSeenColumns: true });
    else await this.showPreview(isCurrent);
  }

  private async showPreview(isCurrent: () => boolean): Promise<void> {
    this.set({ step: "preview", preview: null, notice: null });
    await this.loadPreview(isCurrent);
  }

  private async loadPreview(isCurrent: () => boolean): Promise<void> {
    const request = this.request();
    const preview = await this.verbs.preview(
      request.kind === "filled" ? { ...request, summary: true } : request,
    );
    if (isCurrent()) this.set({ preview });
    if (!isCurrent() || request.kind === "blank") return;
    const { findings } = await this.verbs.check(request.source, request.mapping);
    if (isCurrent()) this.set({ findings });
  }

  private request(): MakeRequest {
    const { start, read, choices, wantsSummary } = this.current;
    if (start?.kind === "blank") return start;
    if (!read) throw new ActionError("noSource");
    return {
      ...{ kind: "filled", source: read.source.id, mapping: mappingWith(read, choices) },
      summary: wantsSummary,
    };
  }

  private newJob(): Job {
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    return { signal: cancelling.signal, progress: (progress) => this.set({ progress }) };
  }

  private choicesOf(read: ReadSource | null): Choices {
    return (read && this.chosen.get(keyOf(read))) ?? {};
  }

  /** Tries something that may fail; what is begun later makes its answer outdated. */
  private async attempt(
    work: (isCurrent: () => boolean) => Promise<void>,
    again: () => Promise<void> = () => this.attempt(work),
  ): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.running += 1;
    this.set({ trouble: null });
    try {
      await work(() => mine === this.turn);
    } catch (error) {
      if (mine === this.turn) this.set({ trouble: { error, again } });
    }
    this.running -= 1;
    if (this.isStale) await this.refresh();
  }

  private set(change: Partial<MakeState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function likeliest({ register, tables, selection }: WorkbookView): SourceId {
  const source = register ?? tables[0] ?? selection;
  if (!source) throw new ActionError("noSource");
  return source.id;
}

function keyOf({ source, suggestion }: ReadSource): string {
  return JSON.stringify([source.id, suggestion.mapping.headers]);
}

const sessions = new WeakMap<Verbs, MakeSession>();

/** The session of a workbook: one, whichever screens come and go. */
export function sessionOf(verbs: Verbs): MakeSession {
  const session = sessions.get(verbs) ?? new MakeSession(verbs);
  sessions.set(verbs, session);
  return session;
}
