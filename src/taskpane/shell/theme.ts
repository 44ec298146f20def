import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { contrast } from "./contrast";

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
  // What is pressed must be read as well.
  colorNeutralForeground2BrandHover: RAMP[110],
  colorNeutralForeground2BrandPressed: RAMP[110],
  kpiStep1: "#0E3A20",
  kpiStep2: "#145931",
  kpiStep3: "#1F7A46",
};

/** The colours of Office's own panes. */
export interface OfficeColors {
  /** As Office names it, such as #262626. */
  readonly background: string;
  readonly text: string;
}

/** How the pane looks. */
export interface PaneLook {
  readonly isDark: boolean;
  readonly theme: PaneTheme;
}

const TEXT_CONTRAST = 4.5;

/**
 * The look that goes with Office's theme: dark over a dark ground, and on Office's very ground in its own text colour
 * wherever everything of ours is readable there; its middle grey is no ground for small text.
 *
 * @param colors null where there is no Office, or where it does not say: then the browser's wish counts
 */
export function lookOver(colors: OfficeColors | null): PaneLook {
  const background = readColor(colors?.background);
  const text = readColor(colors?.text);
  if (background === null) return { isDark: prefersDark(), theme: prefersDark() ? DARK_THEME : LIGHT_THEME };
  const isDark = contrast(background, "#FFFFFF") > contrast(background, "#000000");
  const own = isDark ? DARK_THEME : LIGHT_THEME;
  const quietest = [
    own.colorNeutralForeground3,
    own.colorBrandForegroundLink,
    text ?? own.colorNeutralForeground1,
  ];
  if (quietest.some((color) => contrast(color, background) < TEXT_CONTRAST)) return { isDark, theme: own };
  const ground = { colorNeutralBackground1: background, ...(text ? { colorNeutralForeground1: text } : {}) };
  return { isDark, theme: { ...own, ...ground } };
}

function readColor(given: string | undefined): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(given ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

function prefersDark(): boolean {
  return globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}
