import type { Verbs } from "./verbs";

/** A screen that a button of the ribbon opens. */
export type RibbonScreen = "home" | "make" | "check" | "functions" | "settings";

/** The names by which manifest.xml calls the commands. */
export const COMMANDS = { standardSheet: "makeStandardSheet", functions: "showFunctions" } as const;

// A button may never be pressed.
const making = () => import("./make-at-once");

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
  bind(COMMANDS.standardSheet, async () => (await making()).makeAtOnce(verbs, open));
  bind(COMMANDS.functions, () => open("functions"));
}

async function complete(event: Event, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
