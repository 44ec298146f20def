import { describe, expect, it } from "@jest/globals";
import { DARK_THEME, LIGHT_THEME, lookOver } from "../../../src/taskpane/shell/theme";

describe("The theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#E6E6E6", false],
    ["#666666", true],
    ["#262626", true],
    ["000000", true],
  ])("over Office's background %s is dark: %p", (background, isDark) => {
    expect(lookOver({ background, text: "" }).isDark).toBe(isDark);
  });

  it("is light where nothing is known of Office", () => {
    expect(lookOver(null)).toEqual({ isDark: false, theme: LIGHT_THEME });
    expect(lookOver({ background: "no colour", text: "none" }).theme).toBe(LIGHT_THEME);
  });

  it.each([
    ["#262626", "#FFFFFF"],
    ["#E6E6E6", "#262626"],
  ])("stands on Office's very ground %s and writes in its colour %s", (background, text) => {
    const { theme } = lookOver({ background, text });
    expect(theme.colorNeutralBackground1).toBe(background.toLowerCase());
    expect(theme.colorNeutralForeground1).toBe(text.toLowerCase());
  });

  it.each([
    ["its middle grey", "#666666", "#FFFFFF"],
    ["a text of nearly the ground's colour", "#262626", "#333333"],
  ])("keeps its own ground where small text could not be read: %s", (_why, background, text) => {
    expect(lookOver({ background, text }).theme).toBe(DARK_THEME);
  });

  it.each([
    ["light", LIGHT_THEME, "#ffffff"],
    ["dark", DARK_THEME, "#292929"],
  ])("has words on the primary button that are readable: %s", (_name, theme, ground) => {
    expect(contrast("#ffffff", theme.colorBrandBackground)).toBeGreaterThan(4.5);
    expect(contrast(theme.colorBrandForegroundLink, ground)).toBeGreaterThan(4.5);
    expect(contrast(theme.colorNeutralForeground3, ground)).toBeGreaterThan(4.5);
    for (const body of [theme.kpiStep1, theme.kpiStep2, theme.kpiStep3])
      expect(contrast(theme.colorBrandStroke1, body)).toBeGreaterThan(1.9);
  });
});

/** As WCAG defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((one) =>
    one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
