import { lazy, Suspense, type ReactElement } from "react";
import { TROUBLE_WORDS } from "../../text/trouble";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import type { TroubleProps } from "./trouble-in-words";

/** The words for all that can go wrong are loaded when something does, or in quiet before that. */
export const loadTrouble = () => import("./trouble-in-words");

const TroubleInWords = lazy(() => loadTrouble().catch(() => ({ default: TroubleInShort })));

/** What went wrong, in words, with what to do. */
export function Trouble(props: TroubleProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <TroubleInWords {...props} />
    </Suspense>
  );
}

/** The words are out of reach too. */
function TroubleInShort(): ReactElement {
  const say = useWords(TROUBLE_WORDS);
  return (
    <p role="alert">
      <Prose>{say("notLoaded")}</Prose>
    </p>
  );
}
