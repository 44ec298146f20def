import { selectedTable } from "../excel/selection";
import { ActionError, type Job, type Source, type Verbs } from "./verbs";

const QUIET_JOB: Job = { signal: new AbortController().signal, progress: () => undefined };

/**
 * Makes the standard sheet of the register, or of the selected or only table, and shows it. Where
 * there is something to be asked, or anything goes wrong, the pane opens at that step, which asks or says so.
 */
export async function makeAtOnce(
  verbs: Verbs,
  open: (screen: "make" | "home") => Promise<void>,
): Promise<void> {
  try {
    const { register, selection, tables } = await verbs.look();
    const source = register ?? selection ?? (await tableMeant(tables));
    if (!source) return await open(tables.length > 0 ? "make" : "home");
    const { mapping, hasQuestions } = await verbs.read(source.id);
    if (hasQuestions) return await open("make");
    const made = await verbs.make({ kind: "filled", source: source.id, mapping, summary: true }, QUIET_JOB);
    const [first] = made.sheets;
    if (first) await verbs.goTo(first.id);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    await open("make");
  }
}

/** The only table that looks like indicators; of several the selected one. */
async function tableMeant(tables: readonly Source[]): Promise<Source | undefined> {
  if (tables.length < 2) return tables[0];
  const selected = await selectedTable();
  return tables.find(({ name }) => name === selected);
}
