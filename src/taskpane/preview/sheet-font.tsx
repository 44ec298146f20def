import type { ReactElement } from "react";

// TH Sarabun New is on few computers outside Thai offices. Sarabun is the same design drawn larger, so it stands in.

const STAND_IN = "KPI Sarabun";
const SIZE_ADJUST = "78%";

const LATIN = "U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212";
const THAI = "U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC";

const FACES = [
  {
    url: new URL("@fontsource/sarabun/files/sarabun-thai-400-normal.woff2", import.meta.url),
    weight: 400,
    range: THAI,
  },
  {
    url: new URL("@fontsource/sarabun/files/sarabun-thai-700-normal.woff2", import.meta.url),
    weight: 700,
    range: THAI,
  },
  {
    url: new URL("@fontsource/sarabun/files/sarabun-latin-400-normal.woff2", import.meta.url),
    weight: 400,
    range: LATIN,
  },
  {
    url: new URL("@fontsource/sarabun/files/sarabun-latin-700-normal.woff2", import.meta.url),
    weight: 700,
    range: LATIN,
  },
];

const CSS = FACES.map(
  ({ url, weight, range }) =>
    `@font-face{font-family:"${STAND_IN}";font-weight:${String(weight)};font-display:swap;size-adjust:${SIZE_ADJUST};` +
    `unicode-range:${range};src:url("${url.href}") format("woff2")}`,
).join("");

/** Makes the letters of the sheet known to the page; they are loaded only when a preview uses them. */
export function SheetFont(): ReactElement {
  return <style>{CSS}</style>;
}

/** The fonts to draw a text with: its own where the computer has it, or what stands in for it. */
export function fontFamily(name: string): string {
  const own = `"${name.replaceAll(/["\\]/g, "")}"`;
  return hasStandIn(name) ? `${own}, "${STAND_IN}", sans-serif` : `${own}, sans-serif`;
}

/** Whether another font may stand in, whose letters are wider. */
export function hasStandIn(name: string): boolean {
  return /sarabun/i.test(name);
}
