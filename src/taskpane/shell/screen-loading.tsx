import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PANE_WORDS } from "../../text/pane";
import { useWords } from "./pane-context";
import { useDelayed } from "./use-delayed";

/** Where a screen is being loaded; shown only when that takes long enough to be noticed. */
export function ScreenLoading(): ReactElement | null {
  const say = useWords(PANE_WORDS);
  return useDelayed() ? <Spinner label={say("loading")} style={{ padding: "64px 16px" }} /> : null;
}
