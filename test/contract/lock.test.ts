import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

interface LockedPackage {
  version: string;
  license?: string;
  os?: string[];
  optional?: boolean;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

/** Licences that ask for no more than their notice; a choice between several is good when one of them is. */
const ALLOWED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
]);

/** What may have another licence, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "caniuse-lite": "CC-BY-4.0, browser data for the build only",
  "axe-core": "MPL-2.0, looks for barriers in the pane's tests only",
  "@fontsource/sarabun":
    "OFL-1.1, the font that stands in for TH Sarabun New; its licence is shipped beside it",
  "@univerjs/telemetry": "names none in its package.json; its LICENSE file is Apache-2.0",
  "@microsoft/office-js": "Microsoft's own, for developing and testing only",
};

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...entry }));

describe("What is installed", () => {
  it.each(["dependencies", "devDependencies", "overrides"])(
    "is named with its exact version in %s",
    (section) => {
      const loose = Object.entries(manifest[section] ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      );
      expect(loose).toEqual([]);
    },
  );

  it("has licences that ask for no more than their notice", () => {
    const others = packages.filter(({ name, license = "none" }) => {
      const choices = license.replace(/[()]/g, "").split(/ OR /);
      return (
        !(name in EXCEPTIONS) && !choices.some((one) => one.split(" AND ").every((part) => ALLOWED.has(part)))
      );
    });
    expect(others.map(({ name, license }) => `${name}: ${license ?? "none"}`)).toEqual([]);
  });

  it("can be installed on Windows and on a Mac wherever it can be on Linux", () => {
    const families = new Map<string, Set<string>>();
    for (const { name, os } of packages) {
      if (!os) continue;
      const family = name.replace(
        /[-/](linux|win32|darwin|android|freebsd|netbsd|openbsd|openharmony|wasm32|aix|sunos).*$/,
        "",
      );
      families.set(family, new Set([...(families.get(family) ?? []), ...os]));
    }
    const partial = [...families].filter(
      ([, systems]) => systems.has("linux") && !(systems.has("win32") && systems.has("darwin")),
    );
    expect(partial.map(([family]) => family)).toEqual([]);
    expect(families.size).toBeGreaterThan(0);
  });
});
