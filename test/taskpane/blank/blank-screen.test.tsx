/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { renderPane } from "../../support/pane/render-pane";
import { STATES } from "../../support/pane/states";

const open = async () => {
  const pane = await renderPane(STATES.empty(), { start: { screen: "blank" } });
  return { ...pane, field: screen.getByRole<HTMLInputElement>("textbox", { name: "How many indicators" }) };
};

describe("A blank sheet", () => {
  it.each(["3", "๑๒"])("leads on with %p indicators", async (typed) => {
    const { user, field } = await open();
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(await screen.findByRole("heading", { level: 1, name: "Make the standard sheet" })).toBeTruthy();
  });

  it.each(["", "0", "1001", "five", "2.5"])("asks again for %p", async (typed) => {
    const { user, field } = await open();
    await user.clear(field);
    if (typed !== "") await user.type(field, typed);
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(screen.getByText("Type a number from 1 to 1,000")).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(typed);
  });
});
