import { isProblem } from "../kpi/problem";
import type { Report } from "../register/report";
import { assess } from "../report/assess";
import type { Standing } from "./verbs";

/** How many indicators of a report stand where. One that is not assessed, or cannot be judged, stands nowhere. */
export function standingOf({ entries, settings }: Report): Standing {
  const counts = { below: 0, low: 0, standard: 0, high: 0, notReported: 0 };
  for (const entry of entries) {
    if (entry.kind === "group") continue;
    const { tier, isNotAssessed } = assess(entry, settings);
    if (isNotAssessed || isProblem(tier)) continue;
    counts[tier ?? "notReported"] += 1;
  }
  return counts;
}
