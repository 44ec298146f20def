/** The pane in Chromium, under its own Content-Security-Policy, where nothing but its own files can be asked for. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { accessibilityProblems } from "../accessibility";
import type { StateName } from "./states";

export interface PaneOptions {
  readonly state?: StateName;
  readonly language?: "th" | "en";
  readonly theme?: "light" | "dark";
  /** Windows' contrast themes. */
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** The size of text, in percent of the usual one. */
  readonly textSize?: 100 | 200;
  readonly route?: object;
}

export interface OpenPane {
  readonly page: Page;
  /** Requests to elsewhere, refusals of the policy, errors of scripts: there must be none. */
  readonly offences: readonly string[];
}

const ORIGIN = "https://pane.test";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Opens the pane on a workbook in memory (`buildPane` first) and waits until its heading is there. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<OpenPane> {
  const { state = "register", language = "th", theme = "light", route, width = 320, height = 640 } = options;
  const { forcedColors = false, textSize = 100 } = options;
  const zoom = textSize / 100;
  const context = await browser.newContext({
    // Excel enlarges a pane by its zoom: the same window then has room for less.
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: 2 * zoom,
    forcedColors: forcedColors ? "active" : "none",
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language === "th" ? "th-TH" : "en-GB",
    timezoneId: "Asia/Bangkok",
  });
  const page = await context.newPage();
  const offences = watchFor(page);
  await serve(page, "out/pane", offences);
  const query = new URLSearchParams({
    state,
    language,
    ...(route ? { route: JSON.stringify(route) } : {}),
  });
  await page.goto(`${ORIGIN}/index.html?${query.toString()}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, offences };
}

/** Answers requests to the pane's own origin from a folder, and refuses all others. */
async function serve(page: Page, folder: string, offences: string[]): Promise<void> {
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "blob:" || url.protocol === "data:") return route.continue();
    if (url.origin !== ORIGIN) {
      offences.push(`asked for ${url.href}`);
      return route.abort();
    }
    const body = await readFile(join(folder, decodeURIComponent(url.pathname))).catch(() => null);
    if (body === null) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ body, contentType: TYPES[extname(url.pathname)] ?? "application/octet-stream" });
  });
}

function watchFor(page: Page): string[] {
  const offences: string[] = [];
  page.on("pageerror", (error) => offences.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") offences.push(message.text());
  });
  return offences;
}

/** What is wrong with how a screen is laid out and named: axe's findings, and anything wider than the pane. */
export async function faultsOf(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${String(scrollWidth)} px wide in ${String(clientWidth)} px`] : [];
  });
  return [...wider, ...(await accessibilityProblems(page))];
}
