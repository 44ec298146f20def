import { describe, expect, it } from "@jest/globals";
import { shownDate, shownTime } from "../../../src/taskpane/shell/shown-date";

describe("A moment as the pane writes it", () => {
  it.each([
    [new Date(2021, 6, 5, 14, 20), "5 ก.ค. 2564", "5 Jul 2021", "14:20"],
    [new Date(2021, 8, 30, 23, 59), "30 ก.ย. 2564", "30 Sep 2021", "23:59"],
    [new Date(2022, 0, 1, 0, 0), "1 ม.ค. 2565", "1 Jan 2022", "00:00"],
  ])("has the day of the place it is read in: %s", (moment, thai, english, time) => {
    expect(shownDate(moment, "th")).toBe(thai);
    expect(shownDate(moment, "en")).toBe(english);
    expect(shownTime(moment)).toBe(time);
  });
});
