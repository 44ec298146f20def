import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program is, on the search path or at one of the given places. */
export function findProgram(name: string, places: readonly string[] = []): string | undefined {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  return [...onPath, ...places].find((file) => existsSync(file));
}
