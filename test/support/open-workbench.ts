/** The shipped pane in Chromium, inside the workbench: Microsoft's office.js, and the stand-in behind it. */
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serve } from "../../src/workbench/serve";

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to elsewhere, refusals of the policy, errors of scripts: there must be none. */
  readonly offences: readonly string[];
}

/** Opens the workbench, works in it and stops its server, whatever happens. `npm run workbench` has built it. */
export async function inWorkbench(
  browser: Browser,
  language: "th" | "en",
  work: (opened: OpenWorkbench) => Promise<void>,
): Promise<void> {
  const { address, stop } = await serve();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      locale: language === "th" ? "th-TH" : "en-GB",
      timezoneId: "Asia/Bangkok",
    });
    const offences = await watchFor(page, new URL(address).origin);
    await page.goto(`${address}?language=${language}`);
    await page.locator("html[data-ready=yes]").waitFor({ timeout: 90_000 });
    await work({ page, pane: page.frameLocator("iframe#pane"), offences });
  } finally {
    await stop();
  }
}

async function watchFor(page: Page, origin: string): Promise<string[]> {
  const offences: string[] = [];
  page.on("pageerror", (error) => offences.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") offences.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === "blob:" || url.protocol === "data:")
      return route.continue();
    offences.push(`asked for ${url.href}`);
    return route.abort();
  });
  return offences;
}
