import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 400px)";

/** Whether the pane is wide enough for labels beside their fields. */
export function useIsWide(): boolean {
  return useSyncExternalStore(follow, isWide, () => false);
}

function follow(changed: () => void): () => void {
  const query = globalThis.matchMedia?.(WIDE);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

function isWide(): boolean {
  return globalThis.matchMedia?.(WIDE).matches ?? false;
}
