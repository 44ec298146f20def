import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { it } from "@jest/globals";

/** Where Debian's fonts-thai-tlwg and fonts-liberation put their files. */
export const FONTS = "/usr/share/fonts/truetype";

/** A test that needs programs or files of the machine: skipped without them, unless CI_REQUIRE_TOOLS is 1. */
export function itWith(needs: readonly string[]): typeof it | typeof it.skip {
  const missing = needs.filter((need) => !(need.startsWith("/") ? existsSync(need) : isProgram(need)));
  return missing.length === 0 || process.env["CI_REQUIRE_TOOLS"] === "1" ? it : it.skip;
}

function isProgram(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}
