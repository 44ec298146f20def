import { useEffect, useRef, useState } from "react";
import { fill } from "../../kpi/fill";
import type { ReportSettings } from "../../register/report";
import { SETTINGS_WORDS } from "../../text/settings";
import { usePane, useWords } from "../shell/pane-context";
import { shownTime } from "../shell/shown-date";

interface Kept {
  /** What is stored, with what was changed here since. */
  readonly settings: ReportSettings;
  readonly change: (changed: Partial<ReportSettings>) => void;
  /** Why the changes could not be stored; null where they are. */
  readonly error: unknown;
  readonly saveAgain: () => void;
}

/**
 * Keeps settings as they are changed. Only what was changed here goes over what is stored, so that a colleague's
 * other fields stay; what could not be stored stays in sight and can be stored again.
 *
 * @param stored as it was last read
 */
export function useKept(stored: ReportSettings, onSaved: (at: Date | null) => void): Kept {
  const { verbs, announce } = usePane();
  const say = useWords(SETTINGS_WORDS);
  const [changes, setChanges] = useState<Partial<ReportSettings>>({});
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(0);
  useEffect(() => setChanges((before) => withoutSame(before, stored)), [stored]);

  const save = (changed: Partial<ReportSettings>) => {
    latest.current += 1;
    const mine = latest.current;
    verbs.saveSettings({ ...stored, ...changed }).then(
      () => {
        if (mine !== latest.current) return;
        const now = new Date();
        setError(null);
        onSaved(now);
        announce(fill(say("saved"), { time: shownTime(now) }));
      },
      (failed: unknown) => {
        if (mine !== latest.current) return;
        onSaved(null);
        setError(failed);
      },
    );
  };
  return {
    settings: { ...stored, ...changes },
    change: (changed) => {
      const all = { ...changes, ...changed };
      setChanges(all);
      save(all);
    },
    error,
    saveAgain: () => save(changes),
  };
}

function withoutSame(changes: Partial<ReportSettings>, stored: ReportSettings): Partial<ReportSettings> {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(stored[field as keyof ReportSettings]),
    ),
  );
}
