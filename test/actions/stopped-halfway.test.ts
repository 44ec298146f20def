import { beforeEach, describe, expect, it } from "@jest/globals";
import type { MakeRequest } from "../../src/actions/verbs";
import type { WorkbookSnapshot } from "../../src/workbench/host/workbook/snapshot";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openWorkbook, QUIET, watchedJob, type OpenWorkbook } from "../support/open-workbook";

const REGISTER = { kind: "register" } as const;
const SHEET = "ตัวชี้วัด";
/** How far before its end the last request is stopped: the keys come there, and after them the marks of the sheets. */
const LEFT = [1, 2, 4, 8, 16];

let open: OpenWorkbook;
let request: MakeRequest;
let before: WorkbookSnapshot;

/** A register of one indicator whose row has no key yet, so that the register is written into as well. */
beforeEach(async () => {
  open = await openWorkbook({ functions: false });
  const { entries, settings } = SAMPLE_REPORT;
  await open.addRegister({ settings, entries: entries.slice(0, 1) });
  await open.type(SHEET, "U2", "");
  const { mapping } = await open.verbs.read(REGISTER);
  request = { kind: "filled", source: REGISTER, mapping, summary: true };
  before = await open.taken();
});

describe("Making sheets that is stopped", () => {
  it("by the person, whenever something was told of it, leaves the workbook as it was or is done", async () => {
    const { verbs, taken } = open;
    const outcomes: string[] = [];
    for (let stop = 1; outcomes.at(-1) !== "made"; stop += 1) {
      const { job, told, cancel } = watchedJob();
      const progress: typeof job.progress = (what) => {
        job.progress(what);
        if (told.length === stop) cancel();
      };
      const outcome = await verbs.make(request, { ...job, progress }).then(
        () => "made",
        ({ code }: { readonly code: string }) => code,
      );
      outcomes.push(outcome);
      if (outcome !== "made") expect(await taken()).toEqual(before);
    }
    expect(outcomes.length).toBeGreaterThan(3);
    expect(new Set(outcomes)).toEqual(new Set(["cancelled", "made"]));
  });

  it("by Excel at any of its requests leaves the workbook as it was", async () => {
    const { verbs, taken, host } = open;
    for (let at = 1; at <= 4; at += 1) {
      host.failAt(at, "GeneralException");
      await expect(verbs.make(request, QUIET)).rejects.toMatchObject({ code: "unexpected" });
      expect(await taken()).toEqual(before);
    }
    expect((await verbs.make(request, QUIET)).sheets).toHaveLength(2);
  });

  it("by Excel when the keys are written already takes them back", async () => {
    const { verbs, taken, host, values } = open;
    host.startCounting();
    let reading = 0;
    const { sheets } = await verbs.make(request, {
      ...QUIET,
      progress: ({ stage }) => {
        if (stage === "layOut") reading = host.traffic.actions;
      },
    });
    const written = host.traffic.actions - reading;
    expect(await values(SHEET, "U2")).toEqual([["k1"]]);
    await verbs.remove(
      sheets.map(({ id }) => id),
      false,
    );
    await open.type(SHEET, "U2", "");
    before = await taken();
    const failed = new Set<string>();
    for (const left of LEFT) {
      host.failAt(4, "GeneralException", written - left);
      await verbs.make(request, QUIET).catch(({ code }: { readonly code: string }) => failed.add(code));
      expect(await taken()).toEqual(before);
    }
    expect([...failed]).toEqual(["unexpected"]);
  }, 60_000);
});
