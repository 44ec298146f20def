import { useEffect, useState } from "react";
import { lookOver, type OfficeColors, type PaneLook } from "./theme";

/**
 * The look of the pane, which follows Office's theme and the browser's while the pane is open. Excel does not tell of
 * a new theme; it is chosen in a window over the workbook, so the colours are asked for again when the pane is come
 * back to.
 *
 * @param colorsNow stable between renders
 */
export function useLook(colorsNow: () => OfficeColors | null): PaneLook {
  const [look, setLook] = useState(() => lookOver(colorsNow()));
  useEffect(() => {
    const renew = () => setLook((before) => keepIfSame(before, lookOver(colorsNow())));
    const wish = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
    const moments: readonly (readonly [EventTarget | undefined, string])[] = [
      [window, "focus"],
      [document.documentElement, "pointerenter"],
      [document, "visibilitychange"],
      [wish, "change"],
    ];
    for (const [target, name] of moments) target?.addEventListener(name, renew);
    return () => {
      for (const [target, name] of moments) target?.removeEventListener(name, renew);
    };
  }, [colorsNow]);
  return look;
}

/** The same look again must not draw everything anew. */
function keepIfSame(before: PaneLook, now: PaneLook): PaneLook {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
