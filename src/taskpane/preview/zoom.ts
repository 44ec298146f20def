/** How large the chosen page is shown: as wide as the pane, or in percent of its printed size. */
export type Zoom = (typeof ZOOMS)[number];

const ZOOMS = ["fit", 75, 100, 150] as const;

/** CSS pixels to a point: what 100 % means. */
const PIXELS_A_POINT = 96 / 72;

/** The next larger or smaller step; null at the end. @example zoomStep("fit", 1) // 75 */
export function zoomStep(zoom: Zoom, by: 1 | -1): Zoom | null {
  return ZOOMS[ZOOMS.indexOf(zoom) + by] ?? null;
}

/** The width of a page in CSS, from its width in points. */
export function shownWidth(zoom: Zoom, points: number): string {
  return zoom === "fit" ? "100%" : `${String(Math.round((points * PIXELS_A_POINT * zoom) / 100))}px`;
}
