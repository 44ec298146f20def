import { useCallback, useEffect, useRef, useState } from "react";
import {
  ActionError,
  type CheckedSource,
  type Fix,
  type Source,
  type SourceId,
  type Verbs,
} from "../../actions/verbs";
import { firstShown, shownAgain, withFix, type ShownEntry } from "./shown-findings";

/** The check of a source, as far as it has come. */
export type Check =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly error: unknown }
  | {
      readonly state: "there";
      readonly source: Source;
      readonly entries: readonly ShownEntry[];
      readonly clean: CheckedSource["clean"];
      /** Whether the table has changed and could not be checked again. */
      readonly isStale: boolean;
    };

export interface CheckWork {
  readonly check: Check;
  /** Begins anew: the order is by weight again, and what was fixed cannot be undone any more. */
  again(): void;
  setFix(entryId: string, findingId: string, fix: Fix | null): void;
}

/** Changes come in bursts: so long after the last of them the table is read again. */
const QUIET_MS = 700;

/** Checks, and checks again whenever something changes in the workbook; the order then stays as it is. */
export function useCheck(verbs: Verbs, source: SourceId | null): CheckWork {
  const [check, setCheck] = useState<Check>({ state: "waiting" });
  const turn = useRef(0);
  /** The source that was checked: looking for it anew would read the whole workbook once more. */
  const known = useRef<SourceId | null>(null);
  const run = useCallback(
    (isAnew: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      const asked = source ?? (isAnew ? null : known.current);
      checkSource(verbs, asked).then(
        (checked) => {
          if (mine !== turn.current) return;
          known.current = checked.source.id;
          setCheck((before) => shownNow(before, checked, isAnew));
        },
        (error: unknown) => mine === turn.current && setCheck((before) => failedNow(before, error, isAnew)),
      );
    },
    [verbs, source],
  );
  const again = useCallback(() => {
    setCheck({ state: "waiting" });
    run(true);
  }, [run]);
  useEffect(() => {
    run(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = verbs.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => run(false), QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
      turn.current += 1;
    };
  }, [run, verbs]);
  const setFix = useCallback((entryId: string, findingId: string, fix: Fix | null) => {
    setCheck((before) =>
      before.state === "there"
        ? { ...before, entries: withFix(before.entries, entryId, findingId, fix) }
        : before,
    );
  }, []);
  return { check, again, setFix };
}

/** Checks the source that was asked for, or the first of the workbook. */
async function checkSource(verbs: Verbs, asked: SourceId | null): Promise<CheckedSource> {
  if (asked) return verbs.check(asked);
  const { register, tables } = await verbs.look();
  const source = register ?? tables[0];
  if (!source) throw new ActionError("noSource");
  return verbs.check(source.id);
}

function shownNow(before: Check, checked: CheckedSource, isAnew: boolean): Check {
  const isGoingOn = before.state === "there" && !isAnew;
  const entries = isGoingOn ? shownAgain(before.entries, checked) : firstShown(checked);
  const shown = new Set(entries.map(({ id }) => id));
  const clean = checked.clean.filter(({ number, name }) => !shown.has(`${number} ${name}`));
  return { state: "there", source: checked.source, entries, clean, isStale: false };
}

/** What is shown already is not taken away: it may still be of use. */
function failedNow(before: Check, error: unknown, isAnew: boolean): Check {
  return before.state === "there" && !isAnew ? { ...before, isStale: true } : { state: "failed", error };
}
