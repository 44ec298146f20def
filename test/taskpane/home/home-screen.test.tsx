/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { ActionError } from "../../../src/actions/verbs";
import { helpAddress } from "../../../src/functions/help-pages/addresses";
import { helpPages } from "../../../src/functions/help-pages/pages";
import { FIRST_STEPS } from "../../../src/text/guide-first-steps";
import type { MemoryWorkbook } from "../../support/pane/memory-workbook";
import { renderPane, says } from "../../support/pane/render-pane";
import { STATES } from "../../support/pane/states";

const primary = async (name: string) => screen.findByRole("button", { name });
const tasks = async () =>
  within(await screen.findByRole("list", { name: "More" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

/** Deletes all indicators of the register but the one in a row, which then has all the weight, and all steps. */
function keepOnly(workbook: MemoryWorkbook, row: number): void {
  const kept = <T,>(all: readonly T[]) => all.filter((_one, at) => at === 0 || at === row);
  const { register } = workbook;
  if (!register) return;
  const { rows, formats, ...rest } = register;
  const weighted = kept(rows).map((cells) => cells.map((cell) => (cell === 20 ? 100 : cell)));
  workbook.steps = { rows: [] };
  workbook.register = { ...rest, rows: weighted, ...(formats ? { formats: kept(formats) } : {}) };
}

describe("The first screen on a register", () => {
  it("says what it found and how its indicators stand", async () => {
    await renderPane(STATES.register());
    expect(await screen.findByRole("heading", { name: "A register of 5 indicators" })).toBeTruthy();
    expect(screen.getByText(says("Sheet “ตัวชี้วัด” · fiscal year 2564 · 12 months"))).toBeTruthy();
    const steps = within(screen.getByRole("list", { name: "How the indicators stand" })).getAllByRole(
      "listitem",
    );
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "1Below",
      "1Basic",
      "1Standard",
      "2Advanced",
    ]);
  });

  it("offers to make the sheet, and everything else below", async () => {
    await renderPane(STATES.register());
    expect(await primary("Make the standard sheet")).toBeTruthy();
    expect(await tasks()).toEqual([
      expect.stringMatching(/^Check indicators\d+$/),
      "Blank standard sheetChoose how many indicators, fill it in yourself",
      "KPI functions",
      "Report settingsTitle, fiscal year, Thai digits",
    ]);
  });

  it("leads to the findings, whose number is the one on the way to them", async () => {
    const { user } = await renderPane(STATES.register());
    const line = await screen.findByText(says(/things to look at first/));
    expect(await tasks()).toContain(`Check indicators${/\d+/.exec(line.textContent)?.[0] ?? ""}`);
    await user.click(screen.getByRole("button", { name: "Review" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Check indicators" })).toBeTruthy();
  });

  it("opens each task, and comes back to the control that was left", async () => {
    const { user } = await renderPane(STATES.register());
    await user.click(await screen.findByRole("button", { name: /^Report settings/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Report settings" })),
    );
    await user.click(screen.getByRole("button", { name: "Back" }));
    const task = await screen.findByRole("button", { name: /^Report settings/ });
    await waitFor(() => expect(document.activeElement).toBe(task));
  });

  it("reads the workbook again when something in it changes", async () => {
    const { workbook } = await renderPane(STATES.empty());
    expect(await screen.findByRole("heading", { name: "No indicators in this workbook yet" })).toBeTruthy();
    act(() => workbook.change(() => (workbook.tables = STATES.table().tables)));
    expect(await screen.findByRole("heading", { name: "“ผลงาน64”, 3 indicators" })).toBeTruthy();
  });

  it("leads to the help for the first time, in the language that is read", async () => {
    const { user } = await renderPane(STATES.empty());
    const help = async () =>
      (await screen.findByRole("link", { name: /first|ครั้งแรก/i })).getAttribute("href");
    expect(await help()).toBe("help/en/first-steps.html");
    await user.click(screen.getByRole("button", { name: "ไทย" }));
    expect(await help()).toBe("help/th/first-steps.html");
    for (const language of ["th", "en"] as const)
      expect(helpPages().has(helpAddress(FIRST_STEPS.page, language))).toBe(true);
    expect(FIRST_STEPS.page).toBe("first-steps");
  });

  it("says how much there is to look at once that is counted, and that there is nothing", async () => {
    const { workbook } = await renderPane(STATES.register());
    expect(await screen.findByText(says("5 things to look at first"))).toBeTruthy();
    act(() => workbook.change(() => keepOnly(workbook, 2)));
    expect(await screen.findByText(says("Nothing found to correct"))).toBeTruthy();
    expect(await tasks()).toContain("Check indicators");
  });

  it("says nothing of findings where they cannot be counted, and offers to make the sheet all the same", async () => {
    const workbook = STATES.register();
    workbook.check = () => Promise.reject(new ActionError("busy"));
    await renderPane(workbook);
    expect(await primary("Make the standard sheet")).toBeTruthy();
    await waitFor(() => expect(screen.queryByText("Checking…")).toBeNull());
    expect(screen.queryByText(says(/Excel is busy/))).toBeNull();
  });

  it("is in Thai for Thai readers, and switches and remembers on the spot", async () => {
    const { user } = await renderPane(STATES.register(), { language: "th" });
    expect(await screen.findByText(says("ทะเบียนตัวชี้วัด 5 ตัว"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("heading", { name: "A register of 5 indicators" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("kpi-for-excel.language")).toBe("en");
  });
});

describe("The first screen where there is no register", () => {
  it("offers one for nothing at all, and shows three steps until they are closed for good", async () => {
    const { user } = await renderPane(STATES.empty());
    expect(await screen.findByRole("heading", { name: "First time? Three steps" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Close and do not show again" }));
    expect(screen.queryByRole("heading", { name: "First time? Three steps" })).toBeNull();
    cleanup();
    await renderPane(STATES.empty());
    expect(await primary("Start a register")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "First time? Three steps" })).toBeNull();
  });

  it("starts a register and then leads to it", async () => {
    const { user, workbook } = await renderPane(STATES.empty());
    await user.click(await primary("Start a register"));
    expect(await screen.findByRole("heading", { name: "The register has no indicators yet" })).toBeTruthy();
    await user.click(await primary("Go to the register"));
    expect(workbook.shown).toMatchObject({ source: { kind: "register" }, row: 1 });
  });

  it("offers the selected cells", async () => {
    const { user } = await renderPane(STATES.selection());
    await user.click(await screen.findByRole("button", { name: "Use the selected cells (B3:K17)" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Make the standard sheet" })).toBeTruthy();
  });

  it("names a table of theirs, with no figures that are not known yet, and offers a register beside it", async () => {
    const { user } = await renderPane(STATES.table());
    expect(await screen.findByRole("heading", { name: "“ผลงาน64”, 3 indicators" })).toBeTruthy();
    expect(screen.queryByRole("list", { name: "How the indicators stand" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Start a new register" }));
    expect(await screen.findByText(says(/Your own tables stay as they are/))).toBeTruthy();
  });

  it("says what cannot be done and what to do, and tries again", async () => {
    const { user, workbook } = await renderPane(STATES.empty());
    workbook.refusal = new ActionError("workbookProtected", "raw details");
    await user.click(await primary("Start a register"));
    const trouble = await screen.findByRole("alert");
    expect(within(trouble).getByRole("heading", { name: "A sheet could not be added" })).toBeTruthy();
    workbook.refusal = null;
    await user.click(await primary("Start a register"));
    expect(await screen.findByRole("heading", { name: "The register has no indicators yet" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("The sheets that were made", () => {
  const more = /^More: /;

  it("are named with their date, and shown", async () => {
    const { user, workbook } = await renderPane(STATES.register(), { language: "th" });
    expect(await screen.findByText(says("จัดทำ 5 ก.ค. 2564 เวลา 14:20 น."))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "รายงาน 2564 รอบ 9 เดือน" }));
    expect(workbook.shown).toBe("made0");
  });

  it("are removed without a question where nothing was typed on them", async () => {
    const { user, workbook } = await renderPane(STATES.register());
    await user.click(await screen.findByRole("button", { name: more }));
    await user.click(screen.getByRole("button", { name: "Remove this sheet" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Sheets made here" })).toBeNull());
    expect(workbook.made).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe("“รายงาน 2564 รอบ 9 เดือน” was removed");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("are asked about once where something was, and stay where the answer is no", async () => {
    const state = STATES.register();
    state.typedOn.add("made0");
    const { user, workbook } = await renderPane(state);
    await user.click(await screen.findByRole("button", { name: more }));
    await user.click(screen.getByRole("button", { name: "Remove this sheet" }));
    expect(await screen.findByText(says(/Something was typed on/))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(workbook.made).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Remove this sheet" }));
    await user.click(await screen.findByRole("button", { name: "Remove it all the same" }));
    await waitFor(() => expect(workbook.made).toEqual([]));
  });

  it("say so where one is gone meanwhile", async () => {
    const { user, workbook } = await renderPane(STATES.register());
    const sheet = await screen.findByRole("button", { name: "รายงาน 2564 รอบ 9 เดือน" });
    workbook.made = [];
    await user.click(sheet);
    expect(await screen.findByRole("heading", { name: "The sheet is not there any more" })).toBeTruthy();
  });
});

describe("Without Excel", () => {
  it("says so, and takes a pasted table", async () => {
    const { user } = await renderPane(STATES.file());
    expect(await screen.findByRole("heading", { name: "Opened in a browser, not in Excel" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Start a register" })).toBeNull();
    await user.click(screen.getByRole("textbox", { name: "Or paste a table copied from Excel" }));
    await user.paste("ที่\tตัวชี้วัด\tขั้นสูง\tผล\n1\tร้อยละความสำเร็จ\t80\t75");
    await user.click(screen.getByRole("button", { name: "Use this table" }));
    expect(await screen.findByRole("heading", { name: "“ตารางที่วาง”, 1 indicator" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Another file or table" })).toBeTruthy();
  });

  it("says what is wrong with a file that cannot be read, and keeps what was pasted", async () => {
    const { user } = await renderPane(STATES.file());
    await user.click(await screen.findByRole("textbox", { name: "Or paste a table copied from Excel" }));
    await user.paste("only one line");
    await user.click(screen.getByRole("button", { name: "Use this table" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("only one line");
    const file = new File(["not a workbook"], "ผลงาน.xlsx");
    await user.upload(screen.getByLabelText("Open an .xlsx file", { selector: "input" }), file);
    expect(await screen.findByText(says(/“ผลงาน.xlsx” is no spreadsheet/))).toBeTruthy();
  });
});
