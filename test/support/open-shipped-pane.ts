/** The pane exactly as it is shipped, opened in a plain browser: no Excel stands behind it. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";

export interface ShippedPane {
  readonly page: Page;
  /** Requests to elsewhere, refusals of the policy, errors of scripts: there must be none. */
  readonly offences: readonly string[];
}

const ORIGIN = "https://kpi.test";
/** Where the page asks for office.js, and where Microsoft's own package has it on this machine. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = "node_modules/@microsoft/office-js/dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Opens dist/taskpane.html; the add-in must have been built.
 *
 * @param prepare is given the page before anything is in it
 */
export async function openShippedPane(
  browser: Browser,
  language: "th" | "en",
  prepare?: (page: Page) => Promise<void>,
): Promise<ShippedPane> {
  const page = await browser.newPage({
    viewport: { width: 320, height: 640 },
    locale: language === "th" ? "th-TH" : "en-GB",
  });
  const offences: string[] = [];
  page.on("pageerror", (error) => offences.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") offences.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith("blob:")) return route.continue();
    const file = fileOf(url);
    if (file !== null) return answer(route, file);
    offences.push(`asked for ${url}`);
    return route.abort();
  });
  await prepare?.(page);
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, offences };
}

function fileOf(url: string): string | null {
  if (url.startsWith(OFFICE)) return join(OFFICE_FILES, new URL(url).pathname.replace("/lib/1/hosted/", ""));
  return url.startsWith(`${ORIGIN}/`) ? join("dist", new URL(url).pathname) : null;
}

async function answer(route: Route, file: string): Promise<void> {
  const body = await readFile(file).catch(() => null);
  if (body === null) await route.fulfill({ status: 404, body: "" });
  else await route.fulfill({ body, contentType: TYPES[extname(file)] ?? "application/octet-stream" });
}
