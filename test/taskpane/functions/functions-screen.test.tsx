/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { ActionError, type Verbs } from "../../../src/actions/verbs";
import FunctionsRoute from "../../../src/taskpane/functions/functions-route";
import { NavigationProvider, useNavigation } from "../../../src/taskpane/shell/navigation";
import { PaneContext } from "../../../src/taskpane/shell/pane-context";
import type { Language } from "../../../src/text/language";

afterEach(cleanup);
// jsdom draws nothing and so cannot scroll.
window.scrollTo = () => undefined;

/** What the screen does in the workbook. */
type FunctionVerbs = Pick<Verbs, "place" | "activeCell" | "insertFormula" | "watch">;

/** A workbook of one cell at a time, as the verbs tell of it. */
class OneCell implements FunctionVerbs {
  readonly place = "workbook";
  address = "M6";
  content = "";
  refusal: ActionError | null = null;
  private changed: (() => void)[] = [];

  activeCell() {
    return Promise.resolve({ address: this.address, isBlank: this.content === "" });
  }

  insertFormula(formula: string, evenIfFull: boolean) {
    if (this.refusal) return Promise.reject(this.refusal);
    if (this.content !== "" && !evenIfFull) return Promise.resolve("cellIsFull" as const);
    this.content = formula;
    return Promise.resolve("inserted" as const);
  }

  watch(changed: () => void) {
    this.changed.push(changed);
    return () => {
      this.changed = this.changed.filter((one) => one !== changed);
    };
  }

  select(address: string, content: string) {
    Object.assign(this, { address, content });
    for (const tell of this.changed) tell();
  }

  get isWatched() {
    return this.changed.length > 0;
  }
}

/** The pane at this screen, as far as the screen can tell. */
function Pane({ verbs, start, language }: PaneProps): ReactElement {
  const pane = { verbs: verbs as Verbs, language, setLanguage: () => undefined, announce: () => undefined };
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>
        <NavigationProvider start={{ screen: "functions", id: start }}>
          <Here />
        </NavigationProvider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

interface PaneProps {
  readonly verbs: FunctionVerbs;
  readonly start: string | null;
  readonly language: Language;
}

function Here(): ReactElement {
  const { route } = useNavigation();
  return <FunctionsRoute id={route.screen === "functions" ? route.id : null} />;
}

async function open(start: string | null = null, language: Language = "en") {
  const cell = new OneCell();
  const view = await act(async () =>
    Promise.resolve(render(<Pane verbs={cell} start={start} language={language} />)),
  );
  return { cell, user: userEvent.setup(), ...view };
}

/** Selects another cell in the workbook. */
async function select(cell: OneCell, address: string, content: string) {
  await act(async () => {
    cell.select(address, content);
    await Promise.resolve();
  });
}

const names = () =>
  screen.getAllByRole("listitem").map((item) => within(item).getByRole("button").textContent);
const result = () => screen.getByRole("group", { name: "Result" });

describe("The list of functions", () => {
  it("has every function in its group, with what it answers", async () => {
    await open();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Tier and score",
      "Steps",
      "Figures",
      "Digits and dates",
    ]);
    expect(names()).toHaveLength(14);
    expect(names()[1]).toBe("KPI.SCOREHow many points of 100");
  });

  it("is in Thai for Thai readers", async () => {
    await open(null, "th");
    expect(screen.getByRole("heading", { level: 1, name: "ฟังก์ชัน KPI" })).toBeTruthy();
    expect(names()[0]).toBe("KPI.TIERผลอยู่ในระดับใด");
  });

  it("is searched in either language, and says how many there are", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "เลขไทย");
    expect(names()).toEqual(["KPI.THAIWritten in Thai digits", "KPI.NUMBERText read as a number"]);
    expect(screen.getByRole("status").textContent).toBe("Functions found: 2");
  });

  it("says so where nothing matches, in the words that were typed", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "<b>pivot");
    expect(screen.getByRole("status").textContent).toBe("No function matches “<b>pivot”");
    expect(screen.queryAllByRole("listitem")).toEqual([]);
  });

  it("keeps the search and the place while a function is open", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "steps");
    await user.click(screen.getByRole("button", { name: /KPI\.DONE/ }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("KPI.DONE");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("steps");
    expect(document.activeElement?.textContent).toContain("KPI.DONE");
  });

  it("leads to all help, where what is told of no single function stands too", async () => {
    await open(null, "th");
    const link = screen.getByRole("link", { name: /วิธีใช้ทั้งหมด/ });
    expect(link.getAttribute("href")).toBe("help/th/index.html");
  });

  it("is shown, with a word about it, where a function is asked for that there is not", async () => {
    await open("pivot");
    expect(screen.getByRole("status").textContent).toMatch(/no function of this name/);
    expect(names()).toHaveLength(14);
  });
});

describe("A function that is tried out", () => {
  it("has its example worked out at once", async () => {
    await open("score");
    expect(within(result()).getByRole("status").textContent).toBe("95.7381");
    expect(within(result()).getByRole("img", { name: "A result of 384.58 reaches: Standard" })).toBeTruthy();
    expect(result().textContent).toContain("17.12 short");
    expect(screen.getByText(/^=KPI\.SCORE/).parentElement?.textContent).toBe(
      '=KPI.SCORE(384.58,325,371.94,401.7,,"ratio")',
    );
  });

  it("follows what is typed and chosen: result, explanation, ladder and formula", async () => {
    const { user } = await open("score");
    const actual = screen.getByRole("textbox", { name: "Actual" });
    await user.clear(actual);
    await user.type(actual, "410");
    await user.selectOptions(screen.getByRole("combobox", { name: "Method" }), "Step, by tier");
    expect(within(result()).getByRole("status").textContent).toBe("100");
    expect(within(result()).getByRole("img", { name: "A result of 410 reaches: Advanced" })).toBeTruthy();
    expect(result().textContent).toContain("Score by tier = 100.");
    expect(screen.getByText(/^=KPI\.SCORE/).parentElement?.textContent).toBe(
      '=KPI.SCORE(410,325,371.94,401.7,,"step")',
    );
  });

  it("says in plain words what is wrong, in place of the figure", async () => {
    const { user } = await open("score");
    const standard = screen.getByRole("textbox", { name: "Standard" });
    await user.clear(standard);
    await user.type(standard, "450");
    expect(within(result()).getByRole("status").textContent).toMatch(
      /targets are out of order.*The cell shows #VALUE!/,
    );
    expect(within(result()).queryByRole("img")).toBeNull();
  });

  it("shows that a cell will be blank", async () => {
    const { user } = await open("tier");
    await user.clear(screen.getByRole("textbox", { name: "Actual" }));
    expect(within(result()).getByRole("status").textContent).toBe("Blank");
  });

  it("takes a list line by line", async () => {
    const { user } = await open("done");
    const ticks = screen.getByRole("textbox", { name: "Ticks, a step each" });
    await user.clear(ticks);
    await user.type(ticks, "✓{Enter}-{Enter}/");
    expect(within(result()).getByRole("status").textContent).toBe("1,3");
    expect(screen.getByText(/^=KPI\.DONE/).parentElement?.textContent).toBe('=KPI.DONE({"✓";"-";"/"})');
  });

  it("tells of all its arguments, and takes the rarer ones there", async () => {
    const { user } = await open("tier");
    const more = screen.getByRole("button", { name: "All arguments (6)" });
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await user.click(more);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    await user.type(screen.getByRole("textbox", { name: "Scale (worst → best)" }), "C < B < A");
    for (const [name, label] of Object.entries({ Actual: "B", Basic: "C", Standard: "B", Advanced: "A" })) {
      await user.clear(screen.getByRole("textbox", { name }));
      await user.type(screen.getByRole("textbox", { name }), label);
    }
    expect(within(result()).getByRole("status").textContent).toBe("Standard");
  });

  it("leads to its help page in the language", async () => {
    await open("fiscalyear", "th");
    const link = screen.getByRole("link", { name: /วิธีใช้ KPI\.FISCALYEAR/ });
    expect(link.getAttribute("href")).toBe("help/th/fiscalyear.html");
    expect(link.getAttribute("target")).toBe("_blank");
  });
});

describe("Insert", () => {
  it("names the selected cell, live, and puts the formula there", async () => {
    const { user, cell } = await open("percent");
    await screen.findByRole("button", { name: "Insert in cell M6" });
    await select(cell, "B2", "");
    await user.click(await screen.findByRole("button", { name: "Insert in cell B2" }));
    expect(cell.content).toBe("=KPI.PERCENT(250,305)");
    expect(await screen.findByText("The formula is in cell B2.")).toBeTruthy();
  });

  it("asks before it writes over something, and leaves it where the answer is no", async () => {
    const { user, cell } = await open("percent");
    await select(cell, "B2", "mine");
    await user.click(await screen.findByRole("button", { name: "Insert in cell B2" }));
    expect(await screen.findByText("Cell B2 already holds something. Replace it?")).toBeTruthy();
    expect(cell.content).toBe("mine");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep it" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(cell.content).toBe("mine");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Insert in cell B2" }));
    await user.click(await screen.findByRole("button", { name: "Insert in cell B2" }));
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    expect(cell.content).toBe("=KPI.PERCENT(250,305)");
  });

  it("does not take a yes for one cell as a yes for another", async () => {
    const { user, cell } = await open("percent");
    await select(cell, "B2", "mine");
    await user.click(await screen.findByRole("button", { name: "Insert in cell B2" }));
    const yes = await screen.findByRole("button", { name: "Replace" });
    Object.assign(cell, { address: "C3", content: "mine too" });
    await user.click(yes);
    expect(cell.content).toBe("mine too");
  });

  it.each([
    ["cellEditMode", /still being typed into.*Press Enter to finish/],
    ["sheetProtected", /This sheet is protected.*Unprotect Sheet/],
    ["unexpected", /went wrong.*copy the formula and paste it/],
  ] as const)("says what to do where Excel refuses: %s", async (code, words) => {
    const { user, cell } = await open("percent");
    cell.refusal = new ActionError(code, "raw details");
    await user.click(await screen.findByRole("button", { name: "Insert in cell M6" }));
    expect((await screen.findByText(words)).textContent).not.toContain("raw details");
  });

  it("does not try with a text that Excel takes into no formula", async () => {
    const { user, cell } = await open("thai");
    const text = screen.getByRole("textbox", { name: "Number or text" });
    await user.clear(text);
    await user.click(text);
    await user.paste("ก".repeat(300));
    await user.click(await screen.findByRole("button", { name: "Insert in cell M6" }));
    expect(await screen.findByText(/longer than Excel takes/)).toBeTruthy();
    expect(cell.content).toBe("");
  });

  it("is not offered where there is no workbook", () => {
    render(<Pane verbs={fileVerbs} start="percent" language="en" />);
    expect(screen.queryByRole("button", { name: /Insert/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Copy" })).toBeTruthy();
  });

  it("stops watching the workbook once it is left", async () => {
    const { cell, unmount } = await open("percent");
    expect(cell.isWatched).toBe(true);
    unmount();
    expect(cell.isWatched).toBe(false);
  });
});

const fileVerbs: FunctionVerbs = {
  place: "file",
  activeCell: () => Promise.reject(new ActionError("notSupported")),
  insertFormula: () => Promise.reject(new ActionError("notSupported")),
  watch: () => () => undefined,
};

describe("Copy", () => {
  it("puts the formula on the clipboard and says so", async () => {
    const { user } = await open("percent");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Copied")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe("=KPI.PERCENT(250,305)");
  });

  it("selects the formula to be copied by hand where the browser does not let it", async () => {
    const { user } = await open("percent");
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    Object.defineProperty(document, "execCommand", { configurable: true, value: () => false });
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText(/It could not be copied/)).toBeTruthy();
    expect(String(window.getSelection())).toBe("=KPI.PERCENT(250,305)");
  });
});
