import type { EventEntry } from "./event-entries";

/** Excel behind the window: takes a batch and answers with a text, or with a failure of the host by its number. */
export interface BatchHost {
  answer(body: string): Promise<string | { readonly failure: number }>;
  /** Hands over what happened in the workbook, as it happens. */
  onEvents(take: (entries: readonly EventEntry[]) => void): void;
}

type EventHandler = (id: number, payload: unknown) => void;

export interface HostOptions {
  /** Requirement sets with their version, such as ExcelApi 1.12. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Office's display language. */
  readonly locale: "en-US" | "th-TH";
}

const BATCH = 93;
const MESSAGES = 33;
/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;

/** What Excel for Windows puts into the window of an add-in before office.js is loaded, for office.js to call. */
export function windowExternal(host: BatchHost, { requirements, locale }: HostOptions): object {
  const context = contextOf(requirements, locale);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${String(RUNTIME_FLAGS)}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: unknown, callback: (answer: unknown) => void) {
      if (id !== BATCH) {
        callback(0);
        return;
      }
      void host.answer(bodyOf(params)).then((told) => {
        callback(typeof told === "string" ? { toArray: () => [0, 200, [], told] } : told.failure);
      });
    },
    RegisterEvent(id: number, _target: unknown, handler: EventHandler, callback: (status: number) => void) {
      if (id === MESSAGES) host.onEvents((entries) => handler(MESSAGES, { toArray: () => entries }));
      callback(0);
    },
    UnregisterEvent(_id: number, _target: unknown, callback: (status: number) => void) {
      callback(0);
    },
  };
}

/** Params are a list, or a list in a list: custom data, method, kind, headers, body … */
function bodyOf(params: unknown): string {
  const list = params as readonly unknown[];
  const inner = Array.isArray(list[0]) ? (list[0] as readonly unknown[]) : list;
  return String(inner[4]);
}

function contextOf(requirements: HostOptions["requirements"], locale: HostOptions["locale"]): object {
  const nothing = () => "";
  const zero = () => 0;
  return {
    GetAppType: () => 1,
    GetSolutionRef: nothing,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: zero,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: zero,
    GetActivationMode: zero,
    GetControlIntegrationLevel: zero,
    GetSolutionToken: nothing,
    GetCorrelationId: nothing,
    GetInstanceId: nothing,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: nothing,
    GetHostFullVersion: () => "16.0.15407.10000",
    GetInitialDisplayMode: zero,
    GetOfficeThemeInfo: () =>
      JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 }),
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
