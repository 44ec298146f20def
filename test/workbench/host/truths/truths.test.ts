import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { closeTo } from "../../../support/close-to";
import { openExcel, type OpenExcel } from "../../../support/open-excel";
import { take, type Step } from "./steps";

/** One thing that Excel does, and from where that is known. */
interface Truth {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly source: string;
  /** What cells show afterwards, by address; an error is `{ error: "#N/A" }`. */
  readonly shows?: Readonly<Record<string, unknown>>;
  readonly formulas?: Readonly<Record<string, unknown>>;
  readonly formats?: Readonly<Record<string, unknown>>;
  readonly text?: Readonly<Record<string, unknown>>;
  readonly types?: Readonly<Record<string, unknown>>;
  /** What the last step gives back. */
  readonly gives?: readonly unknown[];
  /** The code of the error that one of the steps ends with. */
  readonly fails?: string;
}

interface TruthFile {
  readonly sources: Readonly<Record<string, string>>;
  readonly cases: readonly Truth[];
}

/** A truth that the stand-in does not keep yet, and why. */
interface Difference {
  readonly file: string;
  readonly title: string;
  readonly why: string;
}

const FOLDER = new URL("./", import.meta.url);
const DIFFERENCES = "known-differences.json";
const differences = read<readonly Difference[]>(DIFFERENCES);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json") && file !== DIFFERENCES);
const SEEN = { formulas: "formulas", formats: "numberFormat", text: "text", types: "valueTypes" } as const;

let excel: OpenExcel;

beforeAll(async () => {
  excel = await openExcel({ functions: false });
});

/** Every truth begins on a sheet of its own, in a workbook of nothing else. */
afterEach(() =>
  excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    worksheets.add();
    for (const name of names.items) name.delete();
    for (const sheet of worksheets.items) sheet.visibility = "Visible";
    for (const sheet of worksheets.items) sheet.delete();
    await context.sync();
  }),
);

describe.each(files)("%s", (file) => {
  const { cases, sources } = read<TruthFile>(file);
  it.each(cases)("$title", async (truth) => {
    const isKnown = differences.some((one) => one.file === file && one.title === truth.title);
    if (isKnown) await expect(hold(truth)).rejects.toThrow();
    else await hold(truth);
  });

  it("says from where each is known", () => {
    expect(cases.filter(({ source }) => !sources[source]?.startsWith("http"))).toEqual([]);
  });
});

it("Every known difference is one of a truth", () => {
  const titles = files.flatMap((file) => read<TruthFile>(file).cases.map(({ title }) => `${file} ${title}`));
  expect(differences.filter(({ file, title }) => !titles.includes(`${file} ${title}`))).toEqual([]);
});

/** @throws where Excel's way is not the stand-in's */
async function hold(truth: Truth): Promise<void> {
  const given: unknown[] = [];
  const failed = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const step of truth.steps) given.push(await take({ context, sheet }, step));
    await compare(context, sheet, truth);
  }).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof excel.OfficeExtension.Error) return error.code;
      throw error;
    },
  );
  expect(failed).toBe(truth.fails);
  if (truth.gives) expect(given.slice(-truth.gives.length)).toEqual(truth.gives);
}

async function compare(context: Excel.RequestContext, sheet: Excel.Worksheet, truth: Truth): Promise<void> {
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const [address, want] of Object.entries(truth.shows ?? {})) {
    const range = sheet.getRange(address).load("values,valueTypes");
    await context.sync();
    found[address] = range.values.map((row, at) =>
      row.map((value: unknown, across) =>
        range.valueTypes[at]?.[across] === "Error" ? { error: value } : value,
      ),
    );
    wanted[address] = closeTo(rowsOf(want));
  }
  for (const [what, property] of Object.entries(SEEN) as [
    keyof typeof SEEN,
    (typeof SEEN)[keyof typeof SEEN],
  ][])
    for (const [address, want] of Object.entries(truth[what] ?? {})) {
      const range = sheet.getRange(address).load(property);
      await context.sync();
      found[`${what} ${address}`] = range[property];
      wanted[`${what} ${address}`] = rowsOf(want);
    }
  expect(found).toEqual(wanted);
}

function rowsOf(want: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(want) ? (want as unknown[][]) : [[want]];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as T;
}
