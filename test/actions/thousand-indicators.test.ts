import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Made } from "../../src/actions/verbs";
import { withKeys } from "../../src/register/keys";
import { snapshot, type WorkbookSnapshot } from "../../src/workbench/host/workbook/snapshot";
import { manyIndicators } from "../../src/workbench/sample/many";
import { openWorkbook, QUIET, type OpenWorkbook } from "../support/open-workbook";

const COUNT = 1000;
const REGISTER = { kind: "register" } as const;

let open: OpenWorkbook;
let before: WorkbookSnapshot;
let made: Made;

beforeAll(async () => {
  // What the sheets come to is tried with fewer indicators; here it would only take its time.
  open = await openWorkbook({ functions: false });
  const { verbs, addRegister, workbook, host } = open;
  await addRegister(withKeys(manyIndicators(COUNT, 1)));
  const { mapping } = await verbs.read(REGISTER);
  before = snapshot(workbook);
  host.startCounting();
  made = await verbs.make({ kind: "filled", source: REGISTER, mapping, summary: true }, QUIET);
}, 300_000);

/** The hidden columns in which the rows of the register are found. */
const MATCH_COLUMNS = { standard: 10, summary: 12 } as const;

/** The indicators that are looked up on the sheets of a kind, by their keys. */
function keysOn(kind: keyof typeof MATCH_COLUMNS): string[] {
  const { workbook } = open;
  const sheets = made.sheets.filter((sheet) => sheet.kind === kind);
  const formulas = sheets.flatMap(({ id }) =>
    Object.keys(workbook.givenSizes(id).rows).map(
      (row) => workbook.read(id, Number(row), MATCH_COLUMNS[kind]).formula ?? "",
    ),
  );
  return formulas.flatMap((formula) => /MATCH\("([^"]+)"/.exec(formula)?.[1] ?? []).sort();
}

describe("The sheets of a thousand indicators", () => {
  it("take at most 15 round trips, the reading included, and no request of 4 MB", () => {
    expect(open.host.traffic.roundTrips).toBeLessThanOrEqual(15);
    expect(open.host.traffic.largestRequest).toBeLessThan(4_000_000);
  });

  it("take few actions for each indicator", () => {
    expect(open.host.traffic.actions / COUNT).toBeLessThan(20);
  });

  it("hold every indicator once, on the standard sheets and on the summary", () => {
    const keys = Array.from({ length: COUNT }, (_, index) => `k${String(index + 1)}`).sort();
    expect(keysOn("standard")).toEqual(keys);
    expect(keysOn("summary")).toEqual(keys);
  });

  it("are told to be divided, since Excel prints no more pages from one sheet", () => {
    expect(made.sheets.map(({ kind }) => kind)).toEqual(["standard", "standard", "summary"]);
    expect(made.notes).toEqual(["divided"]);
  });

  it("leave everything else in the workbook as it was", () => {
    for (const { id } of made.sheets) open.workbook.deleteSheet(id);
    expect(snapshot(open.workbook)).toEqual(before);
  });
});
