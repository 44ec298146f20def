import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import type { FunctionMetadata, Metadata } from "../../src/functions/help/metadata";

const built = (file: string) => readFileSync(`dist/${file}`, "utf8");
const english = JSON.parse(built("functions.json")) as Metadata;
const thai = JSON.parse(built("functions-th.json")) as Metadata;
const released = JSON.parse(readFileSync("test/functions/released.json", "utf8")) as Signature[];

/** What saved workbooks rely on: it may be added to at the end, never changed. */
interface Signature {
  id: string;
  parameters: { name: string; type: string; dimensionality?: string; optional?: boolean }[];
}

function signatureOf({ id, parameters }: FunctionMetadata): Signature {
  return {
    id,
    parameters: parameters.map(({ name, type, dimensionality, optional }) => ({
      name,
      type,
      ...(dimensionality ? { dimensionality } : {}),
      ...(optional ? { optional } : {}),
    })),
  };
}

/** The metadata without its words. */
function withoutWords(metadata: Metadata): unknown {
  return JSON.parse(
    JSON.stringify(metadata, (key, value: unknown) =>
      ["description", "tooltip", "helpUrl"].includes(key) ? undefined : value,
    ),
  );
}

function wordsOf({ functions, enums = [] }: Metadata): (string | undefined)[] {
  return [
    ...functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((one) => one.description),
    ]),
    ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
  ];
}

describe("functions.json", () => {
  it("keeps every released function as it was; parameters are only added at the end, as optional ones", () => {
    const now = new Map(english.functions.map((made) => [made.id, signatureOf(made)]));
    for (const { id, parameters } of released) {
      const current = now.get(id)?.parameters ?? [];
      expect({ id, parameters: current.slice(0, parameters.length) }).toEqual({ id, parameters });
      expect(current.slice(parameters.length).filter(({ optional }) => !optional)).toEqual([]);
    }
  });

  it("is wholly recorded as released", () => {
    expect(english.functions.map(signatureOf)).toEqual(released);
  });

  it("asks Excel for errors and, since both together make Excel 2021 crash, not for custom data", () => {
    for (const metadata of [english, thai]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
    }
  });

  it("has ids and names that Excel takes, none twice", () => {
    const ids = english.functions.map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9.]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(english.functions.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  it("says the same in Thai but for the words", () => {
    expect(withoutWords(thai)).toEqual(withoutWords(english));
  });

  it("has every word in Thai in the Thai file and in English in the other", () => {
    expect(wordsOf(thai).filter((words) => !/[ก-๛]/.test(words ?? ""))).toEqual([]);
    expect(wordsOf(english).filter((words) => !/[a-z]/i.test(words ?? ""))).toEqual([]);
  });

  it("links every function to its help page in the same language", () => {
    for (const [metadata, language] of [
      [english, "en"],
      [thai, "th"],
    ] as const)
      for (const { id, helpUrl } of metadata.functions)
        expect(helpUrl).toBe(`https://localhost:3000/help/${language}/${id.toLowerCase()}.html`);
  });
});

describe("The help pages in the build", () => {
  it("are there for every function that Excel or a reader may ask about", () => {
    const asked = [...english.functions, ...thai.functions].map(
      ({ helpUrl = "" }) => new URL(helpUrl).pathname,
    );
    expect(asked.length).toBe(2 * released.length);
    expect(asked.filter((address) => !built(address.slice(1)).includes("<main"))).toEqual([]);
  });

  it("have their stylesheet and icon where they look for them", () => {
    expect(built("help/help.css")).toContain("color-scheme");
    expect(() => built("assets/icon-32.png")).not.toThrow();
  });
});

describe("functions.js", () => {
  it("runs with nothing but CustomFunctions and associates every function, and no other", () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id) };
    runInNewContext(built("functions.js"), { CustomFunctions });
    expect(associated.sort()).toEqual(english.functions.map(({ id }) => id).sort());
  });

  it("alone tells Excel of the functions; the pane only calls them", () => {
    const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
    expect(scripts.filter((name) => built(name).includes("CustomFunctions.associate("))).toEqual([
      "functions.js",
    ]);
  });

  it("has its source map beside it", () => {
    expect(built("functions.js")).toMatch(/\/\/# sourceMappingURL=functions\.js\.map\s*$/);
    expect(JSON.parse(built("functions.js.map"))).toHaveProperty("sources");
  });
});
