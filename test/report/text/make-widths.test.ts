import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect } from "@jest/globals";
import { FONTS, itWith } from "./tools";

const SOURCE = fileURLToPath(new URL("../../../src/report/text/", import.meta.url));
const LAKSAMAN = [`${FONTS}/tlwg/Laksaman.ttf`, `${FONTS}/tlwg/Laksaman-Bold.ttf`];
const LIBERATION = [
  `${FONTS}/liberation/LiberationSans-Regular.ttf`,
  `${FONTS}/liberation/LiberationSans-Bold.ttf`,
];
const LOMA = [`${FONTS}/tlwg/Loma.ttf`, `${FONTS}/tlwg/Loma-Bold.ttf`];

describe("make-widths", () => {
  itWith([...LAKSAMAN, ...LIBERATION, ...LOMA])("writes the committed table from Debian's fonts", () => {
    const folder = mkdtempSync(join(tmpdir(), "widths-"));
    const written = join(folder, "widths.ts");
    const withThai = LIBERATION.map((file, i) => `${file}+${LOMA[i] ?? ""}`);
    execFileSync("node", [
      join(SOURCE, "make-widths.mjs"),
      written,
      `TH Sarabun New=1.5042=${LAKSAMAN.join("=")}`,
      `Arial=1=${withThai.join("=")}`,
    ]);
    expect(readFileSync(written, "utf8")).toBe(readFileSync(join(SOURCE, "widths.ts"), "utf8"));
    rmSync(folder, { recursive: true });
  });
});
