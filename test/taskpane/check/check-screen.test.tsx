/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ActionError, type Verbs } from "../../../src/actions/verbs";
import CheckScreen from "../../../src/taskpane/check/check-screen";
import { NavigationProvider } from "../../../src/taskpane/shell/navigation";
import { PaneContext } from "../../../src/taskpane/shell/pane-context";
import { HOME } from "../../../src/taskpane/shell/route";
import type { Language } from "../../../src/text/language";
import type { CellValue } from "../../../src/register/report";
import { SAMPLE_REPORT } from "../../../src/workbench/sample/report";
import { manyIndicators } from "../../../src/workbench/sample/many";
import { MemoryWorkbook } from "../../support/pane/memory-workbook";
import { CLEAN_REPORT } from "../../register/contradictions";

afterEach(cleanup);
// jsdom draws nothing and so cannot scroll.
window.scrollTo = () => undefined;

/** The row and column of the result of 4.1. */
const ACTUAL = { row: 5, column: 7 };

function open(verbs: Verbs, language: Language = "en") {
  const said: string[] = [];
  const announce = (text: string) => void said.push(text);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={{ verbs, language, setLanguage: () => undefined, announce }}>
        <NavigationProvider start={HOME}>
          <CheckScreen source={null} />
        </NavigationProvider>
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return { said, user: userEvent.setup() };
}

const sample = () => MemoryWorkbook.withRegister(SAMPLE_REPORT);
const headings = () =>
  screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent ?? "");
const indicator = (number: string) => screen.findByRole("region", { name: new RegExp(`^${number}`) });
const actualOf = ({ register }: MemoryWorkbook) => register?.rows[ACTUAL.row]?.[ACTUAL.column];

function type(workbook: MemoryWorkbook, value: CellValue) {
  workbook.change(() => {
    const register = workbook.register;
    if (!register) throw new Error("There is no register.");
    const rows = register.rows.map((cells, row) =>
      cells.map((cell, column) => (row === ACTUAL.row && column === ACTUAL.column ? value : cell)),
    );
    workbook.register = { ...register, rows };
  });
}

describe("The screen of the check", () => {
  it("says how much was found, how much it matters and where, the worst indicator first", async () => {
    open(sample());
    expect(await screen.findByRole("heading", { level: 2 })).toHaveProperty(
      "textContent",
      "5 findings in 4 indicators",
    );
    const counts = within(screen.getByRole("list", { name: /how much they matter/ }));
    expect(counts.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Wrong 1",
      "Doubtful 2",
      "Note 2",
    ]);
    expect(headings().map((text) => /^[\d.]+/.exec(text)?.[0])).toEqual(["1", "3", "4.1", "4.2"]);
    expect(screen.getByText("Indicator 2: nothing found")).toBeTruthy();
  });

  it("speaks Thai", async () => {
    open(sample(), "th");
    expect((await screen.findByRole("heading", { level: 2 })).textContent).toBe("พบ 5 เรื่อง ใน 4 ตัวชี้วัด");
    expect(within(await indicator("4.1")).getByText("ข้อสังเกต")).toBeTruthy();
    expect(document.body.textContent).toContain("ตัวชี้วัดที่ 2 ไม่พบสิ่งที่ต้องแก้");
  });

  it("says where nothing is found, and leads on to the sheet", async () => {
    open(MemoryWorkbook.withRegister(CLEAN_REPORT));
    expect(await screen.findByText("Nothing found. Ready to make the sheet.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Make the standard sheet" })).toBeTruthy();
  });

  it("says what to do where there are no indicators", async () => {
    open(new MemoryWorkbook());
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      expect.stringContaining("No indicators yet"),
    );
  });

  it("shows the cell of a finding and keeps the focus", async () => {
    const workbook = sample();
    const { user } = open(workbook);
    const button = within(await indicator("4.1")).getByRole("button", { name: "Show me" });
    await user.click(button);
    expect(workbook.shown).toMatchObject({ table: "register", row: ACTUAL.row, column: ACTUAL.column });
    expect(document.activeElement).toBe(button);
  });

  it("draws a thousand indicators some at a time", async () => {
    const { user } = open(MemoryWorkbook.withRegister(manyIndicators(1000, 5)));
    await screen.findByRole("heading", { level: 2 }, { timeout: 20_000 });
    expect(headings()).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: /^Show \d+ more indicators$/ }));
    expect(headings()).toHaveLength(60);
  });
});

describe("A repair", () => {
  it("is seen before it is made, and can be left", async () => {
    const workbook = sample();
    const { user } = open(workbook);
    const card = within(await indicator("4.1"));
    await user.click(card.getByRole("button", { name: "Fix…" }));
    const [now, after] = card.getAllByRole("definition").map(({ textContent }) => textContent);
    expect([now, after]).toEqual([expect.stringContaining("1 - 3"), expect.stringContaining("1-3")]);
    await user.click(card.getByRole("button", { name: "Leave it" }));
    expect(card.queryByRole("definition")).toBeNull();
    expect(document.activeElement).toBe(card.getByRole("button", { name: "Fix…" }));
    expect(actualOf(workbook)).toContain("1 - 3");
  });

  it("shrinks its finding to one line with the way back, and nothing moves", async () => {
    const workbook = sample();
    const { user, said } = open(workbook);
    const card = within(await indicator("4.1"));
    const order = headings();
    await user.click(card.getByRole("button", { name: "Fix…" }));
    await user.click(card.getByRole("button", { name: "Fix" }));
    expect(actualOf(workbook)).toContain("1-3");
    const undo = await card.findByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    expect(said).toEqual(["Fixed"]);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("4 findings in 3 indicators");
    // The table is checked again a little later: what was fixed stays where it was.
    await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(headings()).toEqual(order);
    await user.click(card.getByRole("button", { name: "Undo" }));
    expect(actualOf(workbook)).toContain("1 - 3");
    expect(await card.findByRole("button", { name: "Fix…" })).toBeTruthy();
  });

  it("is refused with the reason where the cell has changed, and the check can be done again", async () => {
    const workbook = sample();
    const { user } = open(workbook);
    const card = within(await indicator("4.1"));
    await user.click(card.getByRole("button", { name: "Fix…" }));
    type(workbook, "ขั้นตอนที่ 1 - 2");
    await user.click(card.getByRole("button", { name: "Fix" }));
    const alert = within(await card.findByRole("alert"));
    expect(card.getByRole("alert").textContent).toMatch(/ขั้นตอนที่ 1 - 2.*nothing was written/);
    expect(actualOf(workbook)).toBe("ขั้นตอนที่ 1 - 2");
    await user.click(alert.getByRole("button", { name: "Check again" }));
    await waitFor(() =>
      expect(document.body.textContent).toContain("“1 - 2” is spelled “1-2” everywhere else."),
    );
  });

  it("is refused to be undone where the cell was changed after it", async () => {
    const workbook = sample();
    const { user } = open(workbook);
    const card = within(await indicator("4.1"));
    await user.click(card.getByRole("button", { name: "Fix…" }));
    await user.click(card.getByRole("button", { name: "Fix" }));
    await card.findByRole("button", { name: "Undo" });
    type(workbook, "1-2");
    await user.click(card.getByRole("button", { name: "Undo" }));
    expect((await card.findByRole("alert")).textContent).toContain("1-2");
    expect(actualOf(workbook)).toBe("1-2");
  });

  it("says in words what went wrong", async () => {
    const workbook = sample();
    const { user } = open(workbook);
    const card = within(await indicator("4.1"));
    await user.click(card.getByRole("button", { name: "Fix…" }));
    workbook.refusal = new ActionError("sheetProtected", "", { sheet: "ตัวชี้วัด" });
    await user.click(card.getByRole("button", { name: "Fix" }));
    expect((await card.findByRole("alert")).textContent).toContain("This sheet is protected");
  });
});

describe("While somebody works in the sheet", () => {
  it("a finding that is settled there goes, and its indicator stays where it was", async () => {
    const workbook = sample();
    open(workbook);
    const card = within(await indicator("4.1"));
    type(workbook, "ดำเนินการครบถ้วนตามขั้นตอนที่ 1-3");
    await waitFor(() => expect(card.getByText("Settled")).toBeTruthy(), { timeout: 4000 });
    expect(headings()).toHaveLength(4);
  });

  it("what is found anew comes last", async () => {
    const workbook = sample();
    open(workbook);
    const card = within(await indicator("4.1"));
    type(workbook, "ขั้นตอนที่ 3");
    await waitFor(() => expect(card.getByText(/step 3 means that step alone/)).toBeTruthy(), {
      timeout: 4000,
    });
  });

  it("what was found stays, and says so, where the table cannot be checked again", async () => {
    const workbook = sample();
    open(workbook);
    await screen.findByRole("heading", { level: 2 });
    workbook.change(() => {
      workbook.refusal = new ActionError("busy");
    });
    expect(
      await screen.findByText("The table has changed since it was checked.", {}, { timeout: 4000 }),
    ).toBeTruthy();
    expect(headings()).toHaveLength(4);
  });
});

describe("Without Excel", () => {
  it("findings are told, but there is no cell to go to or to repair", async () => {
    const { register } = sample();
    open(Object.assign(new MemoryWorkbook("file"), { register, fix: undefined, undo: undefined }));
    const card = within(await indicator("4.1"));
    expect(card.queryByRole("button")).toBeNull();
  });
});
