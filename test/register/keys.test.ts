import { expect, it } from "@jest/globals";
import { withKeys } from "../../src/register/keys";
import type { Entry } from "../../src/register/report";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";

function keysAfter(...keys: string[]): string[] {
  const [indicator] = SAMPLE_REPORT.entries as readonly [Entry];
  const entries = keys.map((key) => ({ ...indicator, key }) as Entry);
  return withKeys({ ...SAMPLE_REPORT, entries }).entries.map((entry) =>
    entry.kind === "group" ? "" : entry.key,
  );
}

it.each([
  ["Keys that are there stay", ["k5", "office-7"], ["k5", "office-7"]],
  ["An indicator without a key gets one that no other has", ["k2", "", ""], ["k2", "k3", "k4"]],
  ["A key that was copied with its row is made new", ["k1", "k1"], ["k1", "k2"]],
])("%s", (_title, before, after) => {
  expect(keysAfter(...before)).toEqual(after);
});

it("A group heading needs no key", () => {
  expect(withKeys(SAMPLE_REPORT)).toEqual(SAMPLE_REPORT);
});
