import { useEffect, useRef, type RefObject } from "react";
import { useNavigation } from "./navigation";

/**
 * Puts the focus where a reader goes on: on the heading of a new screen; coming back, on the control that was left
 * (marked with `data-nav`). Where the pane has just been opened the focus stays in the sheet.
 *
 * @returns for the heading
 */
export function useArrivalFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { route, arrival, leftAt } = useNavigation();
  useEffect(() => {
    if (arrival === "opened") return;
    const left = leftAt === null ? null : controlOf(leftAt);
    if (left) {
      left.focus();
      return;
    }
    globalThis.scrollTo(0, 0);
    heading.current?.focus();
    if (leftAt !== null) return whenItComes(leftAt, heading);
    return undefined;
  }, [route, arrival, leftAt]);
  return heading;
}

/** Puts the focus on the heading of the screen, where the control that had it is gone. */
export function focusHeading(): void {
  document.querySelector("h1")?.focus({ preventScroll: true });
}

/** A screen that first asks the workbook shows the control a little later; nobody is called back who has moved on. */
function whenItComes(name: string, heading: RefObject<HTMLHeadingElement>): () => void {
  const watcher = new MutationObserver(() => {
    const control = controlOf(name);
    if (!control) return;
    if (document.activeElement === heading.current) control.focus();
    watcher.disconnect();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

function controlOf(name: string): HTMLElement | null {
  const controls = [...document.querySelectorAll<HTMLElement>("[data-nav]")];
  return controls.find((control) => control.dataset["nav"] === name) ?? null;
}
