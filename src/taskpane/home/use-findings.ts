import { useCallback } from "react";
import type { WorkbookView } from "../../actions/verbs";
import { usePane } from "../shell/pane-context";
import { useAsked, type Asked } from "../shell/use-asked";

/**
 * How much there is to look at in the first source of a workbook, counted anew for every view of it. The first screen
 * does not wait for it: the rules of the check are as large as everything that looks into a workbook.
 */
export function useFindings(view: WorkbookView): Asked<number> {
  const { verbs } = usePane();
  const count = useCallback(async () => {
    const source = view.register ?? view.tables[0];
    return source && source.indicators > 0 ? (await verbs.check(source.id)).findings : 0;
  }, [verbs, view]);
  const [asked] = useAsked(count);
  return asked;
}
