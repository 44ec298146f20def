import { useEffect, useState } from "react";
import type { ActiveCell, Verbs } from "../../actions/verbs";

/** The cell that is selected in the workbook, live; null while it is not known. */
export function useActiveCell(verbs: Verbs): ActiveCell | null {
  const [cell, setCell] = useState<ActiveCell | null>(null);
  useEffect(() => {
    if (verbs.place === "file") return undefined;
    let isShown = true;
    const show = (now: ActiveCell | null) => {
      if (isShown) setCell(now);
    };
    const ask = () => {
      verbs.activeCell().then(show, () => {
        show(null);
      });
    };
    ask();
    const stop = verbs.watch(ask);
    return () => {
      isShown = false;
      stop();
    };
  }, [verbs]);
  return cell;
}
