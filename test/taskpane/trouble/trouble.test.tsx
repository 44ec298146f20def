/** @jest-environment jsdom */
import { describe, expect, it, jest } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { ActionError } from "../../../src/actions/verbs";
import { MemoryWorkbook } from "../../support/pane/memory-workbook";
import { renderPane, says } from "../../support/pane/render-pane";
import { STATES } from "../../support/pane/states";

describe("What went wrong", () => {
  it("is said in words with what to do; the details are there for those who ask", async () => {
    const { user } = await renderPane(STATES.protected());
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(says("A sheet could not be added"))).toBeTruthy();
    expect(within(alert).getAllByRole("listitem")).toHaveLength(2);
    const details = within(alert).getByText(/worksheets\.add/);
    expect(details.closest("[hidden]")).not.toBeNull();
    const disclosure = within(alert).getByRole("button", { name: "Details for your administrator" });
    await user.click(disclosure);
    expect(disclosure.getAttribute("aria-expanded")).toBe("true");
    await user.click(within(alert).getByRole("button", { name: "Copy details" }));
    expect(await navigator.clipboard.readText()).toContain("worksheets.add");
    expect(within(alert).getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  it("shows the message of an unforeseen error in the details only", async () => {
    class Broken extends MemoryWorkbook {
      override look = () => Promise.reject(new TypeError("x is not a function"));
    }
    await renderPane(new Broken());
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(says("Something unexpected went wrong"))).toBeTruthy();
    expect(
      within(alert)
        .getByText(/x is not a function/)
        .closest("[hidden]"),
    ).not.toBeNull();
  });

  it("can be tried again", async () => {
    const { user, workbook } = await renderPane(STATES.protected());
    await screen.findByRole("alert");
    workbook.refusal = null;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "A register of 5 indicators" })).toBeTruthy();
  });
});

describe("A screen that breaks", () => {
  it("is caught: the pane offers to start again", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const workbook = STATES.register();
    const view = await workbook.look();
    let isBroken = true;
    workbook.look = () =>
      Promise.resolve(isBroken ? { ...view, made: null as unknown as typeof view.made } : view);
    const { user } = await renderPane(workbook);
    expect(await screen.findByText(says("Something unexpected went wrong"))).toBeTruthy();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Start again" }));
    expect(await screen.findByRole("heading", { name: "A register of 5 indicators" })).toBeTruthy();
    quiet.mockRestore();
  });
});

describe("An error of an action", () => {
  it("quotes the facts it has", async () => {
    const workbook = STATES.empty();
    workbook.refusal = new ActionError("sheetProtected", "", { sheet: "<i>Sheet1</i>" });
    await renderPane(workbook);
    expect(await screen.findByText(says(/“<i>Sheet1<\/i>” is protected/))).toBeTruthy();
  });
});
