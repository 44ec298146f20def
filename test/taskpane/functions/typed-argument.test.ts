import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { evaluateFormula } from "../../../src/functions/formula";
import { SCORE_HELP } from "../../../src/functions/help/score";
import type { ParameterHelp } from "../../../src/functions/help/types";
import { argumentsOf, formulaOf } from "../../../src/taskpane/functions/trial";
import { typedArgument } from "../../../src/taskpane/functions/typed-argument";

interface Case {
  readonly typed: string;
  readonly optional?: true;
  readonly takes?: NonNullable<ParameterHelp["takes"]>;
  readonly value: unknown;
  readonly constant: string;
}

const cases = JSON.parse(readFileSync(new URL("typed-arguments.json", import.meta.url), "utf8")) as Case[];
const about = { th: "", en: "" };

describe("What is typed into a field", () => {
  it.each(cases.map((one) => [JSON.stringify(one.typed), one.takes ?? "cell", one] as const))(
    "%s as %s",
    (_title, _takes, { typed, value, constant, ...parameter }) => {
      expect(typedArgument({ name: "x", about, ...parameter }, typed)).toEqual({ value, constant });
    },
  );
});

describe("The formula of a trial", () => {
  const typed = fc.oneof(
    fc.string({
      unit: fc.constantFrom('"', ",", ")", "(", "=", "{", "}", ";", "A1", "&", "๑", "-", " ", "5", "\\", "'"),
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map(String),
  );

  it("holds the values that were tried and nothing else, whatever was typed", () => {
    const trials = fc.record(Object.fromEntries(SCORE_HELP.parameters.map(({ name }) => [name, typed])));
    fc.assert(
      fc.property(trials, (trial) => {
        const asked = evaluateFormula(formulaOf(SCORE_HELP, trial), (id, args) => [id, ...args]) as unknown[];
        const tried = argumentsOf(SCORE_HELP, trial);
        while (tried.at(-1) === null) tried.pop();
        expect(asked).toEqual(["SCORE", ...tried]);
      }),
    );
  });
});
