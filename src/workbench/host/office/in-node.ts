import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { windowExternal, type BatchHost, type HostOptions } from "./window-external";

const require = createRequire(import.meta.url);
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** Compiled once, run for every window. */
const scripts = new Map<string, Script>();

/** What office.js puts into a window. */
export interface OfficeWindow {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  /** Runs a script in the window, as a `<script>` would. */
  run(source: string, name: string): void;
}

/**
 * Loads Microsoft's office.js into a window of its own, in Node, with a host behind it that answers its batches.
 *
 * @example const { Excel } = await loadOffice(host, { requirements: { ExcelApi: "1.12" }, locale: "th-TH" });
 */
export async function loadOffice(host: BatchHost, options: HostOptions): Promise<OfficeWindow> {
  const window = newWindow(windowExternal(host, options));
  const context = createContext(window);
  const run = (source: string, name: string) => new Script(source, { filename: name }).runInContext(context);
  window["loadScript"] = (file: string) => scriptOf(file).runInContext(context);
  scriptOf("office.js").runInContext(context);
  const loaded = window as unknown as OfficeWindow;
  await loaded.Office.onReady();
  const { OfficeExtension } = loaded as unknown as {
    OfficeExtension: Record<string, Record<string, unknown>>;
  };
  const utility = OfficeExtension["CommonUtility"] ?? OfficeExtension["Utility"];
  if (utility) utility["_doApiNotSupportedCheck"] = true;
  return Object.assign(loaded, { run });
}

function scriptOf(file: string): Script {
  const known = scripts.get(file);
  if (known) return known;
  const made = new Script(readFileSync(join(OFFICE, file), "utf8"), { filename: file });
  scripts.set(file, made);
  return made;
}

/** The little of a window that office.js asks for when no page is to be drawn. */
function newWindow(external: object): Record<string, unknown> {
  const scriptElements = [{ src: "https://localhost/office/office.js", getAttribute: () => null }];
  const window: Record<string, unknown> = {
    external,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120.0", language: "en-US" },
    location: {
      href: "https://localhost/taskpane.html",
      search: "",
      hash: "",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
    },
    history: { replaceState: () => undefined, pushState: () => undefined },
    sessionStorage: newStorage(),
    localStorage: newStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    console,
    URL,
    TextEncoder,
    TextDecoder,
    atob,
    btoa,
  };
  window["window"] = window["self"] = window["top"] = window["parent"] = window;
  window["document"] = newDocument(scriptElements, (file) =>
    (window["loadScript"] as (file: string) => void)(file),
  );
  return window;
}

function newDocument(scriptElements: readonly object[], load: (file: string) => void): object {
  const append = (element: { src?: string; onload?: () => void }) => {
    const file = /\/office\/(.+)$/.exec(element.src ?? "")?.[1];
    if (file === undefined) return;
    setTimeout(() => {
      load(file);
      element.onload?.();
    });
  };
  const head = { appendChild: append };
  return {
    readyState: "complete",
    head,
    body: head,
    documentElement: { getAttribute: () => null },
    cookie: "",
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null, style: {} }),
    getElementsByTagName: (tag: string) => (tag === "script" ? scriptElements : [head]),
    getElementById: () => null,
    querySelector: () => null,
  };
}

function newStorage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
