/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import type { Route } from "../../../src/taskpane/shell/route";
import { renderPane } from "../../support/pane/render-pane";
import { STATES } from "../../support/pane/states";

const SCREENS: readonly (readonly [Route, string])[] = [
  [{ screen: "home" }, "KPI for Excel"],
  [{ screen: "make", start: null }, "Make the standard sheet"],
  [{ screen: "blank" }, "Blank standard sheet"],
  [{ screen: "register" }, "Start a new register"],
  [{ screen: "check" }, "Check indicators"],
  [{ screen: "functions", id: null }, "KPI functions"],
  [{ screen: "functions", id: "score" }, "KPI.SCORE"],
  [{ screen: "settings" }, "Report settings"],
];

describe("The pane", () => {
  it.each(SCREENS)("opens at %j", async (start, heading) => {
    await renderPane(STATES.register(), { start });
    expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeTruthy();
  });

  it("leaves the focus in the sheet when it opens", async () => {
    await renderPane(STATES.register());
    expect(document.activeElement).toBe(document.body);
  });

  it("shows what a button of the ribbon asks for, and leads back from there", async () => {
    let ask: (route: Route) => void = () => undefined;
    const { user } = await renderPane(STATES.register(), {
      onAsked: (show) => {
        ask = show;
        return () => undefined;
      },
    });
    act(() => ask({ screen: "functions", id: null }));
    expect(await screen.findByRole("heading", { level: 1, name: "KPI functions" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { level: 1, name: "KPI for Excel" })).toBeTruthy();
  });

  it("follows Office's theme when that changes while the pane is open", async () => {
    const office = { background: "#FFFFFF", text: "#262626" };
    await renderPane(STATES.register(), { colorsNow: () => office });
    expect(document.documentElement.style.colorScheme).toBe("light");
    Object.assign(office, { background: "#262626", text: "#FFFFFF" });
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(document.documentElement.style.colorScheme).toBe("dark");
    expect(document.body.style.backgroundColor).toBe("rgb(38, 38, 38)");
  });

  it("leads home where there is nothing to go back to", async () => {
    const { user } = await renderPane(STATES.register(), { start: { screen: "settings" } });
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { level: 1, name: "KPI for Excel" })).toBeTruthy();
  });
});
