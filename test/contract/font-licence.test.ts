import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "@jest/globals";

it("Every font that is shipped stands beside its licence", () => {
  const fonts = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(woff2?|ttf|otf)$/.test(name),
  );
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    const licence = readFileSync(join("dist", dirname(font), "LICENSE.txt"), "utf8");
    expect(licence).toContain("SIL OPEN FONT LICENSE Version 1.1");
    expect(licence).toContain("The Sarabun Project Authors");
  }
});
