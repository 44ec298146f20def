import { describe, expect, it } from "@jest/globals";
import { ActionError, type Job, type Made, type MakeRequest } from "../../../src/actions/verbs";
import { columnsView } from "../../../src/taskpane/make/columns-view";
import { MakeSession, sessionOf } from "../../../src/taskpane/make/make-session";
import { MemoryWorkbook } from "../../support/pane/memory-workbook";
import { STATES } from "../../support/pane/states";

const TABLE = { kind: "table", table: "ผลงาน64" } as const;

/** A workbook in which making goes on until it is told to end. */
class SlowWorkbook extends MemoryWorkbook {
  end: () => void = () => undefined;
  override async make(request: MakeRequest, job: Job): Promise<Made> {
    await new Promise<void>((done, cancelled) => {
      this.end = done;
      job.signal.addEventListener("abort", () => cancelled(new ActionError("cancelled")));
    });
    return super.make(request, job);
  }
}

async function begun(workbook: MemoryWorkbook, start: Parameters<MakeSession["begin"]>[0] = null) {
  const session = new MakeSession(workbook);
  await session.begin(start);
  return session;
}

describe("The way from a table to the made sheet", () => {
  it("leads at once to the preview where a register needs no questions", async () => {
    const session = await begun(STATES.register());
    const { step, preview, hasSeenColumns } = session.state();
    expect([step, hasSeenColumns]).toEqual(["preview", false]);
    expect(preview?.plans.map(({ kind }) => kind)).toEqual(["standard", "summary"]);
  });

  it("takes the likeliest table where there is no register, and then the selection", async () => {
    expect((await begun(STATES.table())).state().read?.source.id).toEqual(TABLE);
    expect((await begun(STATES.selection())).state().read?.source.id.kind).toBe("range");
  });

  it("says so where there is nothing to make a sheet of, and tries again", async () => {
    const workbook = STATES.empty();
    const session = await begun(workbook);
    expect(session.state().trouble?.error).toMatchObject({ code: "noSource" });
    workbook.tables = STATES.table().tables;
    await session.state().trouble?.again();
    expect(session.state()).toMatchObject({ step: "columns", trouble: null });
  });

  it("goes no further while a question is open, and says which", async () => {
    const session = await begun(STATES.table());
    expect(await session.toPreview()).toEqual(["actual"]);
    expect(session.state().step).toBe("columns");
    session.choose("actual", 5);
    expect(await session.toPreview()).toEqual([]);
    expect(session.state().step).toBe("preview");
  });

  it("takes 'none' for an answer", async () => {
    const session = await begun(STATES.table());
    session.choose("actual", null);
    expect(await session.toPreview()).toEqual([]);
    expect(session.state().preview?.problems.map(({ code }) => code)).toContain("noActualColumn");
  });

  it("remembers the columns in the workbook, so that nobody is asked again", async () => {
    const workbook = STATES.table();
    const session = await begun(workbook);
    session.choose("actual", 6);
    await session.toPreview();
    const later = await begun(workbook);
    expect(later.state().step).toBe("preview");
    expect(later.state().read?.mapping.columns.actual).toBe(6);
  });

  it("loses nothing that was chosen by going back or by looking at another table", async () => {
    const workbook = STATES.tables();
    const [first, second] = workbook.tables;
    const session = await begun(workbook);
    session.choose("actual", 5);
    await session.chooseSource({ kind: "table", table: second?.name ?? "" });
    expect(session.state().choices).toEqual({});
    await session.chooseSource({ kind: "table", table: first?.name ?? "" });
    expect(session.state().choices).toEqual({ actual: 5 });
    await session.toPreview();
    session.setSummary(false);
    session.toColumns();
    await session.begin(null);
    expect(session.state()).toMatchObject({ choices: { actual: 5 }, wantsSummary: false });
  });

  it("forgets what was chosen where the table has other headers since", async () => {
    const workbook = STATES.table();
    const session = await begun(workbook);
    session.choose("actual", 5);
    const [table] = workbook.tables;
    workbook.tables = table ? [{ ...table, rows: table.rows.map((row) => row.slice(1)) }] : [];
    await session.refresh();
    expect(session.state().choices).toEqual({});
  });

  it("reads again what was changed beside the pane", async () => {
    const workbook = STATES.register();
    const session = await begun(workbook);
    workbook.watch(() => void session.refresh());
    workbook.change(() => {
      workbook.settings = { ...workbook.settings, title: "รายงานอื่น" };
    });
    await settled();
    const [plan] = session.state().preview?.plans ?? [];
    expect(plan?.cells[0]?.value).toBe("รายงานอื่น");
  });

  it("is not thrown off by what it does itself in the workbook", async () => {
    const workbook = STATES.table();
    const session = await begun(workbook);
    workbook.watch(() => void session.refresh());
    const remember = workbook.remember.bind(workbook);
    workbook.remember = async (...given) => {
      await remember(...given);
      workbook.change(() => undefined);
    };
    session.choose("actual", 5);
    await session.toPreview();
    await settled();
    expect(session.state()).toMatchObject({ step: "preview", trouble: null });
    expect(session.state().preview).not.toBeNull();
    await session.make();
    expect(session.state().step).toBe("done");
  });

  it("makes what is seen: the summary only where it is wanted", async () => {
    const workbook = STATES.register();
    const session = await begun(workbook);
    session.setSummary(false);
    await session.make();
    expect(session.state().made?.sheets.map(({ kind }) => kind)).toEqual(["standard"]);
  });

  it("makes a blank form without asking for columns", async () => {
    const session = await begun(STATES.empty(), { kind: "blank", indicators: 12 });
    expect(session.state().step).toBe("preview");
    await session.make();
    expect(session.state()).toMatchObject({ step: "done", read: null });
  });

  it("answers a cancellation at once, and comes back to the preview when it is over", async () => {
    const workbook = Object.assign(new SlowWorkbook(), { tables: STATES.table().tables });
    const session = await begun(workbook);
    session.choose("actual", 5);
    await session.toPreview();
    const making = session.make();
    session.cancel();
    expect(session.state()).toMatchObject({ step: "making", isCancelling: true });
    await making;
    expect(session.state()).toMatchObject({ step: "preview", notice: { kind: "cancelled" }, trouble: null });
    expect(workbook.made).toEqual([]);
  });

  it("goes on while another screen is open", async () => {
    const workbook = Object.assign(new SlowWorkbook(), { tables: STATES.table().tables });
    const session = await begun(workbook);
    session.choose("actual", 5);
    await session.toPreview();
    const making = session.make();
    await session.begin(null);
    expect(session.state().step).toBe("making");
    workbook.end();
    await making;
    expect(session.state().step).toBe("done");
    expect(sessionOf(workbook)).toBe(sessionOf(workbook));
  });

  it("keeps everything for another try where the sheets cannot be made", async () => {
    const workbook = STATES.table();
    const session = await begun(workbook);
    session.choose("actual", 5);
    await session.toPreview();
    workbook.refusal = new ActionError("workbookProtected");
    await session.make();
    expect(session.state()).toMatchObject({ step: "making", choices: { actual: 5 } });
    expect(session.state().trouble?.error).toMatchObject({ code: "workbookProtected" });
    workbook.refusal = null;
    await session.state().trouble?.again();
    expect(session.state()).toMatchObject({ step: "done", trouble: null });
  });

  it("saves a file where no sheet can be added, and says so on the preview", async () => {
    const workbook = STATES.register();
    const session = await begun(workbook);
    workbook.refusal = new ActionError("workbookProtected");
    await session.make();
    await session.saveInstead();
    expect(session.state()).toMatchObject({ step: "preview", notice: { kind: "saved" }, trouble: null });
  });

  it("asks before it removes a sheet that somebody typed on, and leaves it where they say no", async () => {
    const workbook = STATES.register();
    const session = await begun(workbook);
    await session.make();
    const [sheet] = session.state().made?.sheets ?? [];
    workbook.typedOn.add(sheet?.id ?? "");
    await session.remove(false);
    expect(session.state()).toMatchObject({ step: "done", changedSheets: [sheet] });
    session.keepSheets();
    expect(session.state().changedSheets).toEqual([]);
    expect(workbook.made).toContain(sheet);
    await session.remove(true);
    expect(session.state()).toMatchObject({ step: "preview", notice: { kind: "removed", sheets: 2 } });
    expect(workbook.made).not.toContain(sheet);
  });
});

describe("Columns", () => {
  it("keep their place whatever is chosen for them, and count what is left", async () => {
    const session = await begun(STATES.table());
    const view = () => {
      const { read, choices } = session.state();
      if (!read) throw new Error("nothing was read");
      return columnsView(read, choices);
    };
    const places = () =>
      [view().questions, view().recognised, view().absent].map((fields) => fields.map((one) => one.field));
    const before = places();
    expect([view().left, view().open]).toEqual([1, ["actual"]]);
    session.choose("actual", 5);
    session.choose("number", null);
    session.choose("weight", 0);
    expect(places()).toEqual(before);
    expect([view().left, view().open]).toEqual([0, []]);
  });
});

/** Lets what was begun come to its end. */
async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}
