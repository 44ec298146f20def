import type { CheckedSource, Fix } from "../../actions/verbs";
import type { CheckedEntry } from "../../register/check-table";
import type { Finding } from "../../register/finding";

/** A finding on the screen: still open, or fixed here and so to be undone. */
export interface ShownFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly fix: Fix | null;
}

/** An indicator on the screen. It stays, also when all in it is settled, so that nothing jumps. */
export interface ShownEntry {
  readonly id: string;
  readonly entry: Omit<CheckedEntry, "findings">;
  readonly findings: readonly ShownFinding[];
}

/** What the check found, as it is first shown: the worst indicator first, in it the worst finding. */
export function firstShown({ entries }: Pick<CheckedSource, "entries">): ShownEntry[] {
  const entryIds = idMaker();
  return entries.map((entry) => {
    const findingIds = idMaker();
    const { findings, ...rest } = entry;
    return {
      id: entryIds(entry.row === null ? "table" : `${entry.number} ${entry.name}`),
      entry: rest,
      findings: findings.map((finding) => ({
        id: findingIds(`${finding.code} ${finding.table} ${String(finding.field)}`),
        finding,
        fix: null,
      })),
    };
  });
}

/**
 * What a new check found, in the order in which it was shown: what is settled goes, what was fixed here stays to be
 * undone, what is new comes last.
 */
export function shownAgain(
  before: readonly ShownEntry[],
  checked: Pick<CheckedSource, "entries" | "clean">,
): ShownEntry[] {
  const fresh = new Map(firstShown(checked).map((entry) => [entry.id, entry] as const));
  const known = new Set(before.map(({ id }) => id));
  const clean = new Map<string, CheckedSource["clean"][number]>(
    checked.clean.map((entry) => [`${entry.number} ${entry.name}`, entry]),
  );
  const kept = before.map((shown): ShownEntry => {
    const now = fresh.get(shown.id);
    const found = new Map(now?.findings.map((one) => [one.id, one] as const));
    const old = new Set(shown.findings.map(({ id }) => id));
    return {
      id: shown.id,
      entry: now?.entry ?? clean.get(shown.id) ?? shown.entry,
      findings: [
        ...shown.findings.flatMap((one) => (one.fix ? [one] : (found.get(one.id) ?? []))),
        ...[...found.values()].filter(({ id }) => !old.has(id)),
      ],
    };
  });
  return [...kept, ...[...fresh.values()].filter(({ id }) => !known.has(id))];
}

/** The list with a finding fixed, or open again. */
export function withFix(
  entries: readonly ShownEntry[],
  entryId: string,
  findingId: string,
  fix: Fix | null,
): ShownEntry[] {
  return entries.map((entry) =>
    entry.id === entryId
      ? { ...entry, findings: entry.findings.map((one) => (one.id === findingId ? { ...one, fix } : one)) }
      : entry,
  );
}

/** How many findings are open, by how much they matter, and in how many indicators. */
export function countOpen(
  entries: readonly ShownEntry[],
): Readonly<Record<Finding["severity"] | "all" | "indicators", number>> {
  const counts = { wrong: 0, doubtful: 0, note: 0, all: 0, indicators: 0 };
  for (const { entry, findings } of entries) {
    const open = findings.filter(({ fix }) => fix === null);
    for (const { finding } of open) counts[finding.severity] += 1;
    counts.all += open.length;
    if (open.length > 0 && entry.row !== null) counts.indicators += 1;
  }
  return counts;
}

/** Ids that stay the same when rows move: the second of a kind is numbered. */
function idMaker(): (kind: string) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count === 0 ? kind : `${kind} #${String(count + 1)}`;
  };
}
