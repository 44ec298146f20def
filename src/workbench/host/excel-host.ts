import { rootObject } from "./objects/workbook";
import { BatchRunner } from "./protocol/batch";
import type { Session } from "./protocol/member";
import { answerOfError } from "./protocol/answer";
import { eventEntries, type EventEntry } from "./office/event-entries";
import type { BatchHost, HostOptions } from "./office/window-external";
import type { Change } from "./workbook/change";
import type { Workbook } from "./workbook/workbook";

/** What went through the host, without what the client asks for itself. */
export interface Traffic {
  roundTrips: number;
  actions: number;
  /** Of the requests, and the largest of them. */
  bytes: number;
  largestRequest: number;
}

/** How the host is to misbehave. */
export interface Trouble {
  /**
   * Fails the n-th request from now on (1 is the next) with an error of Excel's: at once, or at one of its actions,
   * counted from 0, when those before it are done.
   */
  failAt(request: number, code: string, action?: number): void;
  /** Answers every request so many milliseconds late. */
  slow(milliseconds: number): void;
  /** Whether somebody is typing into a cell: no request is taken. */
  isEditing: boolean;
  /** Takes no request for so many requests: too many came. */
  throttle(requests: number): void;
}

const FAILURE = { cellEditMode: 5004, throttled: 5102, tooLarge: 5103 } as const;
/** What one request may hold, on the web. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Batches of the client's own: its services, and the references that it gives back. */
const OWN_BATCH =
  /"Name":"(?:_RemoveReference|Microsoft\.(?:InternalService|ExcelServices|AppRuntime)\.[A-Za-z]+)"/;

/** Excel as an add-in meets it, without Excel: takes the batches of office.js and answers them from a workbook. */
export class ExcelHost implements Trouble, BatchHost {
  readonly traffic: Traffic = { roundTrips: 0, actions: 0, bytes: 0, largestRequest: 0 };
  /** Workbooks that were opened, as base64. */
  readonly created: string[] = [];
  isEditing = false;
  private readonly changes: Change[] = [];
  private readonly takers: ((entries: readonly EventEntry[]) => void)[] = [];
  private readonly failures = new Map<
    number,
    { readonly code: string; readonly action: number | undefined }
  >();
  private opener: ((base64: string) => void) | undefined;
  private requests = 0;
  private delay = 0;
  private throttled = 0;
  private readonly runner: BatchRunner;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    { requirements }: Pick<HostOptions, "requirements">,
  ) {
    const open = (base64: string) => {
      this.created.push(base64);
      this.opener?.(base64);
    };
    const session: Session = { workbook, open, calculate: () => workbook.calculate() };
    const version = Number(/^1\.(\d+)$/.exec(requirements["ExcelApi"] ?? "")?.[1] ?? 0);
    this.runner = new BatchRunner(rootObject(workbook), session, version);
    workbook.listen((change) => {
      if (this.takers.length > 0 && this.changes.push(change) === 1) setTimeout(() => this.handOverEvents());
    });
  }

  /** Calls back with every workbook that is opened beside this one, as base64. */
  onOpened(opener: (base64: string) => void): void {
    this.opener = opener;
  }

  onEvents(take: (entries: readonly EventEntry[]) => void): void {
    this.takers.push(take);
  }

  private handOverEvents(): void {
    const entries = eventEntries(this.changes.splice(0));
    for (const take of this.takers) take(entries);
  }

  failAt(request: number, code: string, action?: number): void {
    this.failures.set(this.requests + request, { code, action });
  }

  slow(milliseconds: number): void {
    this.delay = milliseconds;
  }

  throttle(requests: number): void {
    this.throttled = requests;
  }

  /** Forgets what was counted so far. */
  startCounting(): void {
    Object.assign(this.traffic, { roundTrips: 0, actions: 0, bytes: 0, largestRequest: 0 });
  }

  /** Answers a batch; one after the other, as Excel does. */
  answer(body: string): Promise<string | { readonly failure: number }> {
    const answered = this.last.then(() => this.answerNow(body));
    this.last = answered;
    return answered;
  }

  private async answerNow(body: string): Promise<string | { readonly failure: number }> {
    if (OWN_BATCH.test(body.slice(0, LONGEST_OWN_BATCH)) && body.length < LONGEST_OWN_BATCH)
      return this.runner.run(body);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const refusal = this.refusal(body);
    if (refusal !== undefined) return { failure: refusal };
    this.count(body);
    return this.workbook.inOneGo(() => this.carryOut(body));
  }

  private async carryOut(body: string): Promise<string> {
    const failure = this.failures.get(this.requests);
    if (!failure) return this.runner.run(body);
    const { code, action } = failure;
    if (action === undefined) return answerOfError(code, "The request failed, as it was told to.");
    return this.runner.run(body, { code, action });
  }

  private refusal(body: string): number | undefined {
    if (this.isEditing) return FAILURE.cellEditMode;
    if (byteLength(body) > MOST_BYTES) return FAILURE.tooLarge;
    if (this.throttled === 0) return undefined;
    this.throttled -= 1;
    return FAILURE.throttled;
  }

  private count(body: string): void {
    const bytes = byteLength(body);
    this.requests += 1;
    this.traffic.roundTrips += 1;
    this.traffic.bytes += bytes;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, bytes);
    this.traffic.actions += body.split('"ActionType":').length - 1;
  }
}

const LONGEST_OWN_BATCH = 4000;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
