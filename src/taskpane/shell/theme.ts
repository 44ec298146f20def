import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

const RAMP: BrandVariants = {
  10: "#020F06",
  20: "#051B0D",
  30: "#072914",
  40: "#0A371D",
  50: "#0E4625",
  60: "#145931",
  70: "#1A6A3B",
  80: "#107C41",
  90: "#328D55",
  100: "#47A066",
  110: "#5CB279",
  120: "#73C38C",
  130: "#8DD0A1",
  140: "#ADDDBA",
  150: "#CDEAD4",
  160: "#E8F6EC",
};

/** Thai needs taller lines; in both languages, so that switching moves nothing. */
const LINES = {
  lineHeightBase200: "18px",
  lineHeightBase300: "22px",
  lineHeightBase400: "24px",
  lineHeightBase500: "30px",
  lineHeightBase600: "36px",
  fontFamilyBase: "'Segoe UI', 'Leelawadee UI', 'Noto Sans Thai', system-ui, sans-serif",
} as const;

/** The bodies of the steps of the staircase, from the lowest up: CSS variables beside Fluent's own. */
interface StepColors {
  readonly kpiStep1: string;
  readonly kpiStep2: string;
  readonly kpiStep3: string;
}

export type PaneTheme = Theme & StepColors;

export const LIGHT_THEME: PaneTheme = {
  ...createLightTheme(RAMP),
  ...LINES,
  kpiStep1: RAMP[160],
  kpiStep2: RAMP[150],
  kpiStep3: RAMP[140],
};

export const DARK_THEME: PaneTheme = {
  ...createDarkTheme(RAMP),
  ...LINES,
  colorBrandForeground1: RAMP[110],
  colorBrandForeground2: RAMP[120],
  colorBrandForegroundLink: RAMP[120],
  colorBrandStroke1: RAMP[110],
  kpiStep1: "#0E3A20",
  kpiStep2: "#145931",
  kpiStep3: "#1F7A46",
};

/**
 * Whether Office's theme is a dark one, by the brightness of its background.
 *
 * @param background as Office names it, such as #262626; undefined where there is no Office
 */
export function isDark(background: string | undefined): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!channels) return globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
