/** A real browser for what people see. */
import { CHROMIUM } from "./browser";
import { itWith } from "./office";

export { accessibilityProblems } from "./accessibility";
export { inChromium } from "./browser";

/** A test that needs Chromium. Without it the test is skipped, and fails where CI_REQUIRE_TOOLS=1. */
export const itWithChromium = itWith("Chromium", CHROMIUM);
