import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect } from "@jest/globals";
import { itWith } from "../../support/office";
import { FONTS } from "../../support/sarabun";

const SOURCE = fileURLToPath(new URL("../../../src/report/text/", import.meta.url));
const LAKSAMAN = [`${FONTS}/tlwg/Laksaman.ttf`, `${FONTS}/tlwg/Laksaman-Bold.ttf`];
const LIBERATION = [
  `${FONTS}/liberation/LiberationSans-Regular.ttf`,
  `${FONTS}/liberation/LiberationSans-Bold.ttf`,
];
const LOMA = [`${FONTS}/tlwg/Loma.ttf`, `${FONTS}/tlwg/Loma-Bold.ttf`];
const found = [...LAKSAMAN, ...LIBERATION, ...LOMA].every((file) => existsSync(file)) ? FONTS : undefined;

describe("make-widths", () => {
  itWith("Debian's Thai and Liberation fonts", found)(
    "writes the committed table from Debian's fonts",
    () => {
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
    },
  );
});
