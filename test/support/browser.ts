/** A real browser; apart from Jest, so that the bench may start it too. */
import { chromium, type Browser } from "playwright-core";
import { findProgram } from "./find-program";

/** Where Chromium is; undefined where it is not installed. */
export const CHROMIUM =
  findProgram("chromium", ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) ??
  findProgram("google-chrome", ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]);

/** Nothing in a test asks the network for anything. */
const QUIET =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Starts a browser, works in it and closes it, whatever happens. */
export async function inChromium(work: (browser: Browser) => Promise<void>): Promise<void> {
  if (CHROMIUM === undefined) throw new Error("Chromium is not installed");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET.split(" ") });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
