import { selectedTable } from "../excel/selection";
import { ActionError, type Job, type Source, type Verbs } from "./verbs";

/** A screen that a button of the ribbon opens. */
export type RibbonScreen = "home" | "make" | "check" | "functions" | "settings";

/** The names by which manifest.xml calls the commands. */
export const COMMANDS = { standardSheet: "makeStandardSheet", functions: "showFunctions" } as const;

type Event = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Binds the buttons of the ribbon. Every command completes its event, whatever happens: Excel would wait for it.
 *
 * @param show brings a screen into the pane
 */
export function registerRibbon(verbs: Verbs, show: (screen: RibbonScreen) => void): void {
  const open = async (screen: RibbonScreen) => {
    await Office.addin.showAsTaskpane();
    show(screen);
  };
  const bind = (name: string, work: () => Promise<void>) =>
    Office.actions.associate(name, (event: Event) => complete(event, work));
  bind(COMMANDS.standardSheet, () => makeAtOnce(verbs, open));
  bind(COMMANDS.functions, () => open("functions"));
}

async function complete(event: Event, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}

const QUIET_JOB: Job = { signal: new AbortController().signal, progress: () => undefined };

/**
 * Makes the standard sheet of the register, or of the selected or only table, and shows it. Where
 * there is something to be asked, or anything goes wrong, the pane opens at that step, which asks or says so.
 */
async function makeAtOnce(verbs: Verbs, open: (screen: RibbonScreen) => Promise<void>): Promise<void> {
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
