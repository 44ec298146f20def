/** A real browser for what people see. */
import { chromium, type Browser } from "playwright-core";
import { findProgram, itWith } from "./office";

const CHROMIUM =
  findProgram("chromium", ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) ??
  findProgram("google-chrome", ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]);

/** Nothing in a test asks the network for anything. */
const QUIET =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export { accessibilityProblems } from "./accessibility";

/** A test that needs Chromium. Without it the test is skipped, and fails where CI_REQUIRE_TOOLS=1. */
export const itWithChromium = itWith("Chromium", CHROMIUM);

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
