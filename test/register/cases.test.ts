import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { suggestMapping } from "../../src/register/mapping";
import { readReport } from "../../src/register/read-register";
import { defaultSettings } from "../../src/register/settings";
import type { SourceTable } from "../../src/register/table";
import { mentioned } from "./mentioned";

interface Input {
  table: SourceTable;
  steps?: SourceTable;
}

const CASES = new URL("cases/", import.meta.url);
const SETTINGS = defaultSettings(new Date(2021, 9, 5));

describe("Each table gives its report and its problems", () => {
  it.each(readdirSync(CASES))("%s", (name) => {
    const read = (file: string): unknown =>
      JSON.parse(readFileSync(new URL(`${name}/${file}`, CASES), "utf8"));
    const { table, steps } = read("input.json") as Input;
    const { mapping } = suggestMapping(table.rows);
    const { report, problems } = readReport(table, mapping, SETTINGS, steps);
    expect(report.settings).toBe(SETTINGS);
    expect({ mapping: mentioned(mapping.columns), entries: report.entries.map(mentioned), problems }).toEqual(
      read("expected.json"),
    );
  });
});
