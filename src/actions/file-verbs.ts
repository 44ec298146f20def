import { defaultSettings } from "../register/settings";
import { ActionError, type Verbs } from "./verbs";

/** What a person can do where there is no Excel. */
export function makeFileVerbs(now: () => Date = () => new Date()): Verbs {
  const notYet = () => Promise.reject(new ActionError("notSupported"));
  return {
    place: "file",
    look: () =>
      Promise.resolve({
        register: null,
        tables: [],
        selection: null,
        made: [],
        settings: defaultSettings(now()),
        standing: null,
      }),
    watch: () => () => undefined,
    read: notYet,
    remember: notYet,
    preview: notYet,
    make: notYet,
    remove: notYet,
    goTo: notYet,
    saveCopy: notYet,
    startRegister: notYet,
    saveSettings: notYet,
    show: notYet,
    check: notYet,
    activeCell: notYet,
    insertFormula: notYet,
  };
}
