import { createContext, useContext } from "react";
import type { Verbs } from "../../actions/verbs";
import type { Bilingual, Language } from "../../text/language";

/** What every screen is given: what a person can do, and the language they read. */
export interface Pane {
  readonly verbs: Verbs;
  readonly language: Language;
  setLanguage(language: Language): void;
  /** Says something to those who listen to the pane: results, progress. */
  announce(message: string): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A screen stands inside the pane.");
  return pane;
}

/** Words in the language of the pane. @example const say = useWords(HOME_WORDS); say("make") */
export function useWords<Key extends string>(words: Readonly<Record<Key, Bilingual>>): (key: Key) => string {
  const { language } = usePane();
  return (key) => words[key][language];
}
