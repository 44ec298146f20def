import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { call } from "../support/functions";
import { closeTo } from "../support/close-to";

interface Case {
  fn: string;
  args: unknown[];
  want: unknown;
}

const GOLDEN = new URL("../../../shared/golden/functions.json", import.meta.url);
const cases = existsSync(GOLDEN) ? (JSON.parse(readFileSync(GOLDEN, "utf8")) as Case[]) : [];

describe("The expected results that came with the specification", () => {
  if (cases.length === 0) {
    it.skip("are not beside this checkout (../shared/golden/functions.json)", () => undefined);
    return;
  }
  it.each(cases.map((one, index) => [index, one.fn, JSON.stringify(one.args).slice(0, 120), one] as const))(
    "%i %s %s",
    (_index, _fn, _args, { fn, args, want }) => {
      expect(call(fn, args)).toEqual(closeTo(want));
    },
  );
});
