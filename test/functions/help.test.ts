import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { ENUM_HELP, FUNCTION_HELP } from "../../src/functions/help/index";
import type { Metadata } from "../../src/functions/help/metadata";
import type { Example, FunctionHelp } from "../../src/functions/help/types";
import type { Bilingual } from "../../src/text/language";
import { evaluateFormula } from "../../src/functions/formula";
import { closeTo } from "../support/close-to";
import { call, FUNCTION_IDS } from "../support/functions";

/** Excel cuts what is longer. */
const LONGEST_LINE = 90;
const LONGEST_TOOLTIP = 120;
/** One line of the pane at 320 px. */
const LONGEST_BRIEF = 40;

const THAI = /\p{Script=Thai}/u;
const LATIN = /[a-z]/i;
const QUOTED = /“[^”]*”|"[^"]*"/g;

let generated: Metadata;

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    ["src/functions/functions.ts"],
    true,
  );
  expect(errors).toEqual([]);
  generated = JSON.parse(metadataJson) as Metadata;
});

describe("The functions and their help", () => {
  it("are the same, each once", () => {
    expect(FUNCTION_HELP.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it("stand in the same order", () => {
    expect(FUNCTION_HELP.map(({ id }) => id)).toEqual(generated.functions.map(({ id }) => id));
  });

  it("have the same choices", () => {
    const choices = (generated.enums ?? []).map(({ id, values }) => [
      id,
      values.map((one) => one.stringValue),
    ]);
    expect(Object.entries(ENUM_HELP).map(([id, words]) => [id, Object.keys(words)])).toEqual(choices);
  });
});

describe.each(FUNCTION_HELP.map((help) => [help.id, help] as const))("The help of %s", (id, help) => {
  it("names the parameters as Excel does, in that order", () => {
    const made = generated.functions.find((one) => one.id === id);
    expect(help.parameters.map(({ name }) => name)).toEqual(made?.parameters.map(({ name }) => name));
  });

  it("says which parameters may be left out and which are chosen from a list, as Excel does", () => {
    const made = generated.functions.find((one) => one.id === id);
    const asExcel = made?.parameters.map(({ optional, customEnumId }) => [optional ?? false, customEnumId]);
    expect(help.parameters.map(({ optional, choices }) => [optional ?? false, choices])).toEqual(asExcel);
  });

  it("has 3 to 5 examples", () => {
    expect(help.examples.length).toBeGreaterThanOrEqual(3);
    expect(help.examples.length).toBeLessThanOrEqual(5);
  });

  it.each(help.examples.map((example) => [example.formula, example] as const))(
    "%s",
    (formula, { result }) => {
      expect(shown(evaluateFormula(formula, call))).toEqual(closeTo(result));
    },
  );

  it("shows examples of this function", () => {
    for (const { formula } of help.examples) expect(formula).toContain(`KPI.${id}(`);
  });

  it("tells of every error that an example shows", () => {
    const told = help.errors.map(({ error }) => String(error));
    for (const error of help.examples.flatMap(errorsIn)) expect(told).toContain(error);
  });

  it("points to other functions that there are", () => {
    expect(FUNCTION_IDS).toEqual(expect.arrayContaining([...help.seeAlso]));
    expect(help.seeAlso).not.toContain(id);
    expect(help.seeAlso.length).toBeGreaterThan(0);
  });

  it("is short enough for Excel", () => {
    const tooltips = help.parameters.map(({ about }) => about);
    expect(longerThan(LONGEST_LINE, [help.what])).toEqual([]);
    expect(longerThan(LONGEST_BRIEF, [help.brief])).toEqual([]);
    expect(longerThan(LONGEST_TOOLTIP, tooltips)).toEqual([]);
  });
});

describe("Every text of the help", () => {
  const texts = [
    ...FUNCTION_HELP.flatMap((help) => textsOf(help).map((text) => [help.id, text] as const)),
    ...Object.entries(ENUM_HELP).flatMap(([id, words]) =>
      Object.values(words).map((text) => [id, text] as const),
    ),
  ];

  it.each(texts.map(([id, text]) => [id, text.en, text] as const))("%s: %s", (_id, _en, { th, en }) => {
    expect(th).toMatch(THAI);
    expect(en).toMatch(LATIN);
    expect(en.replace(QUOTED, "")).not.toMatch(THAI);
  });
});

/** A result as the help writes it: an error by its name. */
function shown(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(shown);
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

function errorsIn({ result }: Example): string[] {
  const values = Array.isArray(result) ? result.flat() : [result];
  return values.map(String).filter((value) => /^#[A-Z/0]+[!?A]$/.test(value));
}

function longerThan(limit: number, texts: readonly Bilingual[]): string[] {
  return texts.flatMap(({ th, en }) => [th, en]).filter((text) => text.length > limit);
}

function textsOf(help: FunctionHelp): Bilingual[] {
  return [
    help.what,
    help.brief,
    help.returns,
    ...help.parameters.map(({ about }) => about),
    ...help.errors.map(({ when }) => when),
    ...help.examples.map(({ says }) => says),
    ...(help.details ?? []),
  ];
}
