/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import { ActionError } from "../../../src/actions/verbs";
import { defaultSettings } from "../../../src/register/settings";
import { renderPane, says } from "../../support/pane/render-pane";
import { STATES } from "../../support/pane/states";

const open = async (state = STATES.register()) => {
  const pane = await renderPane(state, { start: { screen: "settings" } });
  await screen.findByRole("textbox", { name: "Title" });
  return pane;
};
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("The settings", () => {
  it("are kept when a field is left, and say so", async () => {
    const { user, workbook } = await open();
    await user.clear(field("Organisation"));
    await user.type(field("Organisation"), "  กรมการจัดหางาน ");
    expect(workbook.settings.organisation).toBe("หน่วยงานตัวอย่าง กระทรวงแรงงาน");
    await user.tab();
    await waitFor(() => expect(workbook.settings.organisation).toBe("กรมการจัดหางาน"));
    expect(screen.getByRole("status").textContent).toMatch(/^Saved at \d\d:\d\d$/);
  });

  it("take choices at once", async () => {
    const { user, workbook } = await open();
    await user.click(screen.getByRole("radio", { name: "6 months" }));
    await user.click(screen.getByRole("radio", { name: "English" }));
    await user.click(screen.getByRole("radio", { name: "123 Arabic" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Font" }), "Tahoma");
    await waitFor(() =>
      expect(workbook.settings).toMatchObject({
        round: 6,
        language: "en",
        digits: "arabic",
        font: { name: "Tahoma", size: 16 },
      }),
    );
  });

  it.each([
    ["64", 2564],
    ["๖๓", 2563],
    ["2021", 2564],
    [" 2565 ", 2565],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๓", 2563],
    ["FY 2022", 2565],
  ])("understand the year %p", async (typed, year) => {
    const { user, workbook } = await open();
    await user.clear(field("Fiscal year (B.E.)"));
    await user.type(field("Fiscal year (B.E.)"), typed);
    expect(screen.getByText(says(new RegExp(`^Read as ${String(year)}`)))).toBeTruthy();
    await user.tab();
    await waitFor(() => expect(workbook.settings.fiscalYear).toBe(year));
  });

  it("ask about a year far away, and take it all the same", async () => {
    const { user, workbook } = await open();
    await user.clear(field("Fiscal year (B.E.)"));
    await user.type(field("Fiscal year (B.E.)"), "2546");
    expect(screen.getByText(says(/^Read as 2546, \d+ years from the one that ended last/))).toBeTruthy();
    await user.tab();
    await waitFor(() => expect(workbook.settings.fiscalYear).toBe(2546));
  });

  it("say what is no year, and keep the one before", async () => {
    const { user, workbook } = await open();
    await user.clear(field("Fiscal year (B.E.)"));
    await user.type(field("Fiscal year (B.E.)"), "abc");
    await user.tab();
    expect(
      screen.getByText(says("“abc” is no year. Type 2564 or 64; until then 2564 is used.")),
    ).toBeTruthy();
    expect(field("Fiscal year (B.E.)").value).toBe("abc");
    expect(workbook.settings.fiscalYear).toBe(2564);
  });

  it("ask for another size of text where nobody could read it or no page would hold it", async () => {
    const { user, workbook } = await open();
    const size = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Size" });
    for (const typed of ["99", "1"]) {
      await user.clear(size);
      await user.type(size, `${typed}{Enter}`);
      expect(await screen.findByText("Type a size from 8 to 36")).toBeTruthy();
      expect(workbook.settings.font.size).toBe(16);
    }
    await user.clear(size);
    await user.type(size, "14{Enter}");
    await waitFor(() => expect(workbook.settings.font.size).toBe(14));
    expect(screen.queryByText("Type a size from 8 to 36")).toBeNull();
  });

  it("suggest the round that ended last where another one is set", async () => {
    const { user, workbook } = await open();
    const { fiscalYear, round } = defaultSettings(new Date());
    await user.click(screen.getByRole("button", { name: "Use it" }));
    await waitFor(() => expect(workbook.settings).toMatchObject({ fiscalYear, round }));
    expect(field("Fiscal year (B.E.)").value).toBe(String(fiscalYear));
    expect(screen.queryByRole("button", { name: "Use it" })).toBeNull();
  });

  it("show the heading as it will print, in the report's own language and digits", async () => {
    const { user } = await open();
    expect(screen.getByText(says("ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๑๒ เดือน"))).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "123 Arabic" }));
    expect(screen.getByText(says("ประจำปีงบประมาณ พ.ศ. 2564 รอบ 12 เดือน"))).toBeTruthy();
  });

  it("do without no title: the one before stays", async () => {
    const { user, workbook } = await open();
    const before = workbook.settings.title;
    await user.clear(field("Title"));
    await user.tab();
    expect(screen.getByText(says(new RegExp(`^Type a title.*${before}`)))).toBeTruthy();
    expect(workbook.settings.title).toBe(before);
  });

  it("take markup as text", async () => {
    const { user, workbook } = await open();
    await user.clear(field("Title"));
    await user.type(field("Title"), "<b>=1+1</b>");
    await user.tab();
    await waitFor(() => expect(workbook.settings.title).toBe("<b>=1+1</b>"));
    expect(screen.getAllByText("<b>=1+1</b>").length).toBeGreaterThan(0);
  });

  it("keep in sight what could not be stored, and store it later", async () => {
    const { user, workbook } = await open();
    workbook.refusal = new ActionError("busy");
    await user.click(screen.getByRole("radio", { name: "9 months" }));
    expect(await screen.findByText(says("Excel is busy"))).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "9 months" }).checked).toBe(true);
    workbook.refusal = null;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(workbook.settings.round).toBe(9));
    expect(screen.queryByText(says("Excel is busy"))).toBeNull();
  });

  it("leave a colleague's changes alone", async () => {
    const { user, workbook } = await open();
    act(() =>
      workbook.change(() => (workbook.settings = { ...workbook.settings, organisation: "กองแผนงาน" })),
    );
    await waitFor(() => expect(field("Organisation").value).toBe("กองแผนงาน"));
    await user.click(screen.getByRole("radio", { name: "9 months" }));
    await waitFor(() => expect(workbook.settings).toMatchObject({ organisation: "กองแผนงาน", round: 9 }));
  });
});
