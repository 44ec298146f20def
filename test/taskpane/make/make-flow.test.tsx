/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ActionError, type Job, type Made } from "../../../src/actions/verbs";
import { App } from "../../../src/taskpane/shell/app";
import type { MakeStart } from "../../../src/taskpane/shell/route";
import type { Language } from "../../../src/text/language";
import type { MemoryWorkbook } from "../../support/pane/memory-workbook";
import { STATES } from "../../support/pane/states";

afterEach(cleanup);
// A busy machine may be slow; what is not there at all fails soon enough.
configure({ asyncUtilTimeout: 10_000 });
// jsdom draws nothing and so cannot scroll or measure.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function open(
  workbook: MemoryWorkbook,
  { language = "en", start = null }: { language?: Language; start?: MakeStart | null } = {},
): Promise<Opened> {
  render(
    <App verbs={workbook} language={language} colorsNow={() => null} start={{ screen: "make", start }} />,
  );
  await screen.findByRole("list", { name: language === "en" ? "Steps" : "ขั้นตอน" }, { timeout: 10_000 });
  return { workbook, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("Columns", () => {
  it("asks for what several columns could be, and shows what is recognised with its values", async () => {
    await open(STATES.table());
    expect(await screen.findByRole("heading", { name: "5 of 6 columns recognised" })).toBeTruthy();
    expect(screen.getByText("One is left for you to choose.")).toBeTruthy();
    const card = screen.getByRole("region", { name: "Actual" });
    expect(within(card).getByText("not found")).toBeTruthy();
    expect(within(card).getByText("2 columns could be it. Choose this year’s result.")).toBeTruthy();
    const basic = screen.getByRole("heading", { name: "Basic" }).closest("li");
    expect(basic?.textContent).toContain("เป้าหมาย ขั้นต้น");
    expect(basic?.textContent).toContain("75.78 · 80 · 1-3");
  });

  it("lists the columns with three of their values, the likely ones first", async () => {
    const { user } = await open(STATES.table());
    await user.click(await screen.findByRole("combobox", { name: "Actual" }));
    const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(options[0]).toBe("ผลปี 64 likely81.96 · 84 · 1-3");
    expect(options[1]).toBe("ผลปี 63 likely70 · 82 · 1-2");
    expect(options.at(-1)).toBe("None, I will type it on the sheet");
  });

  it("never greys out its button: it leads to the first open field, which then says what to do", async () => {
    const { user } = await open(STATES.table());
    await user.click(await button("Preview"));
    const field = screen.getByRole("combobox", { name: "Actual" });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Choose this column to go on.")).toBeTruthy();
    await user.click(field);
    await user.click(screen.getByRole("option", { name: /ผลปี 64/ }));
    expect(screen.getByRole("heading", { name: "6 of 6 columns recognised" })).toBeTruthy();
    await user.click(await button("Preview"));
    expect(await screen.findByRole("heading", { name: /report page/ })).toBeTruthy();
  });

  it("turns a recognised row into the list of columns by its pencil", async () => {
    const { user } = await open(STATES.table());
    await user.click(await button("Change the column for Advanced"));
    const field = screen.getByRole("combobox", { name: "Advanced" });
    expect(document.activeElement).toBe(field);
    await user.click(field);
    await user.click(screen.getByRole("option", { name: /เป้าหมาย มาตรฐาน/ }));
    expect(field.textContent).toBe("เป้าหมาย มาตรฐาน");
  });

  it("says what it means that something is not in the table, and offers the others when asked", async () => {
    const { user } = await open(STATES.table());
    expect(await screen.findByText("There will be no overall score.")).toBeTruthy();
    expect(screen.queryByText("No suggestions are printed.")).toBeNull();
    await user.click(await button("8 more that are optional"));
    expect(screen.getByText("No suggestions are printed.")).toBeTruthy();
  });

  it("offers the register, the tables and the selection to make the sheet of", async () => {
    const workbook = STATES.tables();
    const [table] = workbook.tables;
    workbook.selection = table ? { ...table, name: "B3:K17", address: "B3:K17" } : null;
    const { user } = await open(workbook);
    await user.click(await screen.findByRole("combobox", { name: "Data from" }));
    const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(options).toHaveLength(3);
    expect(options[1]).toBe("Table สำเนา (3 rows)");
    expect(options[2]).toBe("Selected cells B3:K17 (3 rows)");
  });

  it("shows whatever the table holds as text", async () => {
    const { user } = await open(STATES.table());
    await user.click(await screen.findByRole("combobox", { name: "Actual" }));
    const option = screen.getByRole("option", { name: /^ตัวชี้วัด/ });
    expect(option.querySelector("b")).toBeNull();
    expect(option.textContent).toContain("<b>ความสำเร็จ</b>");
  });
});

describe("Preview", () => {
  it("comes at once where a register needs no questions", async () => {
    await open(STATES.register());
    expect(await screen.findByRole("heading", { name: "8 report pages and 1 summary page" })).toBeTruthy();
    expect(screen.getByText("A4 landscape · TH Sarabun New 16 · Thai digits")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Page 1 of 8, enlarge" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Page 6 of 8, enlarge" })).toBeNull();
  });

  it("shows the other pages when asked, with the summary's among them", async () => {
    const { user } = await open(STATES.register());
    await user.click(await button("Show 4 more pages"));
    expect(screen.getByRole("button", { name: "Page 8 of 8, enlarge" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Summary, page 1 of 1, enlarge" })).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Make the summary sheet too" }));
    expect(screen.queryByRole("button", { name: /Summary/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "8 report pages" })).toBeTruthy();
  });

  it("zooms in steps, by its buttons or by selecting the page", async () => {
    const { user } = await open(STATES.register());
    await user.click(await button("Page 1 of 8, enlarge"));
    expect(screen.getByText("75%")).toBeTruthy();
    await user.click(await button("Zoom in"));
    await user.click(await button("Zoom in"));
    expect(screen.getByText("150%")).toBeTruthy();
    await user.click(await button("Zoom in"));
    expect(screen.getByText("150%")).toBeTruthy();
    await user.click(await button(/^Page 1 of 8, make smaller/));
    expect(screen.getByText("Fit width")).toBeTruthy();
  });

  it("leads to the settings and back to the same preview", async () => {
    const { user } = await open(STATES.register());
    await user.click(await screen.findByRole("checkbox", { name: "Make the summary sheet too" }));
    await user.click(await button("Change – Report settings"));
    await screen.findByRole("heading", { level: 1, name: "Report settings" }, { timeout: 10_000 });
    await user.click(await button("Back"));
    const change = await button("Change – Report settings");
    expect(document.activeElement).toBe(change);
    const checkbox = screen.getByRole<HTMLInputElement>("checkbox", { name: "Make the summary sheet too" });
    expect(checkbox.checked).toBe(false);
  });

  it("says how much there is to look at first", async () => {
    await open(STATES.register());
    expect(await screen.findByText(/things to look at first$/)).toBeTruthy();
    expect(await button("Review")).toBeTruthy();
  });

  it("goes back to Columns with everything that was chosen", async () => {
    const { user } = await open(STATES.table());
    await user.click(await screen.findByRole("combobox", { name: "Actual" }));
    await user.click(screen.getByRole("option", { name: /ผลปี 63/ }));
    await user.click(await button("Preview"));
    await screen.findByRole("heading", { name: /report page/ });
    const [, back] = screen.getAllByRole("button", { name: "Back" });
    await user.click(back as HTMLElement);
    expect((await screen.findByRole("combobox", { name: "Actual" })).textContent).toBe("ผลปี 63");
    expect(document.activeElement).toBe(await button("Preview"));
  });
});

/** Makes as slowly as a test wants it to. */
function inSteps(workbook: MemoryWorkbook): { job: () => Job; end: () => void } {
  let job: Job | null = null;
  let end: () => void = () => undefined;
  const make = workbook.make.bind(workbook);
  workbook.make = async (request, given) => {
    job = given;
    await new Promise<void>((done, cancelled) => {
      end = done;
      given.signal.addEventListener("abort", () => cancelled(new ActionError("cancelled")));
    });
    return make(request, given) as Promise<Made>;
  };
  return {
    job: () => {
      if (!job) throw new Error("nothing is being made");
      return job;
    },
    end: () => end(),
  };
}

describe("Making", () => {
  it("lists no stages for what is over within a second", async () => {
    const workbook = STATES.register();
    inSteps(workbook);
    const { user } = await open(workbook);
    await user.click(await button("Make the sheet"));
    expect(await screen.findByRole("progressbar", { name: "Progress" })).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Stages" })).toBeNull();
    expect(await screen.findByRole("list", { name: "Stages" }, { timeout: 3000 })).toBeTruthy();
  });

  it("tells how far it is, and says every quarter once", async () => {
    const workbook = STATES.register();
    const { job } = inSteps(workbook);
    const { user } = await open(workbook);
    await user.click(await button("Make the sheet"));
    await screen.findByRole("progressbar");
    act(() => job().progress({ stage: "write", sheet: "รายงาน 2564", share: 0.55, done: 3, of: 5 }));
    expect(screen.getByText("Indicator 3 of 5")).toBeTruthy();
    expect(await screen.findByText("50% made")).toBeTruthy();
    const stages = await screen.findByRole("list", { name: "Stages" }, { timeout: 3000 });
    const current = within(stages)
      .getAllByRole("listitem")
      .find((stage) => stage.getAttribute("aria-current") === "step");
    expect(current?.textContent).toContain("Write sheet “รายงาน 2564”");
  });

  it("answers Cancel at once and comes back to the preview", async () => {
    const workbook = STATES.register();
    inSteps(workbook);
    const { user } = await open(workbook);
    await user.click(await button("Make the sheet"));
    await user.click(await button("Cancel"));
    expect(await screen.findAllByText(/^Cancelled\. The unfinished sheet was removed/)).toBeTruthy();
    expect(await button("Make the sheet")).toBeTruthy();
  });
});

describe("Done", () => {
  it("names the sheets, has the focus on the way there, and says so", async () => {
    const { user, workbook } = await open(STATES.register());
    await user.click(await button("Make the sheet"));
    const goTo = await button("Go to the sheet");
    expect(document.activeElement).toBe(goTo);
    expect(screen.getByText("5 indicators · 8 pages")).toBeTruthy();
    expect(screen.getByText("Table of scores and chart · 1 page")).toBeTruthy();
    expect(screen.getAllByText("Your sheet is ready").length).toBe(2);
    await user.click(goTo);
    expect(workbook.shown).toBe(workbook.made[0]?.id);
  });

  it("says what nobody would expect of the sheets", async () => {
    const workbook = STATES.register();
    workbook.notes = ["valuesOnly", "divided"];
    const { user } = await open(workbook);
    await user.click(await button("Make the sheet"));
    expect(await screen.findByText(/do not follow it\. Make them again when it changes/)).toBeTruthy();
    expect(screen.getByText(/more pages than Excel prints from one sheet/)).toBeTruthy();
  });

  it("saves a copy and says where it is", async () => {
    const { user } = await open(STATES.register());
    await user.click(await button("Make the sheet"));
    await user.click(await button("Save a copy (.xlsx)"));
    expect(await screen.findByText(/^The copy is open as a new workbook/)).toBeTruthy();
  });

  it("is the file itself where there is no Excel", async () => {
    const { user } = await open(STATES.fileOpened());
    await user.click(await screen.findByRole("combobox", { name: "Actual" }));
    await user.click(screen.getByRole("option", { name: /ผลปี 64/ }));
    await user.click(await button("Preview"));
    await user.click(await button("Make the sheet"));
    expect(document.activeElement).toBe(await button("Save the file (.xlsx)"));
    expect(screen.queryByRole("button", { name: "Go to the sheet" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });

  it("removes the sheets, asking once where somebody typed on one", async () => {
    const { user, workbook } = await open(STATES.register());
    const before = workbook.made.length;
    await user.click(await button("Make the sheet"));
    const remove = await button("Remove these 2 sheets");
    workbook.typedOn.add(workbook.made[0]?.id ?? "");
    await user.click(remove);
    expect(await screen.findByText(/changed since. What was typed there would be lost/)).toBeTruthy();
    expect(document.activeElement).toBe(await button("Keep"));
    await user.click(await button("Remove anyway"));
    expect(
      (await screen.findAllByText("2 sheets removed. Your data is still there.")).length,
    ).toBeGreaterThan(0);
    expect(workbook.made).toHaveLength(before);
  });
});

describe("An error", () => {
  it("says what to do; another try goes on with everything that was chosen", async () => {
    const workbook = STATES.table();
    const { user } = await open(workbook);
    await user.click(await screen.findByRole("combobox", { name: "Actual" }));
    await user.click(screen.getByRole("option", { name: /ผลปี 64/ }));
    await user.click(await button("Preview"));
    await screen.findByRole("heading", { name: /report page/ });
    workbook.refusal = new ActionError("workbookProtected");
    await user.click(await button("Make the sheet"));
    expect(await screen.findByRole("heading", { name: "A sheet could not be added" })).toBeTruthy();
    expect(await button("Save as a new file (.xlsx)")).toBeTruthy();
    workbook.refusal = null;
    await user.click(await button("Try again"));
    expect(await screen.findAllByText("Your sheet is ready")).toBeTruthy();
  });
});

describe("In Thai", () => {
  it("the whole way has its words", async () => {
    const { user } = await open(STATES.table(), { language: "th" });
    await user.click(await screen.findByRole("combobox", { name: "ผลการดำเนินงาน" }));
    await user.click(screen.getByRole("option", { name: /ผลปี 64/ }));
    await user.click(await button("ดูตัวอย่าง"));
    await user.click(await button("จัดทำแบบรายงาน"));
    expect(document.activeElement).toBe(await button("ไปที่แบบรายงาน"));
    expect(await button("บันทึกสำเนา (.xlsx)")).toBeTruthy();
    expect(await button("ลบ 2 แผ่นนี้")).toBeTruthy();
  });
});
